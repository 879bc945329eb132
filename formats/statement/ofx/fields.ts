import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { readCompactDay, readIsoDay } from '../read-day.ts';
import type { StatementFlow } from '../statement-flow.ts';

/** A value with the line on which it stands. */
export type Field = { readonly value: string; readonly line: number };
export type Fields = Map<string, Field>;

/** The day as the bank wrote it, in the zone that it wrote; an empty value is none. */
export function readOfxDay(field: Field | undefined, path: string, flow: StatementFlow): CalendarDate | undefined {
  if (field === undefined || field.value === '') return undefined;
  const day = readCompactDay(field.value) ?? readIsoDay(field.value);
  if (day === undefined) flow.problem('not-a-date', { line: field.line, path }, { written: field.value.slice(0, 40) });
  return day;
}
