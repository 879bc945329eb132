import { formatInstant, type Instant } from '../calendar/instant.ts';
import type { CaseId, TenantId } from '../cases/ids.ts';
import { assert } from '../kernel/assert.ts';
import { canonicalForm } from './canonical-form.ts';
import type { Hash, Head, Sha256 } from './chain.ts';

/**
 * Binds the heads of a tenant's cases, so that neither a whole case nor the end of one can vanish unnoticed. Anchors are
 * numbered from 1 and chained. Each names the heads that moved since the anchor before it; together with those before it,
 * it therefore binds every case.
 */
export type Anchor = {
  readonly tenantId: TenantId;
  readonly anchorNo: number;
  readonly at: Instant;
  /** How many heads this anchor names. */
  readonly cases: number;
  /** SHA-256 over the lines of `headLine`, ascending by case id. */
  readonly headsHash: Hash;
};

export type ChainedAnchor = Anchor & { readonly prevHash: Hash; readonly hash: Hash };

/** One line of the text whose hash an anchor keeps: `<case id>:<version>:<hash>` and a line feed. */
export function headLine(caseId: CaseId, head: Head): string {
  return `${caseId}:${head.version}:${head.hash}\n`;
}

/** The hash of an anchor that follows `prevHash` (`NO_HASH` for the first of a tenant). */
export function anchorHash(prevHash: Hash, anchor: Anchor, sha256: Sha256): Hash {
  const text = canonicalForm({
    v: 1,
    tenant: anchor.tenantId,
    anchor: anchor.anchorNo,
    at: formatInstant(anchor.at),
    cases: anchor.cases,
    heads: anchor.headsHash,
    prev: prevHash,
  });
  assert(text.ok, 'an anchor is plain data');
  return sha256(text.value);
}

export type BadAnchor = { readonly anchorNo: number; readonly reason: 'edited' | 'missing' | 'heads-edited' };

/**
 * What is wrong with an anchor, if anything, given the one before it (none: the first) and the hash over the heads that
 * are kept for it.
 */
export function findAnchorFault(
  before: { readonly anchorNo: number; readonly hash: Hash },
  anchor: ChainedAnchor,
  headsHash: Hash,
  sha256: Sha256,
): BadAnchor | undefined {
  const anchorNo = before.anchorNo + 1;
  if (anchor.anchorNo !== anchorNo) return { anchorNo, reason: 'missing' };
  const isLinked = anchor.prevHash === before.hash && anchorHash(before.hash, anchor, sha256) === anchor.hash;
  if (!isLinked) return { anchorNo, reason: 'edited' };
  return anchor.headsHash === headsHash ? undefined : { anchorNo, reason: 'heads-edited' };
}
