import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Operation, ResponseOf } from '@duologue/contract/api.ts';
import { HEADERS } from '@duologue/contract/route.ts';

const repository = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const READY_MS = 60_000;

export type Program = { readonly child: ChildProcess; readonly address: string; ended(): Promise<void> };

/** Starts the built program, as anybody would, and waits until it says where it listens. */
export async function startProgram(dataDir: string): Promise<Program> {
  const file = path.join(repository, 'dist', 'node', 'duologue.js');
  const child = spawn(process.execPath, [file, 'serve', '--data', dataDir, '--port', '0'], {
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`not ready: ${said}`)), READY_MS);
    const listen = (chunk: string) => {
      said += chunk;
      const [, found] = /ready at (http:\S+)/.exec(said) ?? [];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', listen);
    child.stderr.setEncoding('utf8').on('data', listen);
    void closed.then(() => reject(new Error(`ended: ${said}`)));
  });
  return { child, address, ended: () => closed };
}

export type Reply<K extends Operation> = { readonly status: number; readonly body: ResponseOf<K> };
export type Given = { readonly body?: unknown; readonly text?: string; readonly key?: string };
export type Session = { readonly tenantId: string; readonly actorId: string };

/** One request to the program. Throws when the connection breaks: then nobody knows whether it was done. */
export async function ask<K extends Operation>(
  address: string,
  session: Session | undefined,
  key: K,
  place: string,
  given: Given = {},
): Promise<Reply<K>> {
  const [method = ''] = key.split(' ');
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (session !== undefined)
    Object.assign(headers, { [HEADERS.tenant]: session.tenantId, [HEADERS.actor]: session.actorId });
  if (given.key !== undefined) headers[HEADERS.idempotencyKey] = given.key;
  const content = given.text ?? (given.body === undefined ? undefined : JSON.stringify(given.body));
  const reply = await fetch(`${address}/api${place}`, {
    method,
    headers,
    ...(content === undefined ? {} : { body: content }),
    signal: AbortSignal.timeout(READY_MS),
  });
  return { status: reply.status, body: (await reply.json()) as ResponseOf<K> };
}

/** The same, insisting on a yes. */
export async function must<K extends Operation>(
  address: string,
  session: Session | undefined,
  key: K,
  place: string,
  given: Given = {},
): Promise<ResponseOf<K>> {
  const { status, body } = await ask(address, session, key, place, given);
  if (status !== 200) throw new Error(`${key} answered ${status}: ${JSON.stringify(body)}`);
  return body;
}
