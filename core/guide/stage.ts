import type { Said, Variant } from './said.ts';

/** The path of a guided call (P05, P13), from before the dial to after it. `core/calls/stages.ts` holds what is ticked. */
export const GUIDE_STAGES = [
  'prepare',
  'reach',
  'verify',
  'open',
  'state',
  'listen',
  'resolve',
  'agree',
  'read-back',
  'close',
  'wrap-up',
] as const;
export type GuideStageId = (typeof GUIDE_STAGES)[number];

/** What must be true to go on. Read from the call and from what is captured; never from the caller's opinion. */
export const LEAVE_CONDITIONS = [
  'brief-read',
  'permit-given',
  'line-answered',
  'identity-confirmed',
  'reason-for-call-said',
  'amount-named',
  'their-words-noted',
  'objection-answered',
  'amount-and-date-agreed',
  'agreement-read-back',
  'next-step-said',
  'outcome-recorded',
] as const;
export type LeaveCondition = (typeof LEAVE_CONDITIONS)[number];

export type GuideStage = {
  readonly id: GuideStageId;
  readonly name: Said;
  /** What this stage is for, in one sentence to the caller. */
  readonly aim: Said;
  readonly leaveWhen: readonly LeaveCondition[];
  /** Two or three for each situation that matters; the best fitting is shown, the others are one key away. */
  readonly say: readonly Variant[];
  /** When the talk has wandered off (P08). */
  readonly bringBack: readonly Variant[];
  /** Gently on to what comes next (P13). */
  readonly forward: readonly Variant[];
  readonly next: readonly GuideStageId[];
};
