import { on } from '@duologue/core/calendar/testing.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import { currencyOf } from '@duologue/core/money/testing.ts';
import { expect, test } from 'vitest';
import { dryRunLedger } from './dry-run.ts';
import { type LedgerSheet, openLedger } from './open-ledger.ts';
import { textSource } from './testing.ts';

const today = on('2026-11-20');

async function opened(text: string): Promise<{ sheet: LedgerSheet; passes: () => number }> {
  const result = await openLedger(textSource(text));
  if (!result.ok) throw new Error(JSON.stringify(result));
  let passes = 0;
  const sheet = result.value;
  const rows = () => {
    passes += 1;
    return sheet.rows();
  };
  return { sheet: { ...sheet, rows }, passes: () => passes };
}

/** A ledger of 25,000 rows whose dates read both ways, but for one row. */
const ledger = (telling: { readonly row: number }) => {
  const rows = Array.from(
    { length: 25_000 },
    (_, at) => `R-${at},Alpha,${at === telling.row ? '10/25' : '10/11'}/2026,1.00`,
  );
  return ['Invoice No,Customer,Due,Amount USD', ...rows].join('\n');
};

test('one pass is enough when the first rows tell what the whole file tells', async () => {
  const { sheet, passes } = await opened(ledger({ row: 3 }));
  const { questions, report } = await dryRunLedger(sheet, { today });
  expect([passes(), questions, report.counts.accepted]).toEqual([1, [], 25_000]);
});

test('what only a late row tells still decides how the first ones are read', async () => {
  const { sheet, passes } = await opened(ledger({ row: 24_999 }));
  const { mapping, questions, report } = await dryRunLedger(sheet, { today });
  expect(mapping.columns.find(({ role }) => role === 'dueOn')?.dateStyle).toBe('mdy');
  expect([passes(), questions, report.counts.accepted]).toEqual([2, [], 25_000]);
});

test('answers count before the rows are read', async () => {
  const { sheet, passes } = await opened('Invoice No,Customer,Amount\nA-1,Alpha,5.00\n');
  const { questions, report } = await dryRunLedger(sheet, {
    today,
    homeCurrency: currencyOf('GBP'),
    answers: { currency: 'CHF' },
  });
  expect(questions).toEqual([]);
  expect(passes()).toBe(1);
  expect(report.currencies.map(({ currency, open }) => `${currency} ${formatDecimal(open)}`)).toEqual(['CHF 5.00']);
});
