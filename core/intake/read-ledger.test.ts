import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { on } from '../calendar/testing.ts';
import { formatDecimal } from '../money/decimal.ts';
import { currencyOf } from '../money/testing.ts';
import { IGNORED_REASONS } from './intake-record.ts';
import type { LedgerMapping } from './ledger-mapping.ts';
import { createSeenNumbers } from './rows/seen-numbers.ts';
import type { SheetRow } from './sheet-row.ts';
import { ageBucketOf } from './summarise-intake.ts';
import { proposalFor, readRows, sheetOf } from './testing.ts';

const EUR = currencyOf('EUR');

const read = (picture: string, changes: Partial<LedgerMapping> = {}) => {
  const rows = sheetOf(picture);
  return readRows(rows, { ...proposalFor(rows).mapping, currency: EUR, ...changes });
};
const open = ({ records }: ReturnType<typeof read>) =>
  records.map(({ debtor, item }) => `${debtor.name} ${item.kind} ${item.number ?? '-'} ${formatDecimal(item.open)}`);

describe('items', () => {
  test('what is paid is taken away, and what is paid in full is history', () => {
    const result = read(`
      Invoice No | Customer | Gross | Paid
      A-1 | Alpha | 100.00 | 40.00
      A-2 | Alpha | 50.00 | 50.00
      A-3 | Beta | 0.00 | 0.00`);
    expect(open(result)).toEqual(['Alpha invoice A-1 60.00']);
    expect(result.settled.map(({ item }) => item.number)).toEqual(['A-2']);
    expect(result.ignored).toContainEqual({ line: 4, reason: 'zero-balance' });
  });

  test('a credit note takes away, whatever sign the file gives it', () => {
    expect(
      open(
        read(`
      Type | Invoice No | Customer | Amount
      Invoice | A-1 | Alpha | 100.00
      Credit Note | C-1 | Alpha | 30.00
      Credit Note | C-2 | Alpha | -20.00
      Payment | P-1 | Alpha | 10.00`),
      ),
    ).toEqual([
      'Alpha invoice A-1 100.00',
      'Alpha credit-note C-1 -30.00',
      'Alpha credit-note C-2 -20.00',
      'Alpha unapplied-payment P-1 -10.00',
    ]);
  });

  test('a number seen before is rejected with its first line, for the same debtor only', () => {
    const result = read(`
      Invoice No | Customer | Amount
      A-1 | Alpha | 1.00
      A-1 | Beta | 2.00
      A-1 | Alpha | 1.00`);
    expect(open(result)).toHaveLength(2);
    expect(result.rejections).toEqual([
      { line: 4, problems: [{ column: 1, code: 'seen-before', value: 'A-1', firstLine: 2 }] },
    ]);
  });

  test('every bad cell of a row is named at once', () => {
    const { rejections } = read(`
      Invoice No | Customer | Due | Amount | Currency
      A-1 | Alpha | 2026-01-01 | 5.00 | EUR
      A-2 | Alpha | 2026-01-02 | 6.00 | EUR
      A-3 | | 2026-02-30 | ten | EURO`);
    expect(rejections[0]?.problems.map(({ column, code }) => [column, code])).toEqual([
      [2, 'debtor-missing'],
      [5, 'not-a-currency'],
      [4, 'not-an-amount'],
      [3, 'not-a-date'],
    ]);
  });

  test('an amount marked with another currency than its row is not taken', () => {
    const { rejections } = read(`
      Customer | Amount | Currency
      Alpha | £5.00 | EUR`);
    expect(rejections[0]?.problems[0]?.code).toBe('amount-in-other-currency');
  });

  test('an open amount that does not follow from the others is said, and kept as stated', () => {
    const result = read(`
      Invoice No | Customer | Gross | Paid | Balance
      A-1 | Alpha | 100.00 | 40.00 | 70.00`);
    expect(open(result)).toEqual(['Alpha invoice A-1 70.00']);
    expect(result.warnings).toEqual([{ code: 'open-differs', line: 2, column: 5, stated: '70.00', computed: '60.00' }]);
  });

  test('details of the debtor are taken as written', () => {
    const { records } = read(`
      Customer No | Customer | Contact Name | Email | Phone | Mobile | Street | Postcode | City | Country | VAT No | Disputed | Amount
      007 | Alpha | Ann Lee | ap@alpha.example | 020 7946 0018 | 07700 900123 | 1 High St | AB1 2CD | Leeds | GB | GB123 | Yes | 5.00`);
    expect(records[0]).toMatchObject({
      debtor: {
        number: '007',
        name: 'Alpha',
        contactName: 'Ann Lee',
        email: 'ap@alpha.example',
        phones: ['020 7946 0018', '07700 900123'],
        address: { line: '1 High St', postcode: 'AB1 2CD', city: 'Leeds', country: 'GB' },
        taxNumber: 'GB123',
      },
      item: { disputed: true },
    });
  });
});

