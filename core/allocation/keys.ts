import type { Money } from '../money/money.ts';
import { NUMBERS_MAX, REFERENCES_MAX } from './limits.ts';
import type { Receipt } from './receipt.ts';
import { readReference, referenceKeyOf, referencesInText } from './references/read-reference.ts';
import { customerKeysOf } from './text/customer-numbers.ts';
import { numberTokens, type NumberToken, TOKEN_FORMS, tokensOfText } from './text/number-tokens.ts';
import { nameKeysOf } from './text/payer-names.ts';

/** What the shell looks up for one receipt. Every list is bounded, without repetitions, and in a settled order. */
export type SearchKeys = {
  /** To be compared with `referenceKey`. */
  readonly references: readonly string[];
  /** To be compared with `numberKey` and with `digitsKey`. The likeliest first. */
  readonly numbers: readonly string[];
  readonly payerAccount?: string;
  /**
   * To be compared with `normaliseName(debtor).core`: the same, or, from `NAME_BEGINNING_MIN` letters on, its beginning.
   * How strong that is, `nameStrength` says.
   */
  readonly names: readonly string[];
  /** To be compared with the customer number of a debtor as `customerKey` writes it. */
  readonly customers: readonly string[];
  /** To be compared with currency and open amount: a few items. */
  readonly amount: Money;
};

export type ItemKeys = {
  readonly numberKey: string | null;
  readonly digitsKey: string | null;
  readonly referenceKey: string | null;
};

/** Numbers with fewer digits than this have no digits key: they would be found in every text. */
export const DIGITS_KEY_MIN = 3;

/**
 * The keys of an item. The database computes the same in generated columns: only A–Z, a–z and 0–9 count, letters in
 * capitals; `numberKey` and `digitsKey` lose their leading zeros; what is then empty is null.
 */
export function itemKeysOf(item: { readonly number: string | null; readonly reference: string | null }): ItemKeys {
  const number = plainOf(item.number ?? '');
  const numberKey = withoutZeros(number);
  const digitsKey = withoutZeros(digitsOf(number));
  const referenceKey = plainOf(item.reference ?? '');
  return {
    numberKey: numberKey === '' ? null : numberKey,
    digitsKey: digitsKey.length < DIGITS_KEY_MIN ? null : digitsKey,
    referenceKey: referenceKey === '' ? null : referenceKey,
  };
}

/** Written without regular expressions where nothing is to do: this runs for every item of every receipt. */
const plainOf = (text: string) => (isPlain(text) ? text : text.replace(/[^A-Za-z0-9]/g, '').toUpperCase());
const withoutZeros = (key: string) => (key.charCodeAt(0) === 48 ? key.replace(/^0+/, '') : key);

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!((code >= 48 && code <= 57) || (code >= 65 && code <= 90))) return false;
  }
  return true;
}

function digitsOf(plain: string): string {
  let digits = '';
  for (const letter of plain) if (letter <= '9') digits += letter;
  return digits;
}

/** What to look up so that `proposeAllocations` can judge a receipt. */
export function searchKeysOf(receipt: Receipt): SearchKeys {
  const written = referencesOf(receipt);
  return {
    references: written.slice(0, REFERENCES_MAX),
    numbers: numbersOf(receipt, written),
    ...(receipt.payerAccount === undefined ? {} : { payerAccount: receipt.payerAccount }),
    names: nameKeysOf(receipt),
    customers: customerKeysOf(receipt),
    amount: receipt.amount,
  };
}

/** Structured references of a receipt: those in their field, and those that the text shows. */
export function referencesOf(receipt: Receipt): readonly string[] {
  const known = references.get(receipt);
  if (known !== undefined) return known;
  const found = readReferences(receipt);
  references.set(receipt, found);
  return found;
}

/** Asked for when a receipt is looked up and again when it is judged; a receipt does not change. */
const references = new WeakMap<Receipt, readonly string[]>();

function readReferences(receipt: Receipt): readonly string[] {
  const given = receipt.references.map(referenceKeyOf).filter((key) => key.length >= DIGITS_KEY_MIN);
  return [...new Set([...given, ...referencesInText(receipt.text)])].slice(0, REFERENCES_MAX);
}

function numbersOf(receipt: Receipt, written: readonly string[]): readonly string[] {
  const numbers = new Set<string>();
  for (const document of receipt.documents)
    for (const { key } of bestFirst(numberTokens(document)).slice(0, 4)) numbers.add(key);
  for (const reference of written) for (const body of bodiesOf(reference)) numbers.add(body);
  for (const { key } of bestFirst(tokensOfText(receipt))) {
    if (numbers.size >= NUMBERS_MAX) break;
    numbers.add(key);
  }
  return [...numbers].slice(0, NUMBERS_MAX);
}

/** What a reference may hold: its whole body, and its last digits, where customer and invoice are written together. */
function bodiesOf(reference: string): readonly string[] {
  const { bodies } = readReference(reference);
  const parts = bodies.flatMap((body) => body.split(/0{2,}/).filter((part) => part.length >= 4));
  const [body = ''] = bodies;
  const endings = body.length < 9 ? [] : [8, 7, 6, 5].map((size) => body.slice(-size).replace(/^0+/, ''));
  return [...new Set([reference.replace(/^0+/, ''), ...bodies, ...parts, ...endings])]
    .filter((key) => key.length >= DIGITS_KEY_MIN)
    .slice(0, 12);
}

/** Whole and named numbers first, dates and fragments last; among equals the longer, then as they stand in the text. */
function bestFirst(tokens: readonly NumberToken[]): readonly NumberToken[] {
  return [...tokens].sort(
    (left, right) => worth(right) - worth(left) || right.key.length - left.key.length || left.start - right.start,
  );
}

function worth({ form, isNamed, isOtherThing, key }: NumberToken): number {
  const length = key.length >= 5 ? 3 : key.length - 3;
  return length - TOKEN_FORMS.indexOf(form) * 2 + (isNamed ? 3 : 0) - (isOtherThing ? 5 : 0);
}
