import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import { toMoneyData } from '@duologue/core/money/money-data.ts';
import { judgePromises } from '../payments/judge-promises.ts';
import type { ArrangementChange } from './change-arrangement.ts';

/** Interest that was noted for this arrangement goes with it, while nothing was paid on either. */
export async function withdrawnInterest({
  change,
  facts,
  arrangement: { arrangementId },
}: ArrangementChange): Promise<readonly CaseEvent[]> {
  const { records, debtCase } = change;
  const notes = (await records.ledger.listInterest(debtCase.accountId)).filter(
    (note) => note.arrangementId === arrangementId && note.state === 'open' && note.open.minor === note.amount.minor,
  );
  if (notes.length === 0) return [];
  const { arrangements } = await judgePromises(records, facts, facts.zoneTable);
  const judged = arrangements.find(({ arrangement }) => arrangement.arrangementId === arrangementId);
  if (judged === undefined || judged.standing.received.minor > 0n) return [];
  return notes.map(({ itemId, number, amount }): CaseEvent => {
    const data = { itemId, arrangementId, number, amount: toMoneyData(amount), withdrawnOn: facts.today };
    return { type: 'interest-withdrawn', data };
  });
}
