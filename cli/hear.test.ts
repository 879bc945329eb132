import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANSWERED, dayFromNow, openShell, runProgram, type Shell } from './testing.ts';

type Answer = { text: string; heard: { id: string; name: string; score: number; because: { text: string }[] }[] };

test.each([
  ['we never received your invoice', 'en', 'invoice-not-received', 'Invoice not received'],
  ['ich hab mit meinem Anwalt gesprochen, reden Sie mit dem', 'de', 'talk-to-lawyer', undefined],
  ['guardi che la fattura è già pagata', 'it', 'already-paid', undefined],
])('hear: %s', async (text, language, id, name) => {
  const run = await runProgram(['hear', text, '--lang', language, '--json']);
  const answer = JSON.parse(run.out) as Answer;
  expect([run.exit, answer.text, answer.heard[0]?.id]).toEqual([0, text, id]);
  if (name !== undefined) expect(answer.heard[0]?.name).toBe(name);
  expect(answer.heard[0]?.because.length).toBeGreaterThan(0);
});

test('hear without quotes prints a table, the likeliest first', async () => {
  const run = await runProgram(['hear', 'we', 'already', 'paid', 'that']);
  expect([run.exit, run.out.split('\n')[2]]).toEqual([0, expect.stringContaining('already-paid')]);
});

test.each([[['hear']], [['hear', 'paid', '--lang', 'fr']]])('%j is a wrong command line', async (args) => {
  expect((await runProgram(args)).exit).toBe(64);
});

// Each command starts the program anew, which a busy machine needs time for.
describe('an excuse of a call that was made', { timeout: 300_000 }, () => {
  let shell: Shell;
  beforeAll(async () => {
    shell = await openShell();
    await shell.openFirm('Firm');
    const ledger = path.join(shell.folder, 'ledger.csv');
    const row = `Bogdan Ltd,+442079460102,GB,INV-2,${dayFromNow(-70)},${dayFromNow(-40)},GBP,500.00`;
    writeFileSync(ledger, `Customer,Phone,Country,Invoice,Issued,Due,Currency,Open\n${row}\n`);
    const imported = await shell.run('import', ledger, '--as-of', dayFromNow(0));
    if (imported.exit !== 0) throw new Error(imported.err);
  });
  afterAll(() => shell?.close());
  const brief = async () => JSON.parse((await shell.run('brief', 'Bogdan', '--json')).out) as Record<string, unknown>;

  test('log --heard: the excuse in their words is kept, its day fills the outcome that it leads to', async () => {
    const log = (...more: string[]) => shell.run('log', 'Bogdan', ...ANSWERED, '--spoke-with', 'Mr Bogdan', ...more);
    const heard = ['--heard', 'already-paid', '--said', 'We sent that last week.'];
    const paid = ['--set', 'reference=BG-7', '--set', 'bank=Barclays'];
    const excuses = async () => (await brief())['excuses'];

    for (const [wrong, said] of [
      [['--heard', 'no-such-excuse', '--said', 'x', ...paid], /no-such-excuse/],
      [['--heard', 'already-paid', ...paid], /--said/],
      [[...heard, '--claimed', 'last week', ...paid], /date/i],
    ] as const) {
      const run = await log(...wrong);
      expect([run.exit === 0, run.out]).toEqual([false, '']);
      expect(run.err).toMatch(said);
    }
    expect(await excuses()).toEqual([]);

    const run = await log(...heard, '--claimed', dayFromNow(-4), ...paid, '--json');
    expect([run.exit, run.err]).toEqual([0, '']);
    expect(JSON.parse(run.out)).toMatchObject({
      nextStep: { kind: 'trace-payment' },
      excuses: [{ objectionId: 'already-paid' }],
    });
    expect(await excuses()).toMatchObject([
      { objectionId: 'already-paid', words: 'We sent that last week.', claimedOn: dayFromNow(-4), person: 'Mr Bogdan' },
    ]);
    // What was announced is not asked for again.
    expect(await brief()).toMatchObject({ stillOwed: { state: 'refused', ask: [] } });
  });
});
