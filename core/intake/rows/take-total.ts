import type { TotalOf } from '../cells/total-label.ts';
import type { SheetRow } from '../sheet-row.ts';
import type { StatedTotals, SumKeeper, Sums } from './sum-keeper.ts';
import type { DataTaker, TakingParts } from './take-data.ts';

/** A row named only `Total` that does not add up: the footer of a stale report, or a customer of that name. */
type Pending = { readonly row: SheetRow; readonly stated: StatedTotals };

/** Takes totals and subtotals, computes them again, and tells them from customers who are called Total. */
export function createTotalTaker(parts: Omit<TakingParts, 'tools'> & { readonly data: DataTaker }) {
  const { plan, piles, sums, headings, data } = parts;
  let pending: Pending | undefined;
  let sumsAtTotal: Sums | undefined;

  const close = (row: SheetRow, reason: 'total' | 'subtotal', stated: StatedTotals, from: Sums | undefined) => {
    data.settleZero(undefined);
    piles.ignore(row.line, reason);
    for (const warning of sums.differences(row.line, stated, from)) piles.warn(warning);
    sumsAtTotal = sums.now();
  };
  const settle = (isCustomer: boolean): void => {
    if (pending === undefined) return;
    const { row, stated } = pending;
    pending = undefined;
    if (isCustomer) data.take(row);
    else close(row, 'total', stated, undefined);
  };
  const bareTotal = (row: SheetRow) => {
    const stated = sums.stated(row.cells);
    if (pending !== undefined) settle(!sums.ties(stated, undefined) && canBeCustomer(plan, pending, stated, sums));
    if (plan.sections !== 'none' && sums.ties(stated, headings.sectionStart())) {
      return close(row, 'subtotal', stated, headings.sectionStart());
    }
    if (sums.ties(stated, undefined)) return close(row, 'total', stated, undefined);
    if (sumsAtTotal !== undefined && sums.ties(stated, sumsAtTotal)) return close(row, 'subtotal', stated, sumsAtTotal);
    // Where items have numbers or dates, a row without any is nobody's item.
    if (plan.identity.length > 0) return close(row, 'total', stated, undefined);
    pending = { row, stated };
  };
  return {
    /** Whether the row was taken as a total; otherwise it is data. */
    take(row: SheetRow, total: 'total' | TotalOf): boolean {
      if (total === 'total') {
        bareTotal(row);
        return true;
      }
      const before = headings.closes(total.of);
      if (before === undefined && !total.isPlain && !headings.isRecent(total.of)) return false;
      settle(true);
      const stated = before === undefined ? [] : sums.stated(row.cells);
      close(row, 'subtotal', stated, before);
      return true;
    },
    /** Later rows show that a row called Total was somebody's balance; the end of the file, that it was the total. */
    settle,
  };
}

/** A second total right below the first: the first was a customer if the second includes it, or nothing adds up. */
function canBeCustomer(
  plan: TakingParts['plan'],
  { stated: first }: Pending,
  second: StatedTotals,
  sums: SumKeeper,
): boolean {
  const now = sums.now();
  const includes = second.every((minor, at) => minor === undefined || minor === (now[at] ?? 0n) + (first[at] ?? 0n));
  return includes || plan.layout === 'bucket-summary';
}
