import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openShell, runProgram, type Shell } from './testing.ts';

const HEADINGS = 'Customer,Phone,Country,Invoice,Issued,Due,Currency,Open';
const folder = mkdtempSync(path.join(tmpdir(), 'duologue-files-'));
const file = (name: string) => path.join(folder, name);
let shell: Shell;

beforeAll(async () => {
  writeFileSync(file('good.csv'), `${HEADINGS}\nAmara Ltd,+442079460101,GB,A-1,2026-09-15,2026-10-15,GBP,120.50\n`);
  writeFileSync(
    file('ambiguous.csv'),
    `${HEADINGS}\nAmara Ltd,+442079460101,GB,A-1,04/09/2026,05/10/2026,GBP,120.50\n`,
  );
  writeFileSync(
    file('bad-row.csv'),
    `${HEADINGS}\nAmara Ltd,,GB,A-1,2026-09-15,2026-10-15,GBP,120.50\nBogdan Ltd,,GB,B-1,2026-09-15,2026-10-15,GBP,lots\n`,
  );
  writeFileSync(file('empty.csv'), '');
  writeFileSync(file('letter.txt'), 'Dear Sir or Madam,\nthis is a letter and no ledger.\nYours faithfully\n');
  writeFileSync(file('picture.csv'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]));
  mkdirSync(file('folder.csv'));
  shell = await openShell();
  await shell.openFirm('Firm');
});
afterAll(async () => {
  await shell?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a file that cannot be read says so in a sentence, and nothing changes', () => {
  const rows: readonly (readonly [name: string, exit: number, words: RegExp])[] = [
    ['empty.csv', 1, /empty/i],
    ['letter.txt', 1, /table|ledger|text/i],
    ['picture.csv', 1, /picture|table/i],
    ['folder.csv', 1, /not a file|folder|directory/i],
    ['missing.csv', 1, /no file/i],
  ];

  test.each(rows)('import %s exits with %i', async (name, exit, words) => {
    const run = await shell.run('import', file(name), '--as-of', '2026-11-20');
    expect([run.exit, run.out]).toEqual([exit, '']);
    expect(run.err).toMatch(words);
    expect(run.err).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test.each(rows)('check-file %s does not exit with 0, nor as a fault of ours', async (name, _, words) => {
    const run = await runProgram(['check-file', file(name)]);
    expect([1, 2]).toContain(run.exit);
    expect(`${run.out}${run.err}`).toMatch(words);
  });

  test('nothing was imported', async () => {
    const run = await shell.run('today', '--json');
    expect(JSON.parse(run.out)).toMatchObject({ counts: { now: 0, later: 0, blocked: 0 }, ledgerAsOf: null });
  });
});

describe('exit codes that scripts rely on', () => {
  test('2 while a question is open, with the question; then nothing was imported', async () => {
    const run = await shell.start('import', file('ambiguous.csv'), '--as-of', '2026-11-20');
    expect(run.exit).toBe(2);
    expect(run.out).toContain('Nothing was imported');
    expect(run.out).toMatch(/day|month/i);
  });

  test('a rejected row stops the import until somebody agrees', async () => {
    const refused = await shell.start('import', file('bad-row.csv'), '--as-of', '2026-11-20');
    expect([1, 2]).toContain(refused.exit);
    const agreed = await shell.start(
      'import',
      file('bad-row.csv'),
      '--as-of',
      '2026-11-20',
      '--accept-rejected',
      '--json',
    );
    expect(agreed.exit).toBe(0);
    expect(JSON.parse(agreed.out)).toMatchObject({ result: { counts: { rejected: 1, newItems: 1 } } });
  });

  test('64 for a command line that is wrong', async () => {
    expect((await runProgram(['dance'])).exit).toBe(64);
    expect((await runProgram(['import'])).exit).toBe(64);
    expect((await runProgram(['today', '--loudly'])).exit).toBe(64);
  });

  test('0 for the version, with the name', async () => {
    const run = await runProgram(['--version']);
    expect([run.exit, run.out]).toEqual([0, expect.stringMatching(/^duologue \d+\.\d+\.\d+\n$/)]);
  });

  test('0 for help', async () => {
    const run = await runProgram(['--help']);
    expect(run.exit).toBe(0);
    for (const command of [
      'check-file',
      'import',
      'today',
      'brief',
      'log',
      'plan',
      'explain',
      'verify',
      'export',
      'serve',
    ]) {
      expect(run.out).toContain(command);
    }
  });

  test('listening for other machines is refused', async () => {
    const run = await runProgram(['serve', '--host', '0.0.0.0', '--port', '0', '--data', file('other')]);
    expect(run.exit).not.toBe(0);
    expect(run.err).toContain('this machine only');
  });
});
