import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { clusterName, listServerProcesses, readPostmaster } from '@duologue/server/storage/engine/server-processes.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { must, type Program, type Session, startProgram } from './desk.ts';
import { IMPORT_ITEMS, importLedger, type Kept, sendWrapUp, workUntil } from './work.ts';

/** Twenty kills, ten on each of two stores: most of the time goes into waiting, which both do at the same time. */
const STORES = [
  { name: 'first', rounds: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] },
  { name: 'second', rounds: [11, 12, 13, 14, 15, 16, 17, 18, 19, 20] },
];
const ACKNOWLEDGED_MS = 120_000;
const CALLED = ['Amara Ltd', 'Bogdan Ltd', 'Carla Ltd'];
const base = mkdtempSync(path.join(tmpdir(), 'duologue-server-crash-'));
chmodSync(base, 0o755);
const dataOf = (store: string) => path.join(base, store);
const pgDataOf = (store: string) => path.join(dataOf(store), 'postgres');
const programs: Program[] = [];

afterAll(() => {
  for (const { child } of programs) child.kill('SIGKILL');
  for (const { name } of STORES) for (const pid of listServerProcesses(clusterName(pgDataOf(name)))) kill(pid);
  rmSync(base, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
});

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself a moment ago.
  }
}

const VICTIMS = ['the program', 'the database', 'a connection of the database', 'everything at once'] as const;

function strike(victim: (typeof VICTIMS)[number], { child }: Program, pgData: string): void {
  const processes = listServerProcesses(clusterName(pgData));
  if (victim === 'the program' || victim === 'everything at once') child.kill('SIGKILL');
  if (victim === 'everything at once') processes.forEach(kill);
  if (victim === 'the database') kill(readPostmaster(pgData)?.pid ?? -1);
  if (victim === 'a connection of the database') kill(processes.find(isConnection) ?? -1);
}

