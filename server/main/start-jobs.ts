import pg from 'pg';
import { runJobs } from '../jobs/run-jobs.ts';
import { LETTER_WAITS } from '../storage/records/letters.ts';
import type { createApplication } from './application.ts';
import { logger } from './logs.ts';

/** Starts the schedules in this process and answers how to stop them. They wait for nobody: a fault of one is logged. */
export async function startJobs(
  owner: pg.PoolConfig,
  { cases, letters, proof, readInbox }: ReturnType<typeof createApplication>,
): Promise<() => Promise<void>> {
  const pool = new pg.Pool({ ...owner, max: 3 });
  // A connection that breaks while the worker uses it fails the worker's query; the event adds nothing.
  pool.on('connect', (client) => client.on('error', () => undefined));
  const deps = {
    cases,
    letters,
    readInbox,
    anchor: async ({ tenantId }: { readonly tenantId: Parameters<typeof proof.anchor>[0] }) => {
      await proof.anchor(tenantId, cases.clock.now());
    },
  };
  const jobs = await runJobs(pool, deps, {
    fault: (job, error) =>
      logger.error({ job, kind: error instanceof Error ? error.name : typeof error }, 'job failed'),
  });
  // What was dropped while nothing ran need not wait for the next minute.
  await jobs.add('read-inbox');
  const stopListening = await onLetter(owner, () => jobs.add('deliver-letters'));
  return async () => {
    await stopListening();
    await jobs.stop();
    await pool.end();
  };
}

/** Whoever is on the telephone hears whether it arrived. A connection that breaks is missed by nobody: every minute looks as well. */
async function onLetter(owner: pg.PoolConfig, deliver: () => Promise<void>): Promise<() => Promise<void>> {
  const client = new pg.Client(owner);
  client.on('error', () => undefined);
  client.on('notification', () => void deliver().catch(() => undefined));
  await client.connect();
  await client.query(`listen ${LETTER_WAITS}`);
  return () => client.end();
}
