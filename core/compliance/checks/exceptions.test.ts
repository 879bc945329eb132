import { describe, expect, test } from 'vitest';
import { at, on } from '../../calendar/testing.ts';
import type { ContactEvent } from '../facts/contact-event.ts';
import type { ConsentFact, ContactFacts, StopFact, StopScope } from '../facts/facts.ts';
import { evaluate } from '../gate/evaluate.ts';
import type { ExceptionWhen } from '../packs/rule.ts';
import { bookOf, packOf, quiet } from '../packs/testing.ts';

const sentence = { en: 'Lifted.', de: 'Aufgehoben.', it: 'Sospesa.' };

function lifts(when: ExceptionWhen, facts: Partial<ContactFacts>): boolean {
  const book = bookOf(packOf({ kind: 'never' }, { exceptions: [{ code: 'TEST-LIFT', sentence, when }] }));
  const found = evaluate(book, { ...quiet, ...facts }).findings.find(({ packId }) => packId === 'test.pack');
  return found?.exception?.code === 'TEST-LIFT';
}

const written: ConsentFact = {
  id: 'consent-1',
  to: 'calls-at-work',
  form: 'written',
  givenAt: at('2026-06-01T09:00Z'),
  revokedAt: null,
};

describe('a consent is narrow', () => {
  const when: ExceptionWhen = { kind: 'consent', to: 'calls-at-work', forms: ['written', 'written-separately'] };

  test.each<[string, Partial<ConsentFact>, boolean]>([
    ['as given', {}, true],
    ['to something else', { to: 'sms' }, false],
    ['spoken only', { form: 'spoken' }, false],
    ['given later', { givenAt: at('2026-06-10T15:00Z') }, false],
    ['taken back', { revokedAt: at('2026-06-09T09:00Z') }, false],
    ['to be taken back later', { revokedAt: at('2026-06-12T09:00Z') }, true],
    ['on its last day', { untilOn: on('2026-06-10') }, true],
    ['the day after', { untilOn: on('2026-06-09') }, false],
    ['for another person', { personId: 'person-2' }, false],
    ['for another number', { number: '+15555550199' }, false],
  ])('%s: %s', (_, more, expected) => {
    expect(lifts(when, { consents: [{ ...written, ...more }] })).toBe(expected);
  });

  test('consents that were not loaded lift nothing', () => {
    expect(lifts(when, { consents: 'unknown' })).toBe(false);
  });
});

describe('one answer to what they wrote', () => {
  const when: ExceptionWhen = { kind: 'answering', within: 'same-day' };
  const mail = (kind: 'email-in' | 'email-out' | 'text-in', text: string): ContactEvent => ({ kind, at: at(text) });
  const answer = (events: readonly ContactEvent[], more: Partial<ContactFacts> = {}) =>
    lifts(when, { channel: 'email', purpose: 'respond', events, ...more });

  test('by the same channel, on the same day, once', () => {
    const asked = mail('email-in', '2026-06-10T09:00-04:00');
    expect(answer([asked])).toBe(true);
    expect(answer([asked, mail('email-out', '2026-06-10T09:30-04:00')])).toBe(false);
    expect(answer([asked], { purpose: 'collect' })).toBe(false);
    expect(answer([mail('text-in', '2026-06-10T09:00-04:00')])).toBe(false);
    expect(answer([mail('email-in', '2026-06-09T23:30-04:00')])).toBe(false);
  });

  test('each new message opens one more', () => {
    const again = mail('email-in', '2026-06-10T09:45-04:00');
    expect(
      answer([mail('email-in', '2026-06-10T09:00-04:00'), mail('email-out', '2026-06-10T09:30-04:00'), again]),
    ).toBe(true);
  });
});

test.each<[ExceptionWhen, Partial<ContactFacts>, boolean]>([
  [{ kind: 'purpose', purposes: ['notify-remedy'] }, { purpose: 'notify-remedy' }, true],
  [{ kind: 'purpose', purposes: ['notify-remedy'] }, {}, false],
  [{ kind: 'relation', relations: ['spouse'] }, { relation: 'spouse' }, true],
  [{ kind: 'relation', relations: ['spouse'] }, { relation: 'unknown' }, false],
  [{ kind: 'answer', answer: 'asked', is: 'yes' }, { answers: { asked: 'yes' } }, true],
  [{ kind: 'answer', answer: 'asked', is: 'yes' }, {}, false],
  [
    { kind: 'state', states: ['attorney-no-response'] },
    { states: [{ state: 'attorney-no-response', since: at('2026-06-09T09:00Z'), untilOn: null, itemIds: 'all' }] },
    true,
  ],
  [{ kind: 'state', states: ['attorney-no-response'] }, { states: 'unknown' }, false],
])('%j with %j: %s', (when, facts, expected) => {
  expect(lifts(when, facts)).toBe(expected);
});

describe('what somebody asked to be spared', () => {
  const asked = (scope: StopScope): readonly StopFact[] => [
    { id: 'stop-1', scope, receivedAt: at('2026-06-01T09:00Z'), withdrawnAt: null },
  ];
  const isStopped = (scope: StopScope, facts: Partial<ContactFacts>) =>
    evaluate(bookOf(packOf({ kind: 'stop-request' })), { ...quiet, stops: asked(scope), ...facts }).findings.find(
      ({ packId }) => packId === 'test.pack',
    )?.result;

  test.each<[string, StopScope, Partial<ContactFacts>, string]>([
    ['no calls: a call', { kind: 'all-calls' }, {}, 'violated'],
    ['no calls: a voicemail', { kind: 'all-calls' }, { channel: 'voicemail' }, 'violated'],
    ['no calls: an email', { kind: 'all-calls' }, { channel: 'email' }, 'satisfied'],
    ['nothing at all: a letter', { kind: 'all-contact' }, { channel: 'letter' }, 'violated'],
    ['no texts: a text', { kind: 'channel', channel: 'text' }, { channel: 'text' }, 'violated'],
    ['no texts: a call', { kind: 'channel', channel: 'text' }, {}, 'satisfied'],
    ['not at home: the home line', { kind: 'home' }, { numberUse: 'home' }, 'violated'],
    ['not at home: the mobile', { kind: 'home' }, { numberUse: 'mobile' }, 'satisfied'],
    ['not at home: nobody knows which line', { kind: 'home' }, { numberUse: 'unknown' }, 'unknown'],
    ['not at home: an email', { kind: 'home' }, { channel: 'email', numberUse: 'unknown' }, 'satisfied'],
  ])('%s: %s', (_, scope, facts, expected) => {
    expect(isStopped(scope, facts)).toBe(expected);
  });
});
