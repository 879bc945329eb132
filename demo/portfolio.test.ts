import { daysBetween, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { on } from '@duologue/core/calendar/testing.ts';
import { parseDecimal } from '@duologue/core/money/decimal.ts';
import { currencyOf } from '@duologue/core/money/testing.ts';
import { describe, expect, test } from 'vitest';
import { castMembers } from './cast.ts';
import { formatLedgerCsv, LEDGER_COLUMNS, type LedgerRow } from './ledger-row.ts';
import { FIRM_NAMES, firmName, PERSON_NAMES, personName } from './names.ts';
import { buildPortfolio, portfolioRows } from './portfolio.ts';
import { draw } from './random.ts';

const asOn = on('2026-11-20');
const sample = buildPortfolio(7, { asOn, debtors: 600 });
const minor = (row: LedgerRow, column: 'Amount' | 'Balance due') =>
  parseDecimal(currencyOf(row.Currency), row[column])?.minor ?? Number.NaN;

/** The regulators' lists again, as text: see `scripts/tidy/fiction.ts`. */
const FICTION =
  /^\+(1\d{3}55501\d\d|44(11[347]4960|1[2456]14960|2079460|2920180|7700900)\d{3}|49(3023125|4066969|2214710|8999998)\d{3})$/;

describe('the same portfolio', () => {
  test('comes from the same seed', () => {
    expect(formatLedgerCsv(buildPortfolio(7, { asOn, debtors: 600 }).rows)).toBe(formatLedgerCsv(sample.rows));
  });

  test('grows without changing what was there', () => {
    const more = [...portfolioRows(7, { asOn, debtors: 601 })];
    expect(more.slice(0, sample.rows.length)).toEqual(sample.rows);
  });

  test('comes out the same on every machine', () => {
    const [first] = portfolioRows(7, { asOn, debtors: 1, withCast: false });
    expect(first).toMatchInlineSnapshot(`
      {
        "Address": "237 Shipwright Street",
        "Amount": "832.08",
        "Balance due": "832.08",
        "City": "Glasgow",
        "Contact name": "Benno Yates",
        "Country": "GB",
        "Currency": "GBP",
        "Customer name": "Abbott & Sons Bakery Ltd",
        "Customer no": "K-000001",
        "Customer type": "Company",
        "Disputed": "No",
        "Document type": "Invoice",
        "Due date": "2026-09-04",
        "Email": "accounts@k-000001.example",
        "Invoice date": "2026-08-05",
        "Invoice no": "HK-000001-21",
        "Language": "en",
        "Paid on": "",
        "Phone": "+441414960904",
        "Postcode": "G1 9ZZ",
        "Reference": "Order 3872",
        "State": "",
      }
    `);
  });

  test('does not come from another seed', () => {
    const other = [...portfolioRows(8, { asOn, debtors: 600, withCast: false })];
    expect(formatLedgerCsv(other)).not.toBe(
      formatLedgerCsv([...portfolioRows(7, { asOn, debtors: 600, withCast: false })]),
    );
  });
});

describe('the rows', () => {
  test('hold the cast and everyone invented, or the invented alone', () => {
    const numbers = new Set(sample.rows.map((row) => row['Customer no']));
    expect(numbers.size).toBe(castMembers.length + 600);
    const alone = buildPortfolio(7, { asOn, debtors: 3, withCast: false });
    expect(alone.happenings).toEqual([]);
    expect(new Set(alone.rows.map((row) => row['Customer no'])).size).toBe(3);
  });

  test('have exact amounts: an invoice owes no more than it is for, a credit note is negative', () => {
    for (const row of sample.rows) {
      const [amount, open] = [minor(row, 'Amount'), minor(row, 'Balance due')];
      if (row['Document type'] === 'Credit note') expect(amount < 0 && open === amount).toBe(true);
      else expect(amount > 0 && open >= 0 && open <= amount).toBe(true);
      expect(open === 0n).toBe(row['Paid on'] !== '');
    }
  });

  test('have dates in their order, none invoiced or paid after the ledger was drawn up', () => {
    for (const row of sample.rows) {
      const date = (column: 'Invoice date' | 'Due date' | 'Paid on') => parseCalendarDate(row[column]);
      const [issued, due, settled] = [date('Invoice date'), date('Due date'), date('Paid on')];
      expect(issued !== undefined && due !== undefined && issued <= due && issued < asOn).toBe(true);
      if (settled !== undefined) expect(settled < asOn && settled >= (issued ?? asOn)).toBe(true);
    }
  });

  test('ring nobody', () => {
    const phones = sample.rows.map((row) => row.Phone).filter((phone) => phone !== '');
    expect(phones.length).toBeGreaterThan(1_000);
    expect(phones.filter((phone) => !FICTION.test(phone))).toEqual([]);
  });

  test('have every invoice number once', () => {
    const numbers = sample.rows.map((row) => row['Invoice no']);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test('look like a ledger: many small sums, a few large, most of it not very old', () => {
    const open = sample.rows.filter((row) => minor(row, 'Balance due') > 0 && row['Customer no'].startsWith('K-'));
    const sums = open.map((row) => Number(minor(row, 'Balance due'))).sort((left, right) => left - right);
    const [median = 0, top = 0] = [sums[Math.floor(sums.length / 2)], sums.at(-1)];
    const mean = sums.reduce((sum, value) => sum + value, 0) / sums.length;
    expect(mean).toBeGreaterThan(median * 1.15);
    expect(top).toBeGreaterThan(median * 10);
    const overdue = open.filter((row) => daysBetween(on(row['Due date']), asOn) > 0);
    expect(overdue.length / open.length).toBeGreaterThan(0.4);
    expect(overdue.length / open.length).toBeLessThan(0.8);
  });
});

describe('the file', () => {
  test('has one line for each row under the names of the columns', () => {
    const lines = formatLedgerCsv(sample.rows).split('\r\n');
    expect(lines[0]).toBe(LEDGER_COLUMNS.join(','));
    expect(lines).toHaveLength(sample.rows.length + 2);
  });

  test.each([
    ['a comma', 'Unit 3, Yard', '"Unit 3, Yard"'],
    ['a quote', 'The "Arms"', '"The ""Arms"""'],
    ['a line end', 'one\ntwo', '"one\ntwo"'],
    ['nothing special', 'Ropewalk', 'Ropewalk'],
  ])('a field with %s is written so that it can be read', (_, address, written) => {
    const [row] = sample.rows;
    const file = formatLedgerCsv(row === undefined ? [] : [{ ...row, Address: address }]);
    expect(file).toContain(`,${written},`);
  });
});

test('names return only when all were used', () => {
  const firms = Array.from({ length: FIRM_NAMES }, (_, index) => firmName(index, 'GB'));
  const persons = Array.from({ length: PERSON_NAMES }, (_, index) => personName(index));
  expect(new Set(firms).size).toBe(FIRM_NAMES);
  expect(new Set(persons).size).toBe(PERSON_NAMES);
});

test('draws are even, and neighbours differ', () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let place = 0; place < 20_000; place += 1) {
    const tenth = Math.floor(draw(1, place) * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(200);
  expect(draw(1, 2, 3)).not.toBe(draw(1, 3, 2));
});
