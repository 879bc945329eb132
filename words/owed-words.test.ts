import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@duologue/core/calendar/calendar-date.ts';
import { on } from '@duologue/core/calendar/testing.ts';
import { OWED_CHECK_IDS } from '@duologue/core/ledger/owed-facts.ts';
import { stillOwed } from '@duologue/core/ledger/still-owed.ts';
import { amountOf, owedFactsOf } from '@duologue/core/ledger/testing.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { it } from './it.ts';

/** A finding that is not in order says what was found, and after a colon or a semicolon what to do about it. */
const OBJECTING = ['warned', 'refused', 'unknown'] as const;

const TODAY = on('2026-11-20');
const days = fc.integer({ min: -3, max: 70 }).map((back) => addDays(TODAY, -back));
const amounts = fc.array(fc.constantFrom(amountOf('10.00'), amountOf('100.00'), amountOf('5.00', 'GBP')), {
  maxLength: 2,
});
const itemIds = fc.subarray(['A', 'B', 'C']);
const due = fc.constantFrom({}, { dueOn: '2026-11-01' }, { dueOn: '2026-12-01' });
const state = fc.constantFrom('open' as const, 'settled' as const, 'gone' as const);
/** Accounts in every condition: fresh and old, paid, disputed, held, doubled, covered, announced. */
const anyFacts = fc
  .record({
    items: fc.array(fc.record({ due, state, open: fc.constantFrom('0.00', '10.00', '100.00') }), { maxLength: 3 }),
    ledgerAsOn: fc.oneof(days, fc.constant('unknown' as const)),
    bank: fc.array(fc.record({ account: fc.constantFrom('', 'GB00'), upTo: days, receivedUpTo: days }), {
      maxLength: 2,
    }),
    disputed: fc.array(fc.record({ itemId: fc.constantFrom('A', 'B'), amount: fc.constant(amountOf('10.00')) })),
    held: fc.array(fc.record({ itemIds, untilOn: days }), { maxLength: 1 }),
    unallocated: amounts,
    received: amounts,
    announced: fc.array(fc.record({ itemIds, expectedOn: days, amount: fc.constant(undefined) }), { maxLength: 1 }),
    unsureItemIds: itemIds,
  })
  .map(({ items, ...more }) => {
    const texts = items.map(({ due, ...item }, at) => ({
      id: 'ABC'.charAt(at),
      number: '7',
      amount: '100.00',
      ...due,
      ...item,
    }));
    return owedFactsOf(TODAY, texts, more);
  });

describe.each([
  ['en', en],
  ['de', de],
  ['it', it],
])('P02 every finding of the still-owed gate says what to do (%s)', (_, catalogue) => {
  const words: Readonly<Record<string, string>> = catalogue;
  const keys = OWED_CHECK_IDS.flatMap((check) => OBJECTING.map((result) => `cases.owed.${check}.${result}`));
  test.each(keys.filter((key) => words[key] !== undefined))('%s', (key) => {
    expect(words[key]).toMatch(/[^\s]: \S/);
  });

  test('whatever it finds, there are words for it', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const codes = stillOwed(facts).checks.map(({ check, result }) => `cases.owed.${check}.${result}`);
        expect(codes.filter((code) => words[code] === undefined)).toEqual([]);
      }),
    );
  });
});
