import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ActorId, CaseId, TenantId } from '@duologue/core/cases/ids.ts';
import type { Plain } from '@duologue/core/evidence/canonical-form.ts';
import { ERASED_TYPE, isBlank, stubOf } from '@duologue/core/evidence/erasure.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { chainedOf } from '../cases/chained-event.ts';
import { ERASED_EVENTS_MAX } from '../limits.ts';
import type { KeptEvent } from '../ports/events.ts';
import type { PersonRecord } from '../ports/privacy.ts';
import type { Records } from '../ports/store.ts';
import { sha256 } from '../sha256.ts';

export type Erasing = {
  readonly tenantId: TenantId;
  readonly actorId: ActorId;
  readonly at: Instant;
  readonly because: 'asked' | 'retention';
  /** The check by which the data goes. */
  readonly rule: string;
};

export type ErasedPerson = { readonly events: number; readonly records: number; readonly numbersKept: number };

/**
 * Erases a person, in the caller's transaction, which has locked the cases: all of it or nothing. The events of each case
 * are blanked by an event that says so, and the tables lose everything personal. Done twice, it finds nothing to do.
 */
export async function erasePerson(records: Records, person: PersonRecord, erasing: Erasing): Promise<ErasedPerson> {
  let events = 0;
  for (const { caseId } of person.cases) events += await blankCase(records, caseId, erasing);
  const { records: count, numbersKept } = await records.privacy.erase(person.debtorIds, erasing.at);
  return { events, records: count, numbersKept };
}

/** Blanks those events of a case that `isDue` names, all of them without it, and answers how many. */
export async function blankCase(
  records: Records,
  caseId: CaseId,
  erasing: Erasing,
  isDue: (event: KeptEvent) => boolean = () => true,
): Promise<number> {
  const { tenantId, actorId, at, because, rule } = erasing;
  let [after, count] = [0, 0];
  for (;;) {
    const events = await records.events.list(caseId, after, ERASED_EVENTS_MAX);
    const last = events.at(-1);
    if (last === undefined) return count;
    after = last.version;
    const stubs = events
      .filter((event) => event.type !== ERASED_TYPE && !isBlank(event.data as Plain) && isDue(event))
      .map((event) => ({ version: event.version, stub: stubOf(chainedOf(event, tenantId, caseId), sha256) }));
    if (stubs.length === 0) continue;
    const said: CaseEvent = { type: ERASED_TYPE, data: { because, rule, stubs } };
    const version = await records.events.append(caseId, { actorId, at }, [said]);
    const blanked = await records.privacy.blankEvents(caseId, version);
    assert(blanked === stubs.length, 'every event that is named as erased is blank');
    count += blanked;
  }
}
