import type { CaseEventOf } from '@duologue/core/cases/case-events.ts';
import type { ArrangementId } from '@duologue/core/cases/ids.ts';
import { dateOf, moneyOf } from '../cases/event-values.ts';
import type { Keeping } from '../cases/keep-events.ts';

/** The note as an item of the account, due on the day on which it was agreed. */
export function keepNoted({ records, debtCase }: Keeping, { data }: CaseEventOf<'interest-noted'>): Promise<void> {
  const { itemId, number, amount, notedOn, arrangementId, parts } = data;
  return records.ledger.addInterest(debtCase.accountId, {
    itemId,
    number,
    amount: moneyOf(amount),
    notedOn: dateOf(notedOn),
    arrangementId: arrangementId as ArrangementId,
    parts: parts.map((part) => ({ itemId: part.itemId, amount: moneyOf(part.amount) })),
  });
}

/** The whole note is credited: nothing of it was paid. */
export async function keepWithdrawn(
  { records, debtCase, actorId, at, ids }: Keeping,
  { data }: CaseEventOf<'interest-withdrawn'>,
): Promise<void> {
  const { itemId, withdrawnOn } = data;
  await records.ledger.change([{ itemId, openMinor: 0n, state: 'cancelled', settledOn: null }]);
  const entry = {
    entryId: ids.next(),
    itemId,
    direction: 'credited',
    amount: moneyOf(data.amount),
    postedOn: dateOf(withdrawnOn),
    source: 'by-hand',
    reverses: null,
    reference: null,
  } as const;
  await records.ledger.post(debtCase.accountId, actorId, at, [entry]);
}
