import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { on } from '../calendar/testing.ts';
import { assert } from '../kernel/assert.ts';
import { formatDecimal } from '../money/decimal.ts';
import { money } from '../money/money.ts';
import { currencyOf } from '../money/testing.ts';
import { balanceOf, type Entry, post } from './entries.ts';
import { amountOf, entryOf } from './testing.ts';

/** Posts each line in turn; `owes …` and `refuses CODE …` are what the line before must have led to. */
function ledgerStory(story: string): void {
  let entries: readonly Entry[] = [];
  for (const line of story
    .trim()
    .split('\n')
    .map((text) => text.trim())) {
    const [word, ...rest] = line.split(/\s+/);
    if (word === 'owes') {
      expect(
        balanceOf(entries)
          .map((sum) => `${formatDecimal(sum)} ${sum.currency}`)
          .join(', '),
      ).toBe(rest.join(' '));
    } else if (word === 'refuses') {
      const refused = post(entries, entryOf(rest.slice(1).join(' ')));
      assert(!refused.ok, `${line}: refused`);
      expect(refused.refusal.code).toBe(rest[0]);
    } else {
      const posted = post(entries, entryOf(line));
      assert(posted.ok, `${line}: posted`);
      entries = posted.value;
    }
  }
}

test('a bounced payment is reversed, and the debt is what it was', () => {
  ledgerStory(`
    2026-01-05 charged D1 300.00
    2026-02-01 paid P1 100.00
    owes 200.00 EUR
    2026-02-04 reversed P1
    owes 300.00 EUR
    refuses already-reversed 2026-02-05 reversed P1
    owes 300.00 EUR
  `);
});

test('an overpayment is the debtor’s money, and a credit note counts like a payment', () => {
  ledgerStory(`
    2026-01-05 charged D1 300.00
    2026-02-01 paid P1 250.00 for D1
    2026-02-03 credited C1 80.00 for D1
    owes -30.00 EUR
  `);
});

test('the same entry twice counts once, and nothing is reversed that is not there', () => {
  ledgerStory(`
    2026-01-05 charged D1 300.00
    refuses id-already-used 2026-01-05 charged D1 300.00
    refuses nothing-to-reverse 2026-01-06 reversed P9
    refuses amount-not-positive 2026-01-06 paid P1 0.00
    refuses amount-not-positive 2026-01-06 paid P1 -5.00
    owes 300.00 EUR
  `);
});

test('two currencies are two debts', () => {
  ledgerStory(`
    2026-01-05 charged D1 300.00
    2026-01-05 charged D2 40.00 GBP
    2026-02-01 paid P1 300.00 EUR for D1
    owes 0.00 EUR, 40.00 GBP
  `);
});

test('the balance of an earlier day knows nothing of later entries, nor of a later reversal', () => {
  const entries = ['2026-01-05 charged D1 300.00', '2026-02-01 paid P1 100.00', '2026-02-04 reversed P1'].map(entryOf);
  expect(balanceOf(entries, on('2026-01-31'))).toEqual([amountOf('300.00')]);
  expect(balanceOf(entries, on('2026-02-03'))).toEqual([amountOf('200.00')]);
  expect(balanceOf(entries, on('2026-02-04'))).toEqual([amountOf('300.00')]);
});

test('per currency, the balance is what was charged less what was paid, whatever the order', () => {
  const codes = ['EUR', 'GBP', 'JPY'].map(currencyOf);
  const anyEntry = fc.record({
    kind: fc.constantFrom('charged' as const, 'paid' as const, 'credited' as const),
    minor: fc.bigInt(1n, 10n ** 12n),
    currency: fc.constantFrom(...codes),
  });
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 40 }), (drawn) => {
      const entries = drawn.map(({ kind, minor, currency }, index) => ({
        kind,
        id: `E${index}`,
        on: on('2026-01-05'),
        amount: money(currency, minor),
      }));
      for (const { currency, minor } of balanceOf(entries)) {
        const expected = drawn
          .filter((entry) => entry.currency === currency)
          .reduce((sum, entry) => (entry.kind === 'charged' ? sum + entry.minor : sum - entry.minor), 0n);
        expect(minor).toBe(expected);
      }
      expect(balanceOf([...entries].reverse())).toEqual(balanceOf(entries));
    }),
  );
});
