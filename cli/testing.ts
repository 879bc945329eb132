import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import { serve } from '@duologue/server/main/serve.ts';
import { runCommandLine } from './command-line.ts';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

export type Run = { readonly exit: number; readonly out: string; readonly err: string };

/** A day counted from the real one, which the program goes by: it takes no other clock. */
export const dayFromNow = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Of `log`: they answered themselves, and it was them. */
export const ANSWERED = ['--line', 'answered', '--party', 'debtor-verified'] as const;

/** Runs the built program, as a shell would. */
export function runProgram(args: readonly string[]): Promise<Run> {
  const program = path.join(repository, 'dist', 'node', 'duologue.js');
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
      resolve({ exit: error === null ? 0 : Number(error.code), out, err });
    });
  });
}

/** The same command line in this process: for what it says and does. That the program starts and ends so, others show. */
async function runHere(args: readonly string[]): Promise<Run> {
  const [out, err]: [string[], string[]] = [[], []];
  await runCommandLine(args, { out: (text) => void out.push(`${text}\n`), err: (text) => void err.push(`${text}\n`) });
  const exit = Number(process.exitCode ?? 0);
  process.exitCode = undefined;
  return { exit, out: out.join(''), err: err.join('') };
}

const writerIn = (folder: string) => (name: string, content: string | Uint8Array) => {
  const place = path.join(folder, name);
  writeFileSync(place, content);
  return place;
};

const clockAt = (at: Instant | undefined) => (at === undefined ? {} : { clock: { now: () => at } });

/** A workbench with one firm, open, so that each command finds it at once; at this moment, where the hour matters. */
export async function openShell({ at }: { readonly at?: Instant } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), 'duologue-cli-'));
  chmodSync(folder, 0o755);
  const dataDir = path.join(folder, 'data');
  const server = await serve({ dataDir, host: '127.0.0.1', port: 0, say: () => undefined, ...clockAt(at) });
  const openFirm = async (name: string, homeCurrency = 'GBP') => {
    const body = { name, homeCountry: 'GB', homeCurrency, zone: 'Europe/London', profileName: 'Mona' };
    const headers = { 'content-type': 'application/json' };
    const reply = await fetch(`${server.address}/api/tenants`, { method: 'POST', headers, body: JSON.stringify(body) });
    if (!reply.ok) throw new Error(await reply.text());
  };
  /** What there is no command for, as somebody would do it on screen: the first profile, or one of that name. */
  const onScreen = async (
    route: string,
    body: object,
    { name, method = 'POST' }: { readonly name?: string; readonly method?: 'POST' | 'PUT' } = {},
  ): Promise<Record<string, unknown>> => {
    const { tenants } = (await (await fetch(`${server.address}/api/workbench`)).json()) as {
      tenants: { tenantId: string; profiles: { actorId: string; name: string }[] }[];
    };
    const [firm] = tenants;
    const who = firm?.profiles.find((profile) => name === undefined || profile.name === name);
    const headers = {
      'content-type': 'application/json',
      'duologue-tenant': firm?.tenantId ?? '',
      'duologue-actor': who?.actorId ?? '',
    };
    const reply = await fetch(`${server.address}/api${route}`, { method, headers, body: JSON.stringify(body) });
    if (!reply.ok) throw new Error(await reply.text());
    return (await reply.json()) as Record<string, unknown>;
  };
  const file = writerIn(folder);
  /** The firm with this ledger of that day, as most of what is shown here begins. */
  const openWithLedger = async (ledger: string, asOf: string) => {
    await openFirm('Firm');
    const imported = await runHere(['import', file('ledger.csv', ledger), '--as-of', asOf, '--data', dataDir]);
    if (imported.exit !== 0) throw new Error(imported.err);
  };
  const publish = (draftNo: number) => onScreen('/guide/publish', { draftNo, note: 'As we say it.' });
  let isRunning = true;
  const stop = async () => {
    if (isRunning) await server.close();
    isRunning = false;
  };
  return {
    folder,
    dataDir,
    openFirm,
    openWithLedger,
    file,
    onScreen,
    publish,
    /** A command in this process. */
    run: (...args: string[]) => runHere([...args, '--data', dataDir]),
    /** The same as a start of the program. */
    start: (...args: string[]) => runProgram([...args, '--data', dataDir]),
    /** Ends the server: from now on each command opens the folder itself, and no job runs beside it. */
    stopServer: stop,
    close: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Shell = Awaited<ReturnType<typeof openShell>>;

/** Where the shared corpora are: beside the repository, or where DUOLOGUE_SHARED says. */
export const shared = process.env['DUOLOGUE_SHARED'] ?? path.resolve(repository, '..', 'shared');
