import { type CalendarDate, dateFromParts, parseCalendarDate } from '../../calendar/calendar-date.ts';
import { type Currency, decimalsOf, parseCurrency } from '../../money/currency.ts';
import { type ExactDecimal, formatExact, parseExact, toMoney } from '../../money/exact-decimal.ts';
import { formatDecimal } from '../../money/decimal.ts';
import type { Money } from '../../money/money.ts';
import type { InvoiceField, InvoiceProblem } from './invoice-document.ts';
import type { Maybe, Written } from './invoice-draft.ts';

/** Collects what is wrong with one document, in the order in which it is found. */
export type ProblemList = { add(problem: InvoiceProblem): void };

/** How much of a faulty text is repeated in a problem. */
const QUOTED_CHARS_MAX = 80;

export function quoted(text: string): string {
  return text.length <= QUOTED_CHARS_MAX ? text : `${text.slice(0, QUOTED_CHARS_MAX)}…`;
}

/** `YYYY-MM-DD` with or without time and zone, and the eight digits of UN/CEFACT format 102 (203, 204 with a time). */
export function readWrittenDate({ text, format }: Written): CalendarDate | undefined {
  const iso = /^(\d{4}-\d{2}-\d{2})(?:Z|[+-]\d{2}:\d{2}|T[\d:.]{2,20}(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)?.[1];
  if (iso !== undefined) return parseCalendarDate(iso);
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:\d{4}|\d{6})?$/.exec(text) ?? [];
  if (year === undefined || !/^(102|203|204)?$/.test(format ?? '')) return undefined;
  return dateFromParts(Number(year), Number(month), Number(day));
}

export function readDateField(
  field: InvoiceField,
  written: Maybe<Written>,
  problems: ProblemList,
): CalendarDate | undefined {
  if (written === undefined) return undefined;
  const date = readWrittenDate(written);
  if (date === undefined)
    problems.add({
      code: 'not-a-date',
      severity: 'asked',
      at: written.at,
      values: { field, written: quoted(written.text) },
    });
  return date;
}

/** The figure as written, for sums, and the amount in money, which may be rounded; without a currency there is none. */
export type Figure = { readonly exact: ExactDecimal; readonly amount: Money | undefined };

export type FigureReader = (field: InvoiceField, written: Maybe<Written>) => Figure | undefined;

/** Reads amounts of one currency. An amount marked with another one is not taken: which of the two is meant is not known. */
export function figureReader(currency: Currency | undefined, problems: ProblemList): FigureReader {
  return (field, written) => {
    if (written === undefined) return undefined;
    const { text, at } = written;
    const about = { field, written: quoted(text) };
    const marked = written.currency === undefined ? currency : parseCurrency(written.currency);
    if (currency !== undefined && marked !== currency) {
      const values = { ...about, marked: quoted(written.currency ?? ''), currency };
      problems.add({ code: 'amount-in-other-currency', severity: 'asked', at, values });
      return undefined;
    }
    const exact = parseExact(text);
    if (exact === undefined) {
      problems.add({ code: 'not-an-amount', severity: 'asked', at, values: about });
      return undefined;
    }
    if (currency === undefined) return { exact, amount: undefined };
    const { amount, isExact } = toMoney(exact, currency);
    // The net of a line often has more decimals; it is added as written, and shown rounded.
    if (!isExact && field !== 'line' && field !== 'tax')
      problems.add({
        code: 'amount-rounded',
        severity: 'warning',
        at,
        values: { ...about, taken: formatDecimal(amount), currency },
      });
    return { exact, amount };
  };
}

/** At least two decimals, as the rules of EN 16931 round, and all those that the currency has. */
export function sumScale(currency: Currency | undefined): number {
  return Math.max(2, currency === undefined ? 0 : decimalsOf(currency));
}

export function figureText(exact: ExactDecimal, currency: Currency | undefined): string {
  const scale = Math.max(exact.scale, currency === undefined ? 0 : decimalsOf(currency));
  return formatExact({ units: exact.units * 10n ** BigInt(scale - exact.scale), scale });
}
