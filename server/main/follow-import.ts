import type { CaseId } from '@duologue/core/cases/ids.ts';
import { REVIEW_AGAIN_BY_LEDGER_MAX } from '../app/bank/limits.ts';
import { weighReceipts } from '../app/bank/weigh-receipts.ts';
import type { CaseDeps } from '../app/case-deps.ts';
import { judgeExcuses } from '../app/excuses/judge-excuses.ts';
import type { ImportDeps, JudgedPromise } from '../app/imports/import-deps.ts';
import { judgeCases } from '../app/payments/judge-promises.ts';
import { rankEveryCase } from '../app/refresh-worklist.ts';

const CASES_AT_ONCE = 1_000;

/**
 * After a new ledger: the promises and the excuses it can decide are judged, the whole worklist is ranked anew, and money that came before
 * its invoice is posted.
 */
export function followImport(deps: CaseDeps): ImportDeps['afterImport'] {
  return {
    judgePromises: (acting, at) =>
      deps.store.inTenantLong(acting.tenantId, async (records) => {
        const home = { ruleBook: deps.ruleBook, homeZone: acting.zone, homeCurrency: acting.homeCurrency };
        await judgeExcuses({ records, deps, actorId: acting.actorId, at, zone: acting.zone }, 'all');
        const judged: JudgedPromise[] = [];
        for (let after: CaseId | null = null; ; ) {
          const caseIds: readonly CaseId[] = await records.cases.listToJudge(after, CASES_AT_ONCE);
          for (const { caseId, promises } of await judgeCases(
            { records, deps, actorId: acting.actorId, at },
            caseIds,
            home,
          )) {
            judged.push(...(await describe(records, caseId, promises)));
          }
          const last = caseIds.at(-1);
          if (last === undefined || caseIds.length < CASES_AT_ONCE) return judged;
          after = last;
        }
      }),
    rankAll: async (acting, at) => {
      const home = { ruleBook: deps.ruleBook, homeZone: acting.zone, homeCurrency: acting.homeCurrency };
      await deps.store.inTenantLong(acting.tenantId, (records) => rankEveryCase(records, at, home));
    },
    markWaitingMoney: (acting) =>
      deps.store.inTenantLong(acting.tenantId, ({ bank }) => bank.weighAllAgain(REVIEW_AGAIN_BY_LEDGER_MAX)),
    postWaitingMoney: (acting) => weighReceipts({ deps, tenant: acting, actorId: acting.actorId }),
  };
}

type Records = Parameters<Parameters<CaseDeps['store']['inTenant']>[1]>[0];

async function describe(
  records: Records,
  caseId: CaseId,
  judged: readonly { readonly promiseId: string; readonly status: string }[],
): Promise<readonly JudgedPromise[]> {
  const debtCase = await records.cases.find(caseId);
  const promises = await records.cases.listPromises(caseId);
  return judged.flatMap(({ promiseId, status }) => {
    const promise = promises.find((one) => one.promiseId === promiseId);
    if (promise === undefined || debtCase === undefined) return [];
    const { currency, minor } = promise.amount;
    return [{ caseId, debtor: debtCase.debtor.name, status, amount: { currency, minor: minor.toString() } }];
  });
}
