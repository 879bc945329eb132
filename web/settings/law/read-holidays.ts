import type { LawSettings } from '@duologue/contract/rules.ts';
import { type FieldProblem, readDates } from './firm-rules-draft.ts';

export type HolidayList = LawSettings['holidays'][number];

export type HolidayDraft = { readonly id: string; readonly years: string; readonly dates: string };

/** A list as it was typed. A day outside its years is a slip: nobody would ever ask for it. */
export function readHolidays({ id, years, dates }: HolidayDraft): {
  readonly list: HolidayList;
  readonly problems: readonly FieldProblem[];
} {
  const typed = years.split(/[\s,;]+/).filter((year) => year !== '');
  const wrongYear = typed.find((year) => !/^(19[7-9]\d|20\d\d|21\d\d|2200)$/.test(year));
  const days = readDates(dates);
  const outside = days.dates.find((date) => !typed.includes(date.slice(0, 4)));
  const problems: FieldProblem[] = [];
  if (id === '') problems.push({ field: 'id', key: 'firmLaw.wrong.missing' });
  if (typed.length === 0) problems.push({ field: 'years', key: 'firmLaw.wrong.missing' });
  if (wrongYear !== undefined)
    problems.push({ field: 'years', key: 'firmLaw.wrong.year', values: { value: wrongYear } });
  if (days.wrong !== undefined)
    problems.push({ field: 'dates', key: 'firmLaw.wrong.date', values: { value: days.wrong } });
  else if (days.dates.length === 0) problems.push({ field: 'dates', key: 'firmLaw.wrong.missing' });
  else if (outside !== undefined)
    problems.push({ field: 'dates', key: 'firmLaw.wrong.outside', values: { value: outside } });
  const numbers = [...new Set(typed.map(Number))].sort((left, right) => left - right);
  return { list: { id, years: numbers, dates: [...days.dates] }, problems };
}
