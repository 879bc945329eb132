import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { ActorId, ArrangementId, CaseId } from '@duologue/core/cases/ids.ts';

/** An event as it is kept in the chain of its case. `by` is the name of the actor. */
export type KeptEvent = {
  readonly version: number;
  readonly type: string;
  readonly at: Instant;
  readonly actorId: ActorId;
  readonly by: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly prevHash: string;
  readonly hash: string;
};

export type AppendedBy = { readonly actorId: ActorId; readonly at: Instant };

export interface EventRecords {
  /** Adds to the end of the case's chain, in this transaction. The answer is the case's new version. */
  append(caseId: CaseId, by: AppendedBy, events: readonly CaseEvent[]): Promise<number>;
  /** The events of a case after `afterVersion`, oldest first, at most `limit`. */
  list(caseId: CaseId, afterVersion: number, limit: number): Promise<readonly KeptEvent[]>;
  /** The events that say what was erased of a case, oldest first. */
  listErasures(caseId: CaseId): Promise<readonly KeptEvent[]>;
  /** The event with which an arrangement began: put forward, or agreed. */
  findAgreement(caseId: CaseId, arrangementId: ArrangementId): Promise<KeptEvent | undefined>;
  find(caseId: CaseId, version: number): Promise<KeptEvent | undefined>;
}
