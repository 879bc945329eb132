import type { Instant } from '../../calendar/instant.ts';
import type { CallEvent, ConsentEvent, ConsentRevokedEvent, ContactEvent } from './contact-event.ts';

/** Past events made ready for counting, once per judgement: newest first, nothing later than the moment judged. */
export type History = {
  readonly newestFirst: readonly ContactEvent[];
  readonly consents: readonly ConsentEvent[];
  readonly revocations: readonly ConsentRevokedEvent[];
  /** Only gathered when there is a consent: it ends with the next conversation. */
  readonly conversations: readonly CallEvent[];
  readonly wrongNumbers: ReadonlySet<string>;
};

export function readHistory(events: readonly ContactEvent[], at: Instant): History {
  const consents: ConsentEvent[] = [];
  const revocations: ConsentRevokedEvent[] = [];
  const wrongNumbers = new Set<string>();
  let isRising = true;
  let isFalling = true;
  let hasLater = false;
  let before: number | undefined;
  for (const event of events) {
    if (before !== undefined && event.at < before) isRising = false;
    if (before !== undefined && event.at > before) isFalling = false;
    before = event.at;
    if (event.at > at) hasLater = true;
    else if (event.kind === 'consent-to-calls') consents.push(event);
    else if (event.kind === 'consent-revoked') revocations.push(event);
    else if (event.kind === 'number-not-theirs') wrongNumbers.add(event.number);
  }
  const past = hasLater ? events.filter((event) => event.at <= at) : events;
  const newestFirst = isFalling
    ? past
    : isRising
      ? [...past].reverse()
      : [...past].sort((left, right) => right.at - left.at);
  const conversations = consents.length === 0 ? [] : newestFirst.filter(isConversation);
  return { newestFirst, consents, revocations, conversations, wrongNumbers };
}

function isConversation(event: ContactEvent): event is CallEvent {
  return (event.kind === 'call-out' || event.kind === 'call-in') && event.outcome === 'conversation';
}
