import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { InvoiceFileProblem } from '@duologue/formats/invoice/invoice-file-problem.ts';
import { pdfWith } from '@duologue/formats/invoice/testing/carriers.ts';
import { CII, FATTURA_TWO, UBL } from '@duologue/formats/invoice/testing/fixtures.ts';
import { en } from '@duologue/words/en.ts';
import { afterAll, expect, test } from 'vitest';
import { say } from '../say.ts';
import { runProgram } from '../testing.ts';
import { readInvoice } from './read-invoice.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'read-invoice-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string) => {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
};

async function run(places: readonly string[], json = false) {
  const lines: { out: string[]; err: string[] } = { out: [], err: [] };
  const io = { out: (text: string) => void lines.out.push(text), err: (text: string) => void lines.err.push(text) };
  const exit = await readInvoice(places, json ? { json: true } : {}, io, say);
  return { exit, out: lines.out.join('\n'), err: lines.err.join('\n') };
}

const GOOD = file('good.pdf', UBL);
const BROKEN = file('broken.xml', UBL.slice(0, 1500));

const KEYS =
  'syntax kind number issueOn dueOn currency seller buyer sellerVat orderReference paymentReference iban lineTotal taxTotal grandTotal prepaid due lines problems';

test('one file with one invoice is one object with exactly the promised names', async () => {
  const { exit, out } = await run([GOOD], true);
  const value = JSON.parse(out);
  expect(exit).toBe(0);
  expect(Object.keys(value).join(' ')).toBe(KEYS);
  expect(value).toMatchObject({
    syntax: 'UBL',
    kind: 'invoice',
    number: 'R-2026-17',
    issueOn: '2026-02-13',
    dueOn: '2026-03-15',
    iban: 'DE89370400440532013000',
    taxTotal: '20.00',
    prepaid: null,
    due: '120.00',
    problems: [],
  });
  expect(value.lines).toHaveLength(2);
});

test('several bodies or files are an array, in their order', async () => {
  const bodies = JSON.parse((await run([file('two.xml', FATTURA_TWO)], true)).out);
  expect(bodies.map(({ number }: { number: string }) => number)).toEqual(['17/A', '18/A']);
  const files = JSON.parse((await run([GOOD, file('b.xml', CII)], true)).out);
  expect(files.map(({ syntax }: { syntax: string }) => syntax)).toEqual(['UBL', 'CII']);
});

test('a file that cannot be read ends with 1, in the same form, and does not keep others from being read', async () => {
  const alone = await run([BROKEN], true);
  expect(alone.exit).toBe(1);
  expect(Object.keys(JSON.parse(alone.out)).join(' ')).toBe(KEYS);
  expect(JSON.parse(alone.out).problems[0]).toMatchObject({ severity: 'refused', code: 'xml-not-well-formed' });
  const both = await run([BROKEN, GOOD, path.join(folder, 'none.xml')], true);
  expect(both.exit).toBe(1);
  expect(JSON.parse(both.out).map(({ number }: { number: string | null }) => number)).toEqual([
    null,
    'R-2026-17',
    null,
  ]);
});

test('a sum that does not hold is said in words, with both figures and its rule', async () => {
  const { out } = await run([file('sum.xml', UBL.replace(/(TaxInclusiveAmount[^>]*>)120.00/, '$1125.00'))]);
  expect(out).toContain('Net and tax come to 120.00, but the total says 125.00 (EUR). [BR-CO-15]');
  expect(out.replace(/ +/g, ' ')).toContain('due on 2026-03-15 (by its terms)');
  expect(out).toContain('the buyer owes EUR 120.00');
});

test('without --json, what cannot be read goes to the other stream', async () => {
  const { exit, out, err } = await run([BROKEN]);
  expect(exit).toBe(1);
  expect(out).toBe('');
  expect(err).toMatch(/^broken\.xml: The XML is broken here: .* \(line \d+, column \d+/);
});

test('a file cannot write to the terminal', async () => {
  const { out } = await run([file('escape.xml', UBL.replace('Alpha', 'Al\u009B31mpha'))]);
  expect(out).not.toContain('\u009B');
});

test('the built program opens a PDF in its thread, and ends', async () => {
  const place = path.join(folder, 'carried.pdf');
  writeFileSync(place, await pdfWith([['factur-x.xml', CII]]));
  const { exit, out } = await runProgram(['read-invoice', place, '--json']);
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ syntax: 'CII', number: 'R-2026-17', due: '120.00' });
});

/** A code that is added does not compile until it is here, and is not said until it has words. */
const FILE_CODES: Readonly<Record<InvoiceFileProblem['code'], true>> = {
  'empty-file': true,
  'file-too-large': true,
  'unknown-encoding': true,
  'xml-not-well-formed': true,
  'xml-with-doctype': true,
  'xml-too-deep': true,
  'xml-text-too-long': true,
  'xml-too-many-elements': true,
  'xml-too-many-attributes': true,
  'not-an-invoice': true,
  'other-invoice-format': true,
  'too-many-lines': true,
  'too-many-invoices': true,
  'pdf-damaged': true,
  'pdf-encrypted': true,
  'pdf-without-invoice': true,
  'pdf-unpacks-too-large': true,
  'took-too-long': true,
  'signed-file-damaged': true,
  'signed-file-without-content': true,
};

test.each(Object.keys(FILE_CODES))('%s has its sentence', (code) => {
  expect(Object.keys(en)).toContain(`invoices.file.${code}`);
});
