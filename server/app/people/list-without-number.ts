import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { invalid } from '../invalid-input.ts';
import type { UseCase } from '../use-case.ts';
import { moneyWire } from '../wire/money.ts';
import { formatPlace, parsePlace } from '../worklist/place.ts';

/** Debtors who cannot be called because nobody has entered a number, those first who would be called first. */
export const listWithoutNumber =
  (deps: CaseDeps): UseCase<'GET /debtors/without-number'> =>
  async ({ query }, acting) => {
    const after = query.after === undefined ? null : parsePlace(query.after);
    if (after === undefined) return invalid('after', 'input.not-a-page');
    return deps.store.inTenantRead(acting.tenantId, async ({ numbers }) => {
      const rows = await numbers.listWithout(after, query.limit + 1);
      const shown = rows.slice(0, query.limit);
      const last = shown.at(-1);
      return accept({
        count: await numbers.countWithout(),
        rows: shown.map(({ caseId, debtorName, debtorNumber, country, overdue }) => ({
          caseId,
          debtorName,
          debtorNumber,
          country,
          overdue: moneyWire(overdue),
        })),
        next: rows.length > query.limit && last !== undefined ? formatPlace(last) : null,
      });
    });
  };
