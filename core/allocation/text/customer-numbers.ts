import { CUSTOMERS_MAX, NUMBER_CHARACTERS_MIN } from '../limits.ts';
import type { Receipt } from '../receipt.ts';
import { capitals } from './pieces.ts';

/** A number behind a word that says "customer", in the languages of our texts: `Kd-Nr 10042`, `cust. C-1042`, `klantnr 7`. */
const CUSTOMER =
  /\b(?:KUNDEN?|KD|DEBITOR(?:EN)?|CUSTOMER|CUST|CLIENTE?|KLANT(?:EN)?|ACCOUNT|ACCT)[\s.:/#-]{0,3}(?:(?:NR|NO|N|NUM|NUMBER|NUMMER|NUMERO|NUMÉRO|CODE|ID)\b[\s.:°º#-]{0,3})?([A-Z]{0,4}[-/.]?\d[A-Z\d]{0,16}(?:[-/.][A-Z\d]{1,12}){0,3})/g;

/** `KUNDENNR` and `KLANTNUMMER` are written in one: the word behind is taken off before they are looked for. */
const GLUED = /\b(KUNDEN|KD|DEBITOREN|DEBITOR|KLANT|KLANTEN)(?=(?:NR|NO|NUMMER)\b)/g;

/** Keys of the customer numbers that a receipt names as such, in the order of the text, at most `CUSTOMERS_MAX`. */
export function customerKeysOf(receipt: Receipt): readonly string[] {
  const known = ofReceipt.get(receipt);
  if (known !== undefined) return known;
  const written = [...capitals(receipt.text).replace(GLUED, '$1 ').matchAll(CUSTOMER)];
  const keys = written
    .map(([, number = '']) => customerKey(number))
    .filter((key) => key.length >= NUMBER_CHARACTERS_MIN);
  const found = [...new Set(keys)].slice(0, CUSTOMERS_MAX);
  ofReceipt.set(receipt, found);
  return found;
}
const ofReceipt = new WeakMap<Receipt, readonly string[]>();

/** The same as the number key of an item: capitals and digits of ASCII, without zeros before them. */
export const customerKey = (number: string): string =>
  number
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^0+/, '');
