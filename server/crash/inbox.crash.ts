import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { clusterName, listServerProcesses } from '@duologue/server/storage/engine/server-processes.ts';
import { creditNote, invoice, statement } from '@duologue/server/stories/inbox-files.ts';
import { afterAll, expect, test } from 'vitest';
import { must, type Program, type Session, startProgram } from './desk.ts';

const INVOICES = 45;
const KILLS = 8;
const TAKEN_MS = 120_000;
const base = mkdtempSync(path.join(tmpdir(), 'duologue-inbox-crash-'));
chmodSync(base, 0o755);
const dataDir = path.join(base, 'data');
const inbox = path.join(dataDir, 'inbox');
const programs: Program[] = [];

afterAll(() => {
  for (const { child } of programs) child.kill('SIGKILL');
  for (const pid of listServerProcesses(clusterName(path.join(dataDir, 'postgres')))) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself a moment ago.
    }
  }
  rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

async function open(): Promise<Program> {
  const program = await startProgram(dataDir);
  programs.push(program);
  return program;
}

const waiting = () =>
  readdirSync(inbox, { withFileTypes: true }).filter((entry) => entry.isFile() && !/^\./.test(entry.name));
const put = (folder: 'done' | 'refused') =>
  existsSync(path.join(inbox, folder))
    ? readdirSync(path.join(inbox, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    : [];

/** Everything that the files of the inbox brought, by the API alone. */
async function inspect({ address }: Program, session: Session) {
  const { cases } = await must(address, session, 'GET /cases', '/cases?search=Beta&limit=50');
  const [only, ...others] = cases;
  expect([only?.debtorName, others]).toEqual(['Beta Handel KG', []]);
  const postings = await must(address, session, 'GET /bank/postings', '/bank/postings?limit=200');
  const review = await must(address, session, 'GET /bank/review', '/bank/review?limit=200');
  const brief = await must(address, session, 'GET /cases/{caseId}', `/cases/${only?.caseId ?? ''}`);
  const verified = await must(address, session, 'GET /verify', '/verify');
  return { postings: postings.rows, review: review.rows, brief, verified };
}

test('killed again and again while it takes what was dropped: everything is taken once, and put away', async () => {
  let program = await open();
  const home = { homeCountry: 'DE', homeCurrency: 'EUR', zone: 'Europe/Berlin' };
  const body = { name: 'Alpha Werke GmbH', ...home, profileName: 'Mona' };
  const { tenantId, profiles } = await must(program.address, undefined, 'POST /tenants', '/tenants', { body });
  const session = { tenantId, actorId: profiles[0]?.actorId ?? '' };
  program.child.kill('SIGKILL');
  await program.ended();

  mkdirSync(inbox, { recursive: true });
  const number = (index: number) => `RE-2026-${String(1000 + index)}`;
  for (let index = 0; index < INVOICES; index += 1) {
    writeFileSync(path.join(inbox, `a-${number(index)}.xml`), invoice(number(index), `${100 + index}.00`));
    if (index % 3 === 0) {
      const payment = statement(number(index), `${100 + index},00`).replace('00001/001', `${index + 1}/001`);
      writeFileSync(path.join(inbox, `b-${number(index)}.sta`), payment);
    }
  }
  writeFileSync(path.join(inbox, 'c-credit.xml'), creditNote('G-2026-1', '7.00'));
  const files = waiting().length;
  await sleep(6_000);

  let kills = 0;
  for (; kills < KILLS && waiting().length > 0; kills += 1) {
    const before = waiting().length;
    program = await open();
    for (let waitedMs = 0; waiting().length === before && waitedMs < 20_000; waitedMs += 5) await sleep(5);
    // In the middle of whatever comes next: reading, writing, committing, moving.
    await sleep((kills * 37) % 290);
    program.child.kill('SIGKILL');
    await program.ended();
  }
  program = await open();
  for (let waitedMs = 0; waiting().length > 0 && waitedMs < TAKEN_MS; waitedMs += 200) await sleep(200);

  expect(put('refused').map(({ name }) => name)).toEqual([]);
  expect(put('done')).toHaveLength(files);
  const { postings, review, brief, verified } = await inspect(program, session);
  const paid = Math.ceil(INVOICES / 3);
  expect(postings.length + review.length).toBe(paid);
  expect(postings.length).toBe(paid);
  // What is left open: every other invoice and the credit note, each once.
  expect(brief.items.length + brief.moreItems).toBe(INVOICES - paid + 1);
  expect(verified).toMatchObject({ ok: true, firstBad: null });
  program.child.kill('SIGTERM');
  await program.ended();
  expect(kills).toBeGreaterThan(3);
  console.log(`${kills} kills over ${files} files: all taken once, none refused, ${postings.length} payments posted.`);
});
