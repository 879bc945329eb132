import { setImmediate } from 'node:timers/promises';
import { formatInstant, type Instant } from '@duologue/core/calendar/instant.ts';
import type { AccountId, ActorId, CaseId, TenantId } from '@duologue/core/cases/ids.ts';
import type { Plain } from '@duologue/core/evidence/canonical-form.ts';
import { type ChainedEvent, chainEvent, EMPTY_HEAD, type Hash, type Head } from '@duologue/core/evidence/chain.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { plainArray } from './arrays.ts';
import { byHash } from './by-hash.ts';
import { type CopyRow, prepareCopies } from './copy.ts';
import type { ClientScope } from './database.ts';
import { BULK_CASES_MAX } from './limits.ts';
import { sha256 } from './sha256.ts';

/** What happened, before it has a place in a case. `data` is checked when it is hashed: plain JSON without fractions. */
export type NewEvent = { readonly type: string; readonly data: Readonly<Record<string, unknown>> };
export type AppendedBy = { readonly actorId: ActorId; readonly at: Instant };
export type NewEvents = { readonly caseId: CaseId; readonly events: readonly NewEvent[] };

/** Another writer was first: the case has moved on since it was read. The use case reads again and decides again. */
export class CaseMovedOn extends Error {
  constructor(caseId: CaseId, expected: number, found: number) {
    super(`Case ${caseId} is at version ${found}, not ${expected}.`);
    this.name = 'CaseMovedOn';
  }
}

/**
 * Adds events to the end of a case, in the caller's transaction, and moves its head. The case is locked until that
 * transaction ends, so chains cannot fork. With `expectedVersion`, the case must be as it was read.
 */
export async function appendEvents(
  scope: ClientScope,
  caseId: CaseId,
  by: AppendedBy,
  events: readonly NewEvent[],
  expectedVersion?: number,
): Promise<Head> {
  const { client, tenantId } = scope;
  const head = (await lockHeads(scope, [caseId])).get(caseId);
  assert(head !== undefined, 'a case that is locked has a head');
  if (expectedVersion !== undefined && expectedVersion !== head.version) {
    throw new CaseMovedOn(caseId, expectedVersion, head.version);
  }
  if (events.length === 0) return head;

  const rows = chain(tenantId, head, { caseId, events }, by).map(toRow);
  const places = rows.map(
    (row, index) => `(${row.map((_, column) => `$${index * row.length + column + 1}`).join(',')})`,
  );
  await client.query(`insert into event (${COLUMNS.join(', ')}) values ${places.join(', ')}`, rows.flat());
  const last = rows.at(-1);
  const moved: Head = { version: head.version + rows.length, hash: last?.[8] as Hash };
  await client.query(
    'update case_file set version = $3, head_hash = $4 where tenant_id = $1 and case_id = $2 and version = $5',
    [tenantId, caseId, moved.version, moved.hash, head.version],
  );
  return moved;
}

/**
 * Adds the events of many cases, for imports: as a stream, some thousand cases at a time. A case may come more than once.
 * Answers how many events were added. Two of these at once for one tenant may wait for each other; the caller lets only
 * one import of a tenant run.
 */
export async function appendManyEvents(
  scope: ClientScope,
  by: AppendedBy,
  cases: Iterable<NewEvents> | AsyncIterable<NewEvents>,
): Promise<number> {
  let batch = new Map<CaseId, NewEvent[]>();
  let count = 0;
  for await (const { caseId, events } of cases) {
    const known = batch.get(caseId);
    if (known !== undefined) known.push(...events);
    else batch.set(caseId, [...events]);
    if (batch.size < BULK_CASES_MAX) continue;
    count += await appendBatch(scope, by, batch);
    batch = new Map();
  }
  return count + (await appendBatch(scope, by, batch));
}

async function appendBatch(
  scope: ClientScope,
  by: AppendedBy,
  batch: ReadonlyMap<CaseId, readonly NewEvent[]>,
): Promise<number> {
  if (batch.size === 0) return 0;
  const heads = await lockHeads(scope, [...batch.keys()]);
  const write = await prepareEvents(scope, by, heads, batch);
  await write();
  let count = 0;
  for (const events of batch.values()) count += events.length;
  return count;
}

/**
 * The same for the events of some thousand cases whose heads are locked. They are chained and written as text before it
 * answers, without the database; what it answers sends them.
 */
