import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import { localTime } from '@duologue/core/calendar/local-time.ts';
import { zoneId } from '@duologue/core/calendar/zone-id.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { type Result, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { Acting } from '../deps.ts';
import { keepEvents } from './keep-events.ts';
import { withFirmLaw } from '../law/firm-law.ts';
import type { CaseRecord } from '../ports/cases.ts';
import type { Records } from '../ports/store.ts';
import { refreshCases } from '../refresh-worklist.ts';
import type { Refusal } from '../refusal.ts';

/** A case held still while it is changed: nobody else changes it until the transaction ends. */
export type CaseChange = {
  readonly records: Records;
  readonly debtCase: CaseRecord;
  readonly at: Instant;
  /** Today in the firm's zone: the day of what is posted and placed at this desk. */
  readonly today: CalendarDate;
  readonly acting: Acting;
  /** With the rules as the firm has chosen them. */
  readonly deps: CaseDeps;
  /** Keeps what happened, and answers the case's version. */
  keep(events: readonly CaseEvent[]): Promise<number>;
  /** Other cases for which this change matters: their lines of the worklist are brought up to date with this one's. */
  alsoRefresh(caseIds: readonly CaseId[]): void;
};

/**
 * The frame of every write on a case: lock, decide, keep, and bring its line of the worklist up to date, in one
 * transaction. A refusal after something was kept is kept with it: a refused call is evidence.
 */
export function changeCase<Value>(
  given: CaseDeps,
  acting: Acting,
  caseId: CaseId,
  work: (change: CaseChange) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  return given.store.inTenant(acting.tenantId, async (records) => {
    const debtCase = await records.cases.lock(caseId);
    if (debtCase === undefined) return refuse({ code: 'case-not-found' });
    if (debtCase.isErased) return refuse({ code: 'data-erased' });
    const deps = await withFirmLaw(given, records);
    const at = deps.clock.now();
    const keeping = { records, debtCase, actorId: acting.actorId, at, ids: deps.ids };
    let kept = false;
    const alsoMoved: CaseId[] = [];
    const result = await work({
      records,
      debtCase,
      at,
      today: homeToday(deps, acting, at),
      acting,
      deps,
      keep: (events) => {
        kept = true;
        return keepEvents(keeping, events);
      },
      alsoRefresh: (caseIds) => {
        alsoMoved.push(...caseIds.filter((other) => other !== caseId));
      },
    });
    if (kept)
      await refreshCases(records, [caseId, ...alsoMoved], at, {
        ruleBook: deps.ruleBook,
        homeZone: acting.zone,
        homeCurrency: acting.homeCurrency,
      });
    return result;
  });
}

/** Today where the firm is. */
export function homeToday({ ruleBook }: CaseDeps, { zone }: Pick<Acting, 'zone'>, at: Instant): CalendarDate {
  const local = localTime(ruleBook.zoneTable, zoneId(zone), at);
  assert(local !== undefined, 'the firm is in a zone of the table');
  return local.date;
}
