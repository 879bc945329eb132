import { type CalendarDate, dateFromParts, daysBetween, partsOf } from '@duologue/core/calendar/calendar-date.ts';
import { type ExactAmount, negated } from '@duologue/core/statements/exact-amount.ts';
import type { StatementProblem, StatementProblemCode } from '@duologue/core/statements/statement-problem.ts';
import { readMarkedAmount } from '../read-amount.ts';
import { fullYear, readCompactDay, readShortDay } from '../read-day.ts';
import type { Tag } from './read-tags.ts';

/** A `:61:` field. */
export type MtLine = {
  readonly line: number;
  readonly valueOn: CalendarDate | undefined;
  readonly bookedOn: CalendarDate | undefined;
  /** Signed: a reversal of a credit takes money away, a reversal of a debit gives it back. */
  readonly amount: ExactAmount;
  readonly isReversal: boolean;
  readonly isExpected: boolean;
  /** `NTRF`, `N051`; absent where the bank left it out. */
  readonly type: string | undefined;
  readonly customerReference: string;
  readonly bankReference: string;
  /** The lines behind the first one. */
  readonly supplement: readonly string[];
};

type Note = { readonly code: StatementProblemCode; readonly values: StatementProblem['values'] };
export type ParsedLine = { readonly line: MtLine | undefined; readonly problems: readonly Note[] };

/**
 * Value date, entry date (or blanks), direction, third letter of the currency, amount, type, references. Banks leave out
 * the entry date, the comma, the type and both references, and put blanks between them.
 */
const LINE =
  /^\s*(\d{6}|\d{8})(\d{4}| {4})?\s*(R[CD]|E[CD]|[CD])\s?([A-Z])?\s*(\d[\d.,]*|,\d+)\s*([A-Z][A-Z0-9]{3}|[A-Z][A-Z0-9 ]{1,2} {1,2})?(.*)$/;

export function parseMtLine({ line, lines }: Tag, currency: string | undefined): ParsedLine {
  const whole = LINE.exec(lines[0] ?? '');
  // An amount that was wrapped onto the next line.
  const found = whole ?? LINE.exec(lines.slice(0, 2).join(''));
  const supplement = lines.slice(whole === null ? 2 : 1);
  if (found === null) return { line: undefined, problems: [note('entry-unreadable', { written: written(lines) })] };
  const [, day = '', entryDay = '', direction = '', , digits = '', type, rest = ''] = found;
  const amount = readMarkedAmount(digits, currency, 'comma');
  if (typeof amount === 'string')
    return { line: undefined, problems: [note(amount, { written: digits.slice(0, 40) })] };
  const problems: Note[] = [];
  const valueOn = valueDay(day, problems);
  const hasNoType = `${type ?? ''}${rest}`.startsWith('NONREF');
  const references = hasNoType ? `${type ?? ''}${rest}` : rest;
  const at = references.indexOf('//');
  return {
    problems,
    line: {
      line,
      valueOn,
      bookedOn: bookedDay(entryDay.trim(), valueOn, problems) ?? valueOn,
      amount: direction === 'D' || direction === 'RC' || direction === 'ED' ? negated(amount) : amount,
      isReversal: direction.startsWith('R'),
      isExpected: direction.startsWith('E'),
      type: hasNoType ? undefined : type?.trim(),
      customerReference: (at === -1 ? references : references.slice(0, at)).trim(),
      bankReference: at === -1 ? '' : references.slice(at + 2).trim(),
      supplement: supplement.filter((text) => text.trim() !== ''),
    },
  };
}

const note = (code: StatementProblemCode, values: StatementProblem['values']): Note => ({ code, values });
const written = (lines: readonly string[]) => (lines[0] ?? '').slice(0, 60);

/** Banks that count months of thirty days write 30 February and mean its last day. Every other such day is none. */
function valueDay(text: string, problems: Note[]): CalendarDate | undefined {
  const date = text.length === 8 ? readCompactDay(text) : readShortDay(text);
  if (date !== undefined) return date;
  const [, year = '', day = ''] = /^(\d{2})02(29|30)$/.exec(text) ?? [];
  const last = day === '' ? undefined : lastOfFebruary(fullYear(Number(year)));
  if (last === undefined) problems.push(note('not-a-date', { written: text }));
  else problems.push(note('date-does-not-exist', { written: text, readOn: last }));
  return last;
}

function lastOfFebruary(year: number): CalendarDate | undefined {
  return dateFromParts(year, 2, 29) ?? dateFromParts(year, 2, 28);
}

/** The entry date has no year: it is the one nearest to the value date, before or after it. */
function bookedDay(text: string, valueOn: CalendarDate | undefined, problems: Note[]): CalendarDate | undefined {
  if (text === '' || valueOn === undefined) return undefined;
  // Nearly always the same day, or one of the same year.
  if (valueOn.endsWith(`${text.slice(0, 2)}-${text.slice(2, 4)}`)) return valueOn;
  const [year] = partsOf(valueOn);
  const [month, day] = [Number(text.slice(0, 2)), Number(text.slice(2, 4))];
  const near = [year - 1, year, year + 1].flatMap((candidate) => dateFromParts(candidate, month, day) ?? []);
  if (near.length === 0) {
    problems.push(note('not-a-date', { written: text }));
    return undefined;
  }
  const away = (date: CalendarDate) => Math.abs(daysBetween(valueOn, date));
  return near.reduce((best, date) => (away(date) < away(best) ? date : best));
}
