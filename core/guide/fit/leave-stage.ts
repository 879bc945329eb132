import type { GuideStage, LeaveCondition } from '../stage.ts';

/** What of a call is read to know whether a stage is done. */
export type CallProgress = {
  readonly state: 'ringing' | 'answered' | 'verified' | 'third-party' | 'voicemail' | 'wrap-up' | 'closed';
  readonly wasAnswered: boolean;
  readonly wasVerified: boolean;
  /** What was ticked: `core/calls/stages.ts`. */
  readonly ticks: readonly string[];
  /** The notes, which are to hold their own words. */
  readonly notes: string;
};

/** What holds so far. A call is only opened with a brief that was seen and a permit, so these two hold with it. */
export function conditionsMet(call: CallProgress): ReadonlySet<LeaveCondition> {
  const ticked = (...ids: readonly string[]) => ids.every((id) => call.ticks.includes(id));
  const rows: readonly (readonly [LeaveCondition, boolean])[] = [
    ['brief-read', true],
    ['permit-given', true],
    ['line-answered', call.wasAnswered],
    ['identity-confirmed', call.wasVerified],
    ['reason-for-call-said', ticked('named-invoices')],
    ['amount-named', ticked('named-total')],
    ['their-words-noted', call.notes.trim() !== ''],
    ['objection-answered', ticked('answered-objection')],
    ['amount-and-date-agreed', ticked('amount-agreed', 'date-agreed')],
    ['agreement-read-back', ticked('read-back')],
    ['next-step-said', ticked('confirmed-next-step')],
    ['outcome-recorded', call.state === 'closed'],
  ];
  return new Set(rows.flatMap(([condition, isMet]) => (isMet ? [condition] : [])));
}

/** Whether a stage is done, and what is still missing where it is not. */
export function mayLeaveStage(
  { leaveWhen }: Pick<GuideStage, 'leaveWhen'>,
  met: ReadonlySet<LeaveCondition>,
): { readonly may: boolean; readonly missing: readonly LeaveCondition[] } {
  const missing = leaveWhen.filter((condition) => !met.has(condition));
  return { may: missing.length === 0, missing };
}
