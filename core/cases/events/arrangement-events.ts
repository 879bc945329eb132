import type { MoneyData } from '../../money/money-data.ts';

/** Events of plans and settlements. Data is plain JSON, as in `item-events.ts`. */

/** A plan or settlement with all its instalments: put forward, or agreed. Each instalment is a promise of its own. */
export type ArrangementAgreed = {
  readonly type: 'arrangement-agreed';
  readonly data: {
    readonly arrangementId: string;
    readonly kind: 'plan' | 'settlement';
    readonly status: 'proposed' | 'awaiting-approval' | 'accepted';
    readonly agreedOn: string;
    readonly total: MoneyData;
    /** What is waived once it is completed; zero for a plan. */
    readonly forgiven: MoneyData;
    /** Of the total, what is late interest: it stands on the account as the item that was noted with it. */
    readonly interest?: MoneyData;
    /** Late interest that could have been claimed and is not, while this is kept. */
    readonly interestWaived?: MoneyData;
    readonly items: readonly string[];
    readonly instalments: readonly InstalmentData[];
    readonly promisedBy: string;
    readonly method?: string;
    readonly expiresOn?: string;
    readonly approvedBy?: string;
    readonly supersedes?: string;
    readonly callId?: string;
  };
};

export type InstalmentData = {
  readonly promiseId: string;
  readonly number: number;
  readonly dueOn: string;
  readonly graceUntil: string;
  readonly amount: MoneyData;
};

/**
 * A plan or settlement has another status: by people, or by the ledger. Its undecided instalments follow it. `waived` is
 * what a completed settlement takes off each item, and `restored` says that this is taken back.
 */
export type ArrangementMoved = {
  readonly type: 'arrangement-moved';
  readonly data: {
    readonly arrangementId: string;
    readonly from: string;
    readonly to: string;
    readonly by: 'people' | 'ledger';
    readonly reason: string;
    readonly movedOn: string;
    readonly suspendedFor?: string;
    /** The day on which somebody looks at a suspended one again. */
    readonly until?: string;
    readonly byArrangementId?: string;
    readonly promisedBy?: string;
    readonly approvedBy?: string;
    /** What it covers from now on: an offer that is accepted takes the note of its interest along. */
    readonly items?: readonly string[];
    readonly received?: MoneyData;
    readonly behind?: MoneyData;
    readonly waived?: readonly { readonly itemId: string; readonly amount: MoneyData }[];
    readonly restored?: true;
  };
};

/**
 * Late interest that was agreed is an item of the account from then on. `parts` tells of which items, how all of their
 * interest is reckoned, and how much of it is noted here; `segments` are the stretches with their rates and sources.
 */
export type InterestNoted = {
  readonly type: 'interest-noted';
  readonly data: {
    readonly itemId: string;
    readonly arrangementId: string;
    readonly number: string;
    readonly amount: MoneyData;
    readonly notedOn: string;
    readonly law: string;
    readonly citation: string;
    readonly parts: readonly {
      readonly itemId: string;
      readonly amount: MoneyData;
      readonly reckoned: MoneyData;
      readonly segments: readonly {
        readonly from: string;
        readonly to: string;
        readonly days: number;
        readonly percent: string;
        readonly formula: string;
        readonly source: string;
      }[];
    }[];
  };
};

/** Interest that was noted is not asked for any more: what it was agreed in was cancelled before anything was paid. */
export type InterestWithdrawn = {
  readonly type: 'interest-withdrawn';
  readonly data: {
    readonly itemId: string;
    readonly arrangementId: string;
    readonly number: string;
    readonly amount: MoneyData;
    readonly withdrawnOn: string;
  };
};

export type ArrangementEvent = ArrangementAgreed | ArrangementMoved | InterestNoted | InterestWithdrawn;
