import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ActorId, CallId, CaseId } from '@duologue/core/cases/ids.ts';
import type { Finding } from '@duologue/core/compliance/gate/finding.ts';

/** What the gate answered, complete: kept whichever way it went. */
export type DecisionRecord = {
  readonly decisionId: string;
  readonly at: Instant;
  readonly number: string;
  readonly verdict: 'allow' | 'warn' | 'deny';
  readonly findings: readonly Finding[];
  readonly packs: readonly string[];
  readonly tzdb: string;
  readonly nextAllowedAt: Instant | null;
  readonly zones: readonly string[];
};

export interface DecisionRecords {
  add(caseId: CaseId, actorId: ActorId, callId: CallId | null, decision: DecisionRecord): Promise<void>;
  find(decisionId: string): Promise<DecisionRecord | undefined>;
}
