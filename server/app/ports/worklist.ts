import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { MoneySettings } from '@duologue/contract/bank.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { AccountId, CaseId, CreditorId, DebtorId } from '@duologue/core/cases/ids.ts';
import type { AccountStatus } from '@duologue/core/cases/status.ts';
import type { Finding } from '@duologue/core/compliance/gate/finding.ts';
import type { OwnAccount } from '@duologue/core/ledger/owed-facts.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { ArrangementRecord } from './arrangements.ts';
import type { AvoidedCall } from './avoided.ts';
import type { CallRecord } from './calls.ts';
import type { DebtorRecord, DisputeRecord, HoldRecord, NextStepRecord, PromiseRecord, StopRecord } from './cases.ts';
import type { FirmLawRecord, LawFactRecord, LoggedContactRecord } from './law.ts';
import type { ItemRecord } from './ledger.ts';
import type { PhoneRecord } from './people.ts';

/**
 * All that ranking and the gate look at, for one case. Loaded for many cases at once, so that the page of one case,
 * the worklist and the gate can never disagree about the facts.
 */
export type CaseSituation = {
  readonly caseId: CaseId;
  readonly accountId: AccountId;
  readonly creditorId: CreditorId;
  readonly status: AccountStatus;
  readonly debtor: DebtorRecord & { readonly debtorId: DebtorId };
  readonly phones: readonly PhoneRecord[];
  /** Open and gone items. */
  readonly items: readonly ItemRecord[];
  /** Settled documents with a due date: how many, and their days late in all. */
  readonly habit: { readonly count: number; readonly daysLateSum: number };
  readonly disputes: readonly DisputeRecord[];
  /** Every promise, newest first. */
  readonly promises: readonly PromiseRecord[];
  /** Every plan and settlement, newest first. */
  readonly arrangements: readonly ArrangementRecord[];
  /** Open steps, the main one first. */
  readonly nextSteps: readonly NextStepRecord[];
  readonly holds: readonly HoldRecord[];
  readonly stops: readonly StopRecord[];
  /** Calls to the debtor, on any case, within the longest look-back of a frequency rule. */
  readonly calls: readonly Pick<
    CallRecord,
    'callId' | 'caseId' | 'number' | 'startedAt' | 'state' | 'lineResult' | 'party' | 'outcomes' | 'about'
  >[];
  /** What the law asks about and has not ended, oldest first: of the debtor, and of this case. */
  readonly lawFacts: readonly LawFactRecord[];
  /** Contacts beside our own calls, within the same look-back. */
  readonly contacts: readonly LoggedContactRecord[];
  /** The latest payment on the account that was not taken back. */
  readonly lastPaymentOn: CalendarDate | null;
  /** What the firm has chosen; the defaults while it has not. */
  readonly firm: FirmLawRecord | null;
  readonly ledgerAsOf: CalendarDate | null;
  /** What the firm has chosen about money; null while nobody has. */
  readonly money: MoneySettings | null;
  readonly bank: BankSituation;
};

/** What bank and documents say beside the ledger. */
export type BankSituation = {
  /** For each own bank account, the newest day that its statements tell of. */
  readonly readUpTo: readonly OwnAccount[];
  /** Receipts that wait for somebody and are, as far as can be told, this account's. */
  readonly received: readonly Money[];
  /** Items whose document does not add up. */
  readonly unsureItemIds: readonly string[];
  /** The debtor's orders, by item, as the documents name them. */
  readonly orders: ReadonlyMap<string, string>;
};

export const VIEWS = ['now', 'later', 'blocked', 'none'] as const;
export type View = (typeof VIEWS)[number];

/** One line of the worklist as computed; `none` keeps a case out of every view. */
export type WorklistRow = {
  readonly caseId: CaseId;
  readonly view: View;
  readonly rankKey: string;
  readonly tier: number;
  readonly points: number;
  readonly because: readonly { readonly code: string; readonly values: Readonly<Record<string, unknown>> }[];
  readonly debtorName: string;
  readonly debtorNumber: string | null;
  readonly country: string | null;
  readonly overdue: Money;
  readonly otherCurrencies: readonly Money[];
  /** What may be asked for, as the still-owed gate says: nothing for a case that it refuses. */
  readonly ask: readonly Money[];
  /** Why somebody who would be rung now is not, by the still-owed gate alone; of lines as computed, not as read. */
  readonly avoided?: readonly AvoidedCall[];
  readonly itemsOverdue: number;
  readonly oldestDueOn: CalendarDate | null;
  readonly callbackAt: Instant | null;
  readonly nextStepKind: string | null;
  readonly nextStepOn: CalendarDate | null;
  readonly promiseStatus: string | null;
  readonly finding: Finding | null;
  readonly nextAllowedAt: Instant | null;
  /** When this row may become wrong without anything being recorded: a window opens or closes, a day begins. */
  readonly changesAt: Instant | null;
};

export type PagePlace = { readonly rankKey: string; readonly caseId: string };
export type PageQuery = {
  readonly view: Exclude<View, 'none'>;
  readonly after: PagePlace | null;
  readonly limit: number;
  readonly search: string | null;
};

export type KeptPage = {
  readonly rows: readonly WorklistRow[];
  /** Some row, of this page or not, may have become wrong by then. */
  readonly hasChanged: boolean;
  /** The day of the newest ledger. */
  readonly ledgerAsOf: CalendarDate | null;
};

export type WorklistSummary = {
  readonly counts: { readonly now: number; readonly later: number; readonly blocked: number };
  readonly totals: Readonly<Record<Exclude<View, 'none'>, readonly Money[]>>;
};

export interface WorklistRecords {
  /** In the order of `caseIds`; unknown ids are left out. `callsSince` bounds the calls that are read. */
  situations(caseIds: readonly CaseId[], callsSince: Instant): Promise<readonly CaseSituation[]>;
  /** Case ids in their order, after one of them. */
  listCaseIds(after: CaseId | null, limit: number): Promise<readonly CaseId[]>;
  /** The best ranked cases that are in a view. */
  listRanked(limit: number): Promise<readonly CaseId[]>;
  /** Cases whose row may have become wrong by `at`, best ranked first. */
  listChanged(at: Instant, limit: number): Promise<readonly CaseId[]>;
  /** A page as it is kept, with what tells whether it may be shown at `at`. One look at the store. */
  page(query: PageQuery, at: Instant): Promise<KeptPage>;
  summary(): Promise<WorklistSummary>;
  countRanked(): Promise<number>;
  /** The largest overdue amount of any case of the worklist, per currency. */
  largest(): Promise<ReadonlyMap<string, bigint>>;
  /** Lines, made ready for the database before it answers, and kept when what it answers is called. */
  prepareSave(rows: readonly WorklistRow[], computedAt: Instant): Promise<() => Promise<void>>;
  /** Every line may have become wrong by `at`: what all of them are judged by has changed. */
  expireAll(at: Instant): Promise<void>;
  /** The case that is first in the `now` view, leaving one out. */
  first(except: CaseId): Promise<CaseId | null>;
}
