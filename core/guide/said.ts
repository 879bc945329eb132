/** The languages in which a playbook must be whole before it is published. */
export const GUIDE_LANGUAGES = ['en', 'de', 'it'] as const;
export type GuideLanguage = (typeof GUIDE_LANGUAGES)[number];

/** The same thing said in each language. Not translated word by word: each is what a caller there would say. */
export type Said = Readonly<Record<GuideLanguage, string>>;

/**
 * What a text may have filled in, written `{name}`. Each comes from the account's own facts; a text that needs a fact
 * nobody knows is not shown. `amount` is only ever what may be asked for on this call.
 */
export const BLANKS = [
  'caller',
  'firm',
  'debtor',
  'person',
  'title',
  'amount',
  'invoices',
  'oldestInvoice',
  'daysLate',
  'delivered',
  'deliveredOn',
  'orderedBy',
  'purchaseOrder',
  'lastPaidOn',
  'lastPaidAmount',
  'lastTalkOn',
  'lastTalkWith',
  'lastSaid',
  'promisedAmount',
  'promisedOn',
  'disputedPart',
  'byDate',
  'replyNumber',
  'replyHours',
  'discountAmount',
  'discountUntil',
] as const;
export type Blank = (typeof BLANKS)[number];

/**
 * What a variant is made for. All that are given must hold; one that is not given does not matter. The more that are
 * given, the closer the variant fits, and the sooner it is offered.
 */
export type FitsWhen = {
  readonly audience?: 'consumer' | 'business';
  /** Whether the right person was ever spoken to about these debts. */
  readonly contact?: 'first' | 'follow-up';
  readonly history?: 'new' | 'pays-on-time' | 'pays-late' | 'promise-broken' | 'promise-kept';
  /** How well the two know each other: `key` is a customer whom the firm would miss. */
  readonly relation?: 'key' | 'usual' | 'ended';
  readonly tone?: 'warm' | 'plain' | 'firm';
};

/** One way of saying something. The id is counted later: which opening works is measured, not believed. */
export type Variant = {
  readonly id: string;
  readonly said: Said;
  readonly when?: FitsWhen;
};
