import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { TenantId } from '@duologue/core/cases/ids.ts';

export type Verdict = {
  readonly ok: boolean;
  readonly cases: number;
  readonly events: number;
  readonly anchors: number;
  readonly firstBad: {
    readonly caseId: string;
    readonly version: number;
    readonly reason: string;
    readonly debtorName: string | null;
  } | null;
  readonly lastAnchor: { readonly anchorNo: number; readonly at: Instant; readonly hash: string } | null;
};

export type AnchorMade = {
  readonly anchorNo: number;
  readonly at: Instant;
  readonly cases: number;
  readonly hash: string;
};

/** Checks and binds the chains of a whole tenant. */
export interface Proof {
  verify(tenantId: TenantId): Promise<Verdict>;
  /** Binds the heads that moved since the last anchor; the last anchor again when none did. */
  anchor(tenantId: TenantId, at: Instant): Promise<AnchorMade>;
}
