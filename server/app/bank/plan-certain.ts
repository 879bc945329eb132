import { decidePosting } from '@duologue/core/allocation/decide-posting.ts';
import type { Proposal } from '@duologue/core/allocation/proposal.ts';
import type { AccountId } from '@duologue/core/cases/ids.ts';
import type { MoneySettings } from '@duologue/contract/bank.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { PostingAccount, ReceiptRecord } from '../ports/bank.ts';
import type { Records } from '../ports/store.ts';
import { type PlannedPosting, planPosting } from './plan-posting.ts';
import type { Weighed } from './propose-for.ts';
import { reasonMessages } from './proposals.ts';

export type Planned = { readonly planned: readonly PlannedPosting[]; readonly late: readonly string[] };

/**
 * Plans what the rule is sure of. The accounts are locked first, and each posting is planned on what the one before it left:
 * a receipt whose item is no longer as it was when it was weighed comes again, and so does one that meets a promise which
 * another one has met, or which is not to come any more.
 */
export async function planCertain(
  records: Records,
  deps: CaseDeps,
  weighed: Weighed,
  { postingRule }: MoneySettings,
): Promise<Planned> {
  const decided = [...weighed].flatMap(([record, { proposals }]) => {
    const decision = decidePosting(proposals, record.handOnly ? 'none' : postingRule);
    return decision.kind === 'post' ? [{ record, proposal: decision.proposal, rule: decision.rule }] : [];
  });
  const accountIds = [...new Set(decided.map(({ proposal }) => proposal.accountId as AccountId))];
  const itemIds = [...new Set(decided.flatMap(({ proposal }) => proposal.parts.map(({ itemId }) => itemId)))];
  const accounts = new Map<string, PostingAccount>(await records.bank.accounts(accountIds, { lock: true, itemIds }));
  const promised = decided.filter(({ proposal }) => proposal.promiseId !== undefined);
  const toCome = await records.bank.expectedOf([
    ...new Set(promised.map(({ proposal }) => proposal.accountId as AccountId)),
  ]);
  const open = new Set(toCome.map(({ promiseId }) => promiseId));
  const planned: PlannedPosting[] = [];
  const late: string[] = [];
  for (const { record, proposal, rule } of decided) {
    const { promiseId } = proposal;
    const account = accounts.get(proposal.accountId);
    const isMet = promiseId !== undefined && !open.has(promiseId);
    const plan =
      account === undefined || isMet ? undefined : planPosting({ ...wantedOf(record, proposal, deps), rule }, account);
    if (plan?.ok === true) {
      planned.push(plan.value);
      if (promiseId !== undefined) open.delete(promiseId);
      accounts.set(proposal.accountId, plan.value.account);
    } else late.push(record.receipt.receiptId);
  }
  return { planned, late };
}

function wantedOf(record: ReceiptRecord, proposal: Proposal, { ids }: CaseDeps) {
  return {
    postingId: ids.next(),
    record,
    parts: proposal.parts.map(({ itemId, amount, discount, fee }) => ({
      itemId,
      amount,
      discount: discount ?? null,
      fee: fee ?? null,
    })),
    because: reasonMessages(proposal.because),
  };
}
