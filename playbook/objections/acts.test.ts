import { isWeekday } from '@duologue/core/calendar/add-business-days.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { validCombinations } from '@duologue/core/calls/valid-combinations.ts';
import type { ItemId } from '@duologue/core/cases/ids.ts';
import { actOnExcuse, type ExcuseGiven } from '@duologue/core/guide/act-on-excuse.ts';
import { GUIDE_ACTS } from '@duologue/core/guide/actions.ts';
import { isForAnybody } from '@duologue/core/guide/before-verified.ts';
import { money } from '@duologue/core/money/money.ts';
import { currencyOf } from '@duologue/core/money/testing.ts';
import { expect, test } from 'vitest';
import { verifications } from '../verifications.ts';
import { OBJECTIONS } from './all.ts';

const EUR = (minor: bigint) => money(currencyOf('EUR'), minor);
const friday = '2026-06-12' as CalendarDate;
const item = (id: string, open: bigint, disputed = 0n) => ({
  itemId: id as ItemId,
  open: EUR(open),
  disputed: EUR(disputed),
});
const given: ExcuseGiven = {
  today: friday,
  dateOf: () => friday,
  isBusinessDay: isWeekday,
  graceBusinessDays: 2,
  traceBusinessDays: 3,
  words: 'in their words',
  items: [item('a', 100n), item('b', 200n)],
  ask: [EUR(300n)],
  askItemIds: ['a', 'b'],
  facts: new Map(),
};

test('P10: there are forty excuses and more, and every id stands once', () => {
  expect(new Set(OBJECTIONS.map(({ id }) => id)).size).toBe(OBJECTIONS.length);
  expect(OBJECTIONS.length).toBeGreaterThanOrEqual(40);
});

test.each(OBJECTIONS.map((objection) => [objection.id, objection] as const))(
  'P10: %s ends with an outcome that the call may have, and with a dated next step',
  (_, objection) => {
    const { steps, wrapUp } = actOnExcuse(objection, given);
    expect(steps.map(({ act }) => act)).toEqual(objection.actions.map(({ act }) => act));
    expect(validCombinations('answered', 'debtor-verified').outcomes).toContain(wrapUp.outcome);
    expect(wrapUp.nextStep.dueOn > friday).toBe(true);
    for (const step of steps) if (step.does === 'task') expect(step.task.dueOn > friday).toBe(true);
  },
);

test('P11: whoever is blamed is asked with a question of the playbook', () => {
  const asked = OBJECTIONS.flatMap(({ id, actions }) =>
    actions.flatMap((action) => (action.act === 'verify' ? [[id, action.verification.question]] : [])),
  );
  expect(asked.filter(([, key = '']) => !(key in verifications))).toEqual([]);
  expect(asked.length).toBeGreaterThan(20);
});

test('every act is set going by some excuse', () => {
  const used = new Set(OBJECTIONS.flatMap(({ actions }) => actions.map(({ act }) => act)));
  expect(GUIDE_ACTS.filter((act) => !used.has(act))).toEqual([]);
});

test('P17: before the person is verified only that is heard which tells of no debt, and the call may end with it', () => {
  const ids = OBJECTIONS.filter(isForAnybody).map(({ id }) => id);
  expect(ids).toEqual([
    'not-responsible',
    'talk-to-lawyer',
    'stop-calling',
    'complaint',
    'in-a-hurry',
    'suspicious-caller',
    'language',
    'recording-refused',
    'shouting',
    'threatens-caller',
  ]);
});
