import type { MoneyData } from '../../money/money-data.ts';

/**
 * Events of negotiation. Data is plain JSON, as in `item-events.ts`. What somebody said of their means is in none of
 * them: only that it was recorded, with consent.
 */

/** A question about means was answered, or declined, or evidence was asked for or seen. Figures stay out of the chain. */
export type AffordabilityRecorded = {
  readonly type: 'affordability-recorded';
  readonly data: {
    readonly statementId: string;
    readonly kind: 'household' | 'business' | 'declined' | 'evidence-asked' | 'evidence-seen';
    readonly consent: boolean;
    /** What was asked for or seen. */
    readonly evidence?: string;
  };
};

export type ApprovalAsked = {
  readonly type: 'approval-asked';
  readonly data: {
    readonly approvalId: string;
    readonly offer: string;
    readonly proposalHash: string;
    readonly pays: MoneyData;
    readonly forgiven: MoneyData;
    readonly instalments: number;
    readonly exceeded: readonly string[];
    readonly whoMayApprove: readonly string[];
    readonly expiresAt: string;
    readonly callId?: string;
  };
};

export type ApprovalAnswered = {
  readonly type: 'approval-answered';
  readonly data: {
    readonly approvalId: string;
    readonly proposalHash: string;
    readonly answer: 'approved' | 'declined';
    readonly reason: string;
  };
};

/** An agreement rests on it now; it cannot be used again. */
export type ApprovalUsed = {
  readonly type: 'approval-used';
  readonly data: { readonly approvalId: string; readonly proposalHash: string };
};

/** What a call was to reach, what was suggested, and how far it came: see `core/calls/brief/judge-objective.ts`. */
export type ObjectiveJudged = {
  readonly type: 'objective-judged';
  readonly data: {
    readonly callId: string;
    readonly suggested: string;
    readonly chosen: string;
    readonly met: 'yes' | 'part' | 'no';
    /** The answer of the call that says so. */
    readonly because: string;
    /** The money that was aimed at and by when, and what the answers come to. */
    readonly aimed?: MoneyData;
    readonly aimedOn?: string;
    readonly got?: MoneyData;
    readonly gotOn?: string;
  };
};

export type NegotiationEvent =
  | AffordabilityRecorded
  | ApprovalAsked
  | ApprovalAnswered
  | ApprovalUsed
  | ObjectiveJudged;
