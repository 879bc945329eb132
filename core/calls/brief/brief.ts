import type { CalendarDate, Weekday } from '../../calendar/calendar-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import type { PromiseStatus } from '../../arrangements/promise.ts';
import type { Contact, Manner } from '../../cases/contacts.ts';
import type { DisputeReason, DisputeStatus } from '../../cases/dispute-reasons.ts';
import type { FactId } from '../../cases/facts.ts';
import type { Hold, StopRequest } from '../../cases/holds.ts';
import type { CallId, CaseId, DebtorId } from '../../cases/ids.ts';
import type { NextStep } from '../../cases/next-step.ts';
import type { AccountStatus } from '../../cases/status.ts';
import type { Ageing } from '../../ledger/ageing.ts';
import type { LedgerItem } from '../../ledger/item.ts';
import type { OwedVerdict } from '../../ledger/still-owed.ts';
import type { PaymentHabits } from '../../ledger/payment-habits.ts';
import type { Money } from '../../money/money.ts';
import type { BusinessOutcome, LineResult, Party } from '../outcome-codes.ts';
import type { Objective } from './suggest-objective.ts';
import type { BestTime } from './best-time.ts';

/** A person to ask for, the most useful first. `lastSpokeOn` and `manner` are why the next call opens better (P18). */
export type BriefPerson = Pick<Contact, 'contactId' | 'name' | 'relation' | 'role' | 'phones' | 'emails'> & {
  readonly manner?: Manner | undefined;
  readonly lastSpokeOn?: CalendarDate | undefined;
  readonly mayHear: boolean;
};

/** One earlier call, the newest first. */
export type BriefCall = {
  readonly callId: CallId;
  readonly on: CalendarDate;
  readonly at: Instant;
  readonly line: LineResult;
  readonly party?: Party | undefined;
  readonly spokeWith?: string | undefined;
  readonly by?: string | undefined;
};

/**
 * What the screen may show before anybody is verified: whom to ask for and how to get through. Nothing in it tells
 * that there is a debt: no amount, no invoice, no promise, no dispute, no status, no note.
 */
export type BriefLocked = {
  readonly caseId: CaseId;
  readonly debtorId: DebtorId;
  readonly debtorName: string;
  readonly language?: string | undefined;
  readonly people: readonly BriefPerson[];
  readonly lastCalls: readonly BriefCall[];
  readonly bestTime: BestTime;
};

export type BriefItem = LedgerItem & {
  readonly daysLate: number;
  readonly disputed: Money;
  /** What may be asked for it: open less the disputed part. */
  readonly undisputed: Money;
};

export type BriefPromise = {
  readonly promiseId: string;
  readonly amount: Money;
  readonly madeOn: CalendarDate;
  readonly dueOn: CalendarDate;
  readonly status: PromiseStatus;
};

export type BriefDispute = {
  readonly disputeId: string;
  readonly reason: DisputeReason;
  readonly amount: Money;
  readonly items: readonly string[];
  readonly status: DisputeStatus;
  readonly raisedOn: CalendarDate;
  readonly answerDueOn?: CalendarDate | undefined;
};

/** What only the right party may hear of, and what the caller prepares with. */
export type BriefDebt = {
  readonly status: AccountStatus;
  readonly stillOwed: OwedVerdict;
  readonly ageing: readonly Ageing[];
  readonly items: readonly BriefItem[];
  readonly habits: PaymentHabits;
  readonly promises: readonly BriefPromise[];
  readonly promisesKept: number;
  readonly promisesBroken: number;
  readonly disputes: readonly BriefDispute[];
  readonly holds: readonly Hold[];
  readonly stops: readonly StopRequest[];
  readonly outcomes: readonly {
    readonly callId: CallId;
    readonly outcomes: readonly BusinessOutcome[];
    readonly note: string;
  }[];
  readonly nextSteps: readonly NextStep[];
  readonly ask: readonly FactId[];
  readonly objective: Objective;
};

/** P01: all that one should know before the call, on one page. */
export type Brief = { readonly locked: BriefLocked; readonly debt: BriefDebt };

/** When calls to this debtor got the right person: how often of how many, by weekday and hour in the debtor's zone. */
export type TimeSlot = {
  readonly weekday: Weekday;
  readonly hour: number;
  readonly reached: number;
  readonly tried: number;
};
