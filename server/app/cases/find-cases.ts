import { parseCurrency } from '@duologue/core/money/currency.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { UseCase } from '../use-case.ts';

/** Cases by part of a name or by number, also those that are in no worklist. */
export const findCases =
  (deps: CaseDeps): UseCase<'GET /cases'> =>
  ({ query }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const found = await records.cases.search(query.search, query.limit);
      const nothing = { currency: parseCurrency(acting.homeCurrency) ?? acting.homeCurrency, minor: '0' };
      return accept({
        cases: found.map(({ caseId, debtorName, debtorNumber, view, overdue }) => ({
          caseId,
          debtorName,
          debtorNumber,
          view,
          overdue: overdue === null ? nothing : { currency: overdue.currency, minor: overdue.minor.toString() },
        })),
      });
    });
