import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { plainPdf } from '@duologue/formats/invoice/testing/carriers.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayFromNow, openShell, type Shell } from './testing.ts';

const LEDGER = [
  'Customer,Phone,Country,Invoice,Issued,Due,Currency,Open',
  `Amara Ltd,+442079460101,GB,INV-4711,${dayFromNow(-70)},${dayFromNow(-40)},GBP,900.00`,
].join('\n');

const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGES = '<< /Type /Pages /Kids [] /Count 0 >>';

let shell: Shell;
const file = (name: string, content: string | Uint8Array) => shell.file(name, content);

describe('invoices as files, in the shell', { timeout: 300_000 }, () => {
  beforeAll(async () => {
    shell = await openShell();
    await shell.openWithLedger(LEDGER, dayFromNow(-2));
  });
  afterAll(() => shell?.close());
  const papers = (...args: string[]) => shell.run('papers', ...args);
  const inCase = ['--case', 'Amara Ltd'] as const;

  test('attached, listed, written out as it was, and removed', async () => {
    const bytes = Buffer.concat([Buffer.from('%PDF-1.4 '), Buffer.from([0, 255, 13, 10])]);
    const invoice = file('bill.pdf', bytes);
    const kept = await papers('attach', invoice, ...inCase, '--invoice', 'INV-4711');
    expect([kept.exit, kept.out]).toEqual([0, 'bill.pdf is kept with invoice INV-4711.\n']);
    expect((await papers('list', 'Amara Ltd')).out).toMatch(/INV-4711 .*900\.00.*bill\.pdf/);
    const copy = path.join(shell.folder, 'copy.pdf');
    expect((await papers('get', 'bill.pdf', ...inCase, '--out', copy)).exit).toBe(0);
    expect(readFileSync(copy).equals(bytes)).toBe(true);
    expect((await papers('get', 'bill.pdf', ...inCase, '--out', copy)).exit).toBe(1);
    expect((await papers('remove', 'bill.pdf', ...inCase)).exit).toBe(0);
    expect((await papers('remove', 'bill.pdf', ...inCase)).exit).toBe(2);
    expect((await papers('list', 'Amara Ltd')).out).toContain('No file');
  });

  test('a file of another kind is refused with what is kept; an invoice that is not there is named', async () => {
    const refused = await papers('attach', file('page.pdf', '<html></html>'), ...inCase, '--invoice', 'INV-4711');
    expect([refused.exit, refused.err]).toEqual([1, expect.stringContaining('Only a PDF, an e-invoice (XML)')]);
    const asked = await papers('attach', file('a.pdf', '%PDF-1.4'), ...inCase, '--invoice', 'INV-1');
    expect([asked.exit, asked.err]).toEqual([2, expect.stringContaining('It has: INV-4711.')]);
    expect((await papers('attach', path.join(shell.folder, 'none.pdf'), ...inCase, '--invoice', 'x')).exit).toBe(1);
  });

  test('take: a PDF is attached by the number in its name, and otherwise refused with what to do', async () => {
    const taken = await shell.run('take', file('Invoice INV-4711 Amara.pdf', '%PDF-1.7 one'));
    expect([taken.exit, taken.out]).toEqual([1, expect.stringContaining('damaged')]);
    const bytes = plainPdf([CATALOG, PAGES], '/Size 3');
    const whole = await shell.run('take', file('Invoice INV-4711 Amara.pdf', bytes));
    expect([whole.exit, whole.out]).toEqual([
      0,
      expect.stringContaining('INV-4711: The PDF is kept with this invoice'),
    ]);
    const none = await shell.run('take', file('scan.pdf', bytes));
    expect([none.exit, none.out]).toEqual([1, expect.stringContaining('Name the file after the invoice’s number')]);
  });

  test('dropped into the inbox: what is named after an invoice is done, the other refused with what to do', async () => {
    const inbox = path.join(shell.dataDir, 'inbox');
    mkdirSync(inbox, { recursive: true });
    const drop = (name: string, words: string) => {
      const pdf = Buffer.concat([plainPdf([CATALOG, PAGES], '/Size 3'), Buffer.from(`%${words}`)]);
      writeFileSync(path.join(inbox, name), pdf);
      const before = new Date(Date.now() - 3_600_000);
      utimesSync(path.join(inbox, name), before, before);
    };
    drop('Rechnung INV-4711.pdf', 'dropped');
    drop('letter.pdf', 'of something else');
    const run = await shell.run('inbox', '--once');
    expect(run.exit).toBe(1);
    expect((await papers('list', 'Amara Ltd')).out).toContain('Rechnung INV-4711.pdf');
    expect(readdirSync(path.join(inbox, 'refused')).sort()).toEqual(['letter.pdf', 'letter.pdf.txt']);
    const reason = readFileSync(path.join(inbox, 'refused', 'letter.pdf.txt'), 'utf8');
    expect(reason).toContain('Name the file after the invoice’s number');
  });
});
