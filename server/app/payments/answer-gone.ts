import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { type CaseChange, changeCase } from '../cases/change-case.ts';
import { entryId } from './entry-id.ts';
import { postPayment } from './post-payment.ts';
import type { ItemRecord } from '../ports/ledger.ts';
import { keepAndJudge } from './record-payment.ts';
import type { UseCase } from '../use-case.ts';

/** What became of items that the latest ledger no longer lists. Gone is not paid: somebody says what it is. */
export const answerGone =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/gone'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async (change) => {
      const { records, debtCase } = change;
      const found = await records.ledger.listByIds(debtCase.accountId, body.itemIds);
      const gone = found.filter(({ state }) => state === 'gone');
      const missing = body.itemIds.filter((itemId) => !gone.some((item) => item.itemId === itemId));
      if (missing.length > 0) return refuse({ code: 'item-not-found', values: { itemIds: missing } });

      const events: CaseEvent[] = [];
      for (const item of gone) events.push(...(await answerItem(change, item, body.answer)));
      const { version } = await keepAndJudge(change, events);
      return accept({ caseId: params.caseId, version });
    });

async function answerItem(
  change: CaseChange,
  item: ItemRecord,
  answer: 'paid' | 'cancelled' | 'still-open',
): Promise<readonly CaseEvent[]> {
  const { records, debtCase, acting, at, today, deps } = change;
  const { itemId, open } = item;
  const answered = (said: 'paid' | 'withdrawn' | 'still-open'): CaseEvent => {
    return { type: 'item-gone-answered', data: { itemId, answer: said, on: today } };
  };
  if (answer === 'still-open') {
    await records.ledger.change([{ itemId, openMinor: open.minor, state: 'open', settledOn: null }]);
    return [answered('still-open')];
  }
  if (answer === 'paid') {
    if (open.minor === 0n) return [answered('paid')];
    const payment = { paymentId: deps.ids.next(), amount: open, postedOn: today, reference: null };
    const left = { ...open, minor: 0n };
    return [answered('paid'), ...(await postPayment(change, payment, { applied: [{ item, amount: open }], left }))];
  }
  await records.ledger.change([{ itemId, openMinor: 0n, state: 'cancelled', settledOn: null }]);
  if (open.minor > 0n) {
    const id = entryId(deps.ids.next(), itemId, 'paid');
    const entry = { entryId: id, itemId, direction: 'credited', amount: open, postedOn: today } as const;
    const rest = { source: 'by-hand', reverses: null, reference: null } as const;
    await records.ledger.post(debtCase.accountId, acting.actorId, at, [{ ...entry, ...rest }]);
  }
  return [answered('withdrawn')];
}
