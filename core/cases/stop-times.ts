import { type CalendarDate, parseCalendarDate, type Weekday } from '../calendar/calendar-date.ts';

/** Hours of some weekdays in minutes of the local day, half-open. */
export type StopHours = { readonly days: readonly Weekday[]; readonly fromMinute: number; readonly toMinute: number };

/** Times that somebody named: never then, or only then; to a last day, when one was named. */
export type StopTimes = {
  readonly kind: 'not-then' | 'only-then';
  readonly hours: readonly StopHours[];
  readonly untilOn?: CalendarDate;
};

/** Stretches of hours that one request may name. */
export const STOP_HOURS_MAX = 14;

const HOURS = /^([1-7](?:,[1-7])*) ([01]\d|2[0-3]):([0-5]\d)-(24:00|([01]\d|2[0-3]):([0-5]\d))$/;

/**
 * How such times are written and kept: `not-then 1,2,3,4,5 09:00-17:00; 6,7 00:00-24:00 until 2026-12-31`, with 1 for
 * Monday, in the debtor's own local time. What cannot be read, or ends before it begins, is none.
 */
export function parseStopTimes(text: string): StopTimes | undefined {
  const [, kind, lines = '', until] = /^(not-then|only-then) (.+?)(?: until (\S+))?$/.exec(text.trim()) ?? [];
  if (kind !== 'not-then' && kind !== 'only-then') return undefined;
  const hours = lines.split('; ').map(parseHours);
  const untilOn = until === undefined ? undefined : parseCalendarDate(until);
  if (until !== undefined && untilOn === undefined) return undefined;
  const read = hours.filter((one) => one !== undefined);
  if (read.length < hours.length || read.length > STOP_HOURS_MAX) return undefined;
  return { kind, hours: read, ...(untilOn === undefined ? {} : { untilOn }) };
}

function parseHours(line: string): StopHours | undefined {
  const [, days, fromHour, fromMinutes, to] = HOURS.exec(line) ?? [];
  if (days === undefined || to === undefined) return undefined;
  const [toHour, toMinutes] = to.split(':');
  const fromMinute = Number(fromHour) * 60 + Number(fromMinutes);
  const toMinute = Number(toHour) * 60 + Number(toMinutes);
  if (toMinute <= fromMinute) return undefined;
  const wanted = [...new Set(days.split(','))].sort().map((day) => Number(day) as Weekday);
  return { days: wanted, fromMinute, toMinute };
}

/** The same in the one form in which it is kept. */
export function formatStopTimes({ kind, hours, untilOn }: StopTimes): string {
  const lines = hours.map(
    ({ days, fromMinute, toMinute }) => `${days.join(',')} ${timeOf(fromMinute)}-${timeOf(toMinute)}`,
  );
  return `${kind} ${lines.join('; ')}${untilOn === undefined ? '' : ` until ${untilOn}`}`;
}

function timeOf(minute: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
