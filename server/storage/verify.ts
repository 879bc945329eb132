import { createHash } from 'node:crypto';
import { type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import type { ActorId, CaseId, TenantId } from '@duologue/core/cases/ids.ts';
import { type BadAnchor, findAnchorFault, headLine } from '@duologue/core/evidence/anchor.ts';
import type { Plain } from '@duologue/core/evidence/canonical-form.ts';
import { type ChainedEvent, EMPTY_HEAD, type Hash, type Head, NO_HASH } from '@duologue/core/evidence/chain.ts';
import { type BadEvent, verifyChain } from '@duologue/core/evidence/verify-chain.ts';
import type { ClientScope } from './database.ts';
import { VERIFY_EVENTS_MAX } from './limits.ts';
import { type RowReader, readThrough } from './read-through.ts';
import { sha256 } from './sha256.ts';

export type TenantVerdict = {
  readonly ok: boolean;
  readonly events: number;
  readonly cases: number;
  readonly anchors: number;
  /** The latest sound anchor: whoever keeps its hash elsewhere can prove everything before it. */
  readonly lastAnchor: { readonly anchorNo: number; readonly hash: Hash };
  /** The first event, by case id and version, that is not as it was recorded. */
  readonly firstBad?: BadEvent;
  readonly badAnchor?: BadAnchor;
};

/**
 * Verifies all events of a tenant, the heads of its cases and its anchors, with memory for some thousand events however
 * many there are. The transaction should be repeatable read: work that goes on meanwhile is then not seen half.
 */
export async function verifyTenant(scope: ClientScope): Promise<TenantVerdict> {
  const { lastAnchor, badAnchor } = await verifyAnchors(scope);
  const events = await verifyEvents(scope, lastAnchor.anchorNo);
  return {
    ...events,
    ok: badAnchor === undefined && events.firstBad === undefined,
    anchors: lastAnchor.anchorNo,
    lastAnchor,
    ...(badAnchor === undefined ? {} : { badAnchor }),
  };
}

type AnchorRow = { anchor_no: number; at: string; cases: number; heads_hash: Hash; prev_hash: Hash; hash: Hash };
type LineRow = { anchor_no: number; case_id: CaseId; version: number; hash: Hash };

async function verifyAnchors({
  client,
  tenantId,
}: ClientScope): Promise<Pick<TenantVerdict, 'lastAnchor' | 'badAnchor'>> {
  const anchors = await readThrough<AnchorRow>(
    client,
    'anchors',
    'select anchor_no, at, cases, heads_hash, prev_hash, hash from anchor where tenant_id = $1 order by anchor_no',
    [tenantId],
  );
  const lines = await readThrough<LineRow>(
    client,
    'anchor_lines',
    'select anchor_no, case_id, version, hash from anchor_head where tenant_id = $1 order by anchor_no, case_id',
    [tenantId],
  );
  let lastAnchor = { anchorNo: 0, hash: NO_HASH };
  let badAnchor: BadAnchor | undefined;
  for (let row = await anchors.take(); row !== undefined && badAnchor === undefined; row = await anchors.take()) {
    const { anchor_no: anchorNo, cases, heads_hash: headsHash, prev_hash: prevHash, hash } = row;
    const anchor = { tenantId, anchorNo, at: instantOf(row.at), cases, headsHash, prevHash, hash };
    badAnchor = findAnchorFault(lastAnchor, anchor, await hashLines(lines, anchorNo), sha256);
    if (badAnchor === undefined) lastAnchor = { anchorNo, hash };
  }
  // Lines of an anchor that is no longer there.
  if (badAnchor === undefined && (await lines.peek()) !== undefined) {
    badAnchor = { anchorNo: lastAnchor.anchorNo + 1, reason: 'missing' };
  }
  await anchors.close();
  await lines.close();
  return { lastAnchor, ...(badAnchor === undefined ? {} : { badAnchor }) };
}

async function hashLines(lines: RowReader<LineRow>, anchorNo: number): Promise<Hash> {
  const hash = createHash('sha256');
  for (let line = await lines.peek(); line?.anchor_no === anchorNo; line = await lines.peek()) {
    hash.update(headLine(line.case_id, line));
    await lines.take();
  }
  return hash.digest('hex') as Hash;
}

type EventRow = {
  case_id: CaseId;
  version: number;
  type: string;
  at: string;
  actor_id: ActorId;
  data: string;
  prev_hash: Hash;
  hash: Hash;
};
type HeadRow = { case_id: CaseId; version: number; hash: Hash };
type Readers = {
  events: RowReader<EventRow>;
  /** Those events that say what was erased, ahead of the others: what they name comes before them. */
  erasures: RowReader<EventRow>;
  heads: RowReader<HeadRow>;
  bound: RowReader<HeadRow>;
};

async function verifyEvents(
  scope: ClientScope,
  anchorNo: number,
): Promise<Pick<TenantVerdict, 'events' | 'cases' | 'firstBad'>> {
  const readers = await openReaders(scope, anchorNo);
  let [events, cases] = [0, 0];
  for (;;) {
    const candidates = [await readers.events.peek(), await readers.heads.peek(), await readers.bound.peek()];
    const caseId = candidates.map((row) => row?.case_id).reduce(earlier, undefined);
    if (caseId === undefined) break;
    const verdict = await verifyCase(scope.tenantId, caseId, readers);
    if (verdict.firstBad !== undefined) return { events: events + verdict.count, cases, firstBad: verdict.firstBad };
    events += verdict.count;
    cases += 1;
  }
  for (const reader of Object.values(readers)) await reader.close();
  return { events, cases };
}

const earlier = (one: CaseId | undefined, other: CaseId | undefined) =>
  one === undefined || (other !== undefined && other < one) ? other : one;

async function openReaders({ client, tenantId }: ClientScope, anchorNo: number): Promise<Readers> {
  const events = await readThrough<EventRow>(
    client,
    'events',
    `select case_id, version, type, at, actor_id, data::text as data, prev_hash, hash from event
     where tenant_id = $1 order by case_id, version`,
    [tenantId],
  );
  const erasures = await readThrough<EventRow>(
    client,
    'erasures',
    `select case_id, version, type, at, actor_id, data::text as data, prev_hash, hash from event
     where tenant_id = $1 and type = 'data-erased' order by case_id, version`,
    [tenantId],
  );
  const heads = await readThrough<HeadRow>(
    client,
    'heads',
    'select case_id, version, head_hash as hash from case_file where tenant_id = $1 order by case_id',
    [tenantId],
  );
  const bound = await readThrough<HeadRow>(
    client,
    'bound',
    `select case_id, version, hash from anchor_head where tenant_id = $1 and anchor_no <= $2
     order by case_id, version, anchor_no`,
    [tenantId, String(anchorNo)],
  );
  return { events, erasures, heads, bound };
}

async function verifyCase(
  tenantId: TenantId,
  caseId: CaseId,
  { events, erasures: erasing, heads, bound }: Readers,
): Promise<{ readonly count: number; readonly firstBad?: BadEvent }> {
  const end = (await heads.peek())?.case_id === caseId ? await heads.take() : undefined;
  const passes = await takeCase(bound, caseId, Number.POSITIVE_INFINITY);
  const erasures = (await takeCase(erasing, caseId, Number.POSITIVE_INFINITY)).map((row) => toEvent(tenantId, row));
  let from: Head = EMPTY_HEAD;
  for (;;) {
    const part = (await takeCase(events, caseId, VERIFY_EVENTS_MAX)).map((row) => toEvent(tenantId, row));
    const isLast = (await events.peek())?.case_id !== caseId;
    // An event without its case belongs nowhere.
    if (end === undefined && part.length > 0) {
      return { count: from.version, firstBad: { caseId, version: part[0]?.version ?? 1, reason: 'misplaced' } };
    }
    const upTo = from.version + part.length;
    const expectation = isLast
      ? { from, passes, erasures, ...(end === undefined ? {} : { head: end }) }
      : { from, passes: passes.filter((pass) => pass.version <= upTo), erasures };
    const verdict = verifyChain(caseId, part, expectation, sha256);
    if (!verdict.ok) return { count: verdict.firstBad.version - 1, firstBad: verdict.firstBad };
    if (isLast) return { count: verdict.head.version };
    from = verdict.head;
  }
}

async function takeCase<Row extends { case_id: CaseId }>(
  reader: RowReader<Row>,
  caseId: CaseId,
  countMax: number,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let row = await reader.peek(); row?.case_id === caseId && rows.length < countMax; row = await reader.peek()) {
    rows.push(row);
    await reader.take();
  }
  return rows;
}

function toEvent(tenantId: TenantId, row: EventRow): ChainedEvent {
  return {
    tenantId,
    caseId: row.case_id,
    version: row.version,
    type: row.type,
    at: instantOf(row.at),
    actor: row.actor_id,
    data: dataOf(row.data),
    prevHash: row.prev_hash,
    hash: row.hash,
  };
}

/** A moment that no event has, for a time that we could not have written (microseconds, infinity). */
const NEVER = -8_640_000_000_000_000 as Instant;
const instantOf = (text: string): Instant => parseInstant(text) ?? NEVER;

/** Fractions and digits that JavaScript would round away are not what was hashed, so they must not read as if they were. */
function dataOf(text: string): Plain {
  if (/\d\.\d|\d{17}/.test(text) && /\d\.\d|\d{17}/.test(text.replace(/"(?:[^"\\]|\\.)*"/g, ''))) return Number.NaN;
  return JSON.parse(text) as Plain;
}
