import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The account that the server runs as, where it is not our own: PostgreSQL refuses to run as root. */
export type Account = { readonly uid: number; readonly gid: number };

/** None for an ordinary user. For root: the owner of what is there already, otherwise `nobody`. */
export function chooseAccount(candidates: readonly string[]): Account | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const candidate of candidates) {
    if (!existsSync(candidate)) continue;
    const { uid, gid } = statSync(candidate);
    if (uid !== 0) return { uid, gid };
  }
  return nobody();
}

function nobody(): Account {
  const lines = existsSync('/etc/passwd') ? readFileSync('/etc/passwd', 'utf8').split('\n') : [];
  const [, , uid, gid] = lines.find((line) => line.startsWith('nobody:'))?.split(':') ?? [];
  return { uid: Number(uid ?? 65534), gid: Number(gid ?? 65534) };
}

/** Makes a directory that only the account may enter (or, with another mode, also others). */
export function makeDirectory(dir: string, account: Account | undefined, mode = 0o700): void {
  mkdirSync(dir, { recursive: true });
  if (account !== undefined) chownSync(dir, account.uid, account.gid);
  chmodSync(dir, mode);
}

/** Whether the account can pass through to a directory: asked by trying, because access lists and mounts have a say too. */
export function canEnter(dir: string, account: Account | undefined): boolean {
  if (account === undefined) return true;
  return spawnSync('/bin/sh', ['-c', 'cd "$0"', path.resolve(dir)], { ...account, cwd: '/' }).status === 0;
}

/** Whether the account can run a program; `complaint` is what it said if not. */
export function canRun(
  program: string,
  env: Readonly<Record<string, string>>,
  account: Account | undefined,
): { readonly ok: true; readonly output: string } | { readonly ok: false; readonly complaint: string } {
  const run = spawnSync(program, ['--version'], { ...account, env, cwd: '/', encoding: 'utf8' });
  if (run.status === 0) return { ok: true, output: run.stdout };
  return { ok: false, complaint: run.error?.message ?? run.stderr.trim() };
}
