import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { type CaseChange, changeCase } from '../cases/change-case.ts';
import { loadFacts } from '../gate/check-gate.ts';
import { invalid } from '../invalid-input.ts';
import { judgeExcuses } from '../excuses/judge-excuses.ts';
import { judgePromises } from './judge-promises.ts';
import { isPayable, postPayment, spread } from './post-payment.ts';
import type { UseCase } from '../use-case.ts';
import { moneyWire, parseMoneyWire } from '../wire/money.ts';

/** A payment that arrived. It goes to the named items, or to the oldest first, and the promises hear of it at once. */
export const recordPayment =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/payments'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async (change) => {
      const amount = parseMoneyWire(body.amount);
      if (amount === undefined) return invalid('amount', 'input.unknown-currency', { value: body.amount.currency });
      if (amount.minor <= 0n) return invalid('amount', 'input.not-positive');
      const postedOn = parseCalendarDate(body.postedOn);
      if (postedOn === undefined) return invalid('postedOn', 'input.not-a-date');
      if (postedOn > change.today) return invalid('postedOn', 'input.in-the-future', { today: change.today });

      const open = (await change.records.ledger.listOpen(change.debtCase.accountId)).filter(isPayable);
      const named = body.itemIds.map((itemId) => open.find((item) => item.itemId === itemId));
      const missing = body.itemIds.filter((_, index) => named[index] === undefined);
      if (missing.length > 0) return refuse({ code: 'item-not-found', values: { itemIds: missing } });

      const items = named.length === 0 ? open : named.flatMap((item) => item ?? []);
      const parts = spread(amount, items);
      const payment = { paymentId: deps.ids.next(), amount, postedOn, reference: body.reference ?? null };
      const events = await postPayment(change, payment, parts);
      const { version, judged } = await keepAndJudge(change, events);
      return accept({
        caseId: params.caseId,
        version,
        applied: parts.applied.map(({ item: { itemId }, amount: part }) => ({ itemId, amount: moneyWire(part) })),
        unapplied: moneyWire(parts.left),
        promises: judged.map(({ promiseId, status }) => ({ promiseId, status })),
      });
    });

/** Keeps what moved in the ledger, then what follows from it for the promises and the account. */
export async function keepAndJudge(change: CaseChange, events: Parameters<CaseChange['keep']>[0]) {
  const { records, debtCase, deps, at } = change;
  const kept = await change.keep(events);
  const facts = await loadFacts(change, at);
  const { events: followed, judged } = await judgePromises(records, facts, deps.ruleBook.zoneTable);
  const judgedAt = followed.length === 0 ? kept : await change.keep(followed);
  const by = { records, deps, actorId: change.acting.actorId, at, zone: change.acting.zone };
  const decided = await judgeExcuses(by, [debtCase.caseId]);
  const version = judgedAt + decided;
  const isPaid = followed.some((event) => event.type === 'status-changed' && event.data.to === 'paid-in-full');
  if (isPaid) await records.cases.endNextStep(debtCase.caseId, 'done', at);
  return { version, judged };
}
