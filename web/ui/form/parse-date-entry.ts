import {
  addDays,
  addMonths,
  type CalendarDate,
  dateFromParts,
  parseCalendarDate,
  partsOf,
  weekdayOf,
} from '@duologue/core/calendar/calendar-date.ts';

/** The names of the days in the languages of the screen, Monday first; the first two or three letters are enough. */
const WEEKDAYS: readonly (readonly string[])[] = [
  ['monday', 'montag', 'lunedi', 'lunedì'],
  ['tuesday', 'dienstag', 'martedi', 'martedì'],
  ['wednesday', 'mittwoch', 'mercoledi', 'mercoledì'],
  ['thursday', 'donnerstag', 'giovedi', 'giovedì'],
  ['friday', 'freitag', 'venerdi', 'venerdì'],
  ['saturday', 'samstag', 'sabato'],
  ['sunday', 'sonntag', 'domenica'],
];

const TODAY = ['today', 'heute', 'oggi', 't', 'h'];
const TOMORROW = ['tomorrow', 'morgen', 'domani'];

export type DayOrder = 'day-first' | 'month-first';
/** Which of the many fourteenths is meant: the coming one, or where only days that have been are asked for, the last. */
export type Reach = 'next' | 'last';

export function dayOrderOf(locale: string): DayOrder {
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts(new Date(0));
  return parts.find(({ type }) => type === 'day' || type === 'month')?.type === 'month' ? 'month-first' : 'day-first';
}

/** A date as a reader would type it, `14/03/2026`; as ISO text where that could not be read back. */
export function writeDateEntry(date: CalendarDate, locale: string): string {
  const options = { timeZone: 'UTC', day: '2-digit', month: '2-digit', year: 'numeric' } as const;
  const text = new Intl.DateTimeFormat(locale, options).format(new Date(`${date}T00:00:00Z`));
  return parseDateEntry(text, date, dayOrderOf(locale)) === date ? text : date;
}

/**
 * A date as a person types it: `+3` (days), `+2w`, `+1m`, `fri` (the next one, never today), `today`, `14` (the next
 * 14th), `14.3`, `14/3/2026`, `2026-03-14`. A day and month without a year is the next such day; with `last`, all of
 * these look back. `undefined` when the text is none of these.
 */
export function parseDateEntry(
  entry: string,
  today: CalendarDate,
  order: DayOrder,
  reach: Reach = 'next',
): CalendarDate | undefined {
  const text = entry.trim().toLowerCase();
  if (TODAY.includes(text)) return today;
  if (text.length >= 3 && TOMORROW.some((name) => name.startsWith(text))) return addDays(today, 1);
  return (
    relative(text, today) ??
    weekday(text, today, reach) ??
    parseCalendarDate(text) ??
    written(text, today, order, reach)
  );
}

function relative(text: string, today: CalendarDate): CalendarDate | undefined {
  const [, sign, digits, unit] = /^([+-])(\d{1,3})([dwmtsg]?)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const count = Number(digits) * (sign === '-' ? -1 : 1);
  if (unit === 'm') return addMonths(today, count);
  return addDays(today, unit === 'w' || unit === 's' ? count * 7 : count);
}

function weekday(text: string, today: CalendarDate, reach: Reach): CalendarDate | undefined {
  if (text.length < 2) return undefined;
  const matches = WEEKDAYS.flatMap((names, index) => (names.some((name) => name.startsWith(text)) ? [index + 1] : []));
  const [wanted] = matches;
  // "di" is Dienstag only, but "mer" or "ma" could be two days in two languages: then nothing is guessed.
  if (wanted === undefined || matches.length > 1) return undefined;
  const ahead = ((wanted - weekdayOf(today) + 6) % 7) + 1;
  // Seven days ahead is today's own name: looking back it is a week ago.
  return addDays(today, reach === 'next' ? ahead : ahead === 7 ? -7 : ahead - 7);
}

function written(text: string, today: CalendarDate, order: DayOrder, reach: Reach): CalendarDate | undefined {
  const [, first, second, third] = /^(\d{1,2})(?:[./ -](\d{1,2}))?(?:[./ -](\d{2}|\d{4}))?[.]?$/.exec(text) ?? [];
  if (first === undefined) return undefined;
  const [year, month] = partsOf(today);
  if (second === undefined) return nearestDayOfMonth(Number(first), [year, month], today, reach);

  const [day, monthOf] = order === 'day-first' ? [first, second] : [second, first];
  if (third !== undefined) return dateFromParts(fullYear(third), Number(monthOf), Number(day));
  const thisYear = dateFromParts(year, Number(monthOf), Number(day));
  if (thisYear !== undefined && isWithin(thisYear, today, reach)) return thisYear;
  return dateFromParts(reach === 'next' ? year + 1 : year - 1, Number(monthOf), Number(day));
}

const isWithin = (date: CalendarDate, today: CalendarDate, reach: Reach) =>
  reach === 'next' ? date >= today : date <= today;

function nearestDayOfMonth(
  day: number,
  [year, month]: readonly [number, number],
  today: CalendarDate,
  reach: Reach,
): CalendarDate | undefined {
  // Twelve months always hold such a day, if there is one at all.
  for (let away = 0; away < 12; away += 1) {
    const index = year * 12 + month - 1 + (reach === 'next' ? away : -away);
    const date = dateFromParts(Math.floor(index / 12), (index % 12) + 1, day);
    if (date !== undefined && isWithin(date, today, reach)) return date;
  }
  return undefined;
}

const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : 2000 + Number(digits));
