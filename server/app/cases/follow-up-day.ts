import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ActorId, CaseId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { Acting } from '../deps.ts';
import { homeToday } from './change-case.ts';
import { keepEvents } from './keep-events.ts';
import { judgeExcuses } from '../excuses/judge-excuses.ts';
import { judgeCases } from '../payments/judge-promises.ts';
import { FOLLOW_UP_BATCH_CASES } from '../limits.ts';
import type { Records, TenantRecord } from '../ports/store.ts';
import { refreshCases } from '../refresh-worklist.ts';
import { statusChange } from './status-change.ts';

/** Who acts when nobody does: jobs. It is no profile; the timeline shows the product's name. */
export const NOBODY = '00000000-0000-7000-8000-000000000000' as ActorId;

/** The program itself, where nobody acts: with the right of a manager. */
export const asProgram = ({ tenantId, zone, homeCountry, homeCurrency }: TenantRecord): Acting => {
  return { tenantId, actorId: NOBODY, actorName: 'Duologue', role: 'manager', zone, homeCountry, homeCurrency };
};

export type FollowedUp = { readonly judged: number; readonly holdsOver: number };

/**
 * What a new day brings to a tenant: the ledger's word on every open promise and on what was said to be paid, and accounts whose hold has run out are
 * worked again. `at` is the moment
 * that is followed up to: a night that was missed is run again with its own, and doing it twice changes nothing.
 */
export async function followUpDay(deps: CaseDeps, tenant: TenantRecord, at: Instant): Promise<FollowedUp> {
  const given = { deps, tenant, at };
  const judged = await judgeOpenPromises(given);
  await deps.store.inTenantLong(tenant.tenantId, (records) =>
    judgeExcuses({ records, deps, actorId: NOBODY, at, zone: tenant.zone }, 'all'),
  );
  const today = homeToday(deps, tenant, at);
  const holdsOver = await inBatches(given, {
    list: (records, after, limit) => records.cases.listHoldsOver(today, after, limit),
    work: (records, caseIds) => endHolds(records, given, caseIds, today),
  });
  return { judged, holdsOver };
}

/** The ledger's word on every open promise. */
const judgeOpenPromises = (given: Given): Promise<number> =>
  inBatches(given, {
    list: (records, after, limit) => records.cases.listToJudge(after, limit),
    work: (records, caseIds) => judgeBatch(records, given, caseIds),
  });

type Given = { readonly deps: CaseDeps; readonly tenant: TenantRecord; readonly at: Instant };
type Batch = {
  readonly list: (records: Records, after: CaseId | null, limit: number) => Promise<readonly CaseId[]>;
  readonly work: (records: Records, caseIds: readonly CaseId[]) => Promise<number>;
};

/** Each batch in a transaction of its own, so that nobody at a desk waits for the night's work. */
async function inBatches({ deps, tenant }: Given, { list, work }: Batch): Promise<number> {
  let [after, count]: [CaseId | null, number] = [null, 0];
  for (;;) {
    const { caseIds, done }: { caseIds: readonly CaseId[]; done: number } = await deps.store.inTenantLong(
      tenant.tenantId,
      async (records) => {
        const found = await list(records, after, FOLLOW_UP_BATCH_CASES);
        return { caseIds: found, done: await work(records, found) };
      },
    );
    count += done;
    after = caseIds.at(-1) ?? null;
    if (caseIds.length < FOLLOW_UP_BATCH_CASES) return count;
  }
}

const homeOf = ({ deps, tenant }: Given) => ({
  ruleBook: deps.ruleBook,
  homeZone: tenant.zone,
  homeCurrency: tenant.homeCurrency,
});

async function judgeBatch(records: Records, given: Given, caseIds: readonly CaseId[]): Promise<number> {
  const by = { records, deps: given.deps, actorId: NOBODY, at: given.at };
  return (await judgeCases(by, caseIds, homeOf(given))).length;
}

async function endHolds(
  records: Records,
  given: Given,
  caseIds: readonly CaseId[],
  today: CalendarDate,
): Promise<number> {
  const { deps, at } = given;
  for (const caseId of caseIds) {
    const debtCase = await records.cases.lock(caseId);
    assert(debtCase !== undefined, 'a case is never removed');
    const again = { kind: 'call', dueOn: today, assignee: 'anyone' } as const;
    const step = await records.cases.findNextStep(caseId);
    await keepEvents({ records, debtCase, actorId: NOBODY, at, ids: deps.ids }, [
      ...statusChange(debtCase.status, 'working', 'hold-ended'),
      ...(step === undefined ? [{ type: 'next-step-set', data: again } as const] : []),
    ]);
  }
  await refreshCases(records, caseIds, at, homeOf(given));
  return caseIds.length;
}
