import { addMs, DAY_MS, type Instant } from '@duologue/core/calendar/instant.ts';
import type { ActorId, CaseId } from '@duologue/core/cases/ids.ts';
import { judgeExcuse } from '@duologue/core/guide/judge-excuse.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { CaseDeps } from '../case-deps.ts';
import { homeToday } from '../cases/change-case.ts';
import { keepEvents } from '../cases/keep-events.ts';
import { CALL_HISTORY_DAYS, EXCUSES_JUDGED_BATCH } from '../limits.ts';
import type { Records } from '../ports/store.ts';

type By = {
  readonly records: Records;
  readonly deps: CaseDeps;
  readonly actorId: ActorId;
  readonly at: Instant;
  /** The firm's own zone, where the day of the answer is counted. */
  readonly zone: string;
};

/**
 * P11: what the books say by themselves of "it is paid" and "it is in Friday's run", after they have changed. Of these
 * cases, or of all. Judging twice gives nothing the second time. Answers how many were decided.
 */
export async function judgeExcuses(by: By, caseIds: readonly CaseId[] | 'all'): Promise<number> {
  const { records, deps, actorId, at, zone } = by;
  const answeredOn = homeToday(deps, { zone }, at);
  let decided = 0;
  for (let after: string | null = null; ; ) {
    const watched = await records.excuses.listWatched(caseIds, after, EXCUSES_JUDGED_BATCH);
    const since = addMs(at, -CALL_HISTORY_DAYS * DAY_MS);
    const cases = [...new Set(watched.map(({ caseId }) => caseId))];
    const situations = cases.length === 0 ? [] : await records.worklist.situations(cases, since);
    for (const { excuseId, caseId, watch, booked } of watched) {
      const situation = situations.find((one) => one.caseId === caseId);
      const result = judgeExcuse(watch, {
        booked,
        asOn: situation?.ledgerAsOf ?? 'unknown',
        hasWaitingMoney: (situation?.bank.received.length ?? 0) > 0,
      });
      if (result === undefined) continue;
      const debtCase = await records.cases.lock(caseId);
      assert(debtCase !== undefined, 'a case is never removed');
      const data = { excuseId, result, by: 'ledger', said: '', answeredOn } as const;
      await keepEvents({ records, debtCase, actorId, at, ids: deps.ids }, [{ type: 'excuse-answered', data }]);
      decided += 1;
    }
    const last = watched.at(-1)?.excuseId;
    if (last === undefined || watched.length < EXCUSES_JUDGED_BATCH) return decided;
    after = last;
  }
}
