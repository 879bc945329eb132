import type { PermittedWeek } from '@duologue/contract/gate.ts';

export type Day = PermittedWeek['days'][number];
export type Span = Day['spans'][number];

const DAY_MINUTES = 24 * 60;

export function minutesOf(time: string): number {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** Where a span of the caller's day lies, as shares of 24 hours in percent. */
export function placeOfSpan({ caller }: Span): { readonly from: number; readonly length: number } {
  const from = minutesOf(caller.fromTime);
  // On the day on which the clocks go back, an hour is there twice: a span may seem to end before it began.
  const to = Math.max(minutesOf(caller.toTime), from);
  return { from: (from / DAY_MINUTES) * 100, length: ((to - from) / DAY_MINUTES) * 100 };
}

/** The open hours of a day, as the caller's wall shows them. */
export const openSpans = ({ spans }: Day): readonly Span[] => spans.filter(({ verdict }) => verdict !== 'deny');

export type Place = { readonly day: number; readonly span: number };

/** Where an arrow key leads: up and down along the day, left and right to what holds there at the same hour. */
export function moveIn(days: readonly Day[], { day, span }: Place, key: string): Place | undefined {
  const here = days[day]?.spans[span];
  if (here === undefined) return undefined;
  if (key === 'ArrowUp' || key === 'ArrowDown') {
    const next = span + (key === 'ArrowDown' ? 1 : -1);
    return days[day]?.spans[next] === undefined ? undefined : { day, span: next };
  }
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const other = day + (key === 'ArrowRight' ? 1 : -1);
  const at = minutesOf(here.caller.fromTime);
  const found = days[other]?.spans.findIndex(({ caller }) => minutesOf(caller.toTime) > at) ?? -1;
  return found === -1 ? undefined : { day: other, span: found };
}

/** The span that holds at a moment, and the first one when none does. */
export function placeAt(days: readonly Day[], now: string): Place {
  const at = Date.parse(now);
  for (const [day, { spans }] of days.entries()) {
    const span = spans.findIndex(({ fromAt, toAt }) => Date.parse(fromAt) <= at && at < Date.parse(toAt));
    if (span !== -1) return { day, span };
  }
  return { day: 0, span: 0 };
}