describe('as of a day', () => {
  const picture = `
      Invoice No | Customer | Invoice Date | Due Date | Amount | Settled
      A-1 | Alpha | 2026-01-01 | 2026-01-31 | 10.00 | 2026-02-10
      A-2 | Alpha | 2026-01-01 | 2026-01-31 | 20.00 | 2026-02-11
      A-3 | Alpha | 2026-02-11 | 2026-03-01 | 30.00 | 2026-03-01
      A-4 | Alpha | 2026-02-10 | 2026-03-01 | 40.00 |`;

  test('settled on the day is history, settled after it was open, issued after it was not there', () => {
    const result = read(picture, { asOn: on('2026-02-10') });
    expect(result.settled.map(({ item }) => [item.number, item.settledOn])).toEqual([['A-1', '2026-02-10']]);
    expect(result.records.map(({ item }) => [item.number, item.settledOn])).toEqual([
      ['A-2', undefined],
      ['A-4', undefined],
    ]);
    expect(result.ignored).toContainEqual({ line: 4, reason: 'not-issued-yet' });
  });

  test.each([
    ['2026-01-30', 'not-due', 'the day before'],
    ['2026-01-31', 'not-due', 'on the due date'],
    ['2026-02-01', '1-30', 'the day after'],
    ['2026-03-02', '1-30', 'thirty days'],
    ['2026-03-03', '31-60', 'thirty-one days'],
    ['2026-05-02', '91+', 'ninety-one days'],
  ])('on %s it is %s: %s', (asOn, bucket) => {
    const [record] = read(picture, { asOn: on('2026-02-10') }).records;
    expect(record === undefined ? undefined : ageBucketOf(record.item, on(asOn))).toBe(bucket);
  });
});

describe('totals', () => {
  test('a total that does not add up is said', () => {
    const result = read(`
      Customer | Invoice No | Due | Amount
      Alpha | A-1 | 2026-01-01 | 10.00
      Total | | | 11.00`);
    expect(result.warnings).toEqual([
      { code: 'total-differs', line: 3, column: 4, stated: '11.00', computed: '10.00' },
    ]);
  });

  test('totals after each debtor and at the end are no items', () => {
    const result = read(`
      Customer | Invoice No | Due | Amount
      Alpha | A-1 | 2026-01-01 | 10.00
      Alpha | A-2 | 2026-01-01 | 5.00
      Total Alpha | | | 15.00
      Beta | B-1 | 2026-01-01 | 1.00
      Total Beta | | | 1.00
      Grand total | | | 16.00`);
    expect(result.counts).toMatchObject({ accepted: 3, rejected: 0, ignored: { subtotal: 2, total: 1 } });
    expect(result.warnings).toEqual([]);
  });

  test('a customer called Total with an invoice is a customer', () => {
    expect(
      open(
        read(`
      Customer | Invoice No | Due | Amount
      Total | T-1 | 2026-01-01 | 10.00
      Total Fitness Ltd | T-2 | 2026-01-01 | 5.00`),
      ),
    ).toEqual(['Total invoice T-1 10.00', 'Total Fitness Ltd invoice T-2 5.00']);
  });

  test('in a list of balances the customer Total may stand last before the total', () => {
    const result = read(`
      Customer | Current | 1 - 30 | Total
      Alpha | 10.00 | 0.00 | 10.00
      Total | 0.00 | 5.00 | 5.00
      Total | 10.00 | 5.00 | 15.00`);
    expect(result.records.map(({ debtor }) => debtor.name)).toEqual(['Alpha', 'Total']);
    expect(result.warnings).toEqual([]);
  });

  test('a firm whose name begins with Total is no subtotal of a list of balances', () => {
    const result = read(`
      Customer | Current | 1 - 30 | Total
      Total Fitness Ltd | 10.00 | 0.00 | 10.00
      Total | 10.00 | 0.00 | 10.00`);
    expect(result.records.map(({ debtor }) => debtor.name)).toEqual(['Total Fitness Ltd']);
  });

  test('sub-customers know their parent, and the total of the parent is checked', () => {
    const result = read(`
      Customer | Current | 1 - 30 | Total
      Gamma | | | 0.00
      ___North | 10.00 | | 10.00
      ___South | | 4.00 | 4.00
      Total for Gamma | 10.00 | 5.00 | 15.00
      Delta | | | 0.00
      Epsilon | 1.00 | | 1.00`);
    expect(result.records.map(({ debtor }) => [debtor.parentName, debtor.name])).toEqual([
      ['Gamma', 'North'],
      ['Gamma', 'South'],
      [undefined, 'Epsilon'],
    ]);
    expect(result.ignored).toContainEqual({ line: 2, reason: 'parent' });
    expect(result.ignored).toContainEqual({ line: 6, reason: 'zero-balance' });
    expect(result.warnings.map(({ stated, computed }) => [stated, computed])).toEqual([
      ['5.00', '4.00'],
      ['15.00', '14.00'],
    ]);
  });

  test('a total without an amount in any bucket is rejected, not lost', () => {
    const { rejections } = read(`
      Customer | Current | 1 - 30 | Total
      Alpha | 10.00 | 0.00 | 10.00
      Beta | 0.00 | 0.00 | 7.00`);
    expect(rejections).toEqual([{ line: 3, problems: [{ column: 4, code: 'not-in-any-bucket' }] }]);
  });
});

