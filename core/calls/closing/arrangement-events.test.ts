import { describe, expect, test } from 'vitest';
import { on } from '../../calendar/testing.ts';
import type { ArrangementId } from '../../cases/ids.ts';
import { amountOf } from '../../ledger/testing.ts';
import { FILLED, WEDNESDAY } from '../testing.ts';
import type { Captured } from '../wrap-up.ts';
import { arrangementOf } from './arrangement-events.ts';

type Running = (typeof WEDNESDAY)['arrangements'][number];
const plan: Running = {
  arrangementId: 'R1' as ArrangementId,
  kind: 'plan',
  status: 'active',
  items: [],
  parts: FILLED.schedule,
};
const settlement: Running = {
  ...plan,
  kind: 'settlement',
  parts: [
    { dueOn: on('2026-11-25'), amount: amountOf('60.00') },
    { dueOn: on('2026-11-30'), amount: amountOf('40.00') },
  ],
};

const typesOf = (outcome: 'plan-agreed' | 'settlement-agreed', captured: Captured, running: Running) => {
  let ids = 0;
  const scope = {
    given: { ...WEDNESDAY, arrangements: [running] },
    undisputed: WEDNESDAY.items,
    callId: 'C1',
    nextId: () => `id-${(ids += 1)}`,
    raisedBy: undefined,
  };
  const made = arrangementOf(outcome, { promisedBy: 'Ms Keller', approvedBy: 'Ms Lang', ...captured }, scope);
  return made.ok ? made.value.map(({ type }) => type) : made.refusal.problem;
};

/** What was kept while talking is written down again when the call is closed: it is agreed once. */
describe('closing a call on which something was agreed', () => {
  const first = { dueOn: on('2026-12-01'), amount: amountOf('75.00') };
  const second = { dueOn: on('2027-01-01'), amount: amountOf('75.00') };
  test('the plan that runs, to the day and the cent, is not agreed a second time', () => {
    expect(typesOf('plan-agreed', { schedule: FILLED.schedule }, plan)).toEqual([]);
  });
  test.each<[string, Captured, Running]>([
    ['another day', { schedule: [{ ...first, dueOn: on('2026-12-02') }, second] }, plan],
    ['another amount', { schedule: [{ ...first, amount: amountOf('74.99') }, second] }, plan],
    ['one part less', { schedule: [first] }, plan],
    ['a plan that is paused', { schedule: FILLED.schedule }, { ...plan, status: 'suspended' }],
    ['a settlement of the same sums', { schedule: FILLED.schedule }, { ...plan, kind: 'settlement' }],
  ])('%s takes its place', (_, captured, running) => {
    expect(typesOf('plan-agreed', captured, running)).toContain('arrangement-agreed');
  });

  const asKept = { amount: amountOf('100.00'), dueOn: on('2026-11-30'), expiresOn: on('2026-11-30') };
  test('a settlement is known by its sum and its last day, whatever its parts', () => {
    expect(typesOf('settlement-agreed', asKept, settlement)).toEqual([]);
    expect(typesOf('settlement-agreed', { ...asKept, amount: amountOf('99.00') }, settlement)).toContain(
      'arrangement-agreed',
    );
  });
});
