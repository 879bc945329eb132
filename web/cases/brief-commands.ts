import type { Brief } from '@duologue/contract/cases.ts';
import type { GateAnswer } from '@duologue/contract/gate.ts';
import type { DecisionWire } from '@duologue/contract/wire.ts';
import type { Command } from '../commands/command.ts';
import type { MessageKey } from '@duologue/words/catalogue.ts';

export const BRIEF_ACTIONS = [
  'startCall',
  'callAnyway',
  'why',
  'week',
  'law',
  'data',
  'callSheet',
  'note',
  'hold',
  'stop',
  'payment',
  'paid',
  'person',
  'phone',
  'fact',
  'answer',
  'split',
  'timeline',
] as const;
export type BriefAction = (typeof BRIEF_ACTIONS)[number];

const SHORTCUTS: Readonly<Record<BriefAction, string | undefined>> = {
  startCall: 'c',
  callAnyway: 'y',
  why: 'w',
  week: 'o',
  law: 'l',
  data: undefined,
  callSheet: 'p',
  note: 'n',
  hold: 'h',
  stop: 's',
  payment: 'a',
  paid: 'm',
  person: 'e',
  phone: undefined,
  fact: 'f',
  answer: 'x',
  split: undefined,
  timeline: 't',
};

const LABELS: Readonly<Record<BriefAction, MessageKey>> = {
  startCall: 'cases.action.startCall',
  callAnyway: 'cases.action.callAnyway',
  why: 'cases.decision.why',
  week: 'cases.action.week',
  law: 'cases.action.law',
  data: 'cases.action.data',
  callSheet: 'cases.action.callSheet',
  note: 'cases.action.note',
  hold: 'cases.action.hold',
  stop: 'cases.action.stop',
  payment: 'cases.action.payment',
  paid: 'cases.action.paid',
  person: 'cases.action.person',
  phone: 'cases.action.phone',
  fact: 'cases.action.fact',
  answer: 'cases.action.answer',
  split: 'cases.action.split',
  timeline: 'cases.action.timeline',
};

/**
 * What can be done from the brief. A call is offered only while the gate allows one, and "call anyway" is there at all
 * only where every rule that refuses has official reasons for it. What becomes of the data is for a manager.
 */
export function briefCommands(
  act: (action: BriefAction) => void,
  brief: Brief | undefined,
  answer?: GateAnswer,
  isManager = false,
): readonly Command[] {
  const isThere = (action: BriefAction) =>
    action === 'callAnyway' ? mayOverride(brief, answer) : action !== 'data' || isManager;
  return BRIEF_ACTIONS.filter(isThere).map((action) => {
    const shortcut = SHORTCUTS[action];
    const isWarned = action === 'startCall' && decisionOf(brief, answer)?.verdict === 'warn';
    const isOpen = action === 'startCall' && brief?.openCallId != null;
    return {
      id: `cases.${action}`,
      label: isOpen ? 'cases.brief.backToCall' : isWarned ? 'cases.action.startCallAnyway' : LABELS[action],
      group: 'cases.group',
      ...(shortcut === undefined ? {} : { shortcut }),
      isAvailable: () => isPossible(action, brief, answer),
      run: () => act(action),
    };
  });
}

function isPossible(action: BriefAction, brief: Brief | undefined, answer: GateAnswer | undefined): boolean {
  if (action === 'startCall') return mayCall(brief, answer);
  const hasTask = brief?.excuses.some(({ tasks }) => tasks.some(({ state }) => state === 'open')) === true;
  return action !== 'answer' || hasTask;
}

/** Whether the button is there at all: an open call is gone back to, and a refusal of the gate has no way around it. */
export function mayCall(brief: Brief | undefined, answer?: GateAnswer): boolean {
  if (brief === undefined) return false;
  if (brief.openCallId !== null) return true;
  const decision = decisionOf(brief, answer);
  return decision !== null && decision.verdict !== 'deny' && brief.stillOwed.state === 'owed';
}

/** The answer for the number that is chosen; until it is there, the one that came with the brief. */
export function decisionOf(brief: Brief | undefined, answer: GateAnswer | undefined): DecisionWire | null {
  return answer === undefined ? (brief?.decision ?? null) : answer.decision;
}

function mayOverride(brief: Brief | undefined, answer: GateAnswer | undefined): boolean {
  if (brief === undefined || brief.openCallId !== null || brief.stillOwed.state !== 'owed') return false;
  return answer?.decision?.verdict === 'deny' && answer.overrides.length > 0;
}
