import type { Money } from '../../money/money.ts';
import type { Candidate, Expected } from '../found.ts';
import type { Receipt } from '../receipt.ts';
import { type NamedItem, rankOf } from './named-items.ts';

/** What points from the payer to an account, the weakest first. `other`: the payer is known, as somebody else. */
export const PAYER_TRAITS = ['other', 'none', 'name-like', 'name', 'shared', 'account', 'both'] as const;
export type PayerTrait = (typeof PAYER_TRAITS)[number];

export const rankOfPayer = (payer: PayerTrait): number => RANKS[payer];
const RANKS = Object.fromEntries(PAYER_TRAITS.map((payer, rank) => [payer, rank])) as Record<PayerTrait, number>;

/** One account whose items a receipt could pay: open items in its currency, the oldest first. */
export type AccountCase = {
  readonly accountId: string;
  readonly receipt: Receipt;
  readonly payer: PayerTrait;
  readonly charged: readonly NamedItem[];
  readonly credits: readonly NamedItem[];
  /** Money that is to come by agreement. */
  readonly expected: readonly Expected[];
  /** Whether the payer bears the name of this debtor and of no other one. */
  readonly isOnlyName: boolean;
  /** Whether the payer bears the name of another debtor and not of this one. */
  readonly isOtherName: boolean;
  /** Whether the text names the customer number of this debtor, or only that of another one. */
  readonly customer: 'own' | 'other' | 'none';
  /** What points from the payer itself to the account, without the customer number. */
  readonly payerAlone: PayerTrait;
  /** So much may an item fall short and still count as settled, in minor units. */
  readonly feeMax: bigint;
};

/** Whether nothing but its customer number points to the debtor. */
export const isByCustomerNumber = ({ customer, payerAlone }: AccountCase): boolean =>
  customer === 'own' && rankOfPayer(payerAlone) < rankOfPayer('name-like');

/** So much may a payment fall short and still settle, per currency; where none is set, nothing is given up. */
export type Allowances = { readonly feeMax: readonly Money[] };
export const NO_ALLOWANCES: Allowances = { feeMax: [] };

/** Oldest due first; without a due date last; ties by number and id, never by the order of reading. */
export function compareAge(left: Candidate, right: Candidate): number {
  return (
    compareText(left.dueOn ?? left.issuedOn ?? NO_DATE, right.dueOn ?? right.issuedOn ?? NO_DATE) ||
    compareText(left.issuedOn ?? '', right.issuedOn ?? '') ||
    compareText(left.number ?? '', right.number ?? '') ||
    compareText(left.itemId, right.itemId)
  );
}

const NO_DATE = '9999-12-31';
const compareText = (left: string, right: string) => (left === right ? 0 : left < right ? -1 : 1);

/** The best naming among some items, as a rank. */
export const bestRank = (items: readonly NamedItem[]) =>
  items.reduce((best, { naming }) => Math.max(best, rankOf(naming)), 0);
