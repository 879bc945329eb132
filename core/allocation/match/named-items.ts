import type { Candidate } from '../found.ts';
import { DIGITS_KEY_MIN, type ItemKeys, itemKeysOf } from '../keys.ts';
import type { AllocationReasonCode } from '../proposal.ts';
import type { NumberToken } from '../text/number-tokens.ts';
import { endsOrBegins, isNearly } from '../text/near-numbers.ts';
import type { ReceiptReading } from './receipt-reading.ts';

/**
 * How a receipt names an item, the weakest first. `near`: a number that is nearly it. `weak`: pieced together, cut out,
 * short, or a reference with a wrong check digit. `digits`: all its digits. `number`: the whole number. `reference`: the
 * structured reference that stands on the invoice.
 */
export const NAMINGS = ['none', 'near', 'weak', 'digits', 'number', 'reference'] as const;
export type Naming = (typeof NAMINGS)[number];

export type NamedItem = {
  readonly item: Candidate;
  readonly keys: ItemKeys;
  readonly naming: Naming;
  readonly because: AllocationReasonCode | undefined;
  /** The token by which it is named, so that it is not taken for the number of something else. */
  readonly by: string | undefined;
};

/** A number of this many letters and digits or more is not in a text by chance. */
const TELLING_CHARACTERS_MIN = 5;
/** Digits at the end of a reference that are taken for the number of an invoice. */
const REFERENCE_ENDING_MIN = 5;

export const rankOf = (naming: Naming): number => RANKS[naming];
const RANKS = Object.fromEntries(NAMINGS.map((naming, rank) => [naming, rank])) as Record<Naming, number>;

/** How the receipt names this item. `isLikely`: something else points to it, so that nearly its number is looked for. */
export function nameItem(reading: ReceiptReading, item: Candidate, isLikely: boolean): NamedItem {
  const keys = itemKeysOf(item);
  const how =
    byReference(reading, keys) ??
    byNumber(reading, item, keys) ??
    byReferenceBody(reading, keys) ??
    (isLikely ? byLikeness(reading, keys) : undefined) ??
    NOT_NAMED;
  return { item, keys, ...how };
}

type How = Omit<NamedItem, 'item' | 'keys'>;
const NOT_NAMED: How = { naming: 'none', because: undefined, by: undefined };

function byReference({ references }: ReceiptReading, { referenceKey }: ItemKeys): How | undefined {
  if (referenceKey === null || referenceKey.length < DIGITS_KEY_MIN) return undefined;
  const same = references.find(({ key }) => key === referenceKey);
  if (same === undefined) return undefined;
  return same.isFaulty
    ? { naming: 'weak', because: 'reference-fails-check', by: undefined }
    : { naming: 'reference', because: 'reference', by: same.key };
}

function byNumber(
  { tokens, documents }: ReceiptReading,
  item: Candidate,
  { numberKey, digitsKey }: ItemKeys,
): How | undefined {
  const whole = numberKey === null ? undefined : tokenOf(tokens, numberKey);
  if (whole !== undefined) {
    const isOne = whole.form === 'whole' || (whole.form === 'pieced' && /\s/.test(item.number ?? ''));
    const isSure = documents.has(whole.key) || (isOne && isTelling(whole));
    // A short number is one of many: it names an item, but no more surely than digits do.
    if (isSure) return { naming: isShort(whole) ? 'digits' : 'number', because: 'number', by: whole.key };
    return { naming: 'weak', because: isOne ? 'number' : 'number-pieced', by: whole.key };
  }
  const digits = digitsKey === null ? undefined : tokenOf(tokens, digitsKey);
  if (digits === undefined || !digits.isDigits) return undefined;
  return digits.form === 'whole' && isTelling(digits) && !isShort(digits)
    ? { naming: 'digits', because: 'number-digits', by: digits.key }
    : { naming: 'weak', because: digits.form === 'whole' ? 'number-digits' : 'number-pieced', by: digits.key };
}

/** The end of a date is cut out of something else, and names nothing. */
function tokenOf(tokens: ReceiptReading['tokens'], key: string): NumberToken | undefined {
  const token = tokens.get(key);
  return token?.form === 'fragment' && token.isOtherThing ? undefined : token;
}

const isShort = ({ key }: NumberToken) => key.length < TELLING_CHARACTERS_MIN;
const isTelling = ({ key, isNamed, isOtherThing }: NumberToken) =>
  !isOtherThing && (isNamed || key.length >= TELLING_CHARACTERS_MIN);

/** A structured reference that the creditor made of the number, or of customer and number. */
function byReferenceBody({ references }: ReceiptReading, { numberKey, digitsKey }: ItemKeys): How | undefined {
  for (const { bodies, isFaulty, key } of references) {
    if (isFaulty) continue;
    const isWhole = [key, ...bodies].some((body) => body === numberKey || body === digitsKey);
    if (isWhole && (digitsKey?.length ?? 0) >= TELLING_CHARACTERS_MIN) {
      return { naming: 'digits', because: 'reference-holds-number', by: undefined };
    }
    const ends =
      digitsKey !== null &&
      digitsKey.length >= REFERENCE_ENDING_MIN &&
      bodies.some((body) => body.endsWith(digitsKey) || body.split(/0{2,}/).includes(digitsKey));
    if (isWhole || ends) return { naming: 'weak', because: 'reference-holds-number', by: undefined };
  }
  return undefined;
}

function byLikeness({ digits, references }: ReceiptReading, { digitsKey, referenceKey }: ItemKeys): How | undefined {
  if (digitsKey === null) return undefined;
  if (referenceKey !== null && references.some(({ key }) => isNearly(key, referenceKey))) {
    return { naming: 'near', because: 'reference-fails-check', by: undefined };
  }
  for (const { digits: written, key, isAtEnd } of digits) {
    if (isNearly(written, digitsKey)) return { naming: 'near', because: 'number-near', by: key };
    if (endsOrBegins(written, digitsKey, isAtEnd)) {
      return { naming: 'near', because: 'number-ending', by: key };
    }
  }
  return undefined;
}
