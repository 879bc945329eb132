import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { BROKEN_ROWS_MAX, LINES_MAX } from '../limits.ts';
import { mailWith } from '../mail/testing/mails.ts';
import { type ByteSource, bytesSource } from '../source.ts';
import { openLedger } from './open-ledger.ts';
import { readFile, textSource } from './testing.ts';

const HEAD = 'Invoice No,Customer,Due,Gross,Currency\n';

async function refusal(source: ByteSource) {
  const opened = await openLedger(source);
  return opened.ok
    ? 'accepted'
    : [opened.refusal[0]?.code, opened.refusal[0]?.values['looksLike']].filter(Boolean).join(' ');
}

test.each<[string, Buffer | string, string]>([
  ['nothing', '', 'empty-file'],
  ['only a byte order mark', '\uFEFF', 'empty-file'],
  ['only blank lines', '\r\n\r\n  \r\n', 'empty-file'],
  ['a PDF', '%PDF-1.7\n%\u00e2\u00e3', 'not-a-ledger pdf'],
  ['a PNG', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), 'not-a-ledger image'],
  ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'not-a-ledger image'],
  [
    'an old Excel file',
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'not-a-ledger old-excel-or-protected',
  ],
  ['a web page', '<html><table><tr><td>Invoice</td></tr></table>', 'not-a-ledger html'],
  ['a saved mail', mailWith([{ type: 'text/csv', name: 'open.csv', content: 'a,b,c' }]), 'not-a-ledger mail'],
  ['XML', '<?xml version="1.0"?><Invoice/>', 'not-a-ledger xml'],
  ['JSON', '[\n {"invoice": 1, "amount": 2}\n]', 'not-a-ledger json'],
  ['a bank statement', ':20:STARTUMS\n:25:1000/2000\n:61:2611201120C1,00N\n', 'not-a-ledger bank-statement'],
  ['a letter', 'Dear Sir,\nplease find enclosed\nour invoice.\n', 'not-a-ledger plain-text'],
  ['gzip', Buffer.from([0x1f, 0x8b, 8, 0]), 'not-a-ledger zip'],
  ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), 'not-a-ledger program'],
  ['noise', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919) % 256)), 'not-a-ledger binary'],
  ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]), 'unknown-encoding'],
])('%s is refused as what it is', async (_, content, expected) => {
  expect(await refusal(bytesSource('ledger.csv', Buffer.from(content)))).toBe(expected);
});

describe('quotes', () => {
  test('an unclosed quote costs its own line and no other', async () => {
    const { records, rejections } = await readFile(
      textSource(
        `${HEAD}A-1,Alpha,2026-03-01,10.00,EUR\nA-2,"Beta,2026-03-01,20.00,EUR\nA-3,Gamma,2026-03-01,30.00,EUR\n`,
      ),
    );
    expect(records.map(({ item }) => item.number)).toEqual(['A-1', 'A-3']);
    expect(rejections).toEqual([{ line: 3, problems: [{ code: 'quote-not-closed', column: 2 }] }]);
  });

  test('also when a later quote seems to close it', async () => {
    const { records, rejections } = await readFile(
      textSource(
        `${HEAD}A-2,"Beta,2026-03-01,20.00,EUR\nA-3,"Gamma, Ltd",2026-03-01,30.00,EUR\nA-4,Delta,2026-03-01,1.00,EUR\n`,
      ),
    );
    expect(records.map(({ item }) => item.number)).toEqual(['A-3', 'A-4']);
    expect(rejections.map(({ line }) => line)).toEqual([2]);
  });

  test('a quote in the middle of a cell is a character', async () => {
    const { records } = await readFile(textSource(`${HEAD}A-1,24" Screens Ltd,2026-03-01,10.00,EUR\n`));
    expect(records[0]?.debtor.name).toBe('24" Screens Ltd');
  });

  test('a file of broken quotes is given up after a stated number of lines', async () => {
    const { counts, rejections } = await readFile(textSource(HEAD + 'A,"b"c,2026-03-01,1.00,EUR\n'.repeat(200)));
    expect(counts.rejected).toBe(BROKEN_ROWS_MAX + 1);
    expect(rejections.at(-1)?.problems[0]?.code).toBe('too-many-broken-rows');
  });
});

describe('cells', () => {
  test('NUL bytes set their row aside', async () => {
    const { records, rejections } = await readFile(
      textSource(`${HEAD}A-1,Al\0pha,2026-03-01,10.00,EUR\nA-2,Beta and a long enough name,2026-03-01,10.00,EUR\n`),
    );
    expect(records).toHaveLength(1);
    expect(rejections).toEqual([{ line: 2, problems: [{ code: 'nul-bytes', column: 2 }] }]);
  });

  test('a cell of 100,000 characters sets its row aside', async () => {
    const { rejections, records } = await readFile(
      textSource(`${HEAD}A-1,${'x'.repeat(100_000)},2026-03-01,10.00,EUR\nA-2,Beta,2026-03-01,1.00,EUR\n`),
    );
    expect(rejections).toEqual([{ line: 2, problems: [{ code: 'cell-too-long', column: 2 }] }]);
    expect(records).toHaveLength(1);
  });

  test('two thousand columns set their row aside', async () => {
    const { rejections } = await readFile(textSource(`${HEAD}A-1,Alpha,2026-03-01,10.00,EUR\n${','.repeat(2000)}x\n`));
    expect(rejections).toEqual([{ line: 3, problems: [{ code: 'too-many-columns', column: 1001 }] }]);
  });

  test.each([
    ['without quotes', ''],
    ['behind a quote', '"'],
  ])(
    'a cell of 300 MB %s is never held',
    async (_, quote) => {
      const before = process.memoryUsage().rss;
      const { records, rejections } = await readFile(hugeCell(quote));
      expect(rejections.map(({ line }) => line)).toEqual([3]);
      expect(rejections[0]?.problems[0]?.code).toBe('row-too-long');
      expect(records.map(({ item }) => item.number)).toEqual(['A-1', 'A-3']);
      expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
    },
    120_000,
  );
});

/** Made while it is read: 300 MB in one cell of line 3. */
function hugeCell(quote: string): ByteSource {
  const piece = Buffer.alloc(1_000_000, 'x');
  return {
    name: 'huge.csv',
    sizeBytes: 300_000_000,
    async *open() {
      yield Buffer.from(`${HEAD}A-1,Alpha,2026-03-01,10.00,EUR\nA-2,${quote}`);
      for (let megabytes = 0; megabytes < 300; megabytes += 1) yield piece;
      yield Buffer.from(',2026-03-01,20.00,EUR\nA-3,Gamma,2026-03-01,30.00,EUR\n');
    },
  };
}

test('more lines than the maximum are refused before a row is read', async () => {
  const piece = Buffer.from('A-1,Alpha,2026-03-01,1.00,EUR\n'.repeat(10_000));
  let pieces = 0;
  const endless: ByteSource = {
    name: 'endless.csv',
    sizeBytes: Number.MAX_SAFE_INTEGER,
    async *open() {
      for (;;) {
        pieces += 1;
        yield piece;
      }
    },
  };
  expect(await refusal(endless)).toBe('too-many-lines');
  expect(pieces).toBeLessThan(LINES_MAX / 10_000 + 10);
}, 60_000);

test('a source that fails is a fault, not an empty ledger', async () => {
  const failing: ByteSource = {
    name: 'gone.csv',
    sizeBytes: 10,
    open: () => ({ [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error('gone')) }) }),
  };
  await expect(openLedger(failing)).rejects.toThrow('gone');
});
