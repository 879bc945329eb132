import { expect, test } from 'vitest';
import { at, on } from '../calendar/testing.ts';
import { PRIVACY_CHECKS } from './checks.ts';
import { type DataAction, type DataFacts, decideDataUse } from './decide-data-use.ts';
import { RETAINED, type RetentionFacts, retentionOf } from './retention.ts';

const ask = (action: DataAction, jurisdiction: string, facts: DataFacts) =>
  decideDataUse({ action, jurisdiction, facts, at: at('2026-09-15T08:00:00Z'), collector: 'third-party' });

test.each<[string, DataAction, string, DataFacts, string, string | null]>([
  ['erasure while the claim is open', 'erase', 'EU', { claim: 'open', legalHold: true }, 'deny', 'DP-HOLD'],
  ['erasure while nobody knows whether it is', 'erase', 'IT', {}, 'deny', 'DP-HOLD'],
  ['erasure while the limitation runs', 'erase', 'FR', { claim: 'closed', limitation: 'running' }, 'deny', 'DP-HOLD'],
  ['erasure when all is over', 'erase', 'DE', { claim: 'closed', limitation: 'over' }, 'allow', null],
  ['the same with a legal hold', 'erase', 'DE', { claim: 'closed', legalHold: true }, 'deny', 'DP-HOLD'],
  ['a legal hold holds everywhere', 'erase', 'US', { legalHold: true }, 'deny', 'DP-RETENTION'],
  [
    'books of Ontario in their sixth year',
    'erase',
    'CA-ON',
    { record: 'books', recordedOn: on('2020-09-15') },
    'deny',
    'DP-ON-BOOKS',
  ],
  [
    'the day after their sixth year',
    'erase',
    'CA-ON',
    { record: 'books', recordedOn: on('2020-09-14') },
    'allow',
    null,
  ],
  [
    'books of New Brunswick, a year longer',
    'erase',
    'CA-NB',
    { record: 'books', recordedOn: on('2020-09-14') },
    'deny',
    'DP-NB-BOOKS',
  ],
  [
    'a neighbour’s name and remarks',
    'store-third-person-data',
    'IT',
    { fields: ['name', 'remarks'] },
    'warn',
    'DP-MIN-3P',
  ],
  ['only that a neighbour was reached', 'store-third-person-data', 'IT', { fields: ['outcome-code'] }, 'allow', null],
  ['where no such law is known to us', 'store-third-person-data', 'SG', { fields: ['name'] }, 'allow', null],
  ['recording in Germany after an announcement', 'record', 'DE', { announced: true }, 'deny', 'DP-DE-REC'],
  ['and with everybody’s yes', 'record', 'DE', { announced: true, agreedByAll: true }, 'allow', null],
  ['recording in New South Wales', 'record', 'AU-NSW', { announced: true }, 'deny', 'DP-REC-ALLPARTY'],
  ['recording in Queensland', 'record', 'AU-QLD', {}, 'allow', null],
  ['recording in the United Kingdom in silence', 'record', 'GB-EAW', {}, 'deny', 'DP-REC-NOTICE'],
  ['recording in France without need', 'record', 'FR', { announced: true }, 'warn', 'DP-REC-FR'],
  ['card data in a recording', 'store-recording', 'US', { cardData: true }, 'deny', 'DP-REC-CARD'],
  ['consent is no basis for a call log', 'use', 'NL', { basis: 'consent' }, 'deny', 'DP-BASIS'],
  ['first contact without notice', 'first-contact', 'ES', {}, 'warn', 'DP-GDPR-14'],
  ['a note on health for all to see', 'store-health-note', 'GB', { healthGround: true }, 'deny', 'DP-SPECIAL'],
  ['a score alone', 'decide-by-score', 'IE', {}, 'deny', 'DP-AUTO'],
])('%s', (_, action, place, facts, decision, ruleId) => {
  expect(ask(action, place, facts)).toMatchObject({ decision, ruleId });
});

test('who asks for erasure is answered within a calendar month, and told what is done instead', () => {
  const answer = (requestedOn: string) => ask('erase', 'EU', { claim: 'open', requestedOn: on(requestedOn) });
  expect(answer('2026-09-01')).toMatchObject({ answerDueOn: '2026-10-01', instead: 'restrict-processing' });
  expect(answer('2026-01-31').answerDueOn).toBe('2026-02-28');
});

test('every check has its sentence in three languages, its source and its place', () => {
  for (const { id, sentence, citation, places } of PRIVACY_CHECKS) {
    expect([id, sentence.en, sentence.de, sentence.it, citation, ...places].every((text) => text !== '')).toBe(true);
  }
  expect(new Set(PRIVACY_CHECKS.map(({ id }) => id)).size).toBe(PRIVACY_CHECKS.length);
});

const facts: RetentionFacts = {
  createdOn: on('2026-01-31'),
  closedOn: on('2026-03-01'),
  limitationEndsOn: on('2029-12-31'),
  lastUsedOn: on('2026-02-01'),
  episodeEndedOn: on('2026-05-10'),
  legalHold: false,
};

test.each([
  ['recording', '2026-08-01'],
  ['recording-with-promise', '2030-01-01'],
  ['call-log', '2031-01-01'],
  ['decision', '2031-01-01'],
  ['third-person', '2026-03-04'],
  ['vulnerability-note', '2027-05-11'],
] as const)('%s is erased on %s: the day after its last', (record, eraseOn) => {
  expect(retentionOf(record, facts)).toMatchObject({ state: 'until', eraseOn });
});

test('an open claim, a limitation that nobody reckoned and a legal hold keep what they can keep', () => {
  expect(retentionOf('call-log', { ...facts, closedOn: null })).toMatchObject({ state: 'open' });
  expect(retentionOf('call-log', { ...facts, limitationEndsOn: null })).toMatchObject({ state: 'open' });
  const held = RETAINED.filter((record) => retentionOf(record, { ...facts, legalHold: true }).state === 'held');
  expect(held).toEqual(RETAINED.filter((record) => record !== 'third-person'));
});

test('a firm that keeps a class shorter is followed, with the rest as it was', () => {
  const shorter = {
    record: 'recording',
    from: 'its-own-day',
    months: 1,
    days: 0,
    isHeld: true,
    because: 'Ours',
  } as const;
  expect(retentionOf('recording', facts, [shorter])).toMatchObject({ eraseOn: '2026-03-01', because: 'Ours' });
  expect(retentionOf('call-log', facts, [shorter])).toMatchObject({ eraseOn: '2031-01-01' });
});
