import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openDatabase } from '@duologue/server/storage/database.ts';
import { openEngine } from '@duologue/server/storage/engine/engine.ts';
import { clusterName, listServerProcesses, readPostmaster } from '@duologue/server/storage/engine/server-processes.ts';
import { bundleScript, runScript, type Script } from '@duologue/server/storage/testing-script.ts';
import { verifyTenant } from '@duologue/server/storage/verify.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { IMPORT_CASES, TENANT } from './storage-story.ts';

const ROUNDS = 20;
const base = mkdtempSync(path.join(tmpdir(), 'duologue-crash-'));
const here = path.dirname(fileURLToPath(import.meta.url));
let writer = '';
const writers: Script[] = [];

beforeAll(async () => {
  chmodSync(base, 0o755);
  writer = await bundleScript(path.join(here, 'storage-writer.ts'));
});
afterAll(() => {
  for (const { child } of writers) child.kill('SIGKILL');
  rmSync(path.dirname(writer), { recursive: true, force: true });
  rmSync(base, { recursive: true, force: true });
});

type Victim = 'our process' | 'the server' | 'a connection of the server' | 'everything at once';
const victims: readonly Victim[] = ['our process', 'the server', 'a connection of the server', 'everything at once'];

/** Different in each round, the same in each run: from the first write on, and well into the work. */
const delayMs = (round: number) => (round * 137) % 900;

function kill(pid: number): void {
  if (pid === 0) throw new Error('There was nothing to kill.');
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself a moment ago.
  }
}

function isConnection(pid: number): boolean {
  return existsSync(`/proc/${pid}`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('[local]');
}

function strike(victim: Victim, script: Script, pgData: string): void {
  const postmaster = readPostmaster(pgData)?.pid ?? 0;
  const all = listServerProcesses(clusterName(pgData));
  if (victim === 'the server') kill(postmaster);
  if (victim === 'a connection of the server') kill(all.find(isConnection) ?? 0);
  if (victim === 'our process') script.child.kill('SIGKILL');
  if (victim === 'everything at once') {
    script.child.kill('SIGKILL');
    for (const pid of all) kill(pid);
  }
}

/** Runs the writer, strikes while it writes, and returns everything that it had acknowledged when it ended. */
async function runAndStrike(dataDir: string, mode: string, round: number): Promise<readonly string[]> {
  const victim = victims[round % victims.length] ?? 'our process';
  const script = runScript(writer, [dataDir, mode]);
  writers.push(script);
  await script.lineStarting(mode === 'append' ? 'kept' : 'importing');
  await sleep(delayMs(round));
  strike(victim, script, path.join(dataDir, 'postgres'));
  const goesOn = victim === 'the server' || victim === 'a connection of the server';
  // In every other round it is killed while the server recovers, otherwise when it writes again.
  if (goesOn && round % 8 < 4) {
    const struck = script.lines.length;
    const written = mode === 'append' ? 'kept' : 'imported';
    const hasRecovered = () => {
      const failed = script.lines.findIndex((line, index) => index >= struck && line.startsWith('failed'));
      return failed !== -1 && script.lines.slice(failed).some((line) => line.startsWith(written));
    };
    for (let waitedMs = 0; !hasRecovered(); waitedMs += 20) {
      if (waitedMs > 60_000) throw new Error(`It did not recover: ${script.lines.slice(struck).join(' / ')}`);
      await sleep(20);
    }
  }
  script.child.kill('SIGKILL');
  await script.ended();
  return script.lines;
}

async function inspect<Answer>(
  dataDir: string,
  look: (database: Awaited<ReturnType<typeof openDatabase>>) => Promise<Answer>,
): Promise<Answer> {
  const engine = await openEngine({ dataDir, env: {}, log: () => undefined, startedAt: 'inspection' });
  const database = await openDatabase(engine.connection);
  try {
    return await look(database);
  } finally {
    await database.close();
    await engine.stop();
  }
}

// Each has a store of its own and mostly waits for it to come back: they wait beside each other.
describe.concurrent('killed in the middle of its work, twenty times', () => {
  test('no acknowledged event is lost, and the chain verifies', async () => {
    const dataDir = path.join(base, 'append');
    let acknowledged = 0;
    for (let round = 1; round <= ROUNDS; round += 1) {
      const lines = (await runAndStrike(dataDir, 'append', round)).filter((line) => line.startsWith('kept '));
      const kept = lines.map((line) => line.split(' ').slice(1).join(' '));
      await inspect(dataDir, async ({ inTenant }) => {
        const found = await inTenant(TENANT, ({ client }) =>
          client.query<{ line: string }>("select concat_ws(' ', case_id, version, hash) as line from event"),
        );
        const there = new Set(found.rows.map(({ line }) => line));
        expect(kept.filter((line) => !there.has(line))).toEqual([]);
        expect(await inTenant(TENANT, verifyTenant, { isolation: 'repeatable read' })).toMatchObject({ ok: true });
      });
      acknowledged += kept.length;
    }
    expect(acknowledged).toBeGreaterThan(ROUNDS);
    console.log(`${ROUNDS} kills, ${acknowledged} acknowledged events, 0 lost.`);
  });

  test('an import is there as a whole or not at all, and one that was acknowledged is there', async () => {
    const dataDir = path.join(base, 'import');
    let [acknowledged, begun] = [0, 0];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const lines = await runAndStrike(dataDir, 'import', round);
      const runsOf = (prefix: string) =>
        lines.filter((line) => line.startsWith(prefix)).map((line) => line.split(' ')[1]);
      await inspect(dataDir, async ({ inTenant }) => {
        const found = await inTenant(TENANT, ({ client }) =>
          client.query<{ run: string; events: number }>(
            "select data->>'run' as run, count(*)::int as events from event group by 1",
          ),
        );
        expect(found.rows.filter(({ events }) => events !== IMPORT_CASES)).toEqual([]);
        const there = new Set(found.rows.map(({ run }) => run));
        expect(runsOf('imported ').filter((run) => !there.has(run ?? ''))).toEqual([]);
        expect(await inTenant(TENANT, verifyTenant, { isolation: 'repeatable read', isLong: true })).toMatchObject({
          ok: true,
        });
      });
      acknowledged += runsOf('imported ').length;
      begun += runsOf('importing ').length;
    }
    expect(begun).toBeGreaterThan(acknowledged);
    console.log(`${ROUNDS} kills, ${begun} imports begun, ${acknowledged} acknowledged, none in part.`);
  });
});
