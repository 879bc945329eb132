import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { CaseDeps } from '../case-deps.ts';
import { invalid } from '../invalid-input.ts';
import { refreshCases } from '../refresh-worklist.ts';
import type { UseCase } from '../use-case.ts';
import { parseMoneyWire } from '../wire/money.ts';
import { changeReceipt } from './change-receipt.ts';
import { directionOf, planPosting } from './plan-posting.ts';
import { postingWire } from './list-postings.ts';
import { writePostings } from './write-postings.ts';

/** Posts a receipt as a person says, and remembers from which bank account was paid for whom. */
export const postReceipt =
  (deps: CaseDeps): UseCase<'POST /bank/receipts/{receiptId}/post'> =>
  ({ params, body }, acting) =>
    changeReceipt(deps, acting, params.receiptId, async (writing, record) => {
      const { records, at, home } = writing;
      const accountId = await records.bank.accountOfCase(body.caseId as CaseId);
      const account =
        accountId === undefined ? undefined : (await records.bank.accounts([accountId], { lock: true })).get(accountId);
      if (account === undefined) return refuse({ code: 'case-not-found' });
      if (record.state !== 'review') return refuse({ code: 'receipt-state-moved', values: { state: record.state } });

      const parts = [];
      for (const [index, { itemId, direction, ...amounts }] of body.parts.entries()) {
        const item = account.items.find((other) => other.itemId === itemId);
        if (item !== undefined && directionOf(item) !== direction)
          return invalid(`parts.${index}.direction`, 'input.not-a-choice');
        const amount = parseMoneyWire(amounts.amount);
        const discount = amounts.discount === null ? null : parseMoneyWire(amounts.discount);
        const fee = amounts.fee === null ? null : parseMoneyWire(amounts.fee);
        if (amount === undefined || discount === undefined || fee === undefined)
          return invalid(`parts.${index}`, 'input.unknown-currency');
        parts.push({ itemId, amount, discount, fee });
      }
      const plan = planPosting({ postingId: deps.ids.next(), record, parts, rule: 'by-hand', because: [] }, account);
      if (!plan.ok) return plan;
      const by = { actorId: writing.actorId, at };
      const judged = await writePostings(writing, [plan.value], () =>
        records.bank.setReceipts([record.receipt.receiptId], { state: 'posted' }, by),
      );
      const { payerAccount, on } = record.receipt;
      if (payerAccount !== undefined) await records.bank.remember(payerAccount, account.accountId, on);
      await records.bank.weighAgain([account.accountId]);
      await refreshCases(records, [account.caseId], at, home);
      const posting = await records.bank.findPosting(plan.value.posting.postingId);
      assert(posting !== undefined, 'what was posted is there');
      return accept({
        posting: postingWire(posting),
        promises: judged.flatMap(({ promises }) => promises.map(({ promiseId, status }) => ({ promiseId, status }))),
      });
    });
