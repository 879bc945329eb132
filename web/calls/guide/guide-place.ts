import type { CallWire } from '@duologue/contract/calls.ts';
import { GUIDE_STAGES, type GuideStageId } from '@duologue/core/guide/stage.ts';

type CallState = CallWire['state'];

const STAGE = 'stage.';
const USED = 'used.';
/** What may be gone through only with the right person on the line. */
const AFTER_VERIFYING = GUIDE_STAGES.slice(GUIDE_STAGES.indexOf('open'), GUIDE_STAGES.indexOf('wrap-up'));

/** The tick that says that a stage was come to. It is kept with the call, so that a reload and a second screen know it. */
export const stageTick = (stage: GuideStageId): string => `${STAGE}${stage}`;
/** The tick that says which wording was used: later it is counted which one works. */
export const usedTick = (variantId: string): string => `${USED}${variantId}`;

/** The stages that can be come to now: with nobody verified on the line, only the one that leads there. */
export function openStages(state: CallState): readonly GuideStageId[] {
  if (state === 'verified') return AFTER_VERIFYING;
  return [state === 'ringing' ? 'reach' : 'verify'];
}

/** Where the talk is: the stage that was come to last, of those that are open. */
export function placeOf(state: CallState, ticks: readonly string[]): GuideStageId {
  const open = openStages(state);
  const last = [...ticks].reverse().find((tick) => open.some((stage) => stageTick(stage) === tick));
  return open.find((stage) => stageTick(stage) === last) ?? open[0] ?? 'verify';
}

/** On and back: on is where the playbook leads, back is the stage before in the order of a call. */
export function placesBeside(
  state: CallState,
  place: GuideStageId,
  next: readonly GuideStageId[],
): { readonly on: GuideStageId | undefined; readonly back: GuideStageId | undefined } {
  const open = openStages(state);
  const after = open[open.indexOf(place) + 1];
  return { on: next.find((stage) => open.includes(stage)) ?? after, back: open[open.indexOf(place) - 1] };
}

/** The wording that is before the caller: the one that was chosen last, or the one that fits best. */
export function chosenVariant<Line extends { readonly id: string }>(
  lines: readonly Line[],
  ticks: readonly string[],
): Line | undefined {
  const used = [...ticks].reverse().find((tick) => lines.some(({ id }) => usedTick(id) === tick));
  return lines.find(({ id }) => usedTick(id) === used) ?? lines[0];
}

/** The next wording, round and round. */
export function otherVariant<Line extends { readonly id: string }>(
  lines: readonly Line[],
  shown: Line | undefined,
): Line | undefined {
  const at = lines.findIndex(({ id }) => id === shown?.id);
  return lines.length < 2 ? undefined : lines[(at + 1) % lines.length];
}
