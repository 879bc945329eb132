import { type Money, money } from '../../money/money.ts';
import type { Candidate, Expected } from '../found.ts';
import { PARTS_MAX } from '../limits.ts';
import type { AllocationReasonCode, AmountFit, ProposalPart } from '../proposal.ts';

/** One way in which the amount of a receipt could be items of one account. */
export type Fit = {
  readonly parts: readonly ProposalPart[];
  readonly left: bigint;
  readonly amountFit: AmountFit;
  /** No other choice of items fits as well, and this one is no accident. */
  readonly isOnly: boolean;
  readonly because: AllocationReasonCode;
  /** What was agreed to come and is just this much. */
  readonly expected?: Awaited | undefined;
};

/** `next`: nothing of the same agreement is to come before it. */
export type Awaited = Expected & { readonly isNext: boolean };

export type Given = { readonly discount?: bigint; readonly fee?: bigint };

/** The part that settles an item, less what is given up. */
export function settling(
  { itemId, open, direction }: Candidate,
  { discount = 0n, fee = 0n }: Given = {},
): ProposalPart {
  const of = (minor: bigint): Money => money(open.currency, minor);
  return {
    itemId,
    direction,
    amount: of(open.minor - discount - fee),
    ...(discount > 0n ? { discount: of(discount) } : {}),
    ...(fee > 0n ? { fee: of(fee) } : {}),
  };
}

/** Fills items one after the other until nothing is left. What the last one does not need stands over. */
export function filled(items: readonly Candidate[], amount: bigint): Fit {
  const parts: ProposalPart[] = [];
  let left = amount;
  for (const { itemId, open, direction } of items) {
    if (left <= 0n || parts.length === PARTS_MAX) break;
    const taken = open.minor < left ? open.minor : left;
    parts.push({ itemId, direction, amount: money(open.currency, taken) });
    left -= taken;
  }
  const amountFit = parts.length === 0 ? 'none' : left > 0n ? 'over' : 'part';
  return { parts, left, amountFit, isOnly: true, because: `amount-${amountFit}` };
}

export const sumOpen = (items: readonly Candidate[]) => items.reduce((sum, { open }) => sum + open.minor, 0n);
