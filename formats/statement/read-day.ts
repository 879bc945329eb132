import { type CalendarDate, dateFromParts, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';

const REMEMBERED_MAX = 2_000;

/** Remembers what a text was read as: the dates of a statement repeat. */
function remembering(read: (text: string) => CalendarDate | undefined) {
  const memory = new Map<string, CalendarDate | undefined>();
  return (text: string): CalendarDate | undefined => {
    if (memory.has(text)) return memory.get(text);
    if (memory.size >= REMEMBERED_MAX) memory.clear();
    const date = read(text);
    memory.set(text, date);
    return date;
  };
}

/** The day of `2026-11-22`, alone or with a time or a zone behind it: the day as the bank wrote it, in its own zone. */
export const readIsoDay = remembering((text) =>
  /^\d{4}-\d{2}-\d{2}(?:$|[TZ+\- ])/.test(text) ? parseCalendarDate(text.slice(0, 10)) : undefined,
);

/** The day of `20261122`, alone or with a time behind it. */
export const readCompactDay = remembering((text) => {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})(?:$|\D|\d{2})/.exec(text) ?? [];
  return dateFromParts(Number(year), Number(month), Number(day));
});

/** The day of `261122`. Two digits from 80 on are of the last century, as SWIFT has it. */
export const readShortDay = remembering((text) => {
  const [, year, month, day] = /^(\d{2})(\d{2})(\d{2})$/.exec(text) ?? [];
  return dateFromParts(fullYear(Number(year)), Number(month), Number(day));
});

export function fullYear(year: number): number {
  return year >= 80 ? 1900 + year : 2000 + year;
}
