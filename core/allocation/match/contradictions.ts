import type { NumberToken } from '../text/number-tokens.ts';
import type { AccountCase } from './account-case.ts';
import type { NamedItem } from './named-items.ts';
import type { ReceiptReading } from './receipt-reading.ts';

/** A number of fewer letters and digits than this is not taken for one that is not open, unless a word says so. */
const SHAPED_MIN = 5;

/**
 * A number that the receipt names and that is none of these items: one of another item, or one that looks like those of
 * this account and is not open any more, or never was. The payer meant something, and it is not this.
 */
export function contradiction(
  { tokens }: ReceiptReading,
  shapes: ReadonlySet<string>,
  ours: readonly NamedItem[],
  named: readonly NamedItem[],
): string | undefined {
  const places = ours.flatMap(({ by }) => (by === undefined ? [] : (tokens.get(by) ?? [])));
  const isOurs = ({ start, end }: NumberToken) => places.some((place) => start < place.end && place.start < end);
  const others = new Set(named.flatMap(({ by, naming }) => (by === undefined || naming === 'near' ? [] : by)));
  for (const token of tokens.values()) {
    if (isOurs(token) || token.isOtherThing || token.form === 'fragment' || token.form === 'folded') continue;
    if (others.has(token.key) && (token.form === 'whole' || !token.isDigits)) return token.key;
    if (token.isNamed && token.form === 'whole' && token.key.length >= 4) return token.key;
    if (token.key.length >= SHAPED_MIN && shapes.has(shapeOf(token.key))) return token.key;
  }
  return undefined;
}

/** What the numbers of an account look like. */
export const shapesOf = ({ charged }: AccountCase): ReadonlySet<string> =>
  new Set(charged.map(({ keys }) => shapeOf(keys.numberKey ?? '')));

/** `RE202600123` is of the shape `RE9 20`: its letters, how many digits, and how they begin. */
function shapeOf(key: string): string {
  const [, letters = '', digits = '', behind = ''] = /^([A-Z]*)(\d+)([A-Z]*)$/.exec(key) ?? [];
  return digits === '' ? key : `${letters}${digits.length}${digits.slice(0, 2)}${behind === '' ? '' : 'A'}`;
}
