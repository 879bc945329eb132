import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { EngineError, type EngineLog } from './engine-types.ts';
import { LOG_BYTES_MAX, POLL_MS, RESTARTS_MAX, RESTARTS_WINDOW_MS, START_QUIET_MS, STARTS_MAX } from './limits.ts';
import { clusterName, listServerProcesses, type Postmaster, readPostmaster, stopServer } from './server-processes.ts';
import { spawnWatched, type WatchedProgram } from './watchdog.ts';

export type Supervised = { readonly pgData: string; readonly logFile: string; readonly watched: WatchedProgram };

/** Keeps one server running: starts it, starts it again when it ends by itself, stops it. */
export type Supervisor = { stop(): Promise<void> };

export async function superviseServer(server: Supervised, log: EngineLog): Promise<Supervisor> {
  let isStopping = false;
  let watchdog = await start(server, log);
  let ended = whenEnded(watchdog);
  const restarts: number[] = [];

  const keepRunning = async (): Promise<void> => {
    for (;;) {
      await ended;
      if (isStopping) return;
      const now = performance.now();
      restarts.push(now);
      const recent = restarts.filter((at) => now - at < RESTARTS_WINDOW_MS).length;
      if (recent > RESTARTS_MAX) {
        log({ type: 'lost', reason: `the database ended ${recent} times within a minute; see ${server.logFile}` });
        return;
      }
      log({ type: 'restarting', attempt: recent });
      watchdog = await start(server, log);
      ended = whenEnded(watchdog);
      // A stop that came while it started found the old watchdog.
      if (isStopping) watchdog.stdin?.end();
    }
  };
  const running = keepRunning().catch((error: unknown) => {
    log({ type: 'lost', reason: error instanceof Error ? error.message : String(error) });
  });

  return {
    async stop() {
      if (!isStopping) log({ type: 'stopping' });
      isStopping = true;
      watchdog.stdin?.end();
      await stopServer(server.pgData);
      await running;
      log({ type: 'stopped' });
    },
  };
}

/** Starts the server, again if what a killed Duologue left came alive at the same moment: only one of them can be there. */
async function start(server: Supervised, log: EngineLog): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt += 1) {
    await stopServer(server.pgData, (pid) => log({ type: 'stopping-orphan', pid }));
    log({ type: 'starting' });
    try {
      const watchdog = await startOnce(server, log);
      log({ type: 'ready' });
      return watchdog;
    } catch (error) {
      const isOccupied = listServerProcesses(clusterName(server.pgData)).length > 0;
      if (!isOccupied || attempt === STARTS_MAX) throw error;
    }
  }
}

/** Waits, as long as it takes, until the server accepts connections. */
async function startOnce({ pgData, logFile, watched }: Supervised, log: EngineLog): Promise<ChildProcess> {
  const before = readPostmaster(pgData);
  const logFd = openLog(logFile);
  const logStart = statSync(logFile).size;
  const watchdog = spawnWatched(watched, logFd);
  closeSync(logFd);

  const startedAt = performance.now();
  let toldMs = START_QUIET_MS;
  while (!isReady(readPostmaster(pgData), before)) {
    if (watchdog.exitCode !== null || watchdog.signalCode !== null) {
      const said = readFileSync(logFile, 'utf8').slice(logStart).trim().split('\n').slice(-8).join('\n');
      throw new EngineError('cannot-start', `The database did not start. It said:\n${said}`);
    }
    const waitedMs = performance.now() - startedAt;
    if (waitedMs > toldMs) {
      log({ type: 'recovering', waitedMs: Math.round(waitedMs) });
      toldMs = waitedMs * 2;
    }
    await sleep(POLL_MS);
  }
  return watchdog;
}

/** The file of a server that was killed still says "ready", so it must be another process than before. */
function isReady(now: Postmaster | undefined, before: Postmaster | undefined): boolean {
  return now?.status === 'ready' && (now.pid !== before?.pid || now.startedAt !== before.startedAt);
}

function openLog(file: string): number {
  if (existsSync(file) && statSync(file).size > LOG_BYTES_MAX) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

function whenEnded(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once('exit', () => resolve()));
}
