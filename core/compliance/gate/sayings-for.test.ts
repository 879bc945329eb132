import { expect, test } from 'vitest';
import type { ContactFacts } from '../facts/facts.ts';
import { bookOf, packOf, quiet, renamed } from '../packs/testing.ts';
import type { RuleCheck, RulePack } from '../packs/rule.ts';
import { recordingNeeds } from './recording-needs.ts';
import { sayingsFor } from './sayings-for.ts';

const item = (id: string) => ({ id, words: { en: id, de: id, it: id } });
const content = (more: Partial<Extract<RuleCheck, { kind: 'content' }>>): RuleCheck => ({
  kind: 'content',
  moments: ['first-talk'],
  required: [],
  optional: [],
  onlyWhen: [],
  discouraged: [],
  forbidden: [],
  others: 'allowed',
  ...more,
});
const named = (id: string, check: RuleCheck) => renamed(packOf(check), `test.${id}`);
const saying: ContactFacts = { ...quiet, act: 'say', moment: 'first-talk' };

const told = (facts: ContactFacts, ...packs: readonly RulePack[]) =>
  sayingsFor(bookOf(...packs), facts).sayings.map(({ id, standing }) => `${id} ${standing}`);

test('one list of all rules, what must be said first, the strictest word on each', () => {
  const one = named(
    'one',
    content({ required: [item('name')], optional: [item('amount')], discouraged: [item('haste')] }),
  );
  const two = named('two', content({ required: [item('name')], forbidden: [item('amount'), item('threat')] }));
  expect(told(saying, one, two)).toEqual([
    'name required',
    'haste discouraged',
    'amount forbidden',
    'threat forbidden',
  ]);
  const [name] = sayingsFor(bookOf(one, two), saying).sayings;
  expect(name?.because).toHaveLength(2);
});

test('what may be said only when something has happened', () => {
  const pack = named('one', content({ onlyWhen: [{ ...item('employer'), circumstance: 'expressly-asked' }] }));
  expect(told(saying, pack)).toEqual(['employer only-when']);
  expect(told({ ...saying, circumstances: ['expressly-asked'] }, pack)).toEqual(['employer optional']);
});

test('where nothing else may be said, what another rule lists is forbidden', () => {
  const closed = named('closed', content({ required: [item('name')], others: 'forbidden' }));
  const chatty = named('chatty', content({ optional: [item('debt')] }));
  expect(told(saying, closed, chatty)).toEqual(['name required', 'debt forbidden']);
  expect(sayingsFor(bookOf(closed, chatty), saying).nothingElse).toHaveLength(1);
});

test('another moment of the conversation has its own list', () => {
  const pack = named('one', content({ required: [item('name')] }));
  expect(told({ ...saying, moment: 'voicemail' }, pack)).toEqual([]);
});

test.each([
  ['nothing', { mayRecord: true, announcementWanted: false, consentWanted: false }],
  ['announcement', { mayRecord: true, announcementWanted: true, consentWanted: false }],
  ['all-parties', { mayRecord: true, announcementWanted: true, consentWanted: true }],
  ['consent', { mayRecord: true, announcementWanted: false, consentWanted: true }],
] as const)('a recording where the place wants %s', (wants, expected) => {
  expect(recordingNeeds(bookOf(packOf({ kind: 'recording', wants })), quiet)).toMatchObject(expected);
});

test('where no rule speaks of recording, nothing allows it', () => {
  expect(recordingNeeds(bookOf(), quiet)).toMatchObject({ mayRecord: false });
});
