import type { CalendarDate } from '../calendar/calendar-date.ts';
import { type DateReadings, type DateStyle, readingsOf } from './cells/read-date.ts';
import type { MappedColumn } from './ledger-mapping.ts';

const KEYWORD =
  /\b(?:as of|as at|as on|report date|stichtag|stand(?: vom| per)?|per|zum|al|alla data del|data di riferimento|au|arrêté au|situation au|a fecha de?|al día|op|per datum|aging date|ageing date|date)\b\s*:?\s*(.{6,40}?)\s*$/iu;

/** The day that a report gives in the rows above its header: `As of Nov 20, 2026`. */
export function asOfInTitles(titles: readonly string[], columns: readonly MappedColumn[]): CalendarDate | undefined {
  const style = columns.find(({ dateStyle }) => dateStyle !== undefined && dateStyle !== 'excel-serial')?.dateStyle;
  for (const title of titles) {
    const text = KEYWORD.exec(title)?.[1];
    const readings = text === undefined ? undefined : readingsOf(text);
    const date = readings === undefined ? undefined : dayOf(readings, style);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** The reading in the order of the file, or the only one there is. A day that reads both ways is asked for. */
function dayOf(readings: DateReadings, style: DateStyle | undefined): CalendarDate | undefined {
  if (style === 'dmy' || style === 'mdy' || style === 'ymd') return readings[style];
  const days = new Set([readings.dmy, readings.mdy, readings.ymd].filter((day) => day !== undefined));
  const [only] = days;
  return days.size === 1 ? only : undefined;
}
