import { isRuledLine } from './cells/ruled-line.ts';
import { assert } from '../kernel/assert.ts';
import { isFooterText, isPercentageLabel, totalLabel } from './cells/total-label.ts';
import type { IgnoredReason, IntakeBatch, IntakeCounts } from './intake-record.ts';
import type { LedgerMapping } from './ledger-mapping.ts';
import { createCellReader, textAt } from './rows/cell-reader.ts';
import { createHeadings } from './rows/headings.ts';
import { createInterestReader, createKindReader } from './rows/item-kind.ts';
import { type Piles, createPiles } from './rows/piles.ts';
import { createDebtorReader } from './rows/debtor-of.ts';
import type { ReadTools } from './rows/read-item.ts';
import { type ReadPlan, compilePlan } from './rows/read-plan.ts';
import { createSeenNumbers } from './rows/seen-numbers.ts';
import { createSumKeeper } from './rows/sum-keeper.ts';
import { createDataTaker } from './rows/take-data.ts';
import { createTotalTaker } from './rows/take-total.ts';
import type { SheetRow } from './sheet-row.ts';

export type LedgerReader = {
  /** Takes the next rows; what is decided about them comes back at once, what needs a later row with a later batch. */
  add(rows: readonly SheetRow[]): IntakeBatch;
  finish(): { readonly batch: IntakeBatch; readonly counts: IntakeCounts };
};

/**
 * Reads the rows of a ledger by its mapping. Every row lands in exactly one pile – records, settled, rejected, ignored
 * with its reason – and the counts add up. Memory does not grow with the rows, but for twelve bytes per invoice number.
 */
export function createLedgerReader(mapping: LedgerMapping): LedgerReader {
  const plan = compilePlan(mapping);
  const piles = createPiles();
  const tools: ReadTools = {
    plan,
    debtorOf: createDebtorReader(plan),
    cell: createCellReader(),
    kindOf: createKindReader(),
    isInterest: createInterestReader(),
    seen: createSeenNumbers(),
    before: { key: undefined },
    warn: piles.warn,
  };
  const take = rowTaker(plan, tools, piles);
  let isFinished = false;
  return {
    add(rows) {
      assert(!isFinished, 'no rows come after the end');
      for (const row of rows) take.take(row);
      return piles.takeBatch();
    },
    finish() {
      assert(!isFinished, 'a file ends once');
      isFinished = true;
      take.end();
      return { batch: piles.takeBatch(), counts: piles.counts(take.headerFound()) };
    },
  };
}

function rowTaker(plan: ReadPlan, tools: ReadTools, piles: Piles) {
  const sums = createSumKeeper(plan);
  const headings = createHeadings(plan);
  const data = createDataTaker({ plan, tools, piles, sums, headings });
  const totals = createTotalTaker({ plan, piles, sums, headings, data });
  let isBelowHeader = plan.header === undefined;

  const take = (row: SheetRow): void => {
    piles.read();
    const { cells, line, problem } = row;
    if (problem !== undefined) return piles.reject(line, [problem]);
    const label = firstFilled(cells);
    if (label === undefined || isRuledLine(cells, label.text)) return piles.ignore(line, 'blank');
    if (isHeader(cells, plan)) {
      isBelowHeader = true;
      return piles.ignore(line, 'header');
    }
    if (!isBelowHeader) return piles.ignore(line, 'title');
    // Only an item has a number or a date beside its first cell; everything else may be a heading or a total.
    if (!hasIdentity(cells, label.index, plan)) {
      const total = totalLabel(label.text);
      if (total !== undefined && totals.take(row, total)) return;
      if (isPercentageLabel(label.text)) return piles.ignore(line, 'percentage');
      if (plan.width > 2 && isAlone(cells, label.index)) {
        const reason = headingReason(row, label.text);
        if (reason !== undefined) return piles.ignore(line, reason);
      }
    }
    totals.settle(true);
    data.take(row);
  };
  /** What a row with one filled cell is; `undefined` when it can only be an item of which the rest is missing. */
  const headingReason = ({ cells }: SheetRow, text: string): IgnoredReason | undefined => {
    if (isFooterText(text)) return 'footer';
    if (plan.sections !== 'none') return headings.open(text, sums.now());
    const isShort = cells.length < plan.width;
    if (plan.layout !== 'bucket-summary') return isShort ? 'footer' : undefined;
    data.enterParent(cells);
    return 'parent';
  };
  return {
    take,
    headerFound: () => isBelowHeader,
    end(): void {
      totals.settle(false);
      data.settleZero(undefined);
      data.settlePending();
    },
  };
}

function isHeader(cells: readonly string[], { header }: ReadPlan): boolean {
  if (header === undefined || header.length === 0) return false;
  for (const { index, text } of header) {
    if ((cells[index] ?? '').trim() !== text) return false;
  }
  return true;
}

function hasIdentity(cells: readonly string[], labelIndex: number, { identity }: ReadPlan): boolean {
  for (const index of identity) {
    if (index !== labelIndex && textAt(cells, index) !== '') return true;
  }
  return false;
}

function firstFilled(cells: readonly string[]): { readonly index: number; readonly text: string } | undefined {
  for (let index = 0; index < cells.length; index += 1) {
    const text = (cells[index] ?? '').trim();
    if (text !== '') return { index, text };
  }
  return undefined;
}

function isAlone(cells: readonly string[], labelIndex: number): boolean {
  for (let index = labelIndex + 1; index < cells.length; index += 1) {
    if ((cells[index] ?? '').trim() !== '') return false;
  }
  return true;
}
