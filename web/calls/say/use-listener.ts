import { useState } from 'react';
import type { CallEventType, Screen } from '../use-call.ts';
import { type Listener, type ListenerId, listenerOf, possibleListeners } from './listeners.ts';

/** The parties with whom the debt itself was talked over. */
const SPOKEN_WITH = 'debtor-verified';

/** Who is on the line, as the state of the call has it, or as the caller says where several are possible. */
export function useListener({ call, brief }: Screen, sending: CallEventType | undefined) {
  const state = stateAfter(call.state, sending);
  const hasSpoken =
    brief?.lastContacts.some(({ callId, party }) => callId !== call.callId && party === SPOKEN_WITH) ?? false;
  const choices = possibleListeners(state, { hasSpoken });
  const [chosen, setChosen] = useState<{ readonly state: string; readonly id: ListenerId } | undefined>();
  const [likeliest] = choices;
  // What was chosen of one state says nothing about who is there in the next.
  const id = chosen?.state === state && choices.includes(chosen.id) ? chosen.id : likeliest;
  const listener: Listener = listenerOf(id);
  return { listener, choices, choose: (next: ListenerId) => setChosen({ state, id: next }) };
}

/** Where an event hides the debt, what may be said changes with the key, before the server has answered. */
function stateAfter(state: string, sending: CallEventType | undefined): string {
  if (sending === 'third-party-answered') return 'third-party';
  if (sending === 'voicemail-reached') return 'voicemail';
  return sending === 'back-to-answered' ? 'answered' : state;
}
