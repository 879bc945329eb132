import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { type Currency, decimalsOf, parseCurrency } from '../../money/currency.ts';
import { type DateStyle, readDate } from '../cells/read-date.ts';
import { readNumber } from '../cells/read-number.ts';
import { splitAmount } from '../cells/split-amount.ts';
import { currencyOfMark } from '../currency-of-file.ts';
import type { CellProblem, CellProblemCode } from '../intake-record.ts';
import type { AmountColumn, DateColumn } from './read-plan.ts';

const REMEMBERED_MAX = 20_000;
const DIGITS_MAX = 18;
const VALUE_CHARS_MAX = 60;

/** An amount of a cell in its smallest unit, with what stood beside the digits. */
export type ReadAmount = {
  readonly minor: bigint;
  readonly currency: Currency | undefined;
  readonly isCredit: boolean;
};

/** Reads the cells of one file and collects what is wrong with the row at hand. */
export function createCellReader() {
  // Columns differ in style, and so does what the same text means.
  const datesByStyle = new Map<DateStyle, Map<string, CalendarDate | 'ambiguous' | undefined>>();
  let problems: CellProblem[] = [];
  let lastCurrency: { readonly text: string; readonly currency: Currency } | undefined;

  const complain = (code: CellProblemCode, index?: number, value?: string, firstLine?: number): undefined => {
    problems.push({
      ...(index === undefined ? {} : { column: index + 1 }),
      code,
      ...(value === undefined ? {} : { value: value.slice(0, VALUE_CHARS_MAX) }),
      ...(firstLine === undefined ? {} : { firstLine }),
    });
    return undefined;
  };
  return {
    complain,
    hasProblems: () => problems.length > 0,
    takeProblems(): readonly CellProblem[] {
      const taken = problems;
      problems = [];
      return taken;
    },
    /** The day in a cell; `undefined` when it is empty or, with a complaint, when it holds no day. */
    date(cells: readonly string[], { index, style }: DateColumn): CalendarDate | undefined {
      const text = textAt(cells, index);
      if (text === '') return undefined;
      let dates = datesByStyle.get(style);
      if (dates === undefined) {
        dates = new Map();
        datesByStyle.set(style, dates);
      }
      let found = dates.get(text);
      if (found === undefined && !dates.has(text)) {
        found = readDate(text, style);
        if (dates.size >= REMEMBERED_MAX) dates.clear();
        dates.set(text, found);
      }
      if (found === undefined) return complain('not-a-date', index, text);
      return found === 'ambiguous' ? complain('date-ambiguous', index, text) : found;
    },
    /** The currency in a cell: a code or a mark that only one currency has. `otherwise` where the cell is empty. */
    currency(
      cells: readonly string[],
      index: number | undefined,
      otherwise: Currency | undefined,
    ): Currency | undefined {
      const text = textAt(cells, index);
      if (text === '') return otherwise;
      if (lastCurrency?.text === text) return lastCurrency.currency;
      const currency = parseCurrency(text) ?? currencyOfMark(text);
      if (currency === undefined) return complain('not-a-currency', index, text);
      lastCurrency = { text, currency };
      return currency;
    },
    /** The amount in a cell, signed; `undefined` when it is empty or, with a complaint, when it cannot be read. */
    amount(cells: readonly string[], column: AmountColumn, currency: Currency | undefined): ReadAmount | undefined {
      const text = textAt(cells, column.index);
      if (text === '' || text === '-' || text === '–') return undefined;
      const read = readAmount(text, column.style, currency);
      return typeof read === 'string' ? complain(read, column.index, text) : read;
    },
  };
}
export type CellReader = ReturnType<typeof createCellReader>;

export function textAt(cells: readonly string[], index: number | undefined): string {
  return index === undefined ? '' : (cells[index] ?? '').trim();
}

/** The amount of a text. Without a currency, two decimals are assumed so that its other faults can still be told. */
export function readAmount(
  text: string,
  style: AmountColumn['style'],
  currency: Currency | undefined,
): ReadAmount | CellProblemCode {
  const parts = splitAmount(text);
  if (parts === undefined) return 'not-an-amount';
  const number = readNumber(parts.core, style);
  if (number === undefined) return 'not-an-amount';
  if (number === 'ambiguous') return 'amount-ambiguous';
  const marked = parts.currencyMark === undefined ? undefined : currencyOfMark(parts.currencyMark);
  const decimals = currencyDecimals(currency ?? marked);
  const { units, fraction } = number;
  let kept = fraction;
  if (fraction.length > decimals) {
    if (/[1-9]/.test(fraction.slice(decimals))) return 'too-many-decimals';
    kept = fraction.slice(0, decimals);
  }
  if (units.length + decimals > DIGITS_MAX) return 'amount-too-large';
  const size = BigInt(units + kept.padEnd(decimals, '0'));
  const isCredit = parts.side === 'credit';
  return { minor: parts.isNegative || isCredit ? -size : size, currency: marked, isCredit };
}

const currencyDecimals = (currency: Currency | undefined) => (currency === undefined ? 2 : decimalsOf(currency));
