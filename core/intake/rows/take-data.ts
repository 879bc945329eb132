import type { SheetRow } from '../sheet-row.ts';
import type { Headings } from './headings.ts';
import type { Piles } from './piles.ts';
import { readBalances } from './read-balances.ts';
import type { IntakeRecord } from '../intake-record.ts';
import { type ReadItem, type ReadTools, readItem } from './read-item.ts';
import type { ReadPlan } from './read-plan.ts';
import type { SumKeeper } from './sum-keeper.ts';

export type TakingParts = {
  readonly plan: ReadPlan;
  readonly tools: ReadTools;
  readonly piles: Piles;
  readonly sums: SumKeeper;
  readonly headings: Headings;
};

type Kept = Exclude<ReadItem, { pile: 'ignored' }>;

/** Takes the rows that are somebody's item or balance. */
export function createDataTaker({ plan, tools, piles, sums, headings }: TakingParts) {
  const debtorIndex = plan.text.debtorName ?? plan.text.debtorNumber ?? 0;
  let zeroLine: number | undefined;
  /** The invoice whose further lines may still come. */
  let pending: Kept | undefined;
  const put = ({ pile, record }: Kept) => (pile === 'settled' ? piles.settle(record) : piles.accept([record]));
  const settlePending = () => {
    if (pending !== undefined) put(pending);
    pending = undefined;
  };

  /** A debtor without a balance is the parent of those indented below it, or somebody who owes nothing. */
  const settleZero = (raw: string | undefined) => {
    if (zeroLine === undefined) return;
    const isParent = raw !== undefined && headings.isBelowRecentParent(raw);
    piles.ignore(zeroLine, isParent ? 'parent' : 'zero-balance');
    zeroLine = undefined;
  };
  const item = (row: SheetRow) => {
    const found = readItem(row.cells, row.line, headings.above(), tools);
    if (found === undefined) return piles.reject(row.line, tools.cell.takeProblems());
    if (found.pile === 'ignored') return piles.ignore(row.line, found.reason);
    headings.noteDebtor(found.record.debtor.name);
    const { amount, open } = found.record.item;
    if (plan.buckets.length > 0) sums.add(row.cells, amount.currency);
    else sums.addItem(amount.minor, open.minor, amount.currency);
    if (!plan.sumsLines) return put(found);
    if (found.isLine !== true || pending === undefined) {
      settlePending();
      pending = found;
      return undefined;
    }
    if (!isSameDocument(pending.record, found.record))
      return piles.reject(row.line, [{ code: 'seen-before', firstLine: pending.record.line }]);
    pending = joined(pending, found);
    return piles.ignore(row.line, 'line-of-invoice');
  };
  const balances = (row: SheetRow) => {
    const raw = row.cells[debtorIndex] ?? '';
    settleZero(raw);
    headings.enter(raw, sums.now());
    const found = readBalances(row.cells, row.line, headings.above(), tools);
    if (found === undefined) return piles.reject(row.line, tools.cell.takeProblems());
    const [first] = found;
    if (first === undefined) {
      zeroLine = row.line;
      return;
    }
    headings.noteDebtor(first.debtor.name);
    sums.add(row.cells, first.item.amount.currency);
    piles.accept(found);
  };
  return {
    take: plan.layout === 'bucket-summary' ? balances : item,
    settleZero,
    settlePending,
    /** A name alone on its row, with sub-customers below it. */
    enterParent(cells: readonly string[]): void {
      const raw = cells[debtorIndex] ?? '';
      settleZero(raw);
      headings.enter(raw, sums.now());
    },
  };
}
export type DataTaker = ReturnType<typeof createDataTaker>;

const isSameDocument = ({ item: left }: IntakeRecord, { item: right }: IntakeRecord): boolean =>
  left.issuedOn === right.issuedOn && left.dueOn === right.dueOn && left.amount.currency === right.amount.currency;

/** Two lines of one invoice as one: it is open as long as one of them is. */
function joined(before: Kept, line: Kept): Kept {
  const { item } = before.record;
  const add = (part: 'amount' | 'open') => ({ ...item[part], minor: item[part].minor + line.record.item[part].minor });
  const [amount, open] = [add('amount'), add('open')];
  const isUntyped = item.kind === 'invoice' || item.kind === 'credit-note';
  const kind = isUntyped
    ? open.minor < 0n || (open.minor === 0n && amount.minor < 0n)
      ? 'credit-note'
      : 'invoice'
    : item.kind;
  const pile = before.pile === 'open' || line.pile === 'open' ? 'open' : 'settled';
  return {
    pile,
    record: {
      ...before.record,
      item: { ...item, kind, amount, open, disputed: item.disputed || line.record.item.disputed },
    },
  };
}
