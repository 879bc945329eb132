import type { ItemId } from '@duologue/core/cases/ids.ts';
import type { LedgerItem } from '@duologue/core/ledger/item.ts';
import { type Money, money } from '@duologue/core/money/money.ts';
import type { DisputeRecord } from '../ports/cases.ts';
import type { ItemRecord } from '../ports/ledger.ts';

/** The stored item as the ledger's rules read it. A balance without a document is charged like an invoice. */
export function toLedgerItem(item: ItemRecord, orderReference?: string): LedgerItem | undefined {
  if (item.state === 'cancelled') return undefined;
  return {
    itemId: item.itemId,
    number: item.number ?? item.reference ?? '',
    kind: item.kind === 'balance' ? 'invoice' : item.kind,
    amount: item.amount,
    open: item.open,
    state: item.state,
    issuedOn: item.issuedOn ?? undefined,
    dueOn: item.dueOn ?? undefined,
    orderReference,
  };
}

/** The same of all items of an account; `orders` are the debtor's orders by item, where a document names one. */
export function toLedgerItems(
  items: readonly ItemRecord[],
  orders: ReadonlyMap<string, string>,
): readonly LedgerItem[] {
  return items.flatMap((item) => toLedgerItem(item, orders.get(item.itemId)) ?? []);
}

export type DisputedPart = { readonly itemId: ItemId; readonly amount: Money };

/**
 * The disputed part of each item. The amount of a dispute fills its items in their order, each up to what is open;
 * a dispute without an amount covers them whole, and so does the mark of an imported ledger that names no dispute.
 */
export function disputedParts(
  items: readonly ItemRecord[],
  disputes: readonly DisputeRecord[],
): readonly DisputedPart[] {
  const byId = new Map(items.map((item) => [item.itemId, item]));
  const left = new Map(items.map((item) => [item.itemId, item.open.minor]));
  const parts: DisputedPart[] = [];
  for (const { itemIds, amount } of disputes.filter(isOpen)) {
    let minorLeft = amount?.minor;
    for (const itemId of itemIds) {
      const item = byId.get(itemId);
      const open = left.get(itemId) ?? 0n;
      if (item === undefined || (amount !== null && amount.currency !== item.open.currency)) continue;
      const taken = minorLeft === undefined || open < minorLeft ? open : minorLeft;
      if (taken <= 0n) continue;
      left.set(itemId, open - taken);
      if (minorLeft !== undefined) minorLeft -= taken;
      parts.push({ itemId: itemId as ItemId, amount: money(item.open.currency, taken) });
    }
  }
  const named = new Set(disputes.filter(isOpen).flatMap((dispute) => dispute.itemIds));
  const marked = items.filter((item) => item.disputed && !named.has(item.itemId) && item.open.minor > 0n);
  return [...parts, ...marked.map((item) => ({ itemId: item.itemId as ItemId, amount: item.open }))];
}

export const isOpen = ({ closedAt }: Pick<DisputeRecord, 'closedAt'>) => closedAt === null;
