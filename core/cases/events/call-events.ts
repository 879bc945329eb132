import type { MoneyData } from '../../money/money-data.ts';
import type { DisputeReason, DisputeStatus } from '../dispute-reasons.ts';
import type { HoldReason, StopChannel, StopScope } from '../holds.ts';
import type { NextStepAssignee, NextStepKind } from '../next-step.ts';

/** Events of calls and of what comes of them. Data is plain JSON, as in `item-events.ts`. */

/** A compliance or ledger finding as it stood when it was acted on. `source` cites the rule. */
export type FindingData = {
  readonly rule: string;
  readonly result: string;
  readonly source?: string;
  readonly values?: Readonly<Record<string, string>>;
};

/** A permit was given and the number is about to be dialled. Appended in the transaction that mints the permit. */
export type CallStarted = {
  readonly type: 'call-started';
  readonly data: {
    readonly callId: string;
    readonly number: string;
    readonly startedAt: string;
    readonly contactId?: string;
    readonly findings: readonly FindingData[];
    /** The call was made away from the screen and entered afterwards: nothing was asked before it. */
    readonly enteredLater?: true;
  };
};

/** We did not call, because. The best evidence there is. */
export type CallRefused = {
  readonly type: 'call-refused';
  readonly data: {
    readonly number?: string;
    readonly refusedAt: string;
    readonly findings: readonly FindingData[];
    readonly nextPermittedAt?: string;
  };
};

/** One step of the live call, written as it happens: a crash loses nothing. */
export type CallAdvanced = {
  readonly type: 'call-advanced';
  readonly data: { readonly callId: string; readonly step: string; readonly at: string; readonly stage?: string };
};

/** One business outcome with what was captured, by field id; values in the JSON form of their field's type. */
export type OutcomeData = {
  readonly outcome: string;
  readonly captured: Readonly<Record<string, CapturedData>>;
};
export type CapturedData =
  | string
  | boolean
  | MoneyData
  | readonly string[]
  | readonly { readonly dueOn: string; readonly amount: MoneyData }[];

export type CallClosed = {
  readonly type: 'call-closed';
  readonly data: {
    readonly callId: string;
    readonly line: string;
    readonly party?: string;
    readonly business: readonly OutcomeData[];
    readonly spokeWith?: { readonly name: string; readonly role?: string };
    readonly ticks: readonly string[];
    /** What was ticked as said of what the rules want said: `moment.item`, such as `first-talk.mini-miranda`. */
    readonly said?: readonly string[];
    readonly note: string;
    readonly endedAt: string;
  };
};

/** The caller's words: during the call, or added later. Never changed; a later note is another event. */
export type NoteAdded = {
  readonly type: 'note-added';
  readonly data: { readonly text: string; readonly callId?: string };
};

export type PromiseMade = {
  readonly type: 'promise-made';
  readonly data: {
    readonly promiseId: string;
    readonly amount: MoneyData;
    readonly dueOn: string;
    /** The last day on which the payment still keeps the promise, late. */
    readonly graceUntil: string;
    readonly madeOn: string;
    readonly items: readonly string[];
    readonly method?: string;
    readonly promisedBy: string;
    readonly kind: 'full' | 'part' | 'settlement';
    readonly callId?: string;
  };
};

/** The ledger's word on a promise. `received` counts only payments that the judgement relied on. */
export type PromiseJudged = {
  readonly type: 'promise-judged';
  readonly data: {
    readonly promiseId: string;
    readonly from: string;
    readonly to: string;
    readonly received: MoneyData;
    readonly judgedOn: string;
    readonly ledgerAsOn?: string;
  };
};

/** A person's word on a promise. Nobody but the ledger says kept or broken. */
export type PromiseEnded = {
  readonly type: 'promise-ended';
  readonly data: {
    readonly promiseId: string;
    readonly to: 'superseded' | 'cancelled' | 'suspended' | 'resumed';
    readonly reason: string;
    readonly byPromiseId?: string;
  };
};

export type PlanProposed = {
  readonly type: 'plan-proposed';
  readonly data: {
    readonly planId: string;
    readonly status: 'proposed' | 'accepted';
    readonly schedule: readonly { readonly dueOn: string; readonly amount: MoneyData }[];
    readonly approvedBy?: string;
    readonly promisedBy?: string;
    readonly callId?: string;
  };
};

/** The items keep running for their undisputed part: `amount` is what is disputed over all `items` together. */
export type DisputeOpened = {
  readonly type: 'dispute-opened';
  readonly data: {
    readonly disputeId: string;
    readonly reason: DisputeReason;
    readonly amount: MoneyData;
    readonly items: readonly string[];
    readonly raisedOn: string;
    readonly raisedBy?: string;
    readonly answerDueOn: string;
    readonly words?: string;
    readonly callId?: string;
  };
};

export type DisputeMoved = {
  readonly type: 'dispute-moved';
  readonly data: {
    readonly disputeId: string;
    readonly to: DisputeStatus;
    readonly justified?: 'yes' | 'part' | 'no';
    readonly agreed?: MoneyData;
    readonly reason: string;
  };
};

export type HoldPlaced = {
  readonly type: 'hold-placed';
  readonly data: {
    readonly holdId: string;
    readonly reason: HoldReason;
    readonly placedOn: string;
    readonly until: string;
    /** Why, in the words of whoever placed it. */
    readonly words?: string;
    readonly items?: readonly string[];
    readonly callId?: string;
  };
};

export type HoldLifted = {
  readonly type: 'hold-lifted';
  readonly data: { readonly holdId: string; readonly liftedOn: string; readonly reason: string };
};

/** In force from this moment, before anybody confirms it. */
export type StopRequested = {
  readonly type: 'stop-requested';
  readonly data: {
    readonly stopId: string;
    readonly scope: StopScope;
    readonly requestedOn: string;
    readonly number?: string;
    readonly channel?: StopChannel;
    /** As `formatStopTimes` writes them. */
    readonly times?: string;
    readonly words: string;
    readonly callId?: string;
  };
};

export type StopLifted = {
  readonly type: 'stop-lifted';
  readonly data: { readonly stopId: string; readonly liftedOn: string; readonly reason: string };
};

export type CallbackAgreed = {
  readonly type: 'callback-agreed';
  readonly data: {
    readonly at: string;
    readonly with: 'me' | 'anyone';
    readonly number?: string;
    readonly callId?: string;
  };
};

export type NextStepSet = {
  readonly type: 'next-step-set';
  readonly data: {
    readonly kind: NextStepKind;
    readonly dueOn: string;
    readonly dueAt?: string;
    readonly assignee: NextStepAssignee;
    readonly expects?: MoneyData;
    readonly note?: string;
    /** The person who does it, when it is somebody else than the assignee says. */
    readonly actorId?: string;
    readonly callId?: string;
  };
};

export type CallEventRecord =
  | CallStarted
  | CallRefused
  | CallAdvanced
  | CallClosed
  | NoteAdded
  | PromiseMade
  | PromiseJudged
  | PromiseEnded
  | PlanProposed
  | DisputeOpened
  | DisputeMoved
  | HoldPlaced
  | HoldLifted
  | StopRequested
  | StopLifted
  | CallbackAgreed
  | NextStepSet;
