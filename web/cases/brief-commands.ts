import type { Brief } from '@duologue/contract/cases.ts';
import type { Command } from '../commands/command.ts';
import type { MessageKey } from '@duologue/words/catalogue.ts';

export const BRIEF_ACTIONS = [
  'startCall',
  'why',
  'callSheet',
  'note',
  'hold',
  'stop',
  'payment',
  'paid',
  'person',
  'phone',
  'fact',
  'split',
  'timeline',
] as const;
export type BriefAction = (typeof BRIEF_ACTIONS)[number];

const SHORTCUTS: Readonly<Record<BriefAction, string | undefined>> = {
  startCall: 'c',
  why: 'w',
  callSheet: 'p',
  note: 'n',
  hold: 'h',
  stop: 's',
  payment: 'a',
  paid: 'm',
  person: 'e',
  phone: undefined,
  fact: 'f',
  split: undefined,
  timeline: 't',
};

const LABELS: Readonly<Record<BriefAction, MessageKey>> = {
  startCall: 'cases.action.startCall',
  why: 'cases.decision.why',
  callSheet: 'cases.action.callSheet',
  note: 'cases.action.note',
  hold: 'cases.action.hold',
  stop: 'cases.action.stop',
  payment: 'cases.action.payment',
  paid: 'cases.action.paid',
  person: 'cases.action.person',
  phone: 'cases.action.phone',
  fact: 'cases.action.fact',
  split: 'cases.action.split',
  timeline: 'cases.action.timeline',
};

/** What can be done from the brief. A call is offered only while the gate allows one. */
export function briefCommands(act: (action: BriefAction) => void, brief: Brief | undefined): readonly Command[] {
  return BRIEF_ACTIONS.map((action) => {
    const shortcut = SHORTCUTS[action];
    const isWarned = action === 'startCall' && brief?.decision?.verdict === 'warn';
    const isOpen = action === 'startCall' && brief?.openCallId != null;
    return {
      id: `cases.${action}`,
      label: isOpen ? 'cases.brief.backToCall' : isWarned ? 'cases.action.startCallAnyway' : LABELS[action],
      group: 'cases.group',
      ...(shortcut === undefined ? {} : { shortcut }),
      isAvailable: () => action !== 'startCall' || mayCall(brief),
      run: () => act(action),
    };
  });
}

/** Whether the button is there at all: an open call is gone back to, and a refusal of the gate has no way around it. */
export function mayCall(brief: Brief | undefined): boolean {
  if (brief === undefined) return false;
  if (brief.openCallId !== null) return true;
  return brief.decision !== null && brief.decision.verdict !== 'deny' && brief.stillOwed.state === 'owed';
}
