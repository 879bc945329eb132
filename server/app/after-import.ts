import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import type { CaseDeps } from './case-deps.ts';
import type { Acting } from './deps.ts';
import type { ImportDeps, JudgedPromise } from './imports/import-deps.ts';
import { judgeCases } from './judge-promises.ts';
import { JUDGE_BATCH_CASES } from './limits.ts';
import type { Records } from './ports/store.ts';
import { refreshWorklist } from './refresh-worklist.ts';
import { moneyWire } from './wire/money.ts';

/** What follows from a new ledger, in the import's own transaction: promises judged, the worklist ranked anew. */
export function afterImport(deps: CaseDeps): ImportDeps['afterImport'] {
  return {
    judgePromises: (acting, at) =>
      deps.store.inTenantLong(acting.tenantId, (records) => judgeOpenPromises(records, deps, acting, at)),
    rankAll: async (acting) => {
      await refreshWorklist(deps, acting);
    },
  };
}

/** Every case with a promise that the ledger has not decided, some hundred at a time. */
export async function judgeOpenPromises(
  records: Records,
  deps: CaseDeps,
  acting: Pick<Acting, 'actorId' | 'zone' | 'homeCurrency'>,
  at: Instant,
): Promise<readonly JudgedPromise[]> {
  const home = { ruleBook: deps.ruleBook, homeZone: acting.zone, homeCurrency: acting.homeCurrency };
  const told: JudgedPromise[] = [];
  let after: CaseId | null = null;
  for (;;) {
    const caseIds: readonly CaseId[] = await records.cases.listWithOpenPromise(after, JUDGE_BATCH_CASES);
    const judged = await judgeCases({ records, deps, actorId: acting.actorId, at }, caseIds, home);
    for (const { caseId, promises } of judged) {
      if (promises.length === 0) continue;
      const debtCase = await records.cases.find(caseId);
      const kept = await records.cases.listPromises(caseId);
      for (const { promiseId, status } of promises) {
        const promise = kept.find((candidate) => candidate.promiseId === promiseId);
        if (promise === undefined || debtCase === undefined) continue;
        told.push({ caseId, debtor: debtCase.debtor.name, status, amount: moneyWire(promise.amount) });
      }
    }
    after = caseIds.at(-1) ?? null;
    if (caseIds.length < JUDGE_BATCH_CASES) return told;
  }
}
