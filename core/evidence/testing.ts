import { addMs } from '../calendar/instant.ts';
import { at } from '../calendar/testing.ts';
import type { ActorId, CaseId, TenantId } from '../cases/ids.ts';
import { type ChainedEvent, chainEvent, EMPTY_HEAD, type Head, type RecordedEvent, type Sha256 } from './chain.ts';

const ids = {
  tenant: '0193a5c0-0000-7000-8000-000000000001' as TenantId,
  actor: '0193a5c0-0000-7000-8000-0000000000aa' as ActorId,
};

/** The id of the `number`-th case of a test, in ascending order. */
export function caseNumbered(number: number): CaseId {
  return `0193a5c0-0000-7000-8000-1${String(number).padStart(11, '0')}` as CaseId;
}

/** The event of a case at a version, for tests: a minute after the one before it. */
export function eventOf(caseId: CaseId, version: number, note = `note ${version}`): RecordedEvent {
  return {
    tenantId: ids.tenant,
    caseId,
    version,
    type: 'note-taken',
    at: addMs(at('2026-11-02T08:00:00Z'), version * 60_000),
    actor: ids.actor,
    data: { note, minor: '123450', count: version },
  };
}

/** A case with that many events, properly chained. */
export function chainOf(caseId: CaseId, length: number, sha256: Sha256): ChainedEvent[] {
  const chain: ChainedEvent[] = [];
  let head: Head = EMPTY_HEAD;
  for (let version = 1; version <= length; version += 1) {
    const event = chainEvent(head, eventOf(caseId, version), sha256);
    chain.push(event);
    head = { version, hash: event.hash };
  }
  return chain;
}
