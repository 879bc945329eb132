import { runJobs } from '@duologue/server/jobs/run-jobs.ts';
import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { openWorld } from './world.ts';

test('the schedules run from the database, for every tenant, and one that fails does not stop the others', async () => {
  const world = await openWorld('2026-06-10T09:00:00.000Z');
  await world.ledgerOf('2026-06-10');
  const { caseId } = await world.addCase({ items: [['INV-1', '2026-05-01', 30_000]] });
  const body = { kind: 'internal' as const, reason: 'The invoice copy is missing.', untilOn: '2026-06-11' };
  await world.run('POST /cases/{caseId}/holds', world.bob, { params: { caseId }, body });
  world.at('2026-06-12T09:00:00.000Z');

  const pool = new pg.Pool(world.owner);
  const faults: string[] = [];
  const anchor = () => Promise.reject(new Error('no anchor today'));
  const running = await runJobs(
    pool,
    { cases: world.deps, letters: world.letters, anchor, readInbox: async () => undefined },
    { fault: (job) => faults.push(job) },
  );
  try {
    await running.add('daily-anchor');
    await running.add('daily-follow-up');
    await vi.waitFor(
      async () => {
        const brief = await world.run('GET /cases/{caseId}', world.ann, { params: { caseId } });
        expect(brief.ok && brief.value.accountStatus).toBe('working');
      },
      { timeout: 30_000, interval: 200 },
    );
    expect(faults).toEqual(['daily-anchor']);
  } finally {
    await running.stop();
    await pool.end();
    await world.close();
  }
});
