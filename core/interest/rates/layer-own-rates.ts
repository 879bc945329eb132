import { addDays } from '../../calendar/calendar-date.ts';
import type { RateEntry, RateTable } from './rate-table.ts';

/**
 * A firm's own rates as one table without overlaps, from the one that was added last to the first: a later entry is the
 * correction of an earlier one for its own days, and leaves the earlier one's other days as they were.
 */
export function layerOwnRates(newestFirst: readonly RateEntry[]): RateTable {
  const layered: RateEntry[] = [];
  for (const entry of newestFirst) {
    const newer = layered.filter(({ series }) => series === entry.series);
    layered.push(
      ...newer.reduce<readonly RateEntry[]>((parts, over) => parts.flatMap((part) => without(part, over)), [entry]),
    );
  }
  return layered;
}

/** What is left of an entry beside the days of another. */
function without(part: RateEntry, over: RateEntry): readonly RateEntry[] {
  if (over.to < part.from || part.to < over.from) return [part];
  return [
    ...(part.from < over.from ? [{ ...part, to: addDays(over.from, -1) }] : []),
    ...(over.to < part.to ? [{ ...part, from: addDays(over.to, 1) }] : []),
  ];
}
