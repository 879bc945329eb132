import { addDays, addMonths, parseCalendarDate, partsOf, weekdayOf } from '@duologue/core/calendar/calendar-date.ts';
import type { MessageKey } from '@duologue/words/catalogue.ts';

export type DateShortcut = { readonly label: MessageKey; readonly date: string };

const FRIDAY = 5;

/** The days that people say on the telephone. `past` are those on which something is said to have been paid. */
export function dateShortcuts(today: string, when: 'future' | 'past'): readonly DateShortcut[] {
  const from = parseCalendarDate(today);
  if (from === undefined) return [];
  if (when === 'past') {
    return [
      { label: 'calls.wrap.date.today', date: from },
      { label: 'calls.wrap.date.yesterday', date: addDays(from, -1) },
      { label: 'calls.wrap.date.weekAgo', date: addDays(from, -7) },
    ];
  }
  const [, , day] = partsOf(from);
  const firstOfMonth = addDays(from, 1 - day);
  return [
    { label: 'calls.wrap.date.tomorrow', date: addDays(from, 1) },
    { label: 'calls.wrap.date.friday', date: addDays(from, ((FRIDAY - weekdayOf(from) + 6) % 7) + 1) },
    { label: 'calls.wrap.date.week', date: addDays(from, 7) },
    { label: 'calls.wrap.date.fortnight', date: addDays(from, 14) },
    { label: 'calls.wrap.date.monthEnd', date: addDays(addMonths(firstOfMonth, 1), -1) },
  ];
}
