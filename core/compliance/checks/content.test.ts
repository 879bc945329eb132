import { describe, expect, test } from 'vitest';
import type { ContactFacts } from '../facts/facts.ts';
import { decideContact } from '../gate/decide-contact.ts';
import type { ContentItem, Effect, RuleCheck } from '../packs/rule.ts';
import { bookOf, packOf, quiet } from '../packs/testing.ts';

const item = (id: string, more: Partial<ContentItem> = {}): ContentItem => ({
  id,
  words: { en: id, de: id, it: id },
  ...more,
});

const message: Extract<RuleCheck, { kind: 'content' }> = {
  kind: 'content',
  moments: ['voicemail', 'location-call'],
  required: [item('business-name'), item('reply-number', { alsoCalled: ['phone-number'] })],
  optional: [item('salutation')],
  onlyWhen: [{ ...item('employer-name'), circumstance: 'expressly-asked' }],
  discouraged: [item('mobile-number')],
  forbidden: [item('owes-a-debt')],
  others: 'forbidden',
};

function decide(facts: Partial<ContactFacts>, check: RuleCheck = message, effect?: Effect) {
  const { verdict, judgement } = decideContact(bookOf(packOf(check, effect === undefined ? {} : { effect })), {
    ...quiet,
    ...facts,
  });
  const finding = judgement.findings.find(({ packId }) => packId === 'test.pack');
  return { verdict, finding };
}

describe('a message is judged whole', () => {
  const left = (...content: readonly string[]) => decide({ channel: 'voicemail', content }).verdict;

  test.each([
    [['business-name', 'reply-number'], 'allow'],
    [['business-name', 'phone-number'], 'allow'],
    [['business-name', 'reply-number', 'salutation'], 'allow'],
    [['business-name'], 'deny'],
    [['business-name', 'reply-number', 'owes-a-debt'], 'deny'],
    [['business-name', 'reply-number', 'important-matter'], 'deny'],
    [['business-name', 'reply-number', 'employer-name'], 'deny'],
    [['business-name', 'reply-number', 'mobile-number'], 'warn'],
  ])('%j: %s', (content, expected) => {
    expect(left(...content)).toBe(expected);
  });

  test('what is not worded yet is not known, and not known is refused', () => {
    expect(decide({ channel: 'voicemail' }).finding).toMatchObject({
      result: 'unknown',
      values: { missing: 'content' },
    });
  });

  test('what is missing is named', () => {
    expect(decide({ channel: 'voicemail', content: ['salutation'] }).finding?.values).toMatchObject({
      missing: 'business-name, reply-number',
    });
  });

  test('a call is not a message', () => {
    expect(decide({ channel: 'call' }).finding).toBeUndefined();
  });
});

describe('a saying is judged by itself', () => {
  const say = (content: string, more: Partial<ContactFacts> = {}) =>
    decide({ act: 'say', moment: 'location-call', content: [content], ...more });

  test.each([
    ['business-name', 'required'],
    ['salutation', 'allow'],
    ['owes-a-debt', 'deny'],
    ['something-else', 'deny'],
    ['mobile-number', 'warn'],
    ['employer-name', 'deny'],
  ])('%s: %s', (content, expected) => {
    expect(say(content).verdict).toBe(expected);
  });

  test('the employer may be named to who expressly asks', () => {
    expect(say('employer-name', { circumstances: ['expressly-asked'] }).verdict).toBe('allow');
  });

  test('at another moment the rule has nothing to say, and what no rule forbids may be said', () => {
    const { verdict, finding } = say('owes-a-debt', { moment: 'later-talk' });
    expect(finding).toBeUndefined();
    expect(verdict).toBe('allow');
  });

  test('a moment that is not known may be any', () => {
    const { moment: _, ...facts } = { ...quiet, act: 'say' as const, content: ['owes-a-debt'] };
    expect(decide(facts).verdict).toBe('deny');
  });

  test('what is on no list is free where the list is not closed', () => {
    expect(
      decide({ act: 'say', moment: 'voicemail', content: ['something-else'] }, { ...message, others: 'allowed' })
        .verdict,
    ).toBe('allow');
  });
});

describe('recording', () => {
  const record = (
    wants: 'nothing' | 'announcement' | 'all-parties' | 'consent',
    recording?: ContactFacts['recording'],
  ) => decide({ act: 'record', ...(recording && { recording }) }, { kind: 'recording', wants }).verdict;

  test.each([
    ['nothing', { announced: false, agreed: false }, 'allow'],
    ['announcement', { announced: true, agreed: 'unknown' }, 'allow'],
    ['announcement', { announced: false, agreed: true }, 'deny'],
    ['announcement', { announced: 'unknown', agreed: true }, 'deny'],
    ['all-parties', { announced: true, agreed: 'unknown' }, 'allow'],
    ['all-parties', { announced: true, agreed: false }, 'deny'],
    ['all-parties', { announced: false, agreed: true }, 'deny'],
    ['consent', { announced: true, agreed: 'unknown' }, 'deny'],
    ['consent', { announced: true, agreed: true }, 'allow'],
    ['consent', { announced: true, agreed: false }, 'deny'],
  ] as const)('wants %s, and it is %j: %s', (wants, recording, expected) => {
    expect(record(wants, recording)).toBe(expected);
  });

  test('nobody said anything about it: no recording', () => {
    expect(record('announcement')).toBe('deny');
  });

  test('where no rule covers recording there is none', () => {
    const { verdict, judgement } = decideContact(bookOf(packOf({ kind: 'hold' })), { ...quiet, act: 'record' });
    expect(verdict).toBe('deny');
    expect(judgement.findings.map(({ code }) => code)).toEqual(['BASE-NO-RULE']);
  });
});
