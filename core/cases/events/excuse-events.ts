import type { ExcuseResult, ExcuseTaskKind, TaskAssignee } from '../excuses.ts';

/** Events of excuses. Data is plain JSON, as in `item-events.ts`. */

/** What one action of the objection became: done at once, in the wrap-up, dated for later, or on the screen. */
export type ExcuseActionData = {
  readonly act: string;
  readonly does: 'now' | 'prefill' | 'task' | 'screen';
  /** Of `task`. */
  readonly taskId?: string;
  readonly kind?: ExcuseTaskKind;
  readonly dueOn?: string;
  readonly assignee?: TaskAssignee;
  readonly actorId?: string;
  readonly verifier?: string;
  readonly question?: string;
  readonly what?: string;
};

/** They said why they do not pay, in their words; and what it set going. */
export type ExcuseHeard = {
  readonly type: 'excuse-heard';
  readonly data: {
    readonly excuseId: string;
    readonly objectionId: string;
    readonly words: string;
    readonly callId: string;
    readonly heardOn: string;
    /** The day on which they say the money leaves or left. */
    readonly claimedOn?: string;
    /** The days between which the books must show money for it to be true. */
    readonly watch?: { readonly from: string; readonly until: string };
    readonly actions: readonly ExcuseActionData[];
  };
};

/**
 * The day that an excuse turns on, said after the excuse itself; of several the latest holds. Without a day they took back
 * the one that they had named.
 */
export type ExcuseDated = {
  readonly type: 'excuse-dated';
  readonly data: {
    readonly excuseId: string;
    readonly claimedOn?: string;
    /** The days between which the books must now show money for it to be true. */
    readonly watch?: { readonly from: string; readonly until: string };
  };
};

/** What was found out about an excuse. `by: ledger`: the books said it by themselves. */
export type ExcuseAnswered = {
  readonly type: 'excuse-answered';
  readonly data: {
    readonly excuseId: string;
    readonly result: ExcuseResult;
    readonly by: 'person' | 'ledger';
    readonly askedOf?: { readonly with: string; readonly name?: string; readonly title?: string };
    readonly said: string;
    readonly answeredOn: string;
    /** The verification that is done with it. */
    readonly taskId?: string;
  };
};

/** One thing that an excuse set going was done. */
export type ExcuseTaskDone = {
  readonly type: 'excuse-task-done';
  readonly data: {
    readonly excuseId: string;
    readonly taskId: string;
    readonly kind: string;
    readonly result: string;
    readonly doneOn: string;
  };
};

export type ExcuseEvent = ExcuseHeard | ExcuseDated | ExcuseAnswered | ExcuseTaskDone;
