import { execFile } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Operation, ResponseOf } from '@duologue/contract/api.ts';
import { HEADERS } from '@duologue/contract/route.ts';
import type { Desk } from './open-desk.ts';
import { settled } from './settled.ts';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

export type Reply<K extends Operation> = { readonly status: number; readonly body: ResponseOf<K> };

/**
 * The API of the same workbench, as the first profile of its first firm. What changes something behind the back of the
 * pages is asked when they stand still: a page that just reads what it saved itself would otherwise know of it or not, as
 * it happens.
 */
export async function ask<K extends Operation>(desk: Desk, key: K, place: string, body?: unknown): Promise<Reply<K>> {
  const { address } = desk;
  const [method = ''] = key.split(' ');
  if (method !== 'GET') await Promise.all(desk.pages().map(settled));
  const workbench = (await (await fetch(`${address}/api/workbench`)).json()) as ResponseOf<'GET /workbench'>;
  const tenant = workbench.tenants[0];
  const headers = {
    'content-type': 'application/json',
    [HEADERS.tenant]: tenant?.tenantId ?? '',
    [HEADERS.actor]: tenant?.profiles[0]?.actorId ?? '',
  };
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  const reply = await fetch(`${address}/api${place}`, { method, headers, ...content });
  return { status: reply.status, body: (await reply.json()) as ResponseOf<K> };
}

export type Run = { readonly exit: number; readonly out: string; readonly err: string };

/** The command line of the built program, on the workbench that is running. */
export function runCli({ folder }: Desk, args: readonly string[]): Promise<Run> {
  const program = path.join(repository, 'dist', 'node', 'duologue.js');
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args, '--data', path.join(folder, 'data')], (error, out, err) => {
      resolve({ exit: error === null ? 0 : Number(error.code), out, err });
    });
  });
}
