import type { Receipt } from '../receipt.ts';
import { readReference, type StructuredReference } from '../references/read-reference.ts';
import { referencesOf } from '../keys.ts';
import { customerKeysOf } from '../text/customer-numbers.ts';
import { numberTokens, type NumberToken, tokensOfText } from '../text/number-tokens.ts';

/** Digit strings of a receipt that are compared with numbers one by one. */
const DIGITS_COMPARED_MAX = 24;

/** A receipt taken apart, once for all items that it is compared with. */
export type ReceiptReading = {
  readonly receipt: Receipt;
  readonly references: readonly StructuredReference[];
  /** Numbers in fields of their own. */
  readonly documents: ReadonlySet<string>;
  readonly tokens: ReadonlyMap<string, NumberToken>;
  /** Tokens that could be the number of something, with what they look like. */
  readonly numbers: readonly { readonly token: NumberToken; readonly shape: string }[];
  /** Digits of whole and pieced tokens, for numbers that are nearly one of them. What is said to be a customer is none. */
  readonly digits: readonly { readonly digits: string; readonly isAtEnd: boolean; readonly key: string }[];
};

export function readReceipt(receipt: Receipt): ReceiptReading {
  const tokens = new Map<string, NumberToken>();
  const documents = new Set<string>();
  for (const document of receipt.documents) {
    for (const token of numberTokens(document)) {
      tokens.set(token.key, { ...token, isNamed: true });
      if (token.form === 'whole') documents.add(token.key);
    }
  }
  const lines = receipt.text.split('\n');
  for (const token of tokensOfText(receipt)) if (!tokens.has(token.key)) tokens.set(token.key, token);
  return {
    receipt,
    references: referencesOf(receipt).map(readReference),
    documents,
    tokens,
    numbers: [...tokens.values()]
      .filter(({ form, isOtherThing }) => !isOtherThing && form !== 'fragment' && form !== 'folded')
      .map((token) => ({ token, shape: shapeOf(token.key) })),
    digits: digitsOf(
      tokens,
      lines.map((line) => line.trimEnd()),
      new Set(customerKeysOf(receipt).map(digitsIn)),
    ),
  };
}

function digitsOf(
  tokens: ReadonlyMap<string, NumberToken>,
  lines: readonly string[],
  customers: ReadonlySet<string>,
): ReceiptReading['digits'] {
  const seen = new Map<string, ReceiptReading['digits'][number]>();
  for (const { key, form, isOtherThing } of tokens.values()) {
    if (form === 'fragment' || form === 'folded' || isOtherThing || seen.size === DIGITS_COMPARED_MAX) continue;
    const digits = digitsIn(key);
    if (digits.length < 3 || seen.has(digits) || customers.has(digits)) continue;
    seen.set(digits, { digits, key, isAtEnd: lines.some((line) => line.endsWith(digits)) });
  }
  return [...seen.values()];
}

const digitsIn = (key: string) => key.replace(/\D/g, '').replace(/^0+/, '');

/** `RE202600123` is of the shape `RE9 20`: its letters, how many digits, and how they begin. */
export function shapeOf(key: string): string {
  const [, letters = '', digits = '', behind = ''] = /^([A-Z]*)(\d+)([A-Z]*)$/.exec(key) ?? [];
  return digits === '' ? key : `${letters}${digits.length}${digits.slice(0, 2)}${behind === '' ? '' : 'A'}`;
}
