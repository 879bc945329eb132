import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import type { Money } from '@duologue/core/money/money.ts';

/** A stretch of time: from, and before. */
export type Stretch = { readonly since: Instant; readonly until: Instant };

/** A file that was brought in by a person or a folder. Its result is a sentence, or the counts of an import. */
export type FileRead = {
  readonly fileId: string;
  readonly name: string;
  readonly readAt: Instant;
} & (
  | {
      readonly kind: 'ledger';
      readonly asOf: CalendarDate;
      readonly counts: Readonly<Record<string, number>>;
    }
  | { readonly kind: 'bank-file'; readonly report: unknown }
  | { readonly kind: 'inbox'; readonly result: unknown }
);

export type PaidCase = {
  readonly caseId: CaseId;
  readonly debtorName: string;
  readonly amount: Money;
  /** Nothing is open on the account any more. */
  readonly settled: boolean;
};

export type DecidedPromise = {
  readonly caseId: CaseId;
  readonly debtorName: string;
  readonly status: string;
  readonly amount: Money;
  readonly dueOn: CalendarDate;
};

export type Sum = { readonly count: number; readonly totals: readonly Money[] };

/** What happened to the money of a tenant since somebody last looked. */
export interface MorningRecords {
  /** Newest first; a file that came through the inbox is one file. */
  files(stretch: Stretch, limit: number): Promise<readonly FileRead[]>;
  /** What was posted less what was taken back, by case and currency, the largest first; nothing where both are the same. */
  paid(stretch: Stretch, limit: number): Promise<readonly PaidCase[]>;
  /** Promises that the ledger decided since that day, kept ones first. */
  promises(since: CalendarDate, limit: number): Promise<readonly DecidedPromise[]>;
  /** Receipts that wait for somebody, with a proposal and without any. */
  waiting(): Promise<{ readonly doubtful: Sum; readonly notMatched: Sum }>;
}
