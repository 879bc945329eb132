import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EngineLog } from './engine-types.ts';
import { POLL_MS } from './limits.ts';

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
 * Stops a server that was left on the data directory (its watchdog was killed too), and waits for every process of it.
 * Two servers on one directory would destroy it; so would one beside processes of another that are still writing.
 * Only when none is left is a `postmaster.pid` of the dead removed: its number may belong to another program by now, and
 * PostgreSQL would refuse to start.
 */
export async function stopOrphans(pgData: string, log: EngineLog): Promise<void> {
  for (let told = 0; ; ) {
    const pids = listServerProcesses(clusterName(pgData));
    if (pids.length === 0) break;
    const pid = readPostmaster(pgData)?.pid;
    if (pid !== undefined && pids.includes(pid) && told !== pid) {
      log({ type: 'stopping-orphan', pid });
      interrupt(pid);
      told = pid;
    }
    await sleep(POLL_MS);
  }
  if (process.platform !== 'win32') rmSync(path.join(pgData, 'postmaster.pid'), { force: true });
}

/** SIGINT: PostgreSQL ends its sessions, writes a checkpoint and exits. */
export function interrupt(pid: number): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Running processes of a cluster. Empty on Windows, where PostgreSQL's own check has to do. */
export function listServerProcesses(cluster: string): number[] {
  return listCommands()
    .filter(({ command }) => command.includes(cluster) && isServer(command))
    .map(({ pid }) => pid);
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
