import type { NumberToken } from '../text/number-tokens.ts';
import type { AccountCase } from './account-case.ts';
import type { NamedItem } from './named-items.ts';
import { type ReceiptReading, shapeOf } from './receipt-reading.ts';

/** One that a word says to be an invoice's has at least so many. */
const NAMED_MIN = 3;
/** A number of fewer letters and digits than this is not taken for one that is not open, unless a word says so. */
const SHAPED_MIN = 5;

/**
 * A number that the receipt names and that is none of these items: one of another item, or one that looks like those of
 * this account and is not open any more, or never was. The payer meant something, and it is not this. `customers` are the
 * numbers by which the receipt names this very debtor: they are no invoice's.
 */
export function contradiction(
  { tokens, numbers }: ReceiptReading,
  { shapes }: Shapes,
  ours: readonly NamedItem[],
  others: ReadonlySet<string>,
  customers: readonly string[],
): string | undefined {
  if (numbers.length === 0) return undefined;
  const explained = [...ours.flatMap(({ by }) => by ?? []), ...customers];
  const places = explained.flatMap((key) => tokens.get(key) ?? []);
  const isOurs = ({ start, end }: NumberToken) => places.some((place) => start < place.end && place.start < end);
  for (const { token, shape } of numbers) {
    if (isOurs(token)) continue;
    if (others.has(token.key) && (token.form === 'whole' || !token.isDigits)) return token.key;
    if (token.isNamed && token.form === 'whole' && token.key.length >= NAMED_MIN) return token.key;
    if (token.key.length >= SHAPED_MIN && shapes().has(shape)) return token.key;
  }
  return undefined;
}

/** What the numbers of an account look like; found out when it is asked for first, which is seldom. */
export type Shapes = { readonly shapes: () => ReadonlySet<string> };
export function shapesOf({ charged }: AccountCase): Shapes {
  let known: ReadonlySet<string> | undefined;
  return { shapes: () => (known ??= new Set(charged.map(({ keys }) => shapeOf(keys.numberKey ?? '')))) };
}

/** The numbers by which any item is named. */
export const namedNumbers = (named: readonly NamedItem[]): ReadonlySet<string> =>
  new Set(named.flatMap(({ by, naming }) => (by === undefined || naming === 'near' ? [] : by)));
