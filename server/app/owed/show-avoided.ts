import { addDays, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { homeToday } from '../cases/change-case.ts';
import { invalid } from '../invalid-input.ts';
import { AVOIDED_DAYS_SHOWN, AVOIDED_EXAMPLES_MAX } from '../limits.ts';
import type { UseCase } from '../use-case.ts';
import { moneyWire } from '../wire/money.ts';

/** Mistaken chases avoided, of the last thirty days unless others are asked for. Both days count. */
export const showAvoided =
  (deps: CaseDeps): UseCase<'GET /bank/avoided'> =>
  async ({ query }, acting) => {
    const today = homeToday(deps, acting, deps.clock.now());
    const to = query.to === undefined ? today : parseCalendarDate(query.to);
    if (to === undefined) return invalid('query.to', 'input.not-a-date');
    const from = query.from === undefined ? addDays(to, 1 - AVOIDED_DAYS_SHOWN) : parseCalendarDate(query.from);
    if (from === undefined || from > to) return invalid('query.from', 'input.not-a-date');
    return deps.store.inTenantRead(acting.tenantId, async (records) => {
      const { calls, checks } = await records.avoided.totals(from, to);
      const examples = await records.avoided.listExamples(from, to, AVOIDED_EXAMPLES_MAX);
      return accept({
        from,
        to,
        calls,
        checks: checks.map(({ amount, ...one }) => ({ ...one, amount: amount.map(moneyWire) })),
        examples: examples.map(({ caseId, debtorName, on, check, message }) => {
          return { caseId, debtorName, on, check, message };
        }),
      });
    });
  };
