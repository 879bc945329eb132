import type { Relation, SpeechMoment } from '@duologue/core/compliance/facts/facts.ts';

/** Who hears it, and at which moment of the conversation: what the rules of speech turn on. */
export type Listener = { readonly id: ListenerId; readonly moment: SpeechMoment; readonly relation: Relation };

export const LISTENERS = {
  'before-verified': { moment: 'before-verified', relation: 'debtor' },
  'first-talk': { moment: 'first-talk', relation: 'debtor' },
  'later-talk': { moment: 'later-talk', relation: 'debtor' },
  'third-person': { moment: 'third-person', relation: 'other' },
  household: { moment: 'household', relation: 'household' },
  representative: { moment: 'representative', relation: 'representative' },
  voicemail: { moment: 'voicemail', relation: 'debtor' },
} as const satisfies Readonly<Record<string, Omit<Listener, 'id'>>>;

export type ListenerId = keyof typeof LISTENERS;
export const LISTENER_IDS = Object.keys(LISTENERS) as readonly ListenerId[];

export const listenerOf = (id: ListenerId): Listener => ({ id, ...LISTENERS[id] });

/** Who may be on the line in a state of the call, the likeliest first. Only where there is a choice is it asked. */
export function possibleListeners(
  state: string,
  { hasSpoken }: { readonly hasSpoken: boolean },
): readonly [ListenerId, ...ListenerId[]] {
  if (state === 'voicemail') return ['voicemail'];
  if (state === 'third-party') return ['third-person', 'household', 'representative'];
  if (state !== 'verified') return ['before-verified'];
  return hasSpoken ? ['later-talk', 'first-talk', 'representative'] : ['first-talk', 'later-talk', 'representative'];
}
