import { Logger, parseCronItems, run } from 'graphile-worker';
import type { Pool } from 'pg';
import { type Job, type JobDeps, jobs } from './jobs.ts';

export type RunningJobs = {
  /** Runs a job once, as soon as the worker is free; one that waits already is not added twice. */
  add(name: string): Promise<void>;
  stop(): Promise<void>;
};

export type JobLog = { fault(job: string, error: unknown): void };

/**
 * Runs the schedules in this process. The queue is kept in the database (schema `graphile_worker`), so that of several
 * processes on one database only one runs each job. The pool connects as the owner of the schema: the queue belongs to no
 * tenant, and the use cases have connections of their own behind the tenants' walls.
 */
export async function runJobs(pool: Pool, deps: JobDeps, log: JobLog): Promise<RunningJobs> {
  let isStopping = false;
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process. A pool that is
  // ended leaves its connections to close by themselves: when the store closes before them, that is no fault.
  const broken = (error: unknown) => {
    if (!isStopping) log.fault('queue', error);
  };
  pool.on('error', broken);
  pool.on('connect', (client) => client.on('error', broken));
  const runner = await run({
    pgPool: pool,
    concurrency: 1,
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
    taskList: Object.fromEntries(jobs.map((job) => [job.name, () => runForTenants(job, deps, log)])),
    parsedCronItems: parseCronItems(
      // A key for each job: while one waits or runs, the next minute adds no second one.
      jobs.map(({ name, crontab }) => ({ task: name, match: crontab, options: { jobKey: name, maxAttempts: 1 } })),
    ),
  });
  return {
    add: async (name) => {
      await runner.addJob(name, {}, { jobKey: name, maxAttempts: 1 });
    },
    stop: () => {
      isStopping = true;
      return runner.stop();
    },
  };
}

/** One tenant after the other; what fails for one is told and does not keep the others waiting. */
async function runForTenants(job: Job, deps: JobDeps, log: JobLog): Promise<void> {
  for (const tenant of await deps.cases.store.listTenants()) {
    try {
      await job.run(deps, tenant);
    } catch (error) {
      log.fault(job.name, error);
    }
  }
}
