import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ActorId, CaseId, DebtorId } from '@duologue/core/cases/ids.ts';
import type { AccountStatus } from '@duologue/core/cases/status.ts';

/** A person with everything that decides about their data: also what was merged into them. */
export type PersonRecord = {
  readonly debtorId: DebtorId;
  /** The debtor, and those that were merged into it. */
  readonly debtorIds: readonly DebtorId[];
  readonly country: string | null;
  readonly region: string | null;
  readonly restrictedAt: Instant | null;
  readonly erasedAt: Instant | null;
  readonly cases: readonly PersonCase[];
  readonly holds: readonly LegalHoldRecord[];
  readonly requests: readonly ErasureRequestRecord[];
};

export type PersonCase = {
  readonly caseId: CaseId;
  /** Whether the account was merged away: then the claim is another account's. */
  readonly isMerged: boolean;
  readonly status: AccountStatus;
  readonly statusSince: Instant;
  readonly openedAt: Instant;
  readonly hasDispute: boolean;
  readonly declared: 'time-barred' | 'running' | null;
  readonly hasOpenCall: boolean;
};

export type LegalHoldRecord = {
  readonly legalHoldId: string;
  readonly reason: string;
  readonly placedAt: Instant;
  readonly liftedAt: Instant | null;
};

export type ErasureRequestRecord = {
  readonly requestId: string;
  readonly requestedOn: CalendarDate;
  readonly answerDueOn: CalendarDate;
  readonly decidedAt: Instant;
  readonly outcome: 'erased' | 'restricted';
  readonly rules: readonly string[];
};

/** How much of a class was removed, by which rule and why. No word about a person. */
export type Removed = {
  readonly record: string;
  readonly rule: string;
  readonly because: string;
  readonly count: number;
};

export type RetentionRunRecord = {
  readonly runId: string;
  readonly asOf: CalendarDate;
  readonly ranAt: Instant;
  readonly removed: readonly Removed[];
};

/** A legal state that is over; its events name it. */
export type EndedNote = { readonly factId: string; readonly caseId: CaseId };

/** The earliest day that can matter, by country; `elsewhere` for all others. */
export type ClosedBefore = {
  readonly countries: readonly { readonly country: string; readonly before: CalendarDate }[];
  readonly elsewhere: CalendarDate;
};

/** What becomes of a person's data. */
export interface PrivacyRecords {
  find(debtorId: DebtorId): Promise<PersonRecord | undefined>;
  addHold(debtorId: DebtorId, actorId: ActorId, hold: LegalHoldRecord): Promise<void>;
  liftHold(legalHoldId: string, at: Instant): Promise<void>;
  addRequest(debtorId: DebtorId, actorId: ActorId, request: ErasureRequestRecord): Promise<void>;
  /** `null`: the restriction ends. */
  restrict(debtorIds: readonly DebtorId[], at: Instant | null): Promise<void>;
  /** Blanks the events that this event of the case names. Answers how many. */
  blankEvents(caseId: CaseId, version: number): Promise<number>;
  /** Takes everything personal out of the tables; amounts and dates stay. Answers what was removed, by table. */
  erase(debtorIds: readonly DebtorId[], at: Instant): Promise<ErasedCounts>;
  /** The same for a third person: their numbers are kept as hashes, and the debtor's data stays. */
  eraseThirdPerson(person: ThirdPerson, at: Instant): Promise<ErasedCounts>;
  /** Debtors whose accounts have all been closed since before the day of their country and whose data is there, after `after`. */
  listClosed(before: ClosedBefore, after: DebtorId | null, limit: number): Promise<readonly DebtorId[]>;
  /** Notes on vulnerability and moratoria whose episode ended before that day and that nothing holds. */
  listEndedNotes(before: CalendarDate, limit: number): Promise<readonly EndedNote[]>;
  removeNote(factId: string): Promise<void>;
  /** What somebody said of their means before that day, and nothing holds: counted, and removed unless told not to. */
  removeStatements(before: CalendarDate, isDryRun: boolean): Promise<number>;
  /** Replies kept for repeated requests that are older. Counts them, and removes them unless told not to. */
  removeReplies(before: Instant, isDryRun: boolean): Promise<number>;
  addRun(actorId: ActorId, run: RetentionRunRecord): Promise<void>;
  listRuns(limit: number): Promise<readonly RetentionRunRecord[]>;
}

/** Somebody who is not the debtor: their numbers, and who they are where we know it. */
export type ThirdPerson = {
  readonly debtorIds: readonly DebtorId[];
  readonly numbers: readonly string[];
  readonly contactId: string | null;
  /** Empty: nobody knows. */
  readonly name: string;
};

export type ErasedCounts = { readonly records: number; readonly numbersKept: number };
