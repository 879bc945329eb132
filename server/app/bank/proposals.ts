import type { ProposalWire, ReceiptWire } from '@duologue/contract/bank.ts';
import type { Message } from '@duologue/contract/wire.ts';
import type { AllocationReason, Proposal } from '@duologue/core/allocation/proposal.ts';
import type { PostingAccount, ReceiptRecord } from '../ports/bank.ts';
import { moneyWire, moneyWireOrNull } from '../wire/money.ts';

/** Why a receipt is thought to pay what it is thought to pay, as keys of the catalogue. */
export function reasonMessages(because: readonly AllocationReason[]): readonly Message[] {
  return because.map(({ code, values }) => ({
    code: `allocation.because.${code}`,
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'object' ? moneyWire(value) : value]),
    ),
  }));
}

export function receiptWire({ receipt, state, ownAccount, remittance }: ReceiptRecord): ReceiptWire {
  return {
    receiptId: receipt.receiptId,
    state,
    bookedOn: receipt.on,
    amount: moneyWire(receipt.amount),
    payerName: receipt.payerName ?? null,
    payerAccount: receipt.payerAccount ?? null,
    reference: receipt.references[0] ?? null,
    remittance,
    account: ownAccount,
  };
}

/** A proposal with the items as they stand now; none when one of them is gone since. */
export function proposalWire(proposal: Proposal, account: PostingAccount | undefined): ProposalWire | undefined {
  if (account === undefined) return undefined;
  const parts = proposal.parts.flatMap(({ itemId, direction, amount, discount, fee }) => {
    const item = account.items.find((candidate) => candidate.itemId === itemId);
    if (item === undefined) return [];
    return [
      {
        itemId,
        direction,
        amount: moneyWire(amount),
        discount: moneyWireOrNull(discount ?? null),
        fee: moneyWireOrNull(fee ?? null),
        number: item.number,
        dueOn: item.dueOn,
        open: moneyWire(item.open),
      },
    ];
  });
  if (parts.length < proposal.parts.length) return undefined;
  return {
    caseId: account.caseId,
    debtorName: account.debtorName,
    debtorNumber: account.debtorNumber,
    parts,
    left: moneyWire(proposal.left),
    certainty: proposal.certainty,
    because: [...reasonMessages(proposal.because)],
  };
}
