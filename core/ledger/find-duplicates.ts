import { directionOf, type LedgerItem } from './item.ts';

/**
 * An item and the earlier one it looks like. `number`: same number written otherwise; `day`: same dates, other number;
 * `order`: same order reference, other number.
 */
export type Duplicate = { readonly itemId: string; readonly ofItemId: string; readonly by: 'number' | 'day' | 'order' };

/**
 * Invoices that look like one invoice entered twice: the same amount, and either the same number once spaces, dashes,
 * letters and leading zeros are left out, or the same invoice and due dates, or the same order. It is a question, never a
 * proof: two subscriptions of one day look the same, and an order may be billed in equal parts. Every item is compared
 * with all before it in the order of ids.
 */
export function findDuplicates(items: readonly LedgerItem[]): readonly Duplicate[] {
  const seen = new Map<string, string>();
  const found: Duplicate[] = [];
  const charged = items.filter((item) => directionOf(item.kind) === 'charged' && item.state !== 'gone');

  for (const item of ofRepeatedAmounts(charged).sort((left, right) => (left.itemId < right.itemId ? -1 : 1))) {
    for (const { by, key } of keysOf(item)) {
      const ofItemId = seen.get(key);
      if (ofItemId === undefined) seen.set(key, item.itemId);
      else if (!found.some((duplicate) => duplicate.itemId === item.itemId))
        found.push({ itemId: item.itemId, ofItemId, by });
    }
  }
  return found;
}

/** Only items of one amount can be duplicates: of most accounts nothing is left to compare. */
function ofRepeatedAmounts(items: readonly LedgerItem[]): LedgerItem[] {
  const counts = new Map<bigint, number>();
  for (const { amount } of items) counts.set(amount.minor, (counts.get(amount.minor) ?? 0) + 1);
  return counts.size === items.length ? [] : items.filter(({ amount }) => (counts.get(amount.minor) ?? 0) > 1);
}

function keysOf(item: LedgerItem): readonly { readonly by: Duplicate['by']; readonly key: string }[] {
  const amount = `${item.kind}|${item.amount.currency}|${item.amount.minor}`;
  const number = item.number.replace(/\D/g, '').replace(/^0+/, '');
  const keys: { by: Duplicate['by']; key: string }[] = [];
  if (number !== '') keys.push({ by: 'number', key: `n|${amount}|${number}` });
  if (item.issuedOn !== undefined) keys.push({ by: 'day', key: `d|${amount}|${item.issuedOn}|${item.dueOn ?? ''}` });
  const order = item.orderReference?.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase() ?? '';
  if (order !== '') keys.push({ by: 'order', key: `o|${amount}|${order}` });
  return keys;
}
