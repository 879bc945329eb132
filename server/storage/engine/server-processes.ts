import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { POLL_MS, STOP_IDLE_MS } from './limits.ts';
import { WATCHDOG_MARK } from './watchdog.ts';

/** The name by which every process of the server on one data directory is known: PostgreSQL shows it in their titles. */
export function clusterName(pgData: string): string {
  return `duologue-${createHash('sha256').update(pgData).digest('hex').slice(0, 12)}`;
}

export type Postmaster = { readonly pid: number; readonly startedAt: string; readonly status: string };

/** What `postmaster.pid` says, if it is there. Line 1 is the process, line 3 its start, line 8 its status. */
export function readPostmaster(pgData: string): Postmaster | undefined {
  try {
    const lines = readFileSync(path.join(pgData, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return pid > 0 ? { pid, startedAt: lines[2] ?? '', status: lines[7]?.trim() ?? '' } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Stops the server on a data directory, with its watchdog, and waits for every process of them. Two servers on one
 * directory would destroy it; so would one beside processes of another that are still writing. The watchdog counts too:
 * one whose Duologue died a moment ago may be about to start its server. Only when none is left is a `postmaster.pid` of
 * the dead removed: its number may belong to another program by now, and PostgreSQL would refuse to start.
 */
export async function stopServer(pgData: string, onServer: (pid: number) => void = () => undefined): Promise<void> {
  const sent = new Set<string>();
  const send = (pid: number, signal: NodeJS.Signals) => {
    if (!sent.has(`${pid} ${signal}`)) signalTo(pid, signal);
    sent.add(`${pid} ${signal}`);
  };
  let busyAt = performance.now();
  for (;;) {
    const { servers, watchdogs, isBusy } = listProcesses(clusterName(pgData));
    if (servers.length === 0 && watchdogs.length === 0) break;
    for (const pid of watchdogs) send(pid, 'SIGTERM');

    const pid = readPostmaster(pgData)?.pid;
    if (pid !== undefined && servers.includes(pid)) {
      if (!sent.has(`${pid} SIGINT`)) onServer(pid);
      // PostgreSQL ends its sessions, writes a checkpoint and exits.
      send(pid, 'SIGINT');
      // Asked to stop while it recovers from a crash, PostgreSQL 18 can wait for ever with nothing left to do. Then it is
      // told to exit at once: that loses nothing, because the next start recovers from the log as after any crash.
      if (isBusy) busyAt = performance.now();
      if (performance.now() - busyAt > STOP_IDLE_MS) send(pid, 'SIGQUIT');
    }
    await sleep(POLL_MS);
  }
  if (process.platform !== 'win32') rmSync(path.join(pgData, 'postmaster.pid'), { force: true });
}

function signalTo(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Running processes of the server of a cluster. Empty on Windows, where PostgreSQL's own check has to do. */
export function listServerProcesses(cluster: string): readonly number[] {
  return listProcesses(cluster).servers;
}

type ClusterProcesses = {
  readonly servers: number[];
  readonly watchdogs: number[];
  /** Whether one of them says that it recovers or writes a checkpoint: that may take long, and ends. */
  readonly isBusy: boolean;
};

function listProcesses(cluster: string): ClusterProcesses {
  const ours = listCommands().filter(({ command }) => command.includes(cluster));
  const pids = (is: (command: string) => boolean) => ours.filter(({ command }) => is(command)).map(({ pid }) => pid);
  return {
    servers: pids(isServer),
    watchdogs: pids((command) => command.includes(WATCHDOG_MARK)),
    isBusy: pids((command) => isServer(command) && /: (startup|checkpointer performing)/.test(command)).length > 0,
  };
}

/** `…/bin/postgres -D …` or `postgres: duologue-…: checkpointer`; our watchdog names the cluster too, but is not a server. */
function isServer(command: string): boolean {
  return /^(\S*\/)?postgres(:|\s|$)/.test(command) || /^[^\0]*\/bin\/postgres -D /.test(command);
}

function listCommands(): { pid: number; command: string }[] {
  if (existsSync('/proc/self/cmdline')) {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => ({ pid: Number(name), command: readCommand(name) }));
  }
  if (process.platform === 'win32') return [];
  const { stdout } = spawnSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8' });
  return stdout.split('\n').map((line) => {
    const [, pid = '0', command = ''] = /^\s*(\d+)\s+(.*)$/.exec(line) ?? [];
    return { pid: Number(pid), command };
  });
}

function readCommand(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return ''; // It has ended since the folder was read.
  }
}
