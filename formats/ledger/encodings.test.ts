import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { bytesSource } from '../source.ts';
import { openLedger } from './open-ledger.ts';
import { readFile, textSource } from './testing.ts';

const TABLE = [
  ['Kunde', 'Rechnungsnr', 'Fälligkeit', 'Betrag', 'Währung'],
  ['Müller & Söhne', 'R-1', '15.10.2026', '12,50', 'EUR'],
  ['Größe; Klein, KG', 'R-2', '16.10.2026', '7,00', 'EUR'],
];

const written = (delimiter: string, lineEnd = '\r\n') =>
  TABLE.map((row) => row.map((cell) => (/[;,|"]/.test(cell) ? `"${cell}"` : cell)).join(delimiter)).join(lineEnd) +
  lineEnd;

const be = (text: string) => Buffer.from(text, 'utf16le').swap16();

test.each([
  ['UTF-8', Buffer.from(written(';')), 'utf-8', false],
  ['UTF-8 with a mark', Buffer.from(`\uFEFF${written(';')}`), 'utf-8', true],
  ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${written(';')}`, 'utf16le'), 'utf-16le', true],
  ['UTF-16 BE with a mark', be(`\uFEFF${written(';')}`), 'utf-16be', true],
  ['UTF-16 LE without a mark', Buffer.from(written(';'), 'utf16le'), 'utf-16le', false],
  ['UTF-16 BE without a mark', be(written(';')), 'utf-16be', false],
  ['windows-1252', Buffer.from(written(';'), 'latin1'), 'windows-1252', false],
])('%s is told by the bytes', async (_, bytes, encoding, hasMark) => {
  const { sheet, records } = await readFile(bytesSource('file.xls', bytes));
  expect([sheet.encoding, sheet.hasByteOrderMark]).toEqual([encoding, hasMark]);
  expect(records.map(({ debtor }) => debtor.name)).toEqual(['Müller & Söhne', 'Größe; Klein, KG']);
});

test('the byte that is no UTF-8 may come at the very end of a long file', async () => {
  const filler = 'Alpha;R;15.10.2026;1,00;EUR\n'.replace('R', 'R-x').repeat(20_000);
  const bytes = Buffer.concat([
    Buffer.from('Kunde;Nr;Datum;Betrag;Waehrung\n'),
    Buffer.from(filler),
    Buffer.from('M\xFCller;Z;15.10.2026;1,00;EUR\n', 'latin1'),
  ]);
  const opened = await openLedger(bytesSource('late.csv', bytes));
  expect(opened.ok && opened.value.encoding).toBe('windows-1252');
});

test('one damaged byte does not turn a whole UTF-8 file into another encoding', async () => {
  const good = 'Müller;R-1;15.10.2026;1,00;EUR\n'.repeat(30);
  const bytes = Buffer.concat([
    Buffer.from('Kunde;Nr;Datum;Betrag;Währung\n'),
    Buffer.from(good.replaceAll('R-1', 'R')),
    Buffer.from('M\xFC;R-9;15.10.2026;1,00;EUR\n', 'latin1'),
  ]);
  const { sheet, rejections } = await readFile(bytesSource('damaged.csv', bytes));
  expect(sheet.encoding).toBe('utf-8');
  expect(rejections.at(-1)).toMatchObject({ line: 32, problems: [{ code: 'damaged-characters', column: 1 }] });
});

test.each([',', ';', '\t', '|', '^', '~', '\u001F'])('cells apart by %j are told by many lines', async (delimiter) => {
  const { sheet, records } = await readFile(textSource(written(delimiter)));
  expect(sheet.delimiter).toBe(delimiter);
  expect(records).toHaveLength(2);
});

test('a decimal comma in every row does not make the comma the delimiter', async () => {
  const rows = Array.from({ length: 50 }, (_, index) => `Alpha;R-${index};${index},50`).join('\n');
  const { sheet } = await readFile(textSource(`Kunde;Rechnungsnr;Betrag EUR\n${rows}\n`));
  expect(sheet.delimiter).toBe(';');
});

test("Excel's own first line names the delimiter and is no row", async () => {
  const { sheet, counts } = await readFile(textSource(`sep=;\r\n${written(';')}`));
  expect(sheet.delimiter).toBe(';');
  expect(counts.read).toBe(3);
});

test.each(['\n', '\r\n', '\r'])('lines may end in %j', async (lineEnd) => {
  const { records } = await readFile(textSource(written(';', lineEnd)));
  expect(records.map(({ line }) => line)).toEqual([2, 3]);
});

test('the line of a row is the physical one, also after cells with line breaks', async () => {
  const { records } = await readFile(textSource('Customer,Invoice No,Amount USD\n"Alpha\nLtd\n",A-1,5\nBeta,B-1,6\n'));
  expect(records.map(({ line }) => line)).toEqual([2, 5]);
});

test('any cells come back as they were written', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'ü', ' ', ',', '"', '\n', ';', '1'), maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 20 }), async (rows) => {
      const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','));
      const opened = await openLedger(textSource(`Customer,Invoice No,Amount\n${quoted.join('\n')}\n`));
      if (!opened.ok) throw new Error(JSON.stringify(opened));
      const read: (readonly string[])[] = [];
      for await (const batch of opened.value.rows()) read.push(...batch.map(({ cells }) => cells));
      // Another delimiter may win in a table of nothing but delimiters; with this one, nothing may change.
      if (opened.value.delimiter === ',') expect(read.slice(1)).toEqual(rows);
    }),
    { numRuns: 60 },
  );
});
