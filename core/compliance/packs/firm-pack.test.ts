import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CallEvent } from '../facts/contact-event.ts';
import type { ContactFacts } from '../facts/facts.ts';
import { day, hours, MONDAY_TO_FRIDAY } from './write-rules.ts';
import { type FirmRuleSet, firmPack, NO_FIRM_RULES } from './firm-pack.ts';
import { bookOf, called, decide, packOf, quiet } from './testing.ts';

const lawful = packOf({
  kind: 'time-window',
  hours: [hours([1, 2, 3, 4, 5, 6, 7], '08:00', '21:00')],
  zone: 'candidates',
});
const packWith = (set: Partial<FirmRuleSet>) => {
  const made = firmPack('ours', { ...NO_FIRM_RULES, ...set }, day('2026-06-01'));
  if (!made.ok || made.value === undefined) throw new Error('These rules make a pack.');
  return made.value;
};
const spoke: CallEvent = called(30, 'conversation');

test.each<[string, Partial<FirmRuleSet>, Partial<ContactFacts>, 'allow' | 'deny']>([
  ['its hours: within', { hours: [hours(MONDAY_TO_FRIDAY, '09:00', '17:00')] }, {}, 'allow'],
  ['its hours: before', { hours: [hours(MONDAY_TO_FRIDAY, '10:01', '17:00')] }, {}, 'deny'],
  ['two attempts a day, one made', { attemptsPerDay: 2 }, { events: [called(1)] }, 'allow'],
  ['two attempts a day, two made', { attemptsPerDay: 2 }, { events: [called(1), called(2)] }, 'deny'],
  ['one a week, eight days ago', { attemptsPerWeek: 1 }, { events: [called(24 * 7)] }, 'allow'],
  ['one a week, six days ago', { attemptsPerWeek: 1 }, { events: [called(24 * 6)] }, 'deny'],
  ['one conversation a week, none yet', { conversationsPerWeek: 1 }, { events: [called(1)] }, 'allow'],
  ['one conversation a week, had', { conversationsPerWeek: 1 }, { events: [spoke] }, 'deny'],
  ['an hour between, an hour ago', { minutesBetween: 60 }, { events: [called(1)] }, 'allow'],
  ['an hour between, half an hour ago', { minutesBetween: 60 }, { events: [called(0.5)] }, 'deny'],
  ['closed on Wednesdays, and it is one', { closedWeekdays: [3] }, {}, 'deny'],
  ['closed on Sundays', { closedWeekdays: [7] }, {}, 'allow'],
  ['closed today', { closedDates: [day('2026-06-10')] }, {}, 'deny'],
  ['closed tomorrow', { closedDates: [day('2026-06-11')] }, {}, 'allow'],
  [
    'the notice first, not sent',
    { noticeFirst: { notice: 'initial-letter', days: 3 } },
    { milestones: { 'initial-letter': null } },
    'deny',
  ],
  ['the notice first, nobody knows', { noticeFirst: { notice: 'initial-letter', days: 3 } }, {}, 'deny'],
])('%s', (_, set, facts, verdict) => {
  expect(decide(bookOf(lawful, packWith(set)), { ...quiet, ...facts }).verdict).toBe(verdict);
});

const anySet = fc.record({
  hours: fc.constantFrom([], [hours([1, 2, 3, 4, 5, 6, 7], '00:00', '24:00')], [hours([3], '09:00', '10:00')]),
  attemptsPerDay: fc.option(fc.integer({ min: 1, max: 9 })),
  attemptsPerWeek: fc.option(fc.integer({ min: 1, max: 9 })),
  conversationsPerWeek: fc.option(fc.integer({ min: 1, max: 9 })),
  minutesBetween: fc.option(fc.integer({ min: 1, max: 600 })),
  closedWeekdays: fc.constantFrom([], [3 as const], [7 as const]),
  closedDates: fc.constantFrom([], [day('2026-06-10')]),
  noticeFirst: fc.constantFrom(null, { notice: 'initial-letter', days: 0 }),
  effect: fc.constantFrom('deny' as const, 'warn' as const),
});
const severity = { allow: 0, warn: 1, deny: 2 } as const;

test('whatever a firm sets, nothing opens that was closed: also where nobody chose rules of the place', () => {
  fc.assert(
    fc.property(anySet, fc.integer({ min: 0, max: 23 }), fc.boolean(), (set, hour, hasLaw) => {
      const made = firmPack('ours', set, day('2026-06-01'));
      if (!made.ok || made.value === undefined) return;
      const facts = { ...quiet, at: (quiet.at + hour * 3_600_000) as typeof quiet.at, events: [called(2)] };
      const law = hasLaw ? [lawful] : [];
      const before = decide(bookOf(...law), facts).verdict;
      const after = decide(bookOf(...law, made.value), facts).verdict;
      expect(severity[after]).toBeGreaterThanOrEqual(severity[before]);
    }),
  );
});

test('no rule makes no pack, and rules that make no sense say why', () => {
  expect(firmPack('ours', NO_FIRM_RULES, day('2026-06-01'))).toEqual({ ok: true, value: undefined });
  const backwards = { ...NO_FIRM_RULES, hours: [{ days: [1], fromMinute: 600, toMinute: 540 }] } as const;
  expect(firmPack('ours', backwards, day('2026-06-01'))).toMatchObject({
    ok: false,
    refusal: [{ ruleId: 'firm.ours/hours', problem: 'the hours are not within a day' }],
  });
});
