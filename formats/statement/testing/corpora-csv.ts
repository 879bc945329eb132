import { expect } from 'vitest';
import { formatExact } from '@duologue/core/statements/exact-amount.ts';
import { balanceOf } from '@duologue/core/statements/statement.ts';
import type { StatementOptions } from '../statement-options.ts';
import type { ReadStatements } from './read-all.ts';

export type CsvExpected = {
  readonly rejected?: boolean;
  readonly lines?: number;
  readonly amount?: string;
  readonly currency?: string;
  readonly foreign?: string;
  readonly foreignAmount?: string;
  readonly foreignAmountAbs?: string;
  readonly paymentRef?: string;
  readonly balanceStart?: string;
  readonly balanceEnd?: string;
  readonly firstAmount?: string;
  readonly lastAmount?: string;
};

/** What the peer is told in its settings: the currency of the journal, and columns where there is no heading. */
export const CSV_OPTIONS: Readonly<Record<string, StatementOptions>> = {
  'oca/original_currency.csv': { currency: 'USD' },
  'oca/original_currency_empty.csv': { currency: 'USD' },
  'oca/original_currency_no_header.csv': {
    currency: 'USD',
    columns: { 2: 'instructedCurrency', 3: 'amount', 4: 'instructedAmount', 5: 'name', 7: 'remittance' },
  },
};

const number = (text: string | undefined) => Number(text ?? Number.NaN);

export function agreesWithCsv(
  { statements, problems, format }: ReadStatements,
  expected: CsvExpected,
  name: string,
): void {
  if (expected.rejected === true) {
    expect(problems.map(({ code }) => code)).toContain('no-statement');
    expect(statements).toEqual([]);
    return;
  }
  expect(format).toBe('csv');
  const all = statements.flatMap(({ entries }) => entries);
  // The peer imports into a journal in dollars and leaves out lines in euros; we keep both, each in its currency.
  const entries = name === 'oca/multi_currency.csv' ? all.filter(({ amount }) => amount.currency === 'USD') : all;
  const [first] = entries;
  const amounts = entries.map(({ amount }) => number(formatExact(amount)));
  if (expected.lines !== undefined) expect(entries).toHaveLength(expected.lines);
  if (expected.amount !== undefined) expect(amounts[0]).toBe(number(expected.amount));
  if (expected.currency !== undefined) expect(first?.amount.currency).toBe(expected.currency);
  const foreign = number(expected.foreignAmount ?? expected.foreignAmountAbs);
  if (foreign > 0) {
    const written = first?.instructed === undefined ? undefined : formatExact(first.instructed);
    expect([Math.abs(number(written)), first?.instructed?.currency]).toEqual([foreign, expected.foreign]);
  } else if (foreign === 0) expect(first?.instructed).toBeUndefined();
  if (expected.paymentRef !== undefined) {
    const words = `${first?.remittance}`;
    for (const word of expected.paymentRef.split(' ')) expect(words).toContain(word);
  }
  const ends = (end: 'opening' | 'closing') => {
    const found = statements[0] === undefined ? undefined : balanceOf(statements[0], end);
    return number(found === undefined ? undefined : formatExact(found.amount));
  };
  if (expected.balanceStart !== undefined) expect(ends('opening')).toBe(number(expected.balanceStart));
  if (expected.balanceEnd !== undefined) expect(ends('closing')).toBe(number(expected.balanceEnd));
  // The peer turns the signs of this file round by a setting.
  if (expected.firstAmount !== undefined) expect(amounts[0]).toBe(-number(expected.firstAmount));
  if (expected.lastAmount !== undefined) expect(amounts.at(-1)).toBe(-number(expected.lastAmount));
}
