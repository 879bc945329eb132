import type { CreditorId, DebtorId } from '../ids.ts';
import { foldLetters, normaliseName } from './normalise-name.ts';

/** What is known of a debtor that may tell who it is. Telephone numbers in E.164 where they could be read. */
export type DebtorIdentity = {
  readonly creditorId: CreditorId;
  readonly kind: 'business' | 'person' | 'unknown';
  readonly name: string;
  readonly customerNumber?: string | undefined;
  readonly taxNumber?: string | undefined;
  readonly address?: string | undefined;
  readonly emails?: readonly string[] | undefined;
  readonly phones?: readonly string[] | undefined;
};
export type KnownDebtor = DebtorIdentity & { readonly debtorId: DebtorId };

export const KEY_KINDS = ['number', 'tax', 'name', 'email', 'phone', 'address'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];
export type IdentityKey = { readonly kind: KeyKind; readonly key: string };

/** Shorter than this, a tax or telephone number tells nothing. */
const DIGITS_MIN = 6;
/** The most keys of one debtor: a record with hundreds of addresses is not looked up by all of them. */
export const KEYS_MAX = 24;

/**
 * The keys under which a debtor is found: look up all keys of a whole import at once, then ask `recognise` for each
 * row. A customer number is the creditor's own, so its key carries the creditor; the others hold across creditors.
 */
export function identityKeys(debtor: DebtorIdentity): readonly IdentityKey[] {
  const keys: IdentityKey[] = [];
  const add = (kind: KeyKind, text: string) => {
    const key = `${kind}|${text}`;
    if (text !== '' && !keys.some((known) => known.key === key)) keys.push({ kind, key });
  };
  const number = customerNumberKey(debtor.customerNumber ?? '');
  if (number !== '') add('number', `${debtor.creditorId}|${number}`);
  add('tax', taxKey(debtor.taxNumber ?? ''));
  add('name', normaliseName(debtor.name).core);
  for (const email of debtor.emails ?? []) add('email', email.trim().toLowerCase());
  for (const phone of debtor.phones ?? []) add('phone', digitsKey(phone));
  add('address', addressKey(debtor.address ?? ''));
  return keys.slice(0, KEYS_MAX);
}

/** "C-00012" and "c 12" are two numbers: leading zeros are kept, because some packages use them; case and spaces are not. */
function customerNumberKey(text: string): string {
  return text.trim().toUpperCase().replace(/\s+/g, '');
}

/** "IT 01234567890" and "01234567890" are one: the country is often left out. */
function taxKey(text: string): string {
  const plain = text.toUpperCase().replace(/[^A-Z0-9]/g, '');
  const bare = /^[A-Z]{2}(?=.*\d)/.test(plain) ? plain.slice(2) : plain;
  return bare.replace(/\D/g, '').length >= DIGITS_MIN ? bare : '';
}

function digitsKey(text: string): string {
  const digits = text.replace(/\D/g, '').replace(/^0+/, '');
  return digits.length >= DIGITS_MIN ? digits : '';
}

/** All words and numbers in their order of sorting: "Via Roma 5, 20100 Milano" and "20100 MILANO - via Roma, 5" are one. */
function addressKey(text: string): string {
  const words = foldLetters(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.length >= 3 ? words.sort().join(' ') : '';
}
