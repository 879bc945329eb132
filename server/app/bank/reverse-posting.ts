import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import { money } from '@duologue/core/money/money.ts';
import { homeToday } from '../cases/change-case.ts';
import type { CaseDeps } from '../case-deps.ts';
import { entryId } from '../payments/entry-id.ts';
import { judgeCases } from '../payments/judge-promises.ts';
import type { AccountEntry, ItemAfterPosting, PostingRecord, ReceiptRecord } from '../ports/bank.ts';
import type { Refusal } from '../refusal.ts';
import { refreshCases } from '../refresh-worklist.ts';
import type { UseCase } from '../use-case.ts';
import { changeReceipt } from './change-receipt.ts';
import { postingWire } from './list-postings.ts';
import { entriesOf, totalOf } from './plan-posting.ts';
import type { Writing } from './write-postings.ts';

/** Takes a posting back by new entries: what it took is open again, and its receipt waits for somebody. */
export const reversePosting =
  (deps: CaseDeps): UseCase<'POST /bank/postings/{postingId}/reverse'> =>
  async ({ params, body }, acting) => {
    const known = await deps.store.inTenant(acting.tenantId, ({ bank }) => bank.findPosting(params.postingId));
    if (known === undefined) return refuse({ code: 'posting-not-found' });
    return changeReceipt(deps, acting, known.receiptId, async (writing, record) => {
      const { records, at, home, actorId } = writing;
      const posting = await records.bank.findPosting(params.postingId);
      assert(posting !== undefined, 'a posting is never removed');
      // Taken back already, by this person a moment ago or by another: it is as it was wished for.
      if (posting.reversedAt !== null) return refuse({ code: 'posting-reversed' });
      const today = homeToday(writing.deps, acting, at);
      const taken = await takeBack(writing, posting, { on: today, reason: body.reason, ledgerHeardOfIt: false });
      if (!taken.ok) return taken;
      await records.bank.setReceipts([known.receiptId], { state: 'review' }, { actorId, at });
      const { payerAccount } = record.receipt;
      if (payerAccount !== undefined) await records.bank.forget(payerAccount, posting.accountId);
      await refreshCases(records, [posting.caseId], at, home);
      const after = await records.bank.findPosting(params.postingId);
      assert(after !== undefined, 'a posting is never removed');
      return accept(postingWire(after));
    });
  };

type Why = {
  readonly on: CalendarDate;
  readonly reason: string;
  /**
   * Whether the money itself went back, so that a ledger that has shown the payment is yet to show that. Where only the
   * posting was wrong, what a ledger has shown as paid is paid.
   */
  readonly ledgerHeardOfIt: boolean;
};

/**
 * The entries of a posting reversed, its items open again, the promises judged without it. Refused when what was left over
 * has been used since: that posting is taken back first.
 */
async function takeBack(writing: Writing, posting: PostingRecord, why: Why): Promise<Result<true, Refusal>> {
  const { records, deps, actorId, at, home } = writing;
  const { bank } = records;
  await bank.accounts([posting.accountId], { lock: true });
  const unappliedId = entryId(posting.postingId, null, 'unapplied');
  const ids = posting.parts.map(({ itemId }) => itemId);
  const items = new Map((await bank.itemsByIds([...ids, unappliedId])).map((item) => [item.itemId, item]));
  const unapplied = items.get(unappliedId);
  if (posting.left.minor > 0n && unapplied?.open.minor !== posting.left.minor)
    return refuse({ code: 'item-open-changed', values: { itemId: unappliedId } });

  const entries = entriesOf(posting, posting.receipt.receipt.on, null).map(({ kind, ...entry }): AccountEntry => {
    const accountId = (entry.itemId === null ? undefined : items.get(entry.itemId)?.accountId) ?? entry.accountId;
    const back = { entryId: entryId(posting.postingId, entry.itemId, `${kind}-back`), direction: 'reversed' as const };
    return { ...entry, ...back, accountId, reverses: entry.entryId, postedOn: why.on, reference: null };
  });
  const reopened = posting.parts.flatMap((part): ItemAfterPosting[] => {
    const item = items.get(part.itemId);
    if (item === undefined || item.state === 'cancelled') return [];
    const { currency } = item.open;
    const total = totalOf(part);
    const ahead = item.bankAhead.minor - total;
    return [
      {
        itemId: item.itemId,
        open: money(currency, item.open.minor + total),
        bankAhead: money(currency, ahead < 0n && !why.ledgerHeardOfIt ? 0n : ahead),
        state: item.state === 'gone' ? 'gone' : 'open',
        settledOn: null,
      },
    ];
  });
  const closed =
    unapplied === undefined
      ? []
      : [{ ...unapplied, open: money(unapplied.open.currency, 0n), state: 'cancelled' as const, settledOn: null }];

  await bank.postEntries(entries, { actorId, at });
  await bank.changeItems([...reopened, ...closed]);
  await bank.endPosting(posting.postingId, why.reason, { actorId, at });
  const { postingId: paymentId, caseId } = posting;
  const event: CaseEvent = { type: 'payment-reversed', data: { paymentId, reversedOn: why.on, reason: why.reason } };
  await bank.appendEvents([{ caseId, events: [event] }], { actorId, at });
  await judgeCases({ records, deps, actorId, at }, [caseId], home);
  await bank.expireLines([caseId], at);
  return accept(true);
}

/**
 * Payments that the bank took back: the receipt that each names is returned, and its posting is taken back. Where no
 * receipt or more than one fits, the return waits for somebody. Answers the cases that it changed.
 */
export async function takeBackReturned(
  writing: Writing,
  returns: readonly ReceiptRecord[],
): Promise<readonly CaseId[]> {
  const { records, actorId, at } = writing;
  const changed: CaseId[] = [];
  for (const { receipt, ownAccount, endToEndId, bankReference } of returns) {
    const { amount, on, references, payerAccount = null } = receipt;
    const wanted = { ownAccount, amount, on, endToEndId, bankReference, references, payerAccount };
    const found = onlyOne(await records.bank.findReturned(wanted), wanted);
    await records.bank.noteWeighed(
      [{ receiptId: receipt.receiptId, certainty: 0, bestAccountId: null, isNear: false }],
      { actorId, at },
    );
    if (found === undefined) continue;
    await records.bank.lockReceipts([found.receipt.receiptId]);
    const posting = await records.bank.postingOfReceipt(found.receipt.receiptId);
    if (posting !== undefined) {
      const why = { on, reason: 'returned', ledgerHeardOfIt: true };
      if (!(await takeBack(writing, posting, why)).ok) continue;
      changed.push(posting.caseId);
    }
    await records.bank.setReceipts([found.receipt.receiptId], { state: 'returned' }, { actorId, at });
    await records.bank.noteReturned(receipt.receiptId, found.receipt.receiptId);
  }
  return changed;
}

/** The receipt with the same reference of payer or bank, if there is one only; else the only one of the same account. */
function onlyOne(
  found: readonly ReceiptRecord[],
  { endToEndId, bankReference }: { readonly endToEndId: string | null; readonly bankReference: string | null },
): ReceiptRecord | undefined {
  const named = found.filter(
    (record) =>
      (endToEndId !== null && record.endToEndId === endToEndId) ||
      (bankReference !== null && record.bankReference === bankReference),
  );
  const fitting = named.length > 0 ? named : found;
  return fitting.length === 1 ? fitting[0] : undefined;
}
