import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ANSWERED, dayFromNow, openShell, runProgram, shared, type Shell } from './testing.ts';

// Each command starts the program anew: some steps are many starts, which a busy machine needs time for.
describe('the main job in the shell', { timeout: 300_000 }, () => {
  let shell: Shell;
  beforeAll(async () => {
    shell = await openShell();
    await shell.openFirm('Firm');
    const rows = ['Amara Ltd,+442079460101', 'Bogdan Ltd,+442079460102'].map(
      (debtor, index) =>
        `${debtor},GB,INV-${index + 1},${dayFromNow(-70)},${dayFromNow(-40)},GBP,${900 - index * 400}.00`,
    );
    const text = ['Customer,Phone,Country,Invoice,Issued,Due,Currency,Open', ...rows].join('\n');
    writeFileSync(path.join(shell.folder, 'ledger.csv'), text);
  });
  afterAll(() => shell?.close());

  const json = async (...args: string[]) => {
    const run = await shell.start(...args, '--json');
    if (run.exit !== 0) throw new Error(`${args.join(' ')} exits with ${run.exit}: ${run.err}`);
    return JSON.parse(run.out) as Record<string, unknown>;
  };

  test('import, and the same again changes nothing', async () => {
    const file = path.join(shell.folder, 'ledger.csv');
    const first = await shell.start('import', file, '--as-of', dayFromNow(0));
    expect([first.exit, first.out]).toEqual([0, expect.stringContaining('2 new')]);
    const again = await shell.start('import', file, '--as-of', dayFromNow(0));
    expect([again.exit, again.out]).toEqual([0, expect.stringContaining('nothing changed')]);
  });

  test('today lists them, at an hour when they may be called, the larger first', async () => {
    // The next Wednesday at ten, for the gate keeps the hours of the debtors.
    const wednesday = dayFromNow((3 - new Date().getUTCDay() + 7) % 7 || 7);
    const today = await json('today', '--at', `${wednesday}T10:00:00Z`);
    expect(today).toMatchObject({
      counts: { now: 2 },
      rows: [{ debtorName: 'Amara Ltd' }, { debtorName: 'Bogdan Ltd' }],
    });
    const text = await shell.start('today', '--at', `${wednesday}T10:00:00Z`);
    expect(text.out).toMatch(/Amara Ltd[\s\S]*Bogdan Ltd/);
  });

  test('brief, by a part of the name', async () => {
    expect(await json('brief', 'Amara')).toMatchObject({ debtor: { name: 'Amara Ltd' }, stillOwed: { state: 'owed' } });
    const text = await shell.start('brief', 'Amara');
    expect(text.out).toContain('INV-1');
    expect((await shell.start('brief', 'Nobody')).exit).toBe(2);
  });

  test('erase refuses while the claim is open and says by which check; retention finds nothing due', async () => {
    const asked = ['--reason', 'Letter', '--asked-on', '2026-11-03'];
    const refused = await shell.start('erase', 'Bogdan', ...asked, '--dry-run');
    expect([refused.exit, refused.out]).toEqual([1, expect.stringMatching(/DP-HOLD[\s\S]*2026-12-03/)]);
    expect((await shell.start('erase', 'Bogdan')).exit).toBe(64);
    expect(await json('retention', '--dry-run', '--at', '2060-01-01')).toMatchObject({ dryRun: true });
    expect((await shell.start('retention', '--at', '2060-01-01')).exit).toBe(1);
    expect((await shell.start('retention', '--periods')).out).toContain('call-log');
  });

  test('log a promise, explain it, verify, and export the calls', async () => {
    const logged = await json(
      'log',
      'Amara',
      ...ANSWERED,
      '--outcome',
      'promise-full',
      '--set',
      'amount=GBP 900.00',
      '--set',
      `dueOn=${dayFromNow(5)}`,
      '--set',
      'method=bank-transfer',
      '--set',
      'promisedBy==1+1',
      '--set',
      'items=overdue',
      '--spoke-with',
      'Ms Okafor',
      '--note',
      'Says Friday.',
    );
    expect(logged).toMatchObject({ nextStep: { kind: 'watch-promise' } });

    const explained = await shell.start('explain', 'Amara');
    expect(explained.out).toContain('900.00');
    expect(explained.out).toContain('The chain verifies');
    expect(await json('verify')).toMatchObject({ ok: true, firstBad: null });

    for (const name of ['calls.csv', 'calls.xlsx']) {
      const out = path.join(shell.folder, name);
      expect((await shell.start('export', 'calls', '--out', out)).exit).toBe(0);
      expect(readFileSync(out).byteLength).toBeGreaterThan(100);
      // A file that is there already is not written over.
      expect((await shell.start('export', 'calls', '--out', out)).exit).not.toBe(0);
    }
    const csv = readFileSync(path.join(shell.folder, 'calls.csv'), 'utf8');
    expect(csv).toContain('Amara Ltd');
    expect(csv).not.toMatch(/(^|,|")=1\+1/m);
  });

  test('what was promised is confirmed: shown, and written as PDF once somebody said how to pay', async () => {
    expect(await json('confirm', 'Amara')).toMatchObject({ agreement: { kind: 'promise' }, missing: ['payment'] });
    const shown = await shell.start('confirm', 'Amara', '--language', 'de');
    expect(shown.out).toContain('Das bestätigen wir hiermit.');
    expect(shown.out).toContain('Missing: payment');
    const pdf = path.join(shell.folder, 'letter.pdf');
    expect((await shell.start('confirm', 'Amara', '--pdf', pdf)).exit).not.toBe(0);
    expect((await shell.start('confirm', 'Amara', '--send', 'okafor@amara.example')).exit).not.toBe(0);
  });

  test('offers: what could be paid is said as people write amounts, in the currency of the claim', async () => {
    const each = async (...said: string[]) => {
      const { offers, others } = (await json('offers', 'Bogdan', '--can-pay-each', ...said)) as Record<
        string,
        unknown[]
      >;
      return JSON.stringify([offers, others]);
    };
    const plain = await each('125.00');
    expect(plain).toContain('"minor":"12500"');
    expect([await each('GBP 125'), await each('125', '--currency', 'gbp')]).toEqual([plain, plain]);
    for (const odd of [['12500x'], ['EUR 125'], ['125.001']])
      expect((await shell.run('offers', 'Bogdan', '--can-pay-now', ...odd, '--can-pay-each', '1')).exit).toBe(2);
  });

  test('plan: late interest comes on top of what may be asked for, and is agreed only where the firm claims it', async () => {
    const plain = await shell.run('plan', 'Bogdan', '--count', '1');
    const more = await shell.run('plan', 'Bogdan', '--count', '1', '--interest', '12.50');
    expect([plain.out, more.out]).toEqual([
      expect.stringContaining('1 instalment, GBP 500.00 in all.'),
      expect.stringContaining('1 instalment, GBP 512.50 in all.'),
    ]);
    const agreed = await shell.run(
      'plan',
      'Bogdan',
      '--count',
      '1',
      '--interest',
      '12.50',
      '--agree',
      '--by',
      'Mr Bogdan',
    );
    expect([agreed.exit, agreed.err]).toEqual([1, expect.stringMatching(/interest/i)]);
    const waived = ['--interest-waived', 'much', '--agree', '--by', 'Mr Bogdan'];
    expect((await shell.run('plan', 'Bogdan', '--count', '1', ...waived)).exit).toBe(2);
  });

  test('plan: shown as it would be, refused in words, and agreed', async () => {
    const terms = ['plan', 'Bogdan', '--total', '500.00', '--count', '3', '--on', '31', '--first', dayFromNow(5)];
    const shown = await json(...terms);
    expect(shown).toMatchObject({ instalments: [{ number: 1, amount: { currency: 'GBP', minor: '16667' } }, {}, {}] });
    expect((await shell.start(...terms)).out).toContain('3 instalments, GBP 500.00 in all.');
    const none = await shell.start('plan', 'Bogdan', '--total', '500.00', '--count', '0');
    expect([none.exit, none.err]).toEqual([1, expect.stringContaining('At least 1')]);
    expect((await shell.start(...terms, '--agree')).exit).toBe(2);
    expect(await json(...terms, '--agree', '--by', 'Mr Bogdan')).toMatchObject({ arrangement: { status: 'accepted' } });
    const brief = await json('brief', 'Bogdan');
    expect(brief).toMatchObject({ accountStatus: 'plan', arrangements: [{ promisedBy: 'Mr Bogdan' }] });
  });

  test('an outcome that lacks what it must capture is refused, in words', async () => {
    const run = await shell.start('log', 'Bogdan', ...ANSWERED, '--outcome', 'promise-full');
    expect([run.exit, run.out]).toEqual([1, '']);
    expect(run.err).toMatch(/amount/i);
    expect((await shell.start('log', 'Bogdan', '--line', 'sang-a-song')).exit).toBe(1);
  });
});

const ibm = path.join(shared, 'data', 'ibm-accounts-receivable.csv');
const isThere = existsSync(ibm);
if (!isThere) console.log(`Skipped: the real ledger is not at ${ibm}.`);

describe.skipIf(!isThere)('the real ledger, as of 2013-06-30', { timeout: 300_000 }, () => {
  let shell: Shell;
  beforeAll(async () => {
    shell = await openShell();
    await shell.openFirm('Firm', 'USD');
  });
  afterAll(() => shell?.close());

  test('84 invoices are open, 5,119.85 in all; 12 of 12 customers are overdue, 835.56', async () => {
    const options = ['--as-of', '2013-06-30', '--answer', 'currency=USD', '--json'];
    const checked = await runProgram(['check-file', ibm, '--as-of', '2013-06-30', '--json']);
    expect([0, 2]).toContain(checked.exit);
    const run = await shell.start('import', ibm, ...options);
    expect([run.exit, run.err]).toEqual([0, '']);
    const { report, result } = JSON.parse(run.out);
    expect(report.counts.accepted).toBe(84);
    expect(report.overdue).toEqual([{ amount: { currency: 'USD', minor: '83556' }, items: 12, debtors: 12 }]);
    expect(result.totals).toEqual([{ currency: 'USD', minor: '511985' }]);
  });

  test('import and today say that nobody has a number, and a list brings them', async () => {
    const today = await shell.start('today', '--view', 'blocked');
    expect(today.out).toContain('52 debtors have no telephone number. Bring them with: duologue numbers FILE');
    const listed = JSON.parse((await shell.start('numbers', '--json')).out);
    // On the clock of this machine all that was open then is overdue.
    expect(listed.count).toBe(52);
    const [first, second] = listed.rows;
    const list = path.join(shell.folder, 'numbers.csv');
    writeFileSync(
      list,
      `Customer;Phone\n${first.debtorNumber};020 7946 0101\n${second.debtorNumber};a word\nC-0;020 7946 0102\n`,
    );
    const dry = await shell.start('numbers', list, '--dry-run');
    expect(dry.out).toContain('1 new, 0 already here, 2 left out.');
    const done = await shell.start('numbers', list);
    expect(done.out).toMatch(/One number was added\.[\s\S]*a word +this is no telephone number/);
    expect((await shell.start('numbers')).out).toContain('51 debtors have no telephone number');
  });

  test('it shows in the list, in a brief with the habits of paying, and verifies', async () => {
    const at = ['--at', '2013-06-30T15:00:00Z'];
    const today = JSON.parse((await shell.start('today', ...at, '--json')).out);
    const { now, later, blocked } = today.counts;
    expect(now + later + blocked).toBe(12);
    const cases = JSON.parse((await shell.start('today', '--view', 'blocked', ...at, '--json')).out);
    const brief = JSON.parse((await shell.start('brief', cases.rows[0].caseId, '--json')).out);
    expect(brief.habits.paidItems).toBeGreaterThan(0);
    expect((await shell.start('verify')).exit).toBe(0);
  });
});
