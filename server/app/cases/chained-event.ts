import type { CaseId, TenantId } from '@duologue/core/cases/ids.ts';
import type { Plain } from '@duologue/core/evidence/canonical-form.ts';
import type { ChainedEvent, Hash } from '@duologue/core/evidence/chain.ts';
import type { KeptEvent } from '../ports/events.ts';

/** An event as it is hashed. */
export function chainedOf(event: KeptEvent, tenantId: TenantId, caseId: CaseId): ChainedEvent {
  return {
    tenantId,
    caseId,
    version: event.version,
    type: event.type,
    at: event.at,
    actor: event.actorId,
    data: event.data as Plain,
    prevHash: event.prevHash as Hash,
    hash: event.hash as Hash,
  };
}
