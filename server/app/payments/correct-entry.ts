import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { type CaseChange, changeCase } from '../cases/change-case.ts';
import { entryId } from './entry-id.ts';
import type { KeptEvent } from '../ports/events.ts';
import { keepAndJudge } from './record-payment.ts';
import type { UseCase } from '../use-case.ts';

/**
 * A correction is a new entry beside the mistake. Correcting a payment that was posted by hand also takes it back: its
 * items are open again, and the promises are judged without it.
 */
export const correctEntry =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/corrections'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async (change) => {
      const event = await change.records.events.find(change.debtCase.caseId, body.version);
      if (event === undefined) return refuse({ code: 'entry-not-found', values: { version: body.version } });
      const { version: corrected, reason, text } = body;
      const correction: CaseEvent = { type: 'event-corrected', data: { version: corrected, reason, data: { text } } };
      const reversal = event.type === 'payment-recorded' ? await reversePayment(change, event, reason) : [];
      if (reversal.length === 0) {
        return accept({ caseId: params.caseId, version: await change.keep([correction]) });
      }
      const { version } = await keepAndJudge(change, [correction, ...reversal]);
      return accept({ caseId: params.caseId, version });
    });

/** Takes a payment back, once: the entries that reverse it are named after it, so a second reversal finds them. */
async function reversePayment(
  { records, debtCase, acting, at, today }: CaseChange,
  { data }: KeptEvent,
  reason: string,
): Promise<readonly CaseEvent[]> {
  const paymentId = data['paymentId'];
  if (data['source'] !== 'by-hand' || typeof paymentId !== 'string') return [];
  const items = (data['items'] ?? []) as readonly { itemId: string }[];
  const ids = [null, ...items.map(({ itemId }) => itemId)].map((itemId) => entryId(paymentId, itemId, 'paid'));
  const entries = await records.ledger.listEntriesByIds(debtCase.accountId, ids);
  if (entries.some(({ direction }) => direction === 'reversed')) return [];

  await records.ledger.post(
    debtCase.accountId,
    acting.actorId,
    at,
    entries.map((entry) => ({
      ...entry,
      entryId: entryId(paymentId, entry.itemId, 'reversed'),
      direction: 'reversed',
      reverses: entry.entryId,
      postedOn: today,
    })),
  );
  const unapplied = entryId(paymentId, null, 'unapplied');
  const touched = await records.ledger.listByIds(debtCase.accountId, [
    unapplied,
    ...entries.flatMap(({ itemId }) => itemId ?? []),
  ]);
  await records.ledger.change(
    touched.map((item) => {
      const { itemId, open } = item;
      if (itemId === unapplied) return { itemId, openMinor: 0n, state: 'cancelled', settledOn: null };
      const back = entries.find((entry) => entry.itemId === itemId)?.amount.minor ?? 0n;
      return { itemId, openMinor: open.minor + back, state: 'open', settledOn: null };
    }),
  );
  return [{ type: 'payment-reversed', data: { paymentId, reversedOn: today, reason } }];
}
