import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { ArrangementId } from '@duologue/core/cases/ids.ts';
import { toMoneyData } from '@duologue/core/money/money-data.ts';
import { judgePromises } from '../payments/judge-promises.ts';
import type { ArrangementRecord } from '../ports/arrangements.ts';
import type { ArrangementChange } from './change-arrangement.ts';

/**
 * Interest that was noted for this arrangement, or for one in whose place it came, goes with it, while nothing was paid on
 * any of them.
 */
export async function withdrawnInterest({
  change,
  facts,
  arrangement: { arrangementId },
}: ArrangementChange): Promise<readonly CaseEvent[]> {
  const { records, debtCase } = change;
  const line = lineOf(arrangementId, facts.situation.arrangements);
  const notes = (await records.ledger.listInterest(debtCase.accountId)).filter(
    (note) => line.has(note.arrangementId) && note.state === 'open' && note.open.minor === note.amount.minor,
  );
  if (notes.length === 0) return [];
  const { arrangements } = await judgePromises(records, facts, facts.zoneTable);
  const judged = arrangements.filter(({ arrangement }) => line.has(arrangement.arrangementId));
  if (judged.length < line.size || judged.some(({ standing }) => standing.received.minor > 0n)) return [];
  return notes.map(({ itemId, number, amount }): CaseEvent => {
    const data = { itemId, arrangementId, number, amount: toMoneyData(amount), withdrawnOn: facts.today };
    return { type: 'interest-withdrawn', data };
  });
}

/** An arrangement and all those before it, each of which was renegotiated into the next. */
function lineOf(
  last: ArrangementId,
  arrangements: readonly Pick<ArrangementRecord, 'arrangementId' | 'supersedes'>[],
): ReadonlySet<ArrangementId> {
  const line = new Set<ArrangementId>();
  for (let at: ArrangementId | null = last; at !== null && !line.has(at); ) {
    line.add(at);
    const id: ArrangementId = at;
    at = arrangements.find((one) => one.arrangementId === id)?.supersedes ?? null;
  }
  return line;
}
