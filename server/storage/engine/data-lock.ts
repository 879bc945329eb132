import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EngineError } from './engine-types.ts';

/** Who holds a data directory. `address` is where its workbench listens, so that the command line can talk to it. */
export type LockHolder = { readonly pid: number; readonly startedAt: string; readonly address?: string };

export type DataLock = { setAddress(address: string): void; release(): void };

type LockFile = LockHolder & {
  /** Tells two processes apart that had the same number, as after a restart of a container; empty where unknown. */
  readonly process: string;
};

const UNFINISHED_MS = 2_000;
const held = new Set<string>();

/** One Duologue per data directory. Fails with `data-in-use`, naming the holder, while another one lives. */
export function lockDataDirectory(dataDir: string, startedAt: string): DataLock {
  const file = lockPath(dataDir);
  const holder = claim(file, { pid: process.pid, startedAt, process: processMark(process.pid) });
  if (holder !== undefined) {
    const where = holder.address === undefined ? '' : ` It listens on ${holder.address}.`;
    throw new EngineError(
      'data-in-use',
      `Another Duologue (process ${holder.pid}, since ${holder.startedAt}) uses ${dataDir}.${where}`,
    );
  }
  held.add(file);
  const mine = (): LockFile | undefined => readLock(file);
  return {
    setAddress(address) {
      const unfinished = `${file}.${process.pid}`;
      writeFileSync(unfinished, JSON.stringify({ ...mine(), address }), { mode: 0o644 });
      renameSync(unfinished, file);
    },
    release() {
      held.delete(file);
      if (mine()?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}

/** The Duologue that uses a data directory now, if one does. */
export function findLockHolder(dataDir: string): LockHolder | undefined {
  const lock = readLock(lockPath(dataDir));
  return lock !== undefined && isAlive(lock, lockPath(dataDir)) ? lock : undefined;
}

const lockPath = (dataDir: string) => path.join(path.resolve(dataDir), 'lock.json');

/** Takes the lock, or returns who has it. */
function claim(file: string, lock: LockFile): LockHolder | undefined {
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(lock), { flag: 'wx', mode: 0o644 });
      return undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const other = readLock(file);
    if (other === undefined && ageMs(file) < UNFINISHED_MS) continue;
    if (other !== undefined && isAlive(other, file)) return other;
    setAside(file, other);
  }
}

/** Removes the lock of a process that has died, without ever removing one that somebody took in the meantime. */
function setAside(file: string, dead: LockFile | undefined): void {
  const aside = `${file}.dead.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return; // Somebody else set it aside.
  }
  const taken = readLock(aside);
  if (taken?.pid === dead?.pid && taken?.startedAt === dead?.startedAt) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

function readLock(file: string): LockFile | undefined {
  try {
    const lock = JSON.parse(readFileSync(file, 'utf8')) as Partial<LockFile>;
    return typeof lock.pid === 'number' ? ({ startedAt: 'unknown', process: '', ...lock } as LockFile) : undefined;
  } catch {
    return undefined;
  }
}

function ageMs(file: string): number {
  try {
    return Date.now() - statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}

function isAlive(lock: LockFile, file: string): boolean {
  if (lock.pid === process.pid) return held.has(file);
  if (!isRunning(lock.pid)) return false;
  const mark = processMark(lock.pid);
  return mark === '' || lock.process === '' || mark === lock.process;
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Boot and start time of a process, on Linux: together they are never used twice. */
function processMark(pid: number): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces; the start time is the 20th field after it.
    const startTime = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    return `${boot}:${startTime}`;
  } catch {
    return '';
  }
}
