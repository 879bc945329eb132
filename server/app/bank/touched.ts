import type { Money } from '@duologue/core/money/money.ts';
import type { ReceiptRecord } from '../ports/bank.ts';
import type { PlannedPosting } from './plan-posting.ts';
import type { Judgement } from './propose-for.ts';

/**
 * What some postings changed of what receipts are held against. `all`: payments were taken back, and what is open again
 * may belong to any of them.
 */
export type Touched = 'all' | { readonly accountIds: ReadonlySet<string>; readonly amounts: ReadonlySet<string> };

export const NOTHING_TOUCHED: Touched = { accountIds: new Set(), amounts: new Set() };

export function touchedBy(planned: readonly PlannedPosting[]): Touched {
  const open = planned.flatMap(({ items, unapplied }) => [
    ...items.map((item) => amountKey(item.open)),
    ...(unapplied === undefined ? [] : [amountKey(unapplied.amount)]),
  ]);
  return { accountIds: new Set(planned.map(({ posting }) => posting.accountId)), amounts: new Set(open) };
}

/**
 * Whether a receipt that was judged before would be judged otherwise now: an account that was looked at for it has changed,
 * or something is now open of just its amount, by which it would be found.
 */
export function isStale({ receipt }: ReceiptRecord, judgement: Judgement | undefined, touched: Touched): boolean {
  if (judgement === undefined || touched === 'all' || touched.amounts.has(amountKey(receipt.amount))) return true;
  for (const accountId of judgement.accountIds) if (touched.accountIds.has(accountId)) return true;
  return false;
}

const amountKey = ({ currency, minor }: Money) => `${currency} ${minor}`;
