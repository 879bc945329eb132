import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type {
  AccountId,
  ArrangementId,
  ActorId,
  CaseId,
  CreditorId,
  DebtorId,
  PromiseId,
} from '@duologue/core/cases/ids.ts';
import type { DisputeStatus } from '@duologue/core/cases/dispute-reasons.ts';
import type { AccountStatus } from '@duologue/core/cases/status.ts';
import type { StopChannel, StopScope } from '@duologue/core/cases/holds.ts';
import type { Money } from '@duologue/core/money/money.ts';

export type DebtorKind = 'business' | 'consumer' | 'unknown';

/** A case with its account, debtor, creditor and owner. */
export type CaseRecord = {
  readonly caseId: CaseId;
  readonly accountId: AccountId;
  readonly version: number;
  readonly headHash: string;
  readonly status: AccountStatus;
  readonly owner: { readonly actorId: ActorId; readonly name: string } | null;
  readonly creditor: { readonly creditorId: CreditorId; readonly name: string };
  readonly debtor: DebtorRecord;
  /** The debtor's data was erased: nothing more is written down. */
  readonly isErased: boolean;
};

export type DebtorRecord = {
  readonly debtorId: DebtorId;
  readonly name: string;
  readonly parentName: string | null;
  readonly number: string | null;
  readonly taxNumber: string | null;
  readonly kind: DebtorKind;
  readonly country: string | null;
  readonly region: string | null;
  readonly city: string | null;
  readonly postcode: string | null;
  readonly addressLine: string | null;
  readonly email: string | null;
  readonly language: string | null;
  readonly zoneSaid: string | null;
};

export type HoldRecord = {
  readonly holdId: string;
  readonly kind: string;
  readonly reason: string;
  readonly placedAt: Instant;
  /** The last day of the hold. */
  readonly untilOn: CalendarDate | null;
  readonly liftedAt: Instant | null;
};

/** What the debtor asked for. A request about one number that we do not know is kept as one about the telephone. */
export type KeptStopScope =
  | { readonly kind: 'this-number'; readonly number: string }
  | { readonly kind: 'channel'; readonly channel: StopChannel }
  | { readonly kind: 'times'; readonly times: string }
  | { readonly kind: Exclude<StopScope, 'this-number' | 'channel' | 'times'> };

export type StopRecord = {
  readonly stopId: string;
  readonly scope: KeptStopScope;
  readonly words: string;
  readonly requestedAt: Instant;
  readonly revokedAt: Instant | null;
};

export type DisputeRecord = {
  readonly disputeId: string;
  readonly reason: string;
  readonly status: DisputeStatus;
  readonly amount: Money | null;
  readonly itemIds: readonly string[];
  readonly note: string | null;
  readonly raisedBy: string;
  readonly raisedAt: Instant;
  readonly closedAt: Instant | null;
};

export type PromiseRecord = {
  readonly promiseId: PromiseId;
  readonly amount: Money;
  readonly received: Money;
  readonly dueOn: CalendarDate;
  readonly graceDays: number;
  readonly status: string;
  readonly method: string | null;
  readonly promisedBy: string | null;
  readonly itemIds: readonly string[];
  readonly madeAt: Instant;
  readonly judgedOn: CalendarDate | null;
  /** The plan or settlement of which it is an instalment, and which. */
  readonly instalmentOf: { readonly arrangementId: ArrangementId; readonly number: number } | null;
};

export type NextStepRecord = {
  readonly stepId: string;
  readonly kind: string;
  readonly dueOn: CalendarDate;
  readonly dueAt: Instant | null;
  readonly forActorId: ActorId | null;
  readonly expects: Money | null;
  readonly note: string | null;
  readonly createdAt: Instant;
};

export type FactRecord = {
  readonly key: string;
  readonly value: string;
  readonly source: string;
  readonly learntAt: Instant;
};

/** Everything that is said about a case beside its ledger and its calls. */
export interface CaseRecords {
  find(caseId: CaseId): Promise<CaseRecord | undefined>;
  /** The same, and nobody else changes the case until this transaction ends. */
  lock(caseId: CaseId): Promise<CaseRecord | undefined>;
  ofAccount(accountIds: readonly AccountId[]): Promise<readonly CaseId[]>;
  setStatus(accountId: AccountId, status: AccountStatus, at: Instant): Promise<void>;
  setOwner(caseId: CaseId, actorId: ActorId | null): Promise<void>;
  findActor(actorId: ActorId): Promise<{ readonly actorId: ActorId; readonly name: string } | undefined>;

  listHolds(caseId: CaseId): Promise<readonly HoldRecord[]>;
  addHold(caseId: CaseId, actorId: ActorId, hold: HoldRecord): Promise<void>;
  liftHold(holdId: string, at: Instant): Promise<void>;
  listStops(caseId: CaseId): Promise<readonly StopRecord[]>;
  addStop(caseId: CaseId, actorId: ActorId, stop: StopRecord): Promise<void>;
  listDisputes(caseId: CaseId): Promise<readonly DisputeRecord[]>;
  revokeStop(stopId: string, at: Instant): Promise<void>;
  addDispute(caseId: CaseId, dispute: DisputeRecord): Promise<void>;
  moveDispute(
    disputeId: string,
    status: DisputeStatus,
    justified: string | null,
    closedAt: Instant | null,
  ): Promise<void>;
  listPromises(caseId: CaseId): Promise<readonly PromiseRecord[]>;
  addPromise(caseId: CaseId, promise: PromiseRecord, supersedes: PromiseId | null): Promise<void>;
  setPromise(promiseId: PromiseId, status: string, received: Money, judgedOn: CalendarDate | null): Promise<void>;
  /**
   * Cases that the ledger has something to say about, by case id after `after`: those with a promise that is not
   * decided, those that are closed as paid and owe again, and those that owe nothing any more and are still open.
   */
  listToJudge(after: CaseId | null, limit: number): Promise<readonly CaseId[]>;
  /** Cases with a running promise or instalment whose grace ended on that day or before, by case id after `after`. */
  listPastGrace(on: CalendarDate, after: CaseId | null, limit: number): Promise<readonly CaseId[]>;
  /** Cases whose account stands at `hold` although no hold is in force on that day, by case id after `after`. */
  listHoldsOver(on: CalendarDate, after: CaseId | null, limit: number): Promise<readonly CaseId[]>;
  /** The main open step: the first of those that were set together. */
  findNextStep(caseId: CaseId): Promise<NextStepRecord | undefined>;
  /** One step more beside those that are open. */
  addNextStep(caseId: CaseId, step: NextStepRecord): Promise<void>;
  endNextStep(caseId: CaseId, endedAs: 'done' | 'superseded', at: Instant): Promise<void>;
  addFact(caseId: CaseId, factId: string, fact: FactRecord): Promise<void>;
  /** Cases by part of the debtor's name or number, with what the worklist says of them. */
  search(text: string, limit: number): Promise<readonly CaseCardRecord[]>;
}

export type CaseCardRecord = {
  readonly caseId: CaseId;
  readonly debtorName: string;
  readonly debtorNumber: string | null;
  readonly view: 'now' | 'later' | 'blocked' | 'none';
  readonly overdue: Money | null;
};
