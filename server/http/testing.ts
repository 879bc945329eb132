import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Operation, ResponseOf } from '@duologue/contract/api.ts';
import { HEADERS } from '@duologue/contract/route.ts';
import { type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import type { Role } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { createMailer } from '@duologue/server/mail/smtp.ts';
import { createApplication } from '@duologue/server/main/application.ts';
import { timeOrderedIds } from '@duologue/server/main/clock-and-ids.ts';
import type { Tables } from '@duologue/server/storage/records/tables.ts';
import { createInboxFolder } from '@duologue/server/storage/inbox-folder.ts';
import { openTestDatabase } from '@duologue/server/storage/testing.ts';
import { createHttp } from './create-http.ts';
import type { RouteDeps } from './routes.ts';

export type Who = { readonly tenantId: string; readonly actorId: string };
export type Firm = Who & { readonly name: string; readonly profiles: Readonly<Record<Role, Who>> };
export type Send = { readonly who?: Who; readonly body?: unknown; readonly key?: string; readonly text?: string };
export type Answer = { readonly status: number; readonly body: unknown; readonly text: string };

export type HttpDesk = Awaited<ReturnType<typeof openHttpDesk>>;

/** The whole HTTP face over a real database, spoken to in memory. `change` puts something else in place of a part. */
export async function openHttpDesk(change: (deps: RouteDeps) => RouteDeps = (deps) => deps) {
  const store = await openTestDatabase<Tables>();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'duologue-http-'));
  const now: Instant | undefined = parseInstant('2026-11-20T10:00:00Z');
  assert(now !== undefined, 'the time of the test is an instant');
  const faults: unknown[] = [];
  const application = createApplication({
    database: store.database,
    owner: store.owner,
    clock: { now: () => now },
    ids: timeOrderedIds,
    uploadFolder: folder,
    inbox: createInboxFolder(path.join(folder, 'inbox')),
    mailer: createMailer(folder),
    version: 'test',
    store: 'server',
  });
  const log = { fault: (_reference: string, _operation: string, error: unknown) => void faults.push(error) };
  const http = createHttp({ ...change({ ...application, log }), version: 'test', webRoot: undefined });

  const desk = speakTo((request) => Promise.resolve(http.fetch(request)));
  return {
    ...desk,
    faults,
    folder,
    owner: store.owner,
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Requests to the HTTP face, as a client would send them. */
function speakTo(fetch: (request: Request) => Promise<Response>) {
  const send = async (method: string, address: string, { who, body, key, text }: Send = {}): Promise<Answer> => {
    const headers = new Headers({ 'content-type': 'application/json' });
    if (who !== undefined) {
      headers.set(HEADERS.tenant, who.tenantId);
      headers.set(HEADERS.actor, who.actorId);
    }
    if (key !== undefined) headers.set(HEADERS.idempotencyKey, key);
    const content = text ?? (body === undefined ? undefined : JSON.stringify(body));
    const init = { method, headers, ...(content === undefined ? {} : { body: content }) };
    const reply = await fetch(new Request(`http://localhost${address}`, init));
    const answer = await reply.text();
    const isJson = reply.headers.get('content-type')?.includes('json') === true;
    return { status: reply.status, body: isJson ? JSON.parse(answer) : undefined, text: answer };
  };
  /** Sends and insists on a yes. */
  const must = async <K extends Operation>(key: K, address: string, given: Send): Promise<ResponseOf<K>> => {
    const [method = ''] = key.split(' ');
    const { status, body, text } = await send(method, address, given);
    if (status !== 200) throw new Error(`${key} answered ${status}: ${text}`);
    return body as ResponseOf<K>;
  };
  return { fetch, send, must, openFirm: (name: string) => openFirm(must, name) };
}

type Must = <K extends Operation>(key: K, address: string, given: Send) => Promise<ResponseOf<K>>;

/** A firm with a profile in every role. */
async function openFirm(must: Must, name: string): Promise<Firm> {
  const home = { homeCountry: 'GB', homeCurrency: 'GBP', zone: 'Europe/London' };
  const tenant = await must('POST /tenants', '/api/tenants', { body: { name, ...home, profileName: 'Mona' } });
  const manager = { tenantId: tenant.tenantId, actorId: tenant.profiles[0]?.actorId ?? '' };
  const add = async (role: Role) => {
    const profile = await must('POST /profiles', '/api/profiles', { who: manager, body: { name: role, role } });
    return { tenantId: tenant.tenantId, actorId: profile.actorId };
  };
  const profiles = {
    manager,
    collector: await add('collector'),
    supervisor: await add('supervisor'),
    auditor: await add('auditor'),
  };
  return { ...manager, name, profiles };
}

const HEADINGS = 'Customer No,Customer Name,Phone,Country,Invoice No,Invoice Date,Due Date,Currency,Open Amount';

/** Numbers of London that are kept for fiction. */
const PHONES = ['+442079460101', '+442079460102', '+442079460103', '+442079460104', '+442079460105'];
const phoneOf = (index: number) => PHONES[index % PHONES.length];

/** Imports a small ledger as of 2026-11-20: one overdue invoice for each name. Answers the id of the upload. */
export async function importLedger(desk: HttpDesk, who: Who, names: readonly string[]): Promise<string> {
  const rows = names.map(
    (name, index) =>
      `${name.slice(0, 3)}-${index + 1},${name},${phoneOf(index)},GB,INV-${index + 1},2026-09-15,2026-10-15,GBP,${1000 + index}.00`,
  );
  const query = 'name=ledger.csv&asOf=2026-11-20';
  const report = await desk.must('POST /uploads', `/api/uploads?${query}`, {
    who,
    text: [HEADINGS, ...rows].join('\r\n'),
  });
  await desk.must('POST /uploads/{uploadId}/commit', `/api/uploads/${report.uploadId}/commit`, {
    who,
    body: { mapping: report.mapping, asOf: '2026-11-20' },
  });
  return report.uploadId;
}
