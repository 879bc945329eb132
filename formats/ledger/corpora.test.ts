import { on } from '@duologue/core/calendar/testing.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import { currencyOf } from '@duologue/core/money/testing.ts';
import { describe, expect, test } from 'vitest';
import { type ReadFile, hasShared, readFile, sharedSource, sharedText } from './testing.ts';

const LEDGERS = 'corpora/csv-aged-receivables';
const IBM = 'data/ibm-accounts-receivable.csv';

type Expected = {
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly headerRecord?: number;
  readonly asOf?: string;
  readonly rows?: number;
  readonly openItems?: number;
  readonly dateOrder?: string;
  readonly decimal?: string;
  readonly total?: string;
  readonly openTotal?: string;
  readonly amountTotal?: string;
  readonly totals?: Readonly<Record<string, string>>;
  readonly buckets?: Readonly<Record<string, string>>;
  readonly parents?: readonly string[];
  readonly invoices?: number;
  readonly creditMemos?: number;
  readonly unappliedPayments?: number;
  readonly contacts?: readonly string[];
  readonly errors?: readonly { readonly record: number; readonly why: string }[];
};

function expectations(): readonly (readonly [string, Expected])[] {
  return Object.entries(JSON.parse(sharedText(`${LEDGERS}/expected.json`)).files);
}

/** The home currency answers for files that name none; the day of the ledger is that of the other reports. */
const ANSWERS = { currency: 'GBP', 'as-of': '2026-11-20', 'date-order': 'dmy' };

const openSum = ({ records }: ReadFile, currency: string) =>
  formatDecimal({
    currency: currencyOf(currency),
    minor: records
      .filter(({ item }) => item.open.currency === currency)
      .reduce((sum, { item }) => sum + item.open.minor, 0n),
  });

const agreed = (read: ReadFile, expected: Expected) => {
  const { mapping, sheet, profile, counts, records, report } = read;
  if (expected.encoding !== undefined) {
    expect(sheet.encoding).toBe(expected.encoding.split(' ')[0]?.replace('utf-16-le', 'utf-16le'));
    expect(sheet.hasByteOrderMark).toBe(expected.encoding.includes('BOM'));
  }
  if (expected.delimiter !== undefined) expect(sheet.delimiter).toBe(expected.delimiter.replace('\\t', '\t'));
  // expected.json counts records, which skip blank lines in one file; the title rows of the others have none before.
  if (expected.headerRecord !== undefined) expect(profile.headerLine).toBe(expected.headerRecord);
  if (expected.asOf !== undefined) expect(mapping.asOn).toBe(expected.asOf);
  if (expected.rows !== undefined) expect(counts.accepted).toBe(expected.rows);
  if (expected.openItems !== undefined) expect(records).toHaveLength(expected.openItems);
  const dates = mapping.columns.flatMap(({ dateStyle }) => dateStyle ?? []);
  if (expected.dateOrder !== undefined) expect(new Set(dates)).toEqual(new Set([expected.dateOrder.toLowerCase()]));
  if (expected.decimal === ',') expect(mapping.columns.some(({ decimalStyle }) => decimalStyle === 'comma')).toBe(true);
  const total = expected.total ?? expected.openTotal;
  if (total !== undefined) expect(openSum(read, 'GBP')).toBe(total);
  for (const [currency, sum] of Object.entries(expected.totals ?? {})) expect(openSum(read, currency)).toBe(sum);
  if (expected.amountTotal !== undefined) {
    const sum = records.reduce((all, { item }) => all + item.amount.minor, 0n);
    expect(formatDecimal({ currency: currencyOf('GBP'), minor: sum })).toBe(expected.amountTotal);
  }
  for (const [bucket, sum] of Object.entries(expected.buckets ?? {})) {
    const ageing = report.currencies[0]?.ageing;
    const found = ageing?.[bucket === 'current' ? 'not-due' : (bucket as '1-30' | '31-60' | '61-90' | '91+')];
    expect(found === undefined ? bucket : formatDecimal(found)).toBe(sum);
  }
  const kinds = (kind: string) => records.filter(({ item }) => item.kind === kind).length;
  if (expected.invoices !== undefined) expect(kinds('invoice')).toBe(expected.invoices);
  if (expected.creditMemos !== undefined) expect(kinds('credit-note')).toBe(expected.creditMemos);
  if (expected.unappliedPayments !== undefined) expect(kinds('unapplied-payment')).toBe(expected.unappliedPayments);
  if (expected.contacts !== undefined)
    expect([...new Set(records.map(({ debtor }) => debtor.name))]).toEqual(expected.contacts);
  for (const parent of expected.parents ?? []) expect(records.map(({ debtor }) => debtor.parentName)).toContain(parent);
  if (expected.errors !== undefined) {
    expect(read.rejections.map(({ line, problems }) => [line, problems[0]?.code])).toEqual(
      expected.errors.map(({ record, why }) => [record, WHY[why]]),
    );
  }
};

const WHY: Readonly<Record<string, string>> = {
  'date does not exist': 'not-a-date',
  'amount is not a number': 'not-an-amount',
  'invoice number seen before': 'seen-before',
  'quote not closed': 'quote-not-closed',
};

const HAS_LEDGERS = hasShared(`${LEDGERS}/expected.json`);
const ledger = (name: string) => readFile(sharedSource(`${LEDGERS}/${name}`), { answers: ANSWERS });

