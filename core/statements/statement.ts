import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { ExactAmount } from './exact-amount.ts';
import type { StatementEntry } from './statement-entry.ts';
import type { StatementProblem } from './statement-problem.ts';

export const STATEMENT_FORMATS = [
  'camt.052',
  'camt.053',
  'camt.054',
  'mt940',
  'mt942',
  'bai2',
  'ofx',
  'qif',
  'csv',
] as const;
export type StatementFormat = (typeof STATEMENT_FORMATS)[number];

export const BALANCE_KINDS = [
  'opening',
  'opening-interim',
  'closing',
  'closing-interim',
  'available-opening',
  'available-closing',
  'available-forward',
  'current',
  'other',
] as const;
export type BalanceKind = (typeof BALANCE_KINDS)[number];

export type Balance = {
  readonly kind: BalanceKind;
  readonly amount: ExactAmount;
  readonly on?: CalendarDate;
  /** The word of the format: `CLBD`, `62F`, `015`. */
  readonly code: string;
};

/** A statement without its entries. `account` and `id` as written, without blanks around them. */
export type StatementHead = {
  readonly line: number;
  readonly id?: string;
  readonly sequence?: string;
  readonly account?: string;
  readonly accountName?: string;
  readonly bank?: string;
  readonly currency?: string;
};

export type StatementTotals = {
  readonly balances: readonly Balance[];
  readonly entryCount: number;
};

export type Statement = StatementHead & StatementTotals & { readonly entries: readonly StatementEntry[] };

/** What a file brings while it is read, in the order of the file. Memory does not grow with its size. */
export type StatementEvent =
  | { readonly kind: 'begin'; readonly statement: StatementHead }
  | { readonly kind: 'entry'; readonly entry: StatementEntry }
  /** The head again, with what was only known at the end. */
  | { readonly kind: 'end'; readonly statement: StatementHead & StatementTotals }
  | { readonly kind: 'problem'; readonly problem: StatementProblem };

/** The balance that a statement opens or closes with: the booked one, else the interim one of a page. */
export function balanceOf(
  { balances }: Pick<StatementTotals, 'balances'>,
  end: 'opening' | 'closing',
): Balance | undefined {
  return balances.find(({ kind }) => kind === end) ?? balances.find(({ kind }) => kind === `${end}-interim`);
}
