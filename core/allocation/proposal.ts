import type { Money } from '../money/money.ts';

/** Why a receipt is thought to pay these items. The words are `allocation.because.CODE`. */
export const ALLOCATION_REASONS = [
  'reference',
  'reference-holds-number',
  'reference-fails-check',
  'number',
  'number-digits',
  'number-pieced',
  'number-near',
  'number-ending',
  'number-not-open',
  'payer-account',
  'payer-account-of-other',
  'payer-account-of-several',
  'payer-name',
  'payer-name-like',
  'customer-number',
  'customer-number-of-other',
  'amount-exact',
  'amount-sum',
  'amount-credit',
  'amount-discount',
  'amount-fee',
  'amount-instructed',
  'amount-part',
  'amount-over',
  'amount-none',
  'amount-of-several',
  'instalment-expected',
  'promise-expected',
  'other-account-fits',
  'other-currency',
  'disputed',
] as const;
export type AllocationReasonCode = (typeof ALLOCATION_REASONS)[number];
export type AllocationReason = {
  readonly code: AllocationReasonCode;
  readonly values: Readonly<Record<string, string | number | Money>>;
};

/**
 * One part of a posting. `amount` is what this item takes: money that arrived, for a credit note the credit that is used.
 * `discount` and `fee` are what the creditor gives up so that the item is settled. Amount, discount and fee are together
 * at most what is open.
 */
export type ProposalPart = {
  readonly itemId: string;
  readonly direction: 'charged' | 'credited';
  readonly amount: Money;
  readonly discount?: Money | undefined;
  readonly fee?: Money | undefined;
};

export const REFERENCE_FITS = ['exact', 'near', 'none'] as const;
export type ReferenceFit = (typeof REFERENCE_FITS)[number];

export const AMOUNT_FITS = ['exact', 'sum', 'discount', 'fee', 'part', 'over', 'none'] as const;
export type AmountFit = (typeof AMOUNT_FITS)[number];

/**
 * A posting that could be: one account, one currency, the receipt's. The amounts of charged parts, less those of
 * credited parts, plus `left` are the amount of the receipt.
 */
export type Proposal = {
  readonly accountId: string;
  readonly parts: readonly ProposalPart[];
  /** What no item takes and would stand to the debtor's credit; zero or positive. */
  readonly left: Money;
  /** Chance in thousandths that this is right, as counted on the labelled set; see docs/concepts/matching-receipts.md. */
  readonly certainty: number;
  readonly because: readonly AllocationReason[];
  readonly reference: ReferenceFit;
  readonly amountFit: AmountFit;
  /**
   * Exact reference and exact amount, or exactly the next instalment or promise of a sure debtor, and nothing else fits as
   * well: what the rule `exact` posts.
   */
  readonly isExact: boolean;
  /** Nothing tells the debtor from another one, however sure it is counted: the rule `likely` does not post it. */
  readonly isDebtorDoubtful: boolean;
  /** The promise or instalment that is just this much. */
  readonly promiseId?: string | undefined;
};
