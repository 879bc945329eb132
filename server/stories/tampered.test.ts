import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { serve } from '@duologue/server/main/serve.ts';
import { openEngine } from '@duologue/server/storage/engine/engine.ts';
import { asOwner } from '@duologue/server/storage/testing.ts';
import { afterAll, expect, test } from 'vitest';

const program = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../dist/node/duologue.js');
const base = mkdtempSync(path.join(tmpdir(), 'duologue-tampered-'));
const dataDir = path.join(base, 'data');
chmodSync(base, 0o755);
afterAll(() => rmSync(base, { recursive: true, force: true, maxRetries: 5 }));

const verify = () =>
  new Promise<{ exit: number; out: string }>((resolve) => {
    execFile(process.execPath, [program, 'verify', '--data', dataDir], (error, out) =>
      resolve({ exit: error === null ? 0 : Number(error.code), out }),
    );
  });

/** The sample, so that there are many cases with many events, each written by an operation of the API. */
async function fillStore(): Promise<void> {
  const server = await serve({ dataDir, host: '127.0.0.1', port: 0, say: () => undefined });
  const reply = await fetch(`${server.address}/api/sample`, { method: 'POST', body: '{}' });
  expect(reply.status).toBe(200);
  await server.close();
}

/** Changes what an event says, behind the back of the program, as the owner of the database could. */
async function tamper(): Promise<{ readonly caseId: string; readonly version: number }> {
  const engine = await openEngine({ dataDir, env: {}, log: () => undefined, startedAt: 'tampering' });
  try {
    return await asOwner(engine.connection, async (client) => {
      const { rows } = await client.query<{ case_id: string; version: number }>(
        `update event set data = data || '{"text": "They never called."}'
         where (case_id, version) = (select case_id, version from event where version > 1 order by case_id, version limit 1)
         returning case_id, version`,
      );
      const [changed] = rows;
      if (changed === undefined) throw new Error('There was no event to change.');
      return { caseId: changed.case_id, version: changed.version };
    });
  } finally {
    await engine.stop();
  }
}

test('one event changed behind its back, and verify exits with 1 and names it', { timeout: 300_000 }, async () => {
  await fillStore();
  expect(await verify()).toMatchObject({ exit: 0, out: expect.stringContaining('Everything verifies') });

  const { caseId, version } = await tamper();
  const found = await verify();
  expect(found.exit).toBe(1);
  expect(found.out).toContain(`event ${version} of case ${caseId}`);
});
