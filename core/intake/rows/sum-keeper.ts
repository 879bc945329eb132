import type { Currency } from '../../money/currency.ts';
import { formatDecimal } from '../../money/decimal.ts';
import type { IntakeWarning } from '../intake-record.ts';
import { readAmount, textAt } from './cell-reader.ts';
import type { ReadPlan } from './read-plan.ts';

/** Sums of the columns that totals sum, over all rows taken so far; one for each column of `plan.summed`. */
export type Sums = readonly bigint[];

/** A total as the file states it; `undefined` for a cell that is empty or no amount. */
export type StatedTotals = readonly (bigint | undefined)[];

/** Computes again what the file says its totals are. Totals over several currencies are not compared. */
export function createSumKeeper(plan: ReadPlan) {
  const sums: bigint[] = plan.summed.map(() => 0n);
  const currencies = new Set<Currency>();
  return {
    now: (): Sums => [...sums],
    hasSums: () => plan.summed.length > 0,
    add(cells: readonly string[], currency: Currency): void {
      currencies.add(currency);
      for (let at = 0; at < sums.length; at += 1) {
        const column = plan.summed[at];
        if (column === undefined) continue;
        const amount = readAmount(textAt(cells, column.index), column.style, currency);
        if (typeof amount !== 'string') sums[at] = (sums[at] ?? 0n) + amount.minor;
      }
    },
    /** The same for an item whose amounts are read already. */
    addItem(amount: bigint, open: bigint, currency: Currency): void {
      currencies.add(currency);
      for (let at = 0; at < sums.length; at += 1) {
        sums[at] = (sums[at] ?? 0n) + (plan.summed[at] === plan.open ? open : amount);
      }
    },
    stated(cells: readonly string[]): StatedTotals {
      const [currency] = currencies;
      return plan.summed.map((column) => {
        const amount = readAmount(textAt(cells, column.index), column.style, currency ?? plan.currency);
        return typeof amount === 'string' ? undefined : amount.minor;
      });
    },
    /** Whether a total states the sums since `from`, and states something. */
    ties(stated: StatedTotals, from: Sums | undefined): boolean {
      const isSame = stated.every((minor, at) => minor === undefined || minor === since(sums, from, at));
      return isSame && stated.some((minor) => minor !== undefined && minor !== 0n);
    },
    differences(line: number, stated: StatedTotals, from: Sums | undefined): readonly IntakeWarning[] {
      const [currency] = currencies;
      if (currency === undefined || currencies.size > 1) return [];
      return stated.flatMap((minor, at) => {
        const computed = since(sums, from, at);
        const column = plan.summed[at];
        if (minor === undefined || minor === computed || column === undefined) return [];
        return [
          {
            code: 'total-differs' as const,
            line,
            column: column.index + 1,
            stated: formatDecimal({ currency, minor }),
            computed: formatDecimal({ currency, minor: computed }),
          },
        ];
      });
    },
  };
}
export type SumKeeper = ReturnType<typeof createSumKeeper>;

function since(sums: Sums, from: Sums | undefined, at: number): bigint {
  return (sums[at] ?? 0n) - (from?.[at] ?? 0n);
}
