import { setImmediate } from 'node:timers/promises';
import type { MoneySettings } from '@duologue/contract/bank.ts';
import { type Found, NOTHING_FOUND } from '@duologue/core/allocation/found.ts';
import { type SearchKeys, searchKeysOf } from '@duologue/core/allocation/keys.ts';
import type { Allowances } from '@duologue/core/allocation/match/account-case.ts';
import type { Proposal } from '@duologue/core/allocation/proposal.ts';
import { proposeAllocations } from '@duologue/core/allocation/propose-allocations.ts';
import type { BankRecords, ReceiptRecord } from '../ports/bank.ts';
import { parseMoneyWire } from '../wire/money.ts';
import { JUDGED_AT_ONCE, LOOK_UP_BATCH } from './limits.ts';

/** What a receipt may pay, best first, and the accounts that were looked at for it. */
export type Judgement = { readonly proposals: readonly Proposal[]; readonly accountIds: ReadonlySet<string> };
export type Weighed = ReadonlyMap<ReceiptRecord, Judgement>;

/** What each receipt may pay as the ledger stands at this moment, in the order in which they are given. */
export async function proposeFor(
  bank: BankRecords,
  receipts: readonly ReceiptRecord[],
  settings: MoneySettings,
): Promise<Weighed> {
  const allowances = allowancesOf(settings);
  const find = (from: number): Promise<ReadonlyMap<string, Found>> => {
    const some = receipts.slice(from, from + LOOK_UP_BATCH);
    if (some.length === 0) return Promise.resolve(new Map());
    return bank.findCandidates(
      some.map(({ receipt }): Wanted => ({ ...searchKeysOf(receipt), receiptId: receipt.receiptId })),
    );
  };
  const weighed = new Map<ReceiptRecord, Judgement>();
  let next = find(0);
  try {
    for (let from = 0; from < receipts.length; from += LOOK_UP_BATCH) {
      const found = await next;
      // The database looks for the next ones while these are judged.
      next = find(from + LOOK_UP_BATCH);
      for (const record of receipts.slice(from, from + LOOK_UP_BATCH)) {
        weighed.set(record, judge(record, found.get(record.receipt.receiptId) ?? NOTHING_FOUND, allowances));
        if (weighed.size % JUDGED_AT_ONCE === 0) await setImmediate();
      }
    }
  } finally {
    // Nothing is asked of the connection any more when the transaction ends, however it ends.
    await Promise.allSettled([next]);
  }
  return weighed;
}

type Wanted = SearchKeys & { readonly receiptId: string };

function judge({ receipt }: ReceiptRecord, found: Found, allowances: Allowances): Judgement {
  const accountIds = new Set<string>();
  for (const { accountId } of found.items) accountIds.add(accountId);
  for (const { accountId } of found.accounts) accountIds.add(accountId);
  return { proposals: proposeAllocations(receipt, found, allowances), accountIds };
}

/** So much may a payment fall short and still settle. */
export function allowancesOf({ feeMax }: MoneySettings): Allowances {
  return { feeMax: feeMax.flatMap((amount) => parseMoneyWire(amount) ?? []) };
}
