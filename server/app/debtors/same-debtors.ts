import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { DebtorId } from '@duologue/core/cases/ids.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { DebtorCard } from '../ports/debtors.ts';
import type { UseCase } from '../use-case.ts';
import type { DebtorDeps } from './debtor-deps.ts';

const LISTED_MAX = 200;

export const listMaybeSame =
  (deps: DebtorDeps): UseCase<'GET /debtors/maybe-same'> =>
  async (_ask, acting) => {
    const pairs = await deps.store.inTenant(acting.tenantId, (records) => records.listSuggestions(LISTED_MAX));
    return accept({
      pairs: pairs.map(({ left, right, reasons }) => ({
        left: cardOf(left),
        right: cardOf(right),
        reasons: reasons.map((reason) => ({ code: `debtor.reason.${reason}`, values: {} })),
      })),
    });
  };

export const keepApart =
  (deps: DebtorDeps): UseCase<'POST /debtors/keep-apart'> =>
  async ({ body }, acting) => {
    const kept = await deps.store.inTenant(acting.tenantId, (records) =>
      records.closeSuggestion(body.debtorId as DebtorId, body.otherId as DebtorId, 'kept-apart'),
    );
    return accept({ kept });
  };

export const listMerges =
  (deps: DebtorDeps): UseCase<'GET /debtors/merges'> =>
  async (_ask, acting) => {
    const merges = await deps.store.inTenant(acting.tenantId, (records) => records.listMerges(LISTED_MAX));
    return accept({
      merges: merges.map(({ mergeId, kind, from, into, reason, mergedAt, by, undoneAt }) => ({
        mergeId,
        kind,
        from: from.name,
        into: into.name,
        intoCaseId: into.caseId,
        reason,
        mergedAt: formatInstant(mergedAt),
        by,
        undoneAt: undoneAt === null ? null : formatInstant(undoneAt),
      })),
    });
  };

function cardOf({ debtorId, caseId, name, number, address, openItems }: DebtorCard) {
  return { debtorId, caseId, name, number, address, openItems };
}
