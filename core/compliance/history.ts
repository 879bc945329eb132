import { type Instant } from '../calendar/instant.ts';
import type { CallEvent, ConsentEvent, ConsentRevokedEvent, ContactEvent } from './contact-event.ts';

/** Past events made ready for counting, once per judgement: oldest first, nothing later than the moment judged. */
export type History = {
  readonly events: readonly ContactEvent[];
  readonly consents: readonly ConsentEvent[];
  readonly revocations: readonly ConsentRevokedEvent[];
  readonly conversations: readonly CallEvent[];
  readonly wrongNumbers: ReadonlySet<string>;
};

export function readHistory(events: readonly ContactEvent[], at: Instant): History {
  const consents: ConsentEvent[] = [];
  const revocations: ConsentRevokedEvent[] = [];
  const conversations: CallEvent[] = [];
  const wrongNumbers = new Set<string>();
  const past: ContactEvent[] = [];
  for (const event of events) {
    if (event.at > at) continue;
    past.push(event);
    if (event.kind === 'consent-to-calls') consents.push(event);
    else if (event.kind === 'consent-revoked') revocations.push(event);
    else if (event.kind === 'number-not-theirs') wrongNumbers.add(event.number);
  }
  if (consents.length > 0) {
    // Only a consent asks for them: it ends with the next conversation.
    for (const event of past) if (isConversation(event)) conversations.push(event);
  }
  return { events: oldestFirst(past), consents, revocations, conversations, wrongNumbers };
}

function isConversation(event: ContactEvent): event is CallEvent {
  return (event.kind === 'call-out' || event.kind === 'call-in') && event.outcome === 'conversation';
}

/** Lists mostly come sorted one way or the other; only a jumble is sorted. */
function oldestFirst(events: ContactEvent[]): readonly ContactEvent[] {
  let isRising = true;
  let isFalling = true;
  for (let index = 1; index < events.length && (isRising || isFalling); index += 1) {
    const [before, after] = [events[index - 1]?.at ?? 0, events[index]?.at ?? 0];
    if (before > after) isRising = false;
    if (before < after) isFalling = false;
  }
  if (isRising) return events;
  return isFalling ? events.reverse() : events.sort((left, right) => left.at - right.at);
}
