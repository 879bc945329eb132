import { performance } from 'node:perf_hooks';
import { buildSchedule } from '@duologue/core/arrangements/schedule/build-schedule.ts';
import { INSTALMENTS_MAX } from '@duologue/core/arrangements/limits.ts';
import type { ScheduleTerms } from '@duologue/core/arrangements/schedule/schedule-terms.ts';
import { addDays, type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { builtInZoneTable } from '@duologue/core/calendar/built-in-zone-table.ts';
import { businessDaysAt } from '@duologue/core/compliance/whereabouts/business-days.ts';
import { currencyOf } from '@duologue/core/money/testing.ts';
import { money } from '@duologue/core/money/money.ts';
import { allPacks } from '@duologue/rules/packs.ts';
import { millis, printTable } from './figures.ts';

/** The longest schedule there is, as the screen builds it on every keystroke, beside a bare loop over as many days. */
const ROUNDS = 500;
/** Answers are kept, so that no loop is left out as work without a purpose. */
let kept: unknown;

const today = dayOf('2026-11-18');
const given = {
  today,
  isBusinessDay: businessDaysAt(
    { packs: allPacks, zoneTable: builtInZoneTable, mode: 'standard' },
    { country: 'DE', region: null },
  ),
};
const terms = (shape: ScheduleTerms['shape'], every: ScheduleTerms['rhythm']['every']): ScheduleTerms => ({
  total: money(currencyOf('EUR'), 123_456_789n),
  rhythm: { every },
  firstOn: addDays(today, 13),
  shape,
});
const weightsByMonth = [1, 0, 2, 3, 4, 5, 6, 5, 4, 3, 2, 1];

const lines = (
  [
    ['equal, monthly', terms({ kind: 'count', count: INSTALMENTS_MAX }, 'month')],
    ['equal, weekly', terms({ kind: 'count', count: INSTALMENTS_MAX }, 'week')],
    ['by season, monthly', terms({ kind: 'seasonal', weightsByMonth, count: INSTALMENTS_MAX }, 'month')],
  ] as const
).map(([name, asked]) => {
  const built = spread(() => buildSchedule(asked, given));
  const looped = spread(() => Array.from({ length: INSTALMENTS_MAX }, (_, index) => addDays(today, index * 30)));
  return [name, millis(built.p50), millis(built.p99), millis(built.first), millis(looped.p50), millis(looped.p99)];
});
console.log(`\n  ${INSTALMENTS_MAX} instalments on business days of Germany; the aim is 16 ms`);
printTable([['', 'p50', 'p99', 'the first time', 'bare loop, p50', 'bare loop, p99'], ...lines]);
if (kept === undefined) throw new Error('Nothing was built.');

function spread(work: () => unknown) {
  const [first = 0, ...times] = Array.from({ length: ROUNDS }, () => {
    const began = performance.now();
    kept = work();
    return performance.now() - began;
  });
  times.sort((left, right) => left - right);
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
  return { first, p50: at(0.5), p99: at(0.99) };
}

function dayOf(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new Error(`${text} is no date.`);
  return date;
}
