import { readdirSync, readFileSync } from 'node:fs';
import type pg from 'pg';

/** Seconds of processor time: of this process, and of all processes of the database where this machine tells. */
export type Processor = { readonly own: number; readonly database: number | undefined };

/** Ticks a second in `/proc`, on every Linux there is. */
const TICKS = 100;

/**
 * What was worked, whoever else kept the machine busy meanwhile. The database is asked for through `/proc`: known only
 * where it runs on this machine and this machine runs Linux.
 */
export async function createProcessorClock(owner: pg.Client): Promise<() => Processor> {
  const { rows } = await owner.query<{ pid: number }>('select pg_backend_pid() as pid');
  const server = statOf(String(rows[0]?.pid))?.parent;
  return () => {
    const { user, system } = process.cpuUsage();
    return { own: (user + system) / 1e6, database: server === undefined ? undefined : ticksBelow(server) / TICKS };
  };
}

export function since(before: Processor, after: Processor): Processor {
  const database =
    before.database === undefined || after.database === undefined ? undefined : after.database - before.database;
  return { own: after.own - before.own, database };
}

/** The server, those that ended below it, and those that live. */
function ticksBelow(server: number): number {
  let ticks = statOf(String(server))?.ticksWithEnded ?? 0;
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? statOf(name) : undefined;
    if (stat?.parent === server) ticks += stat.ticks;
  }
  return ticks;
}

function statOf(pid: string) {
  let text: string;
  try {
    text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  } catch {
    return undefined;
  }
  // The name, in brackets, may hold spaces; what follows it does not.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const number = (index: number) => Number(fields[index] ?? 0);
  const ticks = number(11) + number(12);
  return { parent: number(1), ticks, ticksWithEnded: ticks + number(13) + number(14) };
}
