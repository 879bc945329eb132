import { money } from '@duologue/core/money/money.ts';
import type { BankMoneyOfAccount, ImportRecords } from '../ports/imports.ts';
import { moneyWire } from '../wire/money.ts';
import type { ImportEvent } from './import-events.ts';
import type { WriterGiven } from './write-lines.ts';

/**
 * The bookkeeping may have put a payment to another item of the debtor than we did. A ledger that still lists ours as open,
 * though it is of the day of the payment or later, and another as paid by an amount that fits, tells of the same money: it
 * moves to where the ledger has it, and is counted once. What the ledger has as a credit of its own is counted once too.
 */
export async function moveBankMoney(given: WriterGiven): Promise<void> {
  const { records, mark } = given;
  await records.withdrawListedCredits(mark.importId, mark.asOf);
  for (const account of await records.bankMoneyElsewhere(mark.importId, mark.asOf)) await moveOfAccount(given, account);
}

type Entries = Parameters<ImportRecords['postPaid']>[0];

async function moveOfAccount(
  given: WriterGiven,
  { accountId, caseId, ahead, paid }: BankMoneyOfAccount,
): Promise<void> {
  const { records, mark, acting, at, ids } = given;
  const left = ahead.map((item) => ({ ...item, minor: item.amount.minor, moved: 0n }));
  const entries: Entries[number][] = [];
  for (const { entryId, itemId, amount } of paid) {
    const from = left.find((item) => item.amount.currency === amount.currency && item.minor >= amount.minor);
    if (from === undefined || from.itemId === itemId) continue;
    from.minor -= amount.minor;
    from.moved += amount.minor;
    const entry = { accountId, amount, postedOn: mark.asOf };
    entries.push(
      { ...entry, entryId: ids.next(), itemId, direction: 'reversed', reverses: entryId },
      { ...entry, entryId: ids.next(), itemId, direction: 'credited' },
      { ...entry, entryId: ids.next(), itemId: from.itemId, direction: 'charged' },
    );
  }
  if (entries.length === 0) return;
  await records.postPaid(entries, { importId: mark.importId, actorId: acting.actorId, at });
  const moved = left.filter((item) => item.moved > 0n);
  await records.reopen(moved.map(({ itemId, moved: minor }) => ({ itemId, minor })));
  const events = moved.map(({ itemId, open, moved: minor }): ImportEvent => {
    const after = money(open.currency, open.minor + minor);
    const values = { itemId, importId: mark.importId, ledgerAsOn: mark.asOf };
    return { type: 'item-changed', data: { ...values, openBefore: moneyWire(open), open: moneyWire(after) } };
  });
  await records.appendEvents({ actorId: acting.actorId, at }, [{ caseId, events }]);
}
