import { Buffer } from 'node:buffer';
import type { SheetRow } from '@duologue/core/intake/sheet-row.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Dialect, parseFrom } from './read-csv.ts';
import { readPlain } from './read-plain.ts';

const sourceOf = (text: string, chunkBytes: number) => {
  const bytes = Buffer.from(text);
  const open = async function* () {
    for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
  };
  return { name: 'x.csv', sizeBytes: bytes.length, open };
};

const dialectOf = (text: string, lineEnds: readonly string[]): Dialect => ({
  encoding: 'utf-8',
  bomBytes: 0,
  lineEnds,
  hasQuotes: text.includes('"'),
  hasNuls: false,
  hasDamage: false,
  delimiter: ',',
  width: 2,
  isDeclared: false,
});

type Read = { readonly rows: readonly SheetRow[]; readonly answer: unknown };
async function readAll(reader: AsyncGenerator<readonly SheetRow[], unknown>): Promise<Read> {
  const rows: SheetRow[] = [];
  let next = await reader.next();
  for (; next.done !== true; next = await reader.next()) rows.push(...next.value);
  return { rows, answer: next.value };
}

const plainOf = (text: string, lineEnds: readonly string[] = ['\n'], chunkBytes = 7) =>
  readAll(readPlain(sourceOf(text, chunkBytes), dialectOf(text, lineEnds), 1));

test.each<[string, string, readonly (readonly string[])[]]>([
  [
    'cells of a line',
    'a,b\nc,d\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a last line without an end', 'a,b\nc', [['a', 'b'], ['c']]],
  ['an empty line', 'a\n\nb\n', [['a'], [''], ['b']]],
  [
    'whole cells in quotes',
    '"a,x",b\n"",""\n',
    [
      ['a,x', 'b'],
      ['', ''],
    ],
  ],
  ['a doubled quote', '"a ""b""",c\n', [['a "b"', 'c']]],
  ['letters of several bytes across chunks', 'Müller,größer\n', [['Müller', 'größer']]],
])('reads %s', async (_, text, cells) => {
  const { rows, answer } = await plainOf(text);
  expect(rows.map((row) => row.cells)).toEqual(cells);
  expect(answer).toBeUndefined();
});

test.each<[string, string]>([
  ['a cell over two lines', 'a,b\n"c\nd",e\n'],
  ['a quote in the middle of a cell', 'a,b\n24" monitor,c\n'],
  ['something after the closing quote', 'a,b\n"c"d,e\n'],
  ['a row without end', `a,b\n${'x'.repeat(1_100_000)}`],
])('leaves %s to the parser, from its line on', async (_, text) => {
  const { rows, answer } = await plainOf(text, ['\n'], 65_536);
  expect(rows.map((row) => row.cells)).toEqual([['a', 'b']]);
  expect(answer).toBe(2);
});

test('what it reads is what the parser reads, whatever the text', async () => {
  const pieces = fc.constantFrom('a', 'é', ',', '"', '""', '"a"', '"a,b"', '\r', '\n', '\r\n', ' ');
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), async (parts, bytes) => {
      const text = parts.join('');
      const lineEnds = lineEndsOf(text);
      const plain = await plainOf(text, lineEnds, bytes);
      const parsed = await readAll(parseFrom(sourceOf(text, 64), dialectOf(text, lineEnds), 1));
      expect(plain.rows).toEqual(parsed.rows.slice(0, plain.rows.length));
      if (plain.answer === undefined)
        expect([plain.rows.length, parsed.answer]).toEqual([parsed.rows.length, undefined]);
    }),
    { numRuns: 2_000 },
  );
});

function lineEndsOf(text: string): readonly string[] {
  if (!text.includes('\n')) return text.includes('\r') ? ['\r'] : ['\n'];
  if (!text.includes('\r\n')) return ['\n'];
  return /(^|[^\r])\n/.test(text) ? ['\r\n', '\n'] : ['\r\n'];
}
