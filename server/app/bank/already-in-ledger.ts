import { searchKeysOf } from '@duologue/core/allocation/keys.ts';
import type { ReceiptRecord } from '../ports/bank.ts';
import type { Writing } from './write-postings.ts';

/**
 * Receipts that the ledger told of before the bank did: an import showed the items that they name as paid, by just their
 * amount. They are set aside as paid elsewhere, each beside the entries that are the same money, so that it counts once.
 * Answers those that were.
 */
export async function setAsideInLedger(
  { records: { bank }, actorId, at }: Writing,
  receipts: readonly ReceiptRecord[],
): Promise<ReadonlySet<string>> {
  const wanted = receipts
    .filter(({ handOnly }) => !handOnly)
    .map(({ receipt }) => {
      const { references, numbers } = searchKeysOf(receipt);
      const { receiptId, amount, on } = receipt;
      return { receiptId, amount, on, keys: [...references, ...numbers] };
    });
  const found = await bank.findInLedger(wanted);
  const taken = new Set<string>();
  const pairs: { entryId: string; receiptId: string }[] = [];
  for (const { receiptId, amount } of wanted) {
    const free = (found.get(receiptId) ?? []).filter(({ entryId }) => !taken.has(entryId));
    const accounts = [...new Set(free.map(({ accountId }) => accountId))];
    const fitting = accounts.flatMap((accountId) => {
      const own = free.filter((entry) => entry.accountId === accountId);
      const single = own.filter(({ minor }) => minor === amount.minor);
      if (single.length > 0) return [single.slice(0, 1)];
      return own.reduce((sum, { minor }) => sum + minor, 0n) === amount.minor ? [own] : [];
    });
    const [entries] = fitting;
    if (entries === undefined || fitting.length > 1) continue;
    for (const { entryId } of entries) {
      taken.add(entryId);
      pairs.push({ entryId, receiptId });
    }
  }
  await bank.noteInLedger(pairs);
  const aside = new Set(pairs.map(({ receiptId }) => receiptId));
  if (aside.size > 0) await bank.setReceipts([...aside], { state: 'aside', reason: 'paid-elsewhere' }, { actorId, at });
  return aside;
}
