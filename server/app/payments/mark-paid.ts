import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import { totalsByCurrency } from '@duologue/core/money/money.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCase } from '../cases/change-case.ts';
import { invalid } from '../invalid-input.ts';
import { isPayable, postPayment, spread } from './post-payment.ts';
import { keepAndJudge } from './record-payment.ts';
import type { UseCase } from '../use-case.ts';

/** Everything open is paid: one payment for each currency. A case with nothing open stays as it is. */
export const markPaid =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/paid'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async (change) => {
      const postedOn = parseCalendarDate(body.postedOn);
      if (postedOn === undefined) return invalid('postedOn', 'input.not-a-date');
      if (postedOn > change.today) return invalid('postedOn', 'input.in-the-future', { today: change.today });

      const open = (await change.records.ledger.listOpen(change.debtCase.accountId)).filter(isPayable);
      if (open.length === 0) return accept({ caseId: params.caseId, version: change.debtCase.version });
      const events: CaseEvent[] = [];
      for (const amount of totalsByCurrency(open.map((item) => item.open))) {
        const payment = { paymentId: deps.ids.next(), amount, postedOn, reference: body.reference ?? null };
        events.push(...(await postPayment(change, payment, spread(amount, open))));
      }
      const { version } = await keepAndJudge(change, events);
      return accept({ caseId: params.caseId, version });
    });
