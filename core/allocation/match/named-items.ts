import type { Candidate } from '../found.ts';
import { DIGITS_KEY_MIN, itemKeysOf } from '../keys.ts';
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
  readonly naming: Naming;
  readonly because: AllocationReasonCode | undefined;
  /** The token by which it is named, so that it is not taken for the number of something else. */
  readonly by: string | undefined;
};

/** A number of this many letters and digits or more is not in a text by chance. */
const TELLING_CHARACTERS_MIN = 5;
/** Digits at the end of a reference that are taken for the number of an invoice. */
const REFERENCE_ENDING_MIN = 5;

export const rankOf = (naming: Naming) => NAMINGS.indexOf(naming);

/** How the receipt names this item. `isLikely`: something else points to it, so that nearly its number is looked for. */
export function nameItem(reading: ReceiptReading, item: Candidate, isLikely: boolean): NamedItem {
  const { numberKey, digitsKey, referenceKey } = itemKeysOf(item);
  return (
    byReference(reading, item, referenceKey) ??
    byNumber(reading, item, numberKey, digitsKey) ??
    byReferenceBody(reading, item, numberKey, digitsKey) ??
    (isLikely ? byLikeness(reading, item, digitsKey) : undefined) ?? {
      item,
      naming: 'none',
      because: undefined,
      by: undefined,
    }
  );
}

function byReference(
  { references }: ReceiptReading,
  item: Candidate,
  referenceKey: string | null,
): NamedItem | undefined {
  if (referenceKey === null || referenceKey.length < DIGITS_KEY_MIN) return undefined;
  const same = references.find(({ key }) => key === referenceKey);
  if (same === undefined) return undefined;
  return same.isFaulty
    ? { item, naming: 'weak', because: 'reference-fails-check', by: undefined }
    : { item, naming: 'reference', because: 'reference', by: same.key };
}

function byNumber(
  { tokens, documents }: ReceiptReading,
  item: Candidate,
  numberKey: string | null,
  digitsKey: string | null,
): NamedItem | undefined {
  const whole = numberKey === null ? undefined : tokens.get(numberKey);
  if (whole !== undefined) {
    const isOne = whole.form === 'whole' || (whole.form === 'pieced' && /\s/.test(item.number ?? ''));
    const isSure = documents.has(whole.key) || (isOne && isTelling(whole));
    return isSure
      ? { item, naming: 'number', because: 'number', by: whole.key }
      : { item, naming: 'weak', because: isOne ? 'number' : 'number-pieced', by: whole.key };
  }
  const digits = digitsKey === null ? undefined : tokens.get(digitsKey);
  if (digits === undefined || !digits.isDigits) return undefined;
  return digits.form === 'whole' && isTelling(digits)
    ? { item, naming: 'digits', because: 'number-digits', by: digits.key }
    : { item, naming: 'weak', because: digits.form === 'whole' ? 'number-digits' : 'number-pieced', by: digits.key };
}

const isTelling = ({ key, isNamed, isOtherThing }: NumberToken) =>
  !isOtherThing && (isNamed || key.length >= TELLING_CHARACTERS_MIN);

/** A structured reference that the creditor made of the number, or of customer and number. */
function byReferenceBody(
  { references }: ReceiptReading,
  item: Candidate,
  numberKey: string | null,
  digitsKey: string | null,
): NamedItem | undefined {
  for (const { bodies, isFaulty, key } of references) {
    if (isFaulty) continue;
    const isWhole = [key, ...bodies].some((body) => body === numberKey || body === digitsKey);
    if (isWhole && (digitsKey?.length ?? 0) >= TELLING_CHARACTERS_MIN) {
      return { item, naming: 'digits', because: 'reference-holds-number', by: undefined };
    }
    const ends =
      digitsKey !== null &&
      digitsKey.length >= REFERENCE_ENDING_MIN &&
      bodies.some((body) => body.endsWith(digitsKey) || body.split(/0{2,}/).includes(digitsKey));
    if (isWhole || ends) return { item, naming: 'weak', because: 'reference-holds-number', by: undefined };
  }
  return undefined;
}

function byLikeness(
  { digits, references }: ReceiptReading,
  item: Candidate,
  digitsKey: string | null,
): NamedItem | undefined {
  if (digitsKey === null) return undefined;
  const { referenceKey } = itemKeysOf(item);
  if (referenceKey !== null && references.some(({ key }) => isNearly(key, referenceKey))) {
    return { item, naming: 'near', because: 'reference-fails-check', by: undefined };
  }
  for (const { digits: written, key, isAtEnd } of digits) {
    if (isNearly(written, digitsKey)) return { item, naming: 'near', because: 'number-near', by: key };
    if (endsOrBegins(written, digitsKey, isAtEnd)) {
      return { item, naming: 'near', because: 'number-ending', by: key };
    }
  }
  return undefined;
}
