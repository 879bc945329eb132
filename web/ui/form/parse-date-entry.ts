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

export function dayOrderOf(locale: string): DayOrder {
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'numeric' }).formatToParts(new Date(0));
  return parts.find(({ type }) => type === 'day' || type === 'month')?.type === 'month' ? 'month-first' : 'day-first';
}

/**
 * A date as a person types it: `+3` (days), `+2w`, `+1m`, `fri` (the next one, never today), `today`, `14` (the next
 * 14th), `14.3`, `14/3/2026`, `2026-03-14`. A day and month without a year is the next such day. `undefined` when the
 * text is none of these.
 */
export function parseDateEntry(entry: string, today: CalendarDate, order: DayOrder): CalendarDate | undefined {
  const text = entry.trim().toLowerCase();
  if (TODAY.includes(text)) return today;
  if (text.length >= 3 && TOMORROW.some((name) => name.startsWith(text))) return addDays(today, 1);
  return relative(text, today) ?? weekday(text, today) ?? parseCalendarDate(text) ?? written(text, today, order);
}

function relative(text: string, today: CalendarDate): CalendarDate | undefined {
  const [, sign, digits, unit] = /^([+-])(\d{1,3})([dwmtsg]?)$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const count = Number(digits) * (sign === '-' ? -1 : 1);
  if (unit === 'm') return addMonths(today, count);
  return addDays(today, unit === 'w' || unit === 's' ? count * 7 : count);
}

function weekday(text: string, today: CalendarDate): CalendarDate | undefined {
  if (text.length < 2) return undefined;
  const matches = WEEKDAYS.flatMap((names, index) => (names.some((name) => name.startsWith(text)) ? [index + 1] : []));
  const [wanted] = matches;
  // "di" is Dienstag only, but "mer" or "ma" could be two days in two languages: then nothing is guessed.
  if (wanted === undefined || matches.length > 1) return undefined;
  return addDays(today, ((wanted - weekdayOf(today) + 6) % 7) + 1);
}

function written(text: string, today: CalendarDate, order: DayOrder): CalendarDate | undefined {
  const [, first, second, third] = /^(\d{1,2})(?:[./ -](\d{1,2}))?(?:[./ -](\d{2}|\d{4}))?[.]?$/.exec(text) ?? [];
  if (first === undefined) return undefined;
  const [year, month] = partsOf(today);
  if (second === undefined) return nextDayOfMonth(Number(first), year, month, today);

  const [day, monthOf] = order === 'day-first' ? [first, second] : [second, first];
  if (third !== undefined) return dateFromParts(fullYear(third), Number(monthOf), Number(day));
  const thisYear = dateFromParts(year, Number(monthOf), Number(day));
  return thisYear !== undefined && thisYear >= today ? thisYear : dateFromParts(year + 1, Number(monthOf), Number(day));
}

function nextDayOfMonth(day: number, year: number, month: number, today: CalendarDate): CalendarDate | undefined {
  // Twelve months always hold a next such day, if there is one at all.
  for (let ahead = 0; ahead < 12; ahead += 1) {
    const index = year * 12 + month - 1 + ahead;
    const date = dateFromParts(Math.floor(index / 12), (index % 12) + 1, day);
    if (date !== undefined && date >= today) return date;
  }
  return undefined;
}

const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : 2000 + Number(digits));