test('a file without the header of its mapping says so and takes nothing', () => {
  const rows = sheetOf('Customer | Amount EUR\nAlpha | 5.00');
  const { counts, records } = readRows(sheetOf('Kunde | Betrag\nAlpha | 5.00'), proposalFor(rows).mapping);
  expect([counts.headerFound, records]).toEqual([false, []]);
});

test('titles may come and go above the same header', () => {
  const rows = sheetOf('Customer | Amount EUR\nAlpha | 5.00');
  const { records } = readRows(
    sheetOf('New title | \n | \nCustomer | Amount EUR\nAlpha | 5.00'),
    proposalFor(rows).mapping,
  );
  expect(records.map(({ line }) => line)).toEqual([4]);
});

test('rows in are rows out: every row is in exactly one pile, in any order and cut into any batches', () => {
  const word = fc.constantFrom(
    '',
    'Alpha',
    'Total',
    'Total for Alpha',
    'TOTAL',
    'Beta',
    '  Gamma',
    'Current',
    'Percentage of total',
    '5.00',
    '2026-01-01',
    'A-1',
    'ten',
    '(3.00)',
    'Page 1',
    'Customer',
  );
  const row = fc.array(word, { minLength: 0, maxLength: 6 });
  const headers = fc.constantFrom(
    ['Customer', 'Invoice No', 'Due', 'Amount'],
    ['Customer', 'Current', '1 - 30', 'Total'],
    ['Invoice No', 'Due', 'Current', '1 - 30', 'Older', 'Total'],
  );
  fc.assert(
    fc.property(headers, fc.array(row, { maxLength: 30 }), (header, body) => {
      const rows: SheetRow[] = [header, ...body].map((cells, index) => ({ line: index + 1, cells }));
      const { mapping } = proposalFor(rows);
      const { records, settled, rejections, ignored, counts } = readRows(rows, {
        ...mapping,
        currency: EUR,
        asOn: on('2026-02-01'),
      });
      const taken = [
        ...new Set(records.map(({ line }) => line)),
        ...settled.map(({ line }) => line),
        ...rejections.map(({ line }) => line),
        ...ignored.map(({ line }) => line),
      ];
      expect([...taken].sort((left, right) => left - right)).toEqual(rows.map(({ line }) => line));
      const passed = IGNORED_REASONS.reduce((sum, reason) => sum + counts.ignored[reason], 0);
      expect(counts.accepted + counts.settled + counts.rejected + passed).toBe(rows.length);
    }),
    { numRuns: 300 },
  );
});

test('numbers seen are found again among a hundred thousand, and new ones are new', () => {
  const seen = createSeenNumbers();
  for (let line = 1; line <= 100_000; line += 1) expect(seen.see(`C${line % 977}\nINV-${line}`, line) ?? 0).toBe(0);
  for (let line = 1; line <= 100_000; line += 97) expect(seen.see(`C${line % 977}\nINV-${line}`, 0)).toBe(line);
});
