import type { BodyOf } from '@duologue/contract/api.ts';
import type { CreditorId } from '@duologue/core/cases/ids.ts';
import { money } from '@duologue/core/money/money.ts';
import type { CaseEvents, KeptItem } from '../ports/imports.ts';
import type { ImportEvent } from './import-events.ts';
import type { WriterGiven } from './write-lines.ts';

export type GoneAnswer = NonNullable<BodyOf<'POST /uploads/{uploadId}/commit'>['gone']>;

/**
 * Open items that the new ledger no longer lists. Gone is not paid: unless a person said what became of them, they are
 * kept apart as `gone`, and the still-owed gate refuses to call about them until somebody answers.
 */
export async function answerGone(given: WriterGiven, creditorId: CreditorId, answer: GoneAnswer): Promise<number> {
  if (answer === 'leave-open') return 0;
  const { records, mark, acting, at, ids } = given;
  await records.settleAhead(creditorId, mark.asOf);
  const gone = await records.listGone(creditorId, mark.asOf);
  if (gone.length === 0) return 0;

  const itemIds = gone.map(({ itemId }) => itemId);
  if (answer === 'paid') {
    const entries = gone.map(({ itemId, accountId, kept }) => ({
      entryId: ids.next(),
      accountId,
      itemId,
      direction: 'paid' as const,
      amount: money(kept.currency, kept.openMinor),
      postedOn: mark.asOf,
    }));
    await records.postPaid(entries, { importId: mark.importId, actorId: acting.actorId, at });
  }
  const state = ({ paid: 'settled', cancelled: 'cancelled', 'keep-and-ask': 'gone' } as const)[answer];
  await records.setState(itemIds, state, answer === 'paid' ? mark.asOf : null);

  const byCase = new Map<string, CaseEvents & { events: ImportEvent[] }>();
  for (const item of gone) {
    if (item.caseId === null) continue;
    const found = byCase.get(item.caseId) ?? { caseId: item.caseId, events: [] };
    found.events.push(goneEvent(item, answer, mark));
    byCase.set(item.caseId, found);
  }
  await records.appendEvents({ actorId: acting.actorId, at }, byCase.values());
  return gone.length;
}

function goneEvent(
  { itemId }: KeptItem,
  answer: Exclude<GoneAnswer, 'leave-open'>,
  { importId, asOf }: WriterGiven['mark'],
): ImportEvent {
  if (answer === 'keep-and-ask') return { type: 'item-gone-asked', data: { itemId, importId, ledgerAsOn: asOf } };
  return { type: 'item-gone-answered', data: { itemId, answer: answer === 'paid' ? 'paid' : 'withdrawn', on: asOf } };
}
