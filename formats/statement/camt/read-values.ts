import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { type ExactAmount, negated, sumOf } from '@duologue/core/statements/exact-amount.ts';
import type { StatementProblemCode } from '@duologue/core/statements/statement-problem.ts';
import { childAt, childrenAt, textAt, type XmlElement } from '../../xml/xml-element.ts';
import { type AmountFault, readPlainAmount } from '../read-amount.ts';
import { readIsoDay } from '../read-day.ts';
import type { StatementFlow } from '../statement-flow.ts';

/** An `Amt` with its currency, without a sign of its own. */
export function readAmt(amt: XmlElement | undefined): ExactAmount | AmountFault {
  const currency = amt?.attributes['Ccy']?.trim().toUpperCase();
  return readPlainAmount(amt?.text.trim(), currency === '' ? undefined : currency);
}

export type Direction = 'credit' | 'debit';

export function readDirection(element: XmlElement): Direction | 'direction-missing' | 'not-a-direction' {
  const code = textAt(element, 'CdtDbtInd')?.toUpperCase();
  if (code === undefined) return 'direction-missing';
  if (code === 'CRDT' || code === 'CREDIT') return 'credit';
  return code === 'DBIT' || code === 'DEBIT' ? 'debit' : 'not-a-direction';
}

export const directed = (amount: ExactAmount, direction: Direction) =>
  direction === 'debit' ? negated(amount) : amount;

/** The day in `Dt` or `DtTm`. One that is written and is no day is reported; absent is absent. */
export function readDay(parent: XmlElement, name: string, path: string, flow: StatementFlow): CalendarDate | undefined {
  const element = childAt(parent, name);
  const place = childAt(element, 'Dt') ?? childAt(element, 'DtTm') ?? element;
  const text = place?.text.trim();
  if (place === undefined || text === undefined || text === '') return undefined;
  const day = readIsoDay(text);
  if (day === undefined) reportAt(flow, 'not-a-date', place, `${path}/${name}`, { written: text.slice(0, 40) });
  return day;
}

export function reportAt(
  flow: StatementFlow,
  code: StatementProblemCode,
  { line, column }: XmlElement,
  path: string,
  values: Readonly<Record<string, string | number>> = {},
): void {
  flow.problem(code, { line, column, path }, values);
}

/** The sum of the charges in one currency, or nothing. */
export function chargesOf(element: XmlElement): ExactAmount | undefined {
  const charges = childAt(element, 'Chrgs');
  if (charges === undefined) return undefined;
  const total = readAmt(childAt(charges, 'TtlChrgsAndTaxAmt'));
  if (typeof total !== 'string') return total;
  let sum: ExactAmount | undefined;
  for (const amt of [...childrenAt(element, 'Chrgs', 'Rcrd', 'Amt'), ...childrenAt(element, 'Chrgs', 'Amt')]) {
    const amount = readAmt(amt);
    if (typeof amount === 'string' || (sum !== undefined && sum.currency !== amount.currency)) return undefined;
    sum = sum === undefined ? amount : sumOf(sum, amount);
  }
  return sum;
}
