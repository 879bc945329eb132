import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { readingsOf } from '../cells/read-date.ts';
import { MONTHS } from '../cells/month-names.ts';

const MONTH = [...MONTHS.keys()].sort((left, right) => right.length - left.length).join('|');

/** Every shape of a date that people write in a sentence; folded text. */
const DATE = new RegExp(
  [
    '(?<![\\d./-])\\d{4}-\\d{2}-\\d{2}(?!\\d)',
    '(?<![\\d./-])\\d{1,2}([./-]) ?\\d{1,2}\\1 ?(?:\\d{4}|\\d{2})(?![\\d/-])',
    `(?<![\\d./-])\\d{1,2}(?:st|nd|rd|th|er|\\.)? (?:of |de |di )?(?:${MONTH})\\.?,? (?:de |del )?\\d{4}(?!\\d)`,
    `\\b(?:${MONTH})\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}(?!\\d)`,
  ].join('|'),
  'g',
);

/** Words of languages in which the day always comes first. */
const DAY_FIRST =
  /zahl|fallig|\bbis\b|tage|pagament|entro|scadenz|fattura|paiement|avant|echeance|jours|betal|voor\b|dagen|\bpago\b|factura|antes/;

/**
 * Dates of a sentence, each replaced by `@index@` so that its points do not end the sentence. `03/04/2026` among English
 * words reads in two ways; it gives no date, and both readings.
 */
export function datesIn(folded: string): {
  readonly marked: string;
  readonly dates: readonly CalendarDate[];
  /** Of those that read in two ways. */
  readonly readings: readonly CalendarDate[];
} {
  const dates: CalendarDate[] = [];
  const readings: CalendarDate[] = [];
  const marked = folded.replace(DATE, (written) => {
    const read = readOne(written, DAY_FIRST.test(folded));
    if (read === undefined) return written;
    if (typeof read === 'object') {
      readings.push(...read);
      return ' ';
    }
    dates.push(read);
    return `@${dates.length - 1}@`;
  });
  return { marked, dates, readings };
}

function readOne(written: string, isDayFirst: boolean): CalendarDate | readonly CalendarDate[] | undefined {
  const tidy = written.replace(/(\d)\. (?=\d)/g, '$1.').replace(/(\d)\. (?=[a-z])/g, '$1 ');
  const readings = readingsOf(tidy);
  if (readings === undefined) return undefined;
  if (readings.isPlain || isDayFirst) return readings.dmy;
  const found = [...new Set([readings.dmy, readings.mdy].filter((date) => date !== undefined))];
  return found.length > 1 ? found : found[0];
}
