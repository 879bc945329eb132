import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BAI2, CAMT053, CSV_DEBIT_CREDIT, MT940, OFX } from '@duologue/formats/statement/testing/fixtures.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { say } from '../say.ts';
import { readStatement } from './read-statement.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'read-statement-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string) => {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
};

async function run(files: readonly string[], options: Parameters<typeof readStatement>[1] = {}) {
  const lines: string[] = [];
  const errors: string[] = [];
  const io = { out: (text: string) => void lines.push(text), err: (text: string) => void errors.push(text) };
  const exit = await readStatement(files, options, io, say);
  return { exit, out: lines.join('\n'), err: errors.join('\n') };
}

// The names lie on purpose: only the content counts.
const CAMT = file('camt.csv', CAMT053);
const SWIFT = file('swift.pdf', MT940);
const OPEN = file('open.csv', 'Date,Description,Amount\n03/04/2026,Amara,250.50\n05/06/2026,Bogdan,-20.00\n');
const FAULTY = file('faulty.bai', BAI2.replace('16,495,2000', '16,495,2x'));
const LETTER = file('letter.txt', 'Dear Sir,\nthe money is on its way.\n');

describe('exit codes', () => {
  test.each<[string, readonly string[], Parameters<typeof readStatement>[1], number]>([
    ['statements that can be read', [CAMT, SWIFT], {}, 0],
    [
      'one that does not balance is read all the same',
      [file('off.sta', MT940.replace('EUR330,50\n:64', 'EUR330,51\n:64'))],
      {},
      0,
    ],
    ['an entry that was set aside', [FAULTY], {}, 2],
    ['a question', [OPEN], {}, 2],
    [
      'columns that nobody can tell',
      [file('columns.csv', '25/03/2026,A,1.50,-2.50\n26/03/2026,B,3.50,-4.50\n')],
      {},
      2,
    ],
    ['its answer', [OPEN], { dateOrder: 'dmy' }, 0],
    ['no statement', [LETTER], {}, 1],
    ['one of several that is none', [CAMT, LETTER], {}, 1],
    [
      'a statement of which no entry can be read',
      [file('bad.xml', CAMT053.replaceAll('.50</Amt><CdtDbtInd>', 'x</Amt><CdtDbtInd>').replace('>20.00<', '>y<'))],
      {},
      1,
    ],
    ['no file', [path.join(folder, 'none')], {}, 1],
    ['a currency that does not exist', [CAMT], { currency: 'EURO' }, 64],
    ['an order that does not exist', [CAMT], { dateOrder: 'ydm' }, 64],
    ['a column that means nothing', [CAMT], { column: ['3=money'] }, 64],
  ])('%s', async (_, files, options, expected) => {
    expect((await run(files, options)).exit).toBe(expected);
  });
});

describe('JSON', () => {
  test('one file is one object with these keys and no others', async () => {
    const value = JSON.parse((await run([CAMT], { json: true })).out);
    expect(Object.keys(value)).toEqual(['format', 'statements', 'problems']);
    expect(value).toEqual({
      format: 'camt.053',
      statements: [
        {
          id: '2026-042',
          account: 'DE02120300000000202051',
          currency: 'EUR',
          opening: { amount: '100.00', on: '2026-03-02' },
          closing: { amount: '330.50', on: '2026-03-02' },
          entries: [
            {
              bookedOn: '2026-03-02',
              valueOn: '2026-03-03',
              amount: '250.50',
              currency: 'EUR',
              status: 'booked',
              endToEndId: 'E2E-7',
              reference: 'RF18539007547034',
              remittance: 'Invoice A-1042',
              counterparty: { name: 'Amara Books', account: 'FR1420041010050500013M02606' },
              reversal: false,
            },
            expect.objectContaining({
              amount: '-20.00',
              valueOn: null,
              endToEndId: null,
              counterparty: null,
              reversal: true,
            }),
          ],
        },
      ],
      problems: [],
    });
  });

  test('several files are an array, in their order, those that cannot be read too', async () => {
    const { out } = await run([CAMT, LETTER, SWIFT, file('a.ofx', OFX), path.join(folder, 'none')], { json: true });
    const value: readonly { format: string | null; problems: readonly { code: string; message: string }[] }[] =
      JSON.parse(out);
    expect(value.map(({ format }) => format)).toEqual(['camt.053', null, 'mt940', 'ofx', null]);
    expect(value[1]?.problems[0]).toMatchObject({
      code: 'not-a-statement',
      message: expect.stringContaining('plain text'),
    });
  });

  test('a problem comes with its line, its place and a sentence', async () => {
    const { problems } = JSON.parse((await run([FAULTY], { json: true })).out);
    expect(problems[0]).toEqual({
      code: 'not-an-amount',
      severity: 'rejected',
      line: 8,
      path: '16',
      values: { written: '2x' },
      message: '“2x” is not an amount; the entry was set aside.',
    });
  });
});

describe('the report for people', () => {
  test('says what each file is, its balances and its entries', async () => {
    const { out } = await run([CAMT]);
    expect(out).toContain('camt.csv: camt.053, 1 statement.');
    expect(out).toContain('opening 100.00 on 2026-03-02, closing 330.50 on 2026-03-02, 2 entries');
    expect(out).toMatch(/2026-03-02 .*2026-03-03 .*250\.50 +Amara Books +RF18539007547034/);
  });

  test('names what is wrong with line and place', async () => {
    expect((await run([FAULTY])).out).toContain('rejected (line 8, 16): “2x” is not an amount');
  });

  test('a file cannot write to the terminal', async () => {
    const { out } = await run([file('escape.csv', CSV_DEBIT_CREDIT.replace('Invoice', '\u001B[31mInvoice'))]);
    expect(out).not.toContain('\u001B');
  });
});
