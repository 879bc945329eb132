import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposalFor, readRows, sheetOf } from '../testing.ts';

const HEAD = 'Customer No | Customer | Invoice No | Date | Due | Currency | Amount';
const line = (invoice: string, amount: string, date = '2026-09-01') =>
  `C-1 | Amara Ltd | ${invoice} | ${date} | 2026-10-01 | EUR | ${amount}`;
const sheet = (...lines: readonly string[]) => sheetOf([HEAD, ...lines].join('\n'));

test('lines of one invoice are asked about, and summed when they are', () => {
  const rows = sheet(line('A-1', '10.00'), line('A-1', '5.50'), line('A-1', '-1.00'), line('A-2', '7.00'));
  const { mapping, questions } = proposalFor(rows);
  expect(questions.map(({ kind, proposed }) => [kind, proposed])).toEqual([['line-items', 'sum']]);
  const read = readRows(rows, { ...mapping, lines: 'sum' });
  expect(read.records.map(({ item }) => [item.number, item.kind, item.open.minor])).toEqual([
    ['A-1', 'invoice', 1450n],
    ['A-2', 'invoice', 700n],
  ]);
  expect(read.counts.ignored['line-of-invoice']).toBe(2);
  expect(read.rejections).toEqual([]);
});

test('another date under the same number is no line of it, and neither is one that comes later', () => {
  const rows = sheet(line('A-1', '10.00'), line('A-1', '5.00', '2026-09-02'), line('A-2', '7.00'), line('A-1', '2.00'));
  const read = readRows(rows, { ...proposalFor(rows).mapping, lines: 'sum' });
  expect(read.rejections.map(({ line: at, problems }) => [at, problems[0]?.code])).toEqual([
    [3, 'seen-before'],
    [5, 'seen-before'],
  ]);
});

test('the same amount again is a double: not asked, rejected as before', () => {
  const rows = sheet(line('A-1', '10.00'), line('A-1', '10.00'), line('A-2', '7.00'));
  const { mapping, questions } = proposalFor(rows);
  expect(questions).toEqual([]);
  expect(readRows(rows, mapping).rejections).toHaveLength(1);
});

test('however an invoice is cut into lines, its sum is the same', () => {
  const cuts = fc.array(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(cuts, (invoices) => {
      const lines = invoices.flatMap((parts, at) => parts.map((minor) => line(`A-${at}`, (minor / 100).toFixed(2))));
      const rows = sheet(...lines);
      const read = readRows(rows, { ...proposalFor(rows).mapping, lines: 'sum' });
      expect(read.records.map(({ item }) => Number(item.open.minor))).toEqual(
        invoices.map((parts) => parts.reduce((sum, minor) => sum + minor, 0)),
      );
    }),
  );
});