const isConnection = (pid: number) =>
  existsSync(`/proc/${pid}`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('[local]');

async function open(store: string): Promise<Program> {
  const program = await startProgram(dataOf(store));
  programs.push(program);
  return program;
}

async function openFirm({ address }: Program): Promise<Session> {
  const home = { homeCountry: 'GB', homeCurrency: 'GBP', zone: 'Europe/London' };
  const body = { name: 'Firm', ...home, profileName: 'Mona' };
  const { tenantId, profiles } = await must(address, undefined, 'POST /tenants', '/tenants', { body });
  return { tenantId, actorId: profiles[0]?.actorId ?? '' };
}

async function findCase({ address }: Program, session: Session, name: string): Promise<string | undefined> {
  const found = await must(address, session, 'GET /cases', `/cases?search=${encodeURIComponent(name)}&limit=50`);
  return found.cases.find(({ debtorName }) => debtorName === name)?.caseId;
}

/** What was acknowledged is there, once; what was not is there once or not at all; nothing is there in part. */
async function inspect(program: Program, session: Session, { wrapUps, imports }: Kept): Promise<void> {
  for (const wrapUp of wrapUps) {
    const before = await notesOf(program, session, wrapUp.caseId, `wrap-up ${wrapUp.key}`);
    expect([wrapUp.key, before]).toEqual([wrapUp.key, wrapUp.reply === undefined ? expect.toBeOneOf([0, 1]) : 1]);
    // Whoever got no answer asks again with the same key, and so may somebody who did.
    const { status, body } = await sendWrapUp(program, session, wrapUp);
    expect([wrapUp.key, status]).toEqual([wrapUp.key, 200]);
    if (wrapUp.reply !== undefined) expect(body).toEqual(wrapUp.reply);
    expect(await notesOf(program, session, wrapUp.caseId, `wrap-up ${wrapUp.key}`)).toBe(1);
  }
  for (const { debtor, isAcknowledged } of imports) {
    const caseId = await findCase(program, session, debtor);
    if (isAcknowledged) expect([debtor, caseId]).toEqual([debtor, expect.any(String)]);
    if (caseId === undefined) continue;
    const brief = await must(program.address, session, 'GET /cases/{caseId}', `/cases/${caseId}`);
    expect([debtor, brief.items.length + brief.moreItems]).toEqual([debtor, IMPORT_ITEMS]);
  }
  const verified = await must(program.address, session, 'GET /verify', '/verify');
  expect(verified).toMatchObject({ ok: true, firstBad: null });
}

/** How many calls of this case were closed with this note. */
async function notesOf({ address }: Program, session: Session, caseId: string, note: string): Promise<number> {
  const { entries } = await must(address, session, 'GET /cases/{caseId}/timeline', `/cases/${caseId}/timeline`);
  return entries.filter(({ type, data }) => type === 'call-closed' && JSON.stringify(data).includes(`"${note}"`))
    .length;
}

type Counts = { wrapUps: number; keptWrapUps: number; imports: number; keptImports: number };

/** Works until the strike of this round, and gives what was asked for and what of it was acknowledged. */
async function workAndStrike(
  store: string,
  program: Program,
  session: Session,
  round: number,
  caseIds: readonly string[],
): Promise<Kept> {
  const victim = VICTIMS[round % VICTIMS.length] ?? 'the program';
  let isOver = false;
  const kept: Kept = { wrapUps: [], imports: [] };
  const work = workUntil(program, session, { caseIds, round, isOver: () => isOver, kept });
  // However busy the machine is: in most rounds it is struck after something was acknowledged, in some after an import.
  const hasKept = () =>
    round % 5 === 0
      ? kept.imports.some(({ isAcknowledged }) => isAcknowledged)
      : round % 5 === 1 || kept.wrapUps.filter(({ reply }) => reply !== undefined).length >= 2;
  for (let waitedMs = 0; !hasKept() && waitedMs < ACKNOWLEDGED_MS; waitedMs += 20) await sleep(20);
  await sleep((round * 137) % 900);
  strike(victim, program, pgDataOf(store));
  const goesOn = victim === 'the database' || victim === 'a connection of the database';
  // In half of these rounds the program is killed too while the database comes back, in the others it works on.
  if (goesOn) await sleep(round % 8 < 4 ? 2_500 : 150);
  isOver = true;
  program.child.kill('SIGKILL');
  await work;
  await program.ended();
  return kept;
}

async function openStore(store: string) {
  const program = await open(store);
  const session = await openFirm(program);
  for (const name of CALLED) await importLedger(program, session, name, 3);
  const caseIds: string[] = [];
  for (const name of CALLED) caseIds.push((await findCase(program, session, name)) ?? '');
  return { program, session, caseIds };
}

describe.concurrent('killed in the middle of imports and wrap-ups, twenty times', () => {
  test.each(STORES)('nothing acknowledged is lost, nothing is half: the $name ten', async ({ name, rounds }) => {
    const { program: first, session, caseIds } = await openStore(name);
    let program = first;
    const counts: Counts = { wrapUps: 0, keptWrapUps: 0, imports: 0, keptImports: 0 };
    for (const round of rounds) {
      const kept = await workAndStrike(name, program, session, round, caseIds);
      program = await open(name);
      await inspect(program, session, kept);
      counts.wrapUps += kept.wrapUps.length;
      counts.keptWrapUps += kept.wrapUps.filter(({ reply }) => reply !== undefined).length;
      counts.imports += kept.imports.length;
      counts.keptImports += kept.imports.filter(({ isAcknowledged }) => isAcknowledged).length;
    }
    program.child.kill('SIGTERM');
    await program.ended();
    expect(counts.keptWrapUps).toBeGreaterThan(rounds.length);
    expect(counts.keptImports).toBeGreaterThan(0);
    expect(counts.imports).toBeGreaterThan(counts.keptImports);
    console.log(
      `${rounds.length} kills: ${counts.keptWrapUps} of ${counts.wrapUps} wrap-ups and ${counts.keptImports} of ${counts.imports} imports acknowledged; none lost, none in part.`,
    );
  });
});
