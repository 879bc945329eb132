import type { CallEvent, ContactEvent } from '@duologue/core/compliance/facts/contact-event.ts';
import type { ContactFacts, SpeechMoment, StopScope } from '@duologue/core/compliance/facts/facts.ts';
import { SPEECH_MOMENTS } from '@duologue/core/compliance/facts/facts.ts';
import type { ContentItem, RuleCheck, Sentence, SpokenWords } from '@duologue/core/compliance/packs/rule.ts';
import { moment, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';
import { calls } from '../example-calls.ts';

/** What the American packs are written with: words, items to say, and small situations for examples. */

export const words = (en: string, de: string, it: string): Sentence => ({ en, de, it });

/** Something that can be said, with other names of it that lawyers and vector files use. */
export function item(id: string, said: SpokenWords, ...alsoCalled: readonly string[]): ContentItem {
  return alsoCalled.length === 0 ? { id, words: said } : { id, words: said, alsoCalled };
}

type Content = Extract<RuleCheck, { kind: 'content' }>;

/** A content check of which only the lists that hold something are written. */
export function content(moments: Content['moments'], lists: Partial<Omit<Content, 'kind' | 'moments'>>): Content {
  const empty = {
    required: [],
    optional: [],
    onlyWhen: [],
    discouraged: [],
    forbidden: [],
    others: 'allowed',
  } as const;
  return { kind: 'content', moments, ...empty, ...lists };
}

export const ALL_MOMENTS: readonly SpeechMoment[] = SPEECH_MOMENTS;

/** A Wednesday morning in June; the calls of the examples lie in the days before it. */
export const quietIn = (
  place: { readonly region?: string; readonly city?: string; readonly zone?: string },
  regime: Partial<ContactFacts['regime']> = {},
): ContactFacts => {
  const { zone = 'America/New_York', ...where } = place;
  return quietFacts({
    at: '2026-06-10T14:00Z',
    zone,
    regime: { places: [{ country: 'US', ...where }], debtKind: 'consumer', collector: 'third-party', ...regime },
  });
};

export const at = (text: string): Partial<ContactFacts> => ({ at: moment(text) });

export const inState = (state: string, since = '2026-06-01T13:00Z'): Partial<ContactFacts> => ({
  states: [{ state, since: moment(since), untilOn: null, itemIds: 'all' }],
});

export const agreed = (to: string): Partial<ContactFacts> => ({
  consents: [{ id: 'consent-1', to, form: 'written', givenAt: moment('2026-06-02T13:00Z'), revokedAt: null }],
});

export const stopped = (scope: StopScope): Partial<ContactFacts> => ({
  stops: [{ id: 'stop-1', receivedAt: moment('2026-06-01T14:00Z'), withdrawnAt: null, scope }],
});

export const says = (at: SpeechMoment, ...ids: readonly string[]): Partial<ContactFacts> => ({
  act: 'say',
  moment: at,
  content: ids,
});

/** Calls one a day at two in the afternoon UTC, the last of them yesterday. */
export function past(count: number, more: Partial<CallEvent> = {}): { readonly events: readonly CallEvent[] } {
  const events = Array.from({ length: count }, (_, index): CallEvent => {
    const day = String(9 - index).padStart(2, '0');
    return { kind: 'call-out', outcome: 'no-answer', at: moment(`2026-06-${day}T14:00Z`), ...more };
  });
  return { events };
}

/** The same on the day itself, an hour apart, the last an hour ago. */
export const today = (count: number, more: Partial<CallEvent> = {}): Partial<ContactFacts> => ({
  events: calls(count, '2026-06-10T13:00Z', { everyHours: -1 }).map((event) => ({ ...event, ...more })),
});

export const wrote = (kind: 'email-in' | 'email-out' | 'text-in' | 'letter-out', on: string): ContactEvent => ({
  kind,
  at: moment(on),
});

/** They have called, and are on the line. */
export const onTheLine: Partial<ContactFacts> = {
  purpose: 'take-call',
  events: [{ kind: 'call-in', outcome: 'no-answer', at: moment('2026-06-10T14:00Z') }],
};
