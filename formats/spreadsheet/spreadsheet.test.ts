import * as fc from 'fast-check';
import readXlsxFile from 'read-excel-file/node';
import { Buffer } from 'node:buffer';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { defuseFormula } from './defuse-formula.ts';
import { toCsv, writeCsv } from './write-csv.ts';
import { writeXlsx } from './write-xlsx.ts';

test.each([
  ['=HYPERLINK("http://x","y")', true],
  ["=cmd|' /C calc'!A0", true],
  ['+49 30 123', true],
  ['-1+1', true],
  ['@SUM(A1)', true],
  ['\t=1', true],
  ['\r=1', true],
  ['  =1', true],
  ['＝1', true],
  ["O'Neill", false],
  ['Müller = Söhne', false],
  ['', false],
])('%j is a formula: %s', (text, isFormula) => {
  expect(defuseFormula(text)).toBe(isFormula ? `'${text}` : text);
});

const COLUMNS = ['Debtor', { header: 'Open', kind: 'number' as const }, { header: 'Due', kind: 'date' as const }];

test('negative amounts stay amounts; what is no amount in their column is text', () => {
  const csv = toCsv(COLUMNS, [
    ['=1+1', '-12.50', '2026-11-20'],
    ['Beta', '=2+2', ''],
  ]);
  expect(csv).toBe("\uFEFFDebtor,Open,Due\r\n'=1+1,-12.50,2026-11-20\r\nBeta,'=2+2,\r\n");
});

test('the pieces of a long file are the file in one piece', async () => {
  const rows = Array.from({ length: 2_500 }, (_, index) => [`Debtor ${index}`, `${index}.00`, '2026-01-01']);
  let pieces = '';
  for await (const piece of writeCsv(COLUMNS, rows)) pieces += piece;
  expect(pieces).toBe(toCsv(COLUMNS, rows));
});

test('no cell that is read back begins a formula, and harmless text is not changed', () => {
  const cell = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', ' ', 'a', '1', 'ü') });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const back: string[][] = parse(toCsv(['a', 'b'], rows), { bom: true, record_delimiter: '\r\n' });
      back.slice(1).forEach((cells, row) => {
        cells.forEach((read, column) => {
          const written = rows[row]?.[column] ?? '';
          expect(/^[=+\-@\t\r\n]/.test(read)).toBe(false);
          expect([written, `'${written}`]).toContain(read);
        });
      });
    }),
  );
});

test('a workbook holds text as text, amounts as numbers and days as days', async () => {
  const bytes = await writeXlsx('Calls: today', COLUMNS, [
    ['=1+1', '-12.50', '2026-11-20'],
    ['Beta', '1234567890123456.78', ''],
  ]);
  const [sheet] = await readXlsxFile(Buffer.from(bytes));
  expect(sheet?.sheet).toBe('Calls  today');
  expect(sheet?.data).toEqual([
    ['Debtor', 'Open', 'Due'],
    ['=1+1', -12.5, new Date('2026-11-20T00:00:00Z')],
    ['Beta', '1234567890123456.78', null],
  ]);
});
