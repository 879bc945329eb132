import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayFromNow, openShell, type Shell } from './testing.ts';

/** A supervisor in the shell answers what a collector asks for on screen. */
let shell: Shell;
let caseId: unknown;
beforeAll(async () => {
  shell = await openShell();
  await shell.openFirm('Firm');
  const ledger = path.join(shell.folder, 'ledger.csv');
  const row = `Amara Ltd,+442079460101,GB,INV-1,${dayFromNow(-70)},${dayFromNow(-40)},GBP,1000.00`;
  writeFileSync(ledger, ['Customer,Phone,Country,Invoice,Issued,Due,Currency,Open', row].join('\n'));
  const imported = await shell.run('import', ledger, '--as-of', dayFromNow(0));
  if (imported.exit !== 0) throw new Error(imported.err);
  await shell.onScreen('/profiles', { name: 'Ann', role: 'collector' });
  await shell.onScreen('/profiles', { name: 'Bob', role: 'supervisor' });
  caseId = (JSON.parse((await shell.run('brief', 'Amara', '--json')).out) as Record<string, unknown>)['caseId'];
}, 120_000);
afterAll(() => shell?.close());

/** A settlement at so much less, in one payment. */
const ask = async (forgiven: number) => {
  const minor = (amount: number) => ({ currency: 'GBP', minor: String(amount * 100) });
  const [dueOn, expiresOn] = [dayFromNow(5), dayFromNow(7)];
  const instalments = [{ dueOn, amount: minor(1_000 - forgiven) }];
  const proposal = { kind: 'settlement', instalments, forgiven: minor(forgiven), expiresOn };
  const asked = await shell.onScreen(
    `/cases/${String(caseId)}/approvals`,
    { proposal, note: 'Now, or never.' },
    { name: 'Ann' },
  );
  return String(asked['approvalId']);
};

test('what waits is listed with who asks for what, why, until when, and what is beyond them', async () => {
  const none = await shell.run('approvals');
  expect([none.exit, none.out]).toEqual([0, expect.stringContaining('Nobody waits')]);
  const approvalId = await ask(100);
  const { exit, out } = await shell.run('approvals', '--as', 'Bob');
  expect(exit).toBe(0);
  expect(out).toContain('Ann asks about Amara Ltd: Settlement with a discount');
  expect(out).toContain(approvalId);
  expect(out).toMatch(/\d{4}-\d{2}-\d{2} \d{2}:\d{2} – \d{4}-\d{2}-\d{2} \d{2}:\d{2} {2}Waiting for an answer/);
  expect(out).toContain('Claim GBP 1000.00, Paid GBP 900.00, Given up GBP 100.00\n');
  expect(out).toContain(`1. ${dayFromNow(5)}  GBP 900.00`);
  expect(out).toContain(`Settlement stands until ${dayFromNow(7)}`);
  expect(out).toContain('Discount in per cent: 10.00 % (theirs 0.00 %)');
  expect(out).toContain('“Now, or never.”');
  const listed = JSON.parse((await shell.run('approvals', '--json')).out) as { approvals: object[] };
  expect(listed.approvals).toMatchObject([{ approvalId, state: 'open', mayAnswer: true }]);
});

test('approved by one who may, once; and it is gone from the list', async () => {
  const approvalId = await ask(150);
  const collector = await shell.run('approvals', 'approve', approvalId, '--as', 'Ann');
  expect([collector.exit, collector.out]).toEqual([1, '']);
  const approved = await shell.run('approvals', 'approve', approvalId, '--note', 'If it comes on time.', '--as', 'Bob');
  expect([approved.exit, approved.out]).toEqual([
    0,
    'Approved. Ann asks about Amara Ltd: Settlement with a discount\n',
  ]);
  const again = await shell.run('approvals', 'refuse', approvalId, '--as', 'Bob');
  expect([again.exit, again.err]).toEqual([1, expect.stringContaining('This request is no longer open.')]);
  expect((await shell.run('approvals', '--as', 'Bob')).out).not.toContain(approvalId);
  const all = await shell.run('approvals', '--all', '--as', 'Bob');
  expect(all.out).toContain('Approved (Bob: If it comes on time.)');
});

test('refused with a note, as JSON too; beyond a supervisor only a manager approves', async () => {
  const approvalId = await ask(300);
  const beyond = await shell.run('approvals', 'approve', approvalId, '--as', 'Bob');
  expect([beyond.exit, beyond.err]).toEqual([1, expect.stringContaining('Somebody else has to approve it')]);
  const refused = await shell.run('approvals', 'refuse', approvalId, '--note', 'Ten per cent at most.', '--json');
  expect([refused.exit, JSON.parse(refused.out)]).toMatchObject([
    0,
    { approvalId, state: 'declined', answeredBy: 'Mona', reason: 'Ten per cent at most.' },
  ]);
});

test.each([
  [['approve', '0192f000-0000-7000-8000-0000000000d1'], 1, 'This request for approval is not here.'],
  [['approve'], 64, 'id'],
  [['approve', 'INV-1'], 1, ''],
])('approvals %j is told what is wrong with it', async (words, exit, said) => {
  const run = await shell.run('approvals', ...words);
  expect([run.exit, run.out, run.err]).toEqual([exit, '', expect.stringContaining(said)]);
  expect(run.err).not.toContain('undefined');
});
