import type { SheetRow } from '../sheet-row.ts';
import type { Headings } from './headings.ts';
import type { Piles } from './piles.ts';
import { readBalances } from './read-balances.ts';
import { type ReadTools, readItem } from './read-item.ts';
import type { ReadPlan } from './read-plan.ts';
import type { SumKeeper } from './sum-keeper.ts';

export type TakingParts = {
  readonly plan: ReadPlan;
  readonly tools: ReadTools;
  readonly piles: Piles;
  readonly sums: SumKeeper;
  readonly headings: Headings;
};

/** Takes the rows that are somebody's item or balance. */
export function createDataTaker({ plan, tools, piles, sums, headings }: TakingParts) {
  const debtorIndex = plan.text.debtorName ?? plan.text.debtorNumber ?? 0;
  let zeroLine: number | undefined;

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
    if (found.pile === 'settled') piles.settle(found.record);
    else piles.accept([found.record]);
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
    /** A name alone on its row, with sub-customers below it. */
    enterParent(cells: readonly string[]): void {
      const raw = cells[debtorIndex] ?? '';
      settleZero(raw);
      headings.enter(raw, sums.now());
    },
  };
}
export type DataTaker = ReturnType<typeof createDataTaker>;
