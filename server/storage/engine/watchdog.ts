import { type ChildProcess, spawn } from 'node:child_process';
import type { Account } from './account.ts';
import { WATCHDOG_PATIENCE_MS } from './limits.ts';

/** By which a watchdog is known among the processes of a machine. */
export const WATCHDOG_MARK = 'duologue-watchdog';

/**
 * Runs between us and the server. When our end of its input closes, because we closed it or because we were killed, it
 * stops the server. It is given to Node as text, so that it needs no file that a bundle would have to carry. Signals from
 * the terminal are ours to answer: the watchdog is in a group of its own.
 */
const SOURCE = `// ${WATCHDOG_MARK}
const { spawn, spawnSync } = require('node:child_process');
const { program, args, env, account, stopWith } = JSON.parse(process.argv[1]);
const server = spawn(program, args, { env, ...account, cwd: require('node:path').parse(program).root, stdio: ['ignore', 'inherit', 'inherit'] });
let stopping = false;
const stop = () => {
  if (stopping) return;
  stopping = true;
  if (stopWith) spawnSync(stopWith[0], [...stopWith.slice(1), String(server.pid)], { env });
  else server.kill('SIGINT');
  setTimeout(() => server.kill('SIGQUIT'), ${WATCHDOG_PATIENCE_MS}).unref();
};
process.stdin.on('end', stop).on('close', stop).on('error', stop).resume();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);
server.on('error', (error) => { console.error(error.message); process.exit(127); });
server.on('exit', (code) => process.exit(code === null ? 1 : code));
`;

export type WatchedProgram = {
  readonly program: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly account: Account | undefined;
  /** Where there are no signals (Windows): the command that stops the process whose number is added to it. */
  readonly stopWith?: readonly string[];
};

/** Starts the program under a watchdog. Both write to `logFd`. Closing the standard input of the watchdog stops it. */
export function spawnWatched(watched: WatchedProgram, logFd: number): ChildProcess {
  const watchdog = spawn(process.execPath, ['-e', SOURCE, JSON.stringify(watched)], {
    cwd: '/',
    detached: true,
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['pipe', logFd, logFd],
    windowsHide: true,
  });
  // The pipe breaks when the watchdog is killed; that is seen as its exit.
  watchdog.stdin?.on('error', () => undefined);
  return watchdog;
}
