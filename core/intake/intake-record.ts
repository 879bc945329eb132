import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Money } from '../money/money.ts';
import type { BucketRange } from './cells/bucket-label.ts';
import type { RowProblem } from './sheet-row.ts';

/** Who owes, as the file says it. Recognising the same debtor in two spellings is not the business of this room. */
export type IntakeDebtor = {
  readonly number?: string;
  /** The name, or the number when the file has no names. */
  readonly name: string;
  readonly parentName?: string;
  readonly taxNumber?: string;
  readonly address?: {
    readonly line?: string;
    readonly postcode?: string;
    readonly city?: string;
    readonly region?: string;
    readonly country?: string;
  };
  readonly country?: string;
  readonly email?: string;
  /** As written; making numbers of them needs the country and happens later. */
  readonly phones: readonly string[];
  readonly contactName?: string;
  readonly kind?: 'business' | 'consumer';
  readonly language?: string;
};

/** `balance` stands for all items of one bucket, where a file shows no single ones. */
export type IntakeItemKind = 'invoice' | 'credit-note' | 'unapplied-payment' | 'balance';

/** Amounts are signed: what the debtor owes is above zero, what is owed to the debtor below. */
export type IntakeItem = {
  readonly kind: IntakeItemKind;
  readonly number?: string;
  readonly reference?: string;
  readonly issuedOn?: CalendarDate;
  readonly dueOn?: CalendarDate;
  readonly amount: Money;
  readonly open: Money;
  /** Only on settled items, and only when the file says it. */
  readonly settledOn?: CalendarDate;
  readonly disputed: boolean;
  /** Days past due on the day of the file, for items whose due date the file does not give or that stand in a bucket. */
  readonly bucket?: BucketRange & { readonly label: string };
};

export type IntakeRecord = { readonly line: number; readonly debtor: IntakeDebtor; readonly item: IntakeItem };

export type CellProblemCode =
  | RowProblem['code']
  | 'debtor-missing'
  | 'amount-missing'
  | 'not-an-amount'
  | 'amount-ambiguous'
  | 'amount-too-large'
  | 'too-many-decimals'
  | 'not-a-date'
  | 'date-ambiguous'
  | 'not-a-currency'
  | 'currency-unknown'
  | 'amount-in-other-currency'
  | 'not-a-debit-or-credit'
  | 'seen-before'
  | 'as-of-unknown'
  | 'paid-but-open'
  | 'not-in-any-bucket';

/** One thing wrong with one cell. `column` counts from 1; `value` is the beginning of what stands there. */
export type CellProblem = {
  readonly column?: number;
  readonly code: CellProblemCode;
  readonly value?: string;
  /** For `seen-before`: where. */
  readonly firstLine?: number;
};

export type Rejection = { readonly line: number; readonly problems: readonly CellProblem[] };

/** Why a row that is not wrong gives no record. */
export const IGNORED_REASONS = [
  'title',
  'header',
  'blank',
  'section',
  'contact-line',
  'parent',
  'subtotal',
  'total',
  'percentage',
  'footer',
  'zero-balance',
  'not-issued-yet',
  'draft',
  'cancelled',
  'status-left-out',
  /** Summed with the line before it into one invoice. */
  'line-of-invoice',
] as const;
export type IgnoredReason = (typeof IGNORED_REASONS)[number];

export type IgnoredRow = { readonly line: number; readonly reason: IgnoredReason };

/** What does not keep a row out, but must be said. Amounts are plain decimals. */
export type IntakeWarning = {
  readonly code: 'total-differs' | 'open-differs';
  readonly line: number;
  readonly column?: number;
  readonly stated: string;
  readonly computed: string;
};

/** What came out of some rows. Every row is in exactly one of the four piles; `warnings` are beside them. */
export type IntakeBatch = {
  readonly records: readonly IntakeRecord[];
  /** Items paid on or before the day of the file: payment history. */
  readonly settled: readonly IntakeRecord[];
  readonly rejections: readonly Rejection[];
  readonly ignored: readonly IgnoredRow[];
  readonly warnings: readonly IntakeWarning[];
};

/** Rows by pile; they add up to `read`. `records` may exceed `accepted`: a row of buckets gives one record for each. */
export type IntakeCounts = {
  readonly read: number;
  readonly accepted: number;
  readonly settled: number;
  readonly rejected: number;
  readonly ignored: Readonly<Record<IgnoredReason, number>>;
  readonly records: number;
  /** False when no row was the header that the mapping describes: then every row was taken for a title. */
  readonly headerFound: boolean;
};
