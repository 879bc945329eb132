import { Buffer } from 'node:buffer';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { bytesSource } from '../source.ts';
import { openLedger } from './open-ledger.ts';
import { plainDecimal } from './read-xlsx.ts';
import { readFile } from './testing.ts';

const day = (text: string) => ({ value: new Date(`${text}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' });
const HEADER = ['Invoice No', 'Customer', 'Invoice Date', 'Due Date', 'Amount EUR'];

async function workbook(...sheets: { sheet: string; data: unknown[][] }[]) {
  const bytes = await writeXlsxFile(sheets as Parameters<typeof writeXlsxFile>[0] as never).toBuffer();
  return bytesSource('ledger.xlsx', bytes);
}

const SHEET = (rows: string) =>
  `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`;

/** A workbook made by hand, to hold what no program writes. */
function crafted(rows: string, more: Record<string, Uint8Array> = {}) {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rels = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const parts = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${rels}"><Relationship Id="r1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': SHEET(rows),
  };
  const packed = Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]));
  return bytesSource('crafted.xlsx', zipSync({ ...packed, ...more }, { level: 6 }));
}

const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const number = (place: string, value: string) => `<c r="${place}"><v>${value}</v></c>`;

test('dates come out as days and amounts as what the sheet shows', async () => {
  const { records, questions, sheet } = await readFile(
    await workbook({
      sheet: 'Ledger',
      data: [
        HEADER,
        ['A-1', 'Alpha', day('2026-03-04'), day('2026-05-02'), 1234.56],
        ['A-2', 'Beta', day('2026-03-31'), day('2026-04-30'), 0.1 + 0.2],
      ],
    }),
  );
  expect(questions).toEqual([]);
  expect(sheet.kind).toBe('xlsx');
  expect(records.map(({ item }) => [item.issuedOn, item.dueOn, item.open.minor])).toEqual([
    ['2026-03-04', '2026-05-02', 123456n],
    ['2026-03-31', '2026-04-30', 30n],
  ]);
});

test('the sheet that is a ledger is chosen, and the others are named', async () => {
  const { sheet, records } = await readFile(
    await workbook(
      { sheet: 'Notes', data: [['Read me'], ['Exported by', 'Anna']] },
      {
        sheet: 'Open items',
        data: [['Aged list'], HEADER, ['A-1', 'Alpha', day('2026-03-04'), day('2026-05-02'), 12]],
      },
    ),
  );
  expect(sheet.sheet).toEqual({ name: 'Open items', others: ['Notes'] });
  expect(records.map(({ line }) => line)).toEqual([3]);
});

test.each([
  ['1234.5600000000001', '1234.56'],
  ['0.30000000000000004', '0.3'],
  ['-12', '-12'],
  ['1E+3', '1000'],
  ['1.0000000000000001E-7', '0.0000001'],
  ['123456789012345678', '123456789012346000'],
])('the stored number %s is %s', (stored, seen) => {
  expect(plainDecimal(stored).replace(/\.?0+$/, '') || '0').toBe(
    seen.includes('.') ? seen : seen.replace(/\.?0+$/, '') || '0',
  );
});

describe('hostile workbooks', () => {
  const code = async (source: Parameters<typeof openLedger>[0]) => {
    const opened = await openLedger(source);
    return opened.ok ? 'accepted' : opened.refusal[0]?.code;
  };

  test('a crafted workbook with nothing wrong is read', async () => {
    const row = (at: number, id: string) =>
      `<row r="${at}">${text(`A${at}`, id)}${text(`B${at}`, 'Alpha')}${number(`C${at}`, '5')}</row>`;
    const head = `<row r="1">${text('A1', 'Invoice No')}${text('B1', 'Customer')}${text('C1', 'Amount USD')}</row>`;
    const { records } = await readFile(crafted(head + row(2, 'A-1') + row(5, 'A-2')));
    expect(records.map(({ line }) => line)).toEqual([2, 5]);
  });

  test('a zip bomb is refused by its directory, unpacked by nobody', async () => {
    // Ten entries of zeros, each said to be 30 MB: more than the limit, in a file of a few kilobytes.
    const entries = Array.from({ length: 10 }, (_, at) => [`xl/part${at}.xml`, new Uint8Array(10_000)] as const);
    const bomb = await withSizes(crafted('', Object.fromEntries(entries)), 10_000, 30_000_000);
    expect(bomb.byteLength).toBeLessThan(20_000);
    expect(await code(bytesSource('bomb.xlsx', bomb))).toBe('workbook-unpacks-too-large');
  });

  test('a directory that lies about a size unpacks to no more than it says', async () => {
    const size = 20 * 1024 * 1024;
    const lying = await withSizes(crafted('', { 'xl/sharedStrings.xml': new Uint8Array(size) }), size, 1_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await code(bytesSource('lying.xlsx', lying))).not.toBe('accepted');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(size);
  });

  test.each([
    [
      'cells far to the right in many rows',
      Array.from({ length: 2_000 }, (_, at) => `<row r="${at + 1}">${number(`XFD${at + 1}`, '1')}</row>`).join(''),
    ],
    ['a row beyond the end of any sheet', `<row r="999999999">${number('A999999999', '1')}</row>`],
    ['a cell beyond the last column', `<row r="1">${number('ZZZZ1', '1')}</row>`],
    ['more rows than the maximum', '<row><c><v>1</v></c></row>'.repeat(200_001)],
  ])('%s: refused before the grid is built', async (_, rows) => {
    expect(await code(crafted(rows))).toBe('sheet-too-large');
  });

  test('a cut, an empty and a foreign archive', async () => {
    const whole = await collect(crafted('<row r="1"/>'));
    expect(await code(bytesSource('cut.xlsx', whole.subarray(0, whole.length - 60)))).toBe('workbook-damaged');
    expect(await code(crafted('<row r="1"/>'))).toBe('no-filled-sheet');
    expect(await code(crafted('<row r="1"><c r="A1"><v>1</c>'))).toMatch(/workbook-damaged|no-filled-sheet/);
    expect(await code(bytesSource('letter.docx', zipSync({ 'word/document.xml': strToU8('<a/>') })))).toBe(
      'not-a-ledger',
    );
  });
});

async function collect(source: { open(): AsyncIterable<Uint8Array> }): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of source.open()) parts.push(part);
  return Buffer.concat(parts);
}

/** The archive with another unpacked size in its directory for every entry of one size. */
async function withSizes(source: Parameters<typeof collect>[0], from: number, to: number): Promise<Buffer> {
  const archive = Buffer.from(await collect(source));
  for (let at = archive.indexOf('PK\u0001\u0002'); at !== -1; at = archive.indexOf('PK\u0001\u0002', at + 4)) {
    if (archive.readUInt32LE(at + 24) === from) archive.writeUInt32LE(to, at + 24);
  }
  return archive;
}