describe.skipIf(!HAS_LEDGERS)('ledgers of common accounts packages', () => {
  const files = HAS_LEDGERS ? expectations() : [];

  test.each(files)('%s is read as its expectation says', async (name, expected) => {
    const read = await readFile(sharedSource(`${LEDGERS}/${name}`), { answers: ANSWERS });
    agreed(read, expected);
    expect(read.unanswered).toEqual([]);
  });
});

describe.skipIf(!HAS_LEDGERS)('the traps in them', () => {
  test('a contact called Total stays a contact, and the last Total is the footer', async () => {
    const { records, counts } = await ledger('xero-aged-receivables-summary.csv');
    expect(records.map(({ debtor }) => debtor.name)).toEqual(['00123', '00123', 'Total', "Smith, O'Neill & Søn"]);
    expect(counts.ignored).toMatchObject({ total: 1, percentage: 1 });
  });

  test('stale totals are computed again, and each difference is said', async () => {
    const { warnings } = await ledger('xero-aged-receivables-summary-stale-totals.csv');
    expect(warnings).toContainEqual({ code: 'total-differs', line: 6, column: 7, stated: '0.00', computed: '50.00' });
    expect(warnings).toContainEqual({ code: 'total-differs', line: 8, column: 3, stated: '0.00', computed: '70.00' });
  });

  test('sections carry the bucket, and a path carries the parent', async () => {
    const { records } = await ledger('quickbooks-online-aging-detail.csv');
    const partlyPaid = records.find(({ item }) => item.number === '1063');
    expect(partlyPaid?.item.bucket).toMatchObject({ fromDays: 1, toDays: 30 });
    expect(partlyPaid?.debtor).toMatchObject({ name: 'Beta Logistics', parentName: 'Beta Group' });
    expect(partlyPaid?.item.open).not.toEqual(partlyPaid?.item.amount);
  });

  test('an overpayment is no invoice and has no number', async () => {
    const { records } = await ledger('xero-aged-receivables-detail.csv');
    const overpayment = records.find(({ item }) => item.kind === 'unapplied-payment');
    expect(overpayment?.item.number).toBeUndefined();
    expect(overpayment?.item.dueOn).toBeUndefined();
  });

  test('dates that read both ways are asked about with two readings, and nothing is taken before the answer', async () => {
    const source = sharedSource(`${LEDGERS}/invoice-list-ambiguous-dates.csv`);
    const { questions, records, rejections } = await readFile(source);
    expect(questions.map(({ id }) => id)).toEqual(['date-order']);
    expect(questions[0]?.choices[0]).toEqual({
      value: 'dmy',
      examples: [
        { written: '03/04/2026', read: '2026-04-03' },
        { written: '05/06/2026', read: '2026-06-05' },
      ],
    });
    expect(records).toEqual([]);
    expect(rejections.map(({ problems }) => problems[0]?.code)).toEqual([
      'date-ambiguous',
      'date-ambiguous',
      'date-ambiguous',
    ]);
  });

  test('a formula in a name stays the text that it is', async () => {
    const { records } = await ledger('invoice-list-ambiguous-dates.csv');
    expect(records.map(({ debtor }) => debtor.name)).toContain('=HYPERLINK("http://x","y")');
  });
});

describe.skipIf(!hasShared(IBM))('the real file', () => {
  const asOn = on('2013-06-30');

  test('as of a day it holds what was invoiced on or before and settled after it', async () => {
    const { records, settled, counts, report, questions } = await readFile(sharedSource(IBM), {
      asOn,
      answers: { currency: 'USD' },
    });
    expect(questions.map(({ id }) => id)).toEqual(['currency']);
    expect(records).toHaveLength(84);
    const [usd] = report.currencies;
    expect(formatDecimal(usd?.open ?? (undefined as never))).toBe('5119.85');
    expect(usd?.overdue).toMatchObject({ items: 12, debtors: 12 });
    expect(formatDecimal(usd?.overdue.amount ?? (undefined as never))).toBe('835.56');
    expect(records.length + settled.length + counts.ignored['not-issued-yet']).toBe(2466);
  });

  test('dates are month first by the whole column, and invoice numbers keep their zeros', async () => {
    const { mapping, records } = await readFile(sharedSource(IBM), { asOn, answers: { currency: 'USD' } });
    expect(mapping.columns.flatMap(({ dateStyle }) => dateStyle ?? [])).toEqual(['mdy', 'mdy', 'mdy']);
    expect(records.every(({ item }) => /^\d{10}$/.test(item.number ?? ''))).toBe(true);
    // The date on which a customer went paperless says nothing about an invoice.
    expect(mapping.columns.find(({ header }) => header === 'PaperlessDate')?.role).toBe('ignored');
  });

  test('without a day nothing is guessed: the day is asked for and no row is taken', async () => {
    const { questions, records, rejections } = await readFile(sharedSource(IBM), { answers: { currency: 'USD' } });
    expect(questions.map(({ id }) => id)).toEqual(['currency', 'as-of']);
    expect(records).toEqual([]);
    expect(rejections).toHaveLength(2466);
  });

  test('settled items are history with their dates', async () => {
    const { settled } = await readFile(sharedSource(IBM), { asOn, answers: { currency: 'USD' } });
    expect(
      settled.every(({ item }) => item.settledOn !== undefined && item.settledOn <= asOn && item.open.minor === 0n),
    ).toBe(true);
  });
});
