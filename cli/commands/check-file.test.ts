import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { on } from '@duologue/core/calendar/testing.ts';
import { parseMapping } from '@duologue/core/intake/ledger-mapping.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { checkFile } from './check-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'check-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string) => {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
};

async function check(place: string, options: Parameters<typeof checkFile>[1] = {}) {
  let out = '';
  let err = '';
  const io = { out: (text: string) => void (out += text), err: (text: string) => void (err += text) };
  const exit = await checkFile(place, options, io, on('2026-11-20'));
  return { exit, out, err };
}

const GOOD = file(
  'good.csv',
  'Invoice No,Customer,Due,Amount EUR\nA-1,Alpha,2026-10-31,1200.00\nA-2,Beta,2026-12-31,50.00\n',
);
const AMBIGUOUS = file(
  'ambiguous.csv',
  'Invoice No,Customer,Due,Amount EUR\nA-1,Alpha,03/04/2026,5.00\nA-2,Beta,05/06/2026,6.00\n',
);

describe('exit codes', () => {
  test.each([
    ['a ledger without open questions', GOOD, {}, 0],
    ['a question', AMBIGUOUS, {}, 2],
    ['its answer', AMBIGUOUS, { answer: ['date-order=dmy'] }, 0],
    [
      'a rejected row',
      file('bad.csv', 'Invoice No,Customer,Amount EUR\nA-1,Alpha,ten\nA-2,Beta,5.00\nA-3,Beta,5.00\n'),
      {},
      2,
    ],
    ['a folder', folder, {}, 1],
    ['no file', path.join(folder, 'none.csv'), {}, 1],
    ['the wrong file', file('ledger.csv', '%PDF-1.4'), {}, 1],
    ['a table without amounts', file('names.csv', 'Name,City\nAlpha,Leeds\nBeta,York\n'), {}, 1],
    ['a day that does not exist', GOOD, { asOf: '2026-02-30' }, 64],
    ['a currency that does not exist', GOOD, { currency: 'EURO' }, 64],
    ['a mapping that is none', GOOD, { mapping: GOOD }, 64],
  ])('%s', async (_, place, options, expected) => {
    expect((await check(place, options)).exit).toBe(expected);
  });
});

test('the report says what the file is, how it is read, and what it holds', async () => {
  const { out } = await check(GOOD);
  expect(out).toContain('good.csv: CSV, utf-8, commas between cells, header on line 1.');
  expect(out).toContain('2 accepted: 2 open items of 2 debtors');
  expect(out).toMatch(/EUR +2 +1250\.00 +50\.00 +1200\.00/);
});

test('a question comes with two example readings and the way to answer it', async () => {
  const { out } = await check(AMBIGUOUS);
  expect(out).toContain('dmy: 03/04/2026 is 2026-04-03, 05/06/2026 is 2026-06-05');
  expect(out).toContain('--answer date-order=dmy|mdy');
});

test('rejected rows are named with line, column and reason', async () => {
  const { out } = await check(
    file('bad2.csv', 'Invoice No,Customer,Due,Amount EUR\nA-1,Alpha,2026-02-30,5.00\nA-2,Beta,2026-01-01,5.00\n'),
  );
  expect(out).toContain('line 2, column 3: not a date that exists ("2026-02-30")');
});

test('the mapping of --json can be given back', async () => {
  const { out } = await check(AMBIGUOUS, { json: true, answer: ['date-order=mdy'] });
  const value = JSON.parse(out);
  expect(parseMapping(value.mapping).ok).toBe(true);
  expect(value.report.currencies[0].open).toEqual({ currency: 'EUR', minor: '1100' });
  const again = await check(AMBIGUOUS, { mapping: file('mapping.json', JSON.stringify(value.mapping)) });
  expect(again.exit).toBe(0);
});

test('a file cannot write to the terminal', async () => {
  const { out } = await check(
    file('escape.csv', 'Invoice No,Customer,Due,Amount \u001B[31mEUR\nA-1,Alpha,2026-02-30\u001B[2J,5.00\n'),
  );
  expect(out).not.toContain('\u001B');
});
