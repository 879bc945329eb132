import { createHash } from 'node:crypto';
import { formatInstant, type Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { type Anchor, anchorHash, type ChainedAnchor, headLine } from '@duologue/core/evidence/anchor.ts';
import { type Hash, NO_HASH } from '@duologue/core/evidence/chain.ts';
import type { ClientScope } from './database.ts';
import { readThrough } from './read-through.ts';
import { sha256 } from './sha256.ts';

/** The heads that no anchor names yet: a case that moved has a head with another version. */
const MOVED_HEADS = `
  select c.case_id, c.version, c.head_hash as hash from case_file c
  where c.tenant_id = $1 and c.version > 0 and not exists (
    select from anchor_head h where h.tenant_id = $1 and h.case_id = c.case_id and h.version = c.version)
  order by c.case_id`;

/**
 * Writes the next anchor of a tenant, over the heads that moved since the last one; none if none did. The transaction must
 * be repeatable read, so that all heads are of one moment. A second writer at the same time fails on the number.
 */
export async function writeAnchor(scope: ClientScope, at: Instant): Promise<ChainedAnchor | undefined> {
  const { client, tenantId } = scope;
  const isolation = await client.query<{ transaction_isolation: string }>('show transaction_isolation');
  if (isolation.rows[0]?.transaction_isolation !== 'repeatable read') throw new Error('An anchor needs one snapshot.');

  const { cases, headsHash } = await hashMovedHeads(scope);
  if (cases === 0) return undefined;
  const { rows } = await client.query<{ anchor_no: number; hash: Hash }>(
    'select anchor_no, hash from anchor where tenant_id = $1 order by anchor_no desc limit 1',
    [tenantId],
  );
  const before = rows[0] ?? { anchor_no: 0, hash: NO_HASH };
  const anchor: Anchor = { tenantId, anchorNo: before.anchor_no + 1, at, cases, headsHash };
  const hash = anchorHash(before.hash, anchor, sha256);
  // The heads are found by the same query in the same snapshot, before the anchor's own lines hide them.
  await client.query(
    `with heads as (${MOVED_HEADS}), added as (
       insert into anchor (tenant_id, anchor_no, at, cases, heads_hash, prev_hash, hash)
       values ($1, $2, $3, $4, $5, $6, $7))
     insert into anchor_head (tenant_id, anchor_no, case_id, version, hash)
     select $1, $2, case_id, version, hash from heads`,
    [tenantId, anchor.anchorNo, formatInstant(at), cases, headsHash, before.hash, hash],
  );
  return { ...anchor, prevHash: before.hash, hash };
}

async function hashMovedHeads({ client, tenantId }: ClientScope): Promise<{ cases: number; headsHash: Hash }> {
  const heads = await readThrough<{ case_id: CaseId; version: number; hash: Hash }>(
    client,
    'moved_heads',
    MOVED_HEADS,
    [tenantId],
  );
  const lines = createHash('sha256');
  let cases = 0;
  for (let head = await heads.take(); head !== undefined; head = await heads.take()) {
    lines.update(headLine(head.case_id, head));
    cases += 1;
  }
  await heads.close();
  return { cases, headsHash: lines.digest('hex') as Hash };
}