export async function prepareEvents(
  scope: ClientScope,
  by: AppendedBy,
  heads: ReadonlyMap<CaseId, Head>,
  batch: ReadonlyMap<CaseId, readonly NewEvent[]>,
): Promise<() => Promise<void>> {
  const { client, tenantId } = scope;
  const cases = [...heads].flatMap(([caseId, head]) => {
    const events = batch.get(caseId) ?? [];
    return events.length === 0 ? [] : [{ caseId, head, events }];
  });
  const { rows, moved } = await chainAll(tenantId, by, cases);
  const write = await prepareCopies([{ table: 'event', columns: COLUMNS, rows }]);
  return async () => {
    await write(scope);
    await byHash(scope, () =>
      client.query(
        `update case_file c set version = m.version, head_hash = m.hash
         from unnest($2::uuid[], $3::integer[], $4::text[]) as m (case_id, version, hash)
         where c.tenant_id = $1 and c.case_id = any($2::uuid[]) and c.case_id = m.case_id`,
        [
          tenantId,
          plainArray(cases.map(({ caseId }) => caseId)),
          plainArray(moved.map(({ version }) => version)),
          plainArray(moved.map(({ hash }) => hash)),
        ],
      ),
    );
  };
}

/** A case that did not exist: its file and its first events are added together, so its head is written once. */
export type NewCase = NewEvents & { readonly accountId: AccountId; readonly openedAt: Instant };

/**
 * Opens many cases with their first events, for imports. The chains are computed and the rows written as text before it
 * answers; what it answers sends them. So the next cases can be chained while the database takes these in.
 */
export async function prepareNewCases(
  scope: ClientScope,
  by: AppendedBy,
  cases: readonly NewCase[],
): Promise<() => Promise<void>> {
  const { tenantId } = scope;
  const { rows, moved } = await chainAll(
    tenantId,
    by,
    cases.map((opened) => ({ ...opened, head: EMPTY_HEAD })),
  );
  const files = cases.map(({ caseId, accountId, openedAt }, at): CopyRow => {
    const { version, hash } = moved[at] ?? EMPTY_HEAD;
    return [tenantId, caseId, accountId, version, hash, formatInstant(openedAt)];
  });
  const write = await prepareCopies([
    { table: 'case_file', columns: FILE_COLUMNS, rows: files },
    { table: 'event', columns: COLUMNS, rows },
  ]);
  return () => write(scope);
}

const FILE_COLUMNS = ['tenant_id', 'case_id', 'account_id', 'version', 'head_hash', 'opened_at'] as const;

/** Cases that are chained in one go: a millisecond or two of work. */
const SLICE_CASES = 20;

/** The rows of events behind the heads of their cases, and the heads as they are then, in the same order. */
async function chainAll(
  tenantId: TenantId,
  by: AppendedBy,
  cases: readonly (NewEvents & { readonly head: Head })[],
): Promise<{ readonly rows: readonly CopyRow[]; readonly moved: readonly Head[] }> {
  const rows: CopyRow[] = [];
  const moved: Head[] = [];
  for (const { head, ...added } of cases) {
    const chained = chain(tenantId, head, added, by);
    for (const event of chained) rows.push(toRow(event));
    moved.push(chained.at(-1) ?? head);
    // What is being written has its turn between two slices of hashing.
    if (moved.length % SLICE_CASES === 0) await setImmediate();
  }
  return { rows, moved };
}

/** The heads of cases, locked in order of their ids so that two bulk loads meet in the same order. */
export async function lockHeads(
  { client, tenantId }: ClientScope,
  caseIds: readonly CaseId[],
): Promise<ReadonlyMap<CaseId, Head>> {
  const { rows } = await client.query<{ case_id: CaseId; version: number; head_hash: Hash }>(
    `select case_id, version, head_hash from case_file
     where tenant_id = $1 and case_id = any($2::uuid[]) order by case_id for no key update`,
    [tenantId, plainArray(caseIds)],
  );
  const heads = new Map(rows.map((row) => [row.case_id, { version: row.version, hash: row.head_hash }]));
  const missing = caseIds.find((caseId) => !heads.has(caseId));
  assert(missing === undefined, `case ${missing} is there`);
  return heads;
}

function chain(tenantId: TenantId, from: Head, { caseId, events }: NewEvents, by: AppendedBy): ChainedEvent[] {
  let head = from;
  return events.map(({ type, data }) => {
    const version = head.version + 1;
    // Whether it is plain is what hashing it finds out.
    const event = { tenantId, caseId, version, type, at: by.at, actor: by.actorId, data: data as Plain };
    const chained = chainEvent(head, event, sha256);
    head = { version, hash: chained.hash };
    return chained;
  });
}

const COLUMNS = ['tenant_id', 'case_id', 'version', 'type', 'at', 'actor_id', 'data', 'prev_hash', 'hash'] as const;

function toRow(event: ChainedEvent) {
  return [
    event.tenantId,
    event.caseId,
    event.version,
    event.type,
    formatInstant(event.at),
    event.actor,
    // Kept as jsonb, which orders the names in its own way: what was hashed is made again from it.
    JSON.stringify(event.data),
    event.prevHash,
    event.hash,
  ] as const;
}
