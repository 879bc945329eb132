import { formatExact, sumOf } from '@duologue/core/statements/exact-amount.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { hasShared, sharedSource, sharedText } from '../ledger/testing.ts';
import { agreesWithBai, type BaiExpected } from './testing/corpora-bai2.ts';
import { agreesWithCamt, type CamtExpected } from './testing/corpora-camt.ts';
import { agreesWithCsv, CSV_OPTIONS, type CsvExpected } from './testing/corpora-csv.ts';
import { agreesWithMt, type MtExpected } from './testing/corpora-mt940.ts';
import { agreesWithOfx, type OfxExpected } from './testing/corpora-ofx.ts';
import type { StatementOptions } from './statement-options.ts';
import { readAll } from './testing/read-all.ts';

const has = (format: string) => hasShared(`corpora/${format}/expected.json`);

function expectations<Expected>(format: string): readonly (readonly [string, Expected])[] {
  return has(format) ? Object.entries(JSON.parse(sharedText(`corpora/${format}/expected.json`)).files) : [];
}

/** How many files of each format agree with their expectation; said when all have been read. */
const agreed = new Map<string, number>();
const count = (format: string) => agreed.set(format, (agreed.get(format) ?? 0) + 1);
afterAll(() => {
  for (const [format, files] of agreed)
    console.info(`${format}: ${files} of ${expectations(format).length} files agree.`);
});

const readCorpus = (format: string, name: string, options: StatementOptions = {}) =>
  readAll(sharedSource(`corpora/${format}/${name}`), options);

describe.skipIf(!has('camt'))('CAMT', () => {
  const files = expectations<CamtExpected>('camt');
  test.each(files)('%s', async (name, expected) => {
    agreesWithCamt(await readCorpus('camt', name), expected);
    count('camt');
  });
});

describe.skipIf(!has('mt940'))('MT940 and MT942', () => {
  const files = expectations<MtExpected>('mt940');
  test.each(files)('%s', async (name, expected) => {
    agreesWithMt(await readCorpus('mt940', name), expected, name);
    count('mt940');
  });
});

describe.skipIf(!has('bai2'))('BAI2', () => {
  const files = expectations<BaiExpected>('bai2');
  test.each(files)('%s', async (name, expected) => {
    agreesWithBai(await readCorpus('bai2', name), expected);
    count('bai2');
  });
});

describe.skipIf(!has('ofx'))('OFX and QFX', () => {
  const files = expectations<OfxExpected>('ofx');
  test.each(files)('%s', async (name, expected) => {
    agreesWithOfx(await readCorpus('ofx', name), expected, name);
    count('ofx');
  });
});

describe.skipIf(!has('qif'))('QIF', () => {
  const files = expectations<{ readonly transactions: number; readonly sum: string }>('qif');
  test.each(files)('%s', async (name, expected) => {
    const { statements, problems, format } = await readCorpus('qif', name);
    const entries = statements.flatMap((statement) => statement.entries);
    expect([format, entries.length]).toEqual(['qif', expected.transactions]);
    expect(formatExact(entries.map(({ amount }) => amount).reduce(sumOf))).toBe(expected.sum);
    // 8/15 has no other reading than month first.
    expect(entries[0]?.bookedOn).toBe('2013-08-12');
    expect(problems.map(({ code }) => code)).toEqual(['currency-unknown']);
    count('qif');
  });
});

describe.skipIf(!has('csv-bank'))('bank CSV', () => {
  const files = expectations<CsvExpected>('csv-bank');
  test.each(files)('%s', async (name, expected) => {
    agreesWithCsv(await readCorpus('csv-bank', name, CSV_OPTIONS[name]), expected, name);
    count('csv-bank');
  });
});
