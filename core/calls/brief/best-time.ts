import type { Weekday } from '../../calendar/calendar-date.ts';
import type { Instant } from '../../calendar/instant.ts';
import { LINE_TABLE } from '../tables/line-table.ts';
import { PARTY_TABLE } from '../tables/party-table.ts';
import type { LineResult, Party } from '../outcome-codes.ts';

/** When calls to this debtor got the right person: how often of how many, by weekday and hour in the debtor's zone. */
export type TimeSlot = {
  readonly weekday: Weekday;
  readonly hour: number;
  readonly reached: number;
  readonly tried: number;
};

/**
 * The best time to call: the one that was agreed; else the hours in which the right person was reached before, the best
 * first; else nothing is known. `learnt` never comes from a single attempt.
 */
export type BestTime =
  | { readonly kind: 'agreed'; readonly at: Instant }
  | { readonly kind: 'told'; readonly words: string }
  | { readonly kind: 'learnt'; readonly slots: readonly TimeSlot[] }
  | { readonly kind: 'unknown' };

/** How often an hour must have been tried before it says anything. */
export const SLOT_TRIES_MIN = 2;
/** The most hours shown. */
export const SLOTS_MAX = 3;

export type TriedCall = { readonly startedAt: Instant; readonly line: LineResult; readonly party?: Party | undefined };
export type LocalHour = { readonly weekday: Weekday; readonly hour: number };

/** Counts of attempts and of right-party contacts by weekday and hour in the debtor's zone. */
export function countSlots(
  calls: readonly TriedCall[],
  localHour: (instant: Instant) => LocalHour,
): readonly TimeSlot[] {
  const slots = new Map<number, { weekday: Weekday; hour: number; reached: number; tried: number }>();
  for (const { startedAt, line, party } of calls) {
    if (!LINE_TABLE[line].reached) continue;
    const { weekday, hour } = localHour(startedAt);
    const key = weekday * 24 + hour;
    const slot = slots.get(key) ?? { weekday, hour, reached: 0, tried: 0 };
    slot.tried += 1;
    if (party !== undefined && PARTY_TABLE[party].rpc) slot.reached += 1;
    slots.set(key, slot);
  }
  return [...slots].sort(([left], [right]) => left - right).map(([, slot]) => slot);
}

export function bestTime(given: {
  readonly now: Instant;
  readonly agreedAt?: Instant | undefined;
  readonly told?: string | undefined;
  readonly slots: readonly TimeSlot[];
}): BestTime {
  if (given.agreedAt !== undefined && given.agreedAt >= given.now) return { kind: 'agreed', at: given.agreedAt };
  if (given.told !== undefined && given.told !== '') return { kind: 'told', words: given.told };
  const good = given.slots
    .filter((slot) => slot.tried >= SLOT_TRIES_MIN && slot.reached > 0)
    .sort((left, right) => chance(right) - chance(left) || left.weekday - right.weekday || left.hour - right.hour)
    .slice(0, SLOTS_MAX);
  return good.length > 0 ? { kind: 'learnt', slots: good } : { kind: 'unknown' };
}

/** The share reached, drawn towards a quarter while there are few attempts: two of two is not yet certainty. */
function chance({ reached, tried }: TimeSlot): number {
  return (reached + 1) / (tried + 4);
}
