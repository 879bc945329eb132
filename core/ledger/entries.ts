import type { CalendarDate } from '../calendar/calendar-date.ts';
import { assert, unreachable } from '../kernel/assert.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import { type Money, money, totalsByCurrency } from '../money/money.ts';
import { ENTRIES_MAX } from './limits.ts';

/**
 * What happened to the money, each positive, with its direction as a word. A mistake or a bounced payment is a
 * `reversed` entry beside the first one. `paid.earliestOn` is the first day on which the money may have come in, when
 * only the difference between two exports tells of it: the doubt is the debtor's.
 */
export type Entry =
  | { readonly kind: 'charged'; readonly id: string; readonly on: CalendarDate; readonly amount: Money }
  | {
      readonly kind: 'paid';
      readonly id: string;
      readonly on: CalendarDate;
      readonly earliestOn?: CalendarDate | undefined;
      readonly amount: Money;
      readonly itemId?: string | undefined;
    }
  | {
      readonly kind: 'credited';
      readonly id: string;
      readonly on: CalendarDate;
      readonly amount: Money;
      readonly itemId?: string | undefined;
    }
  | { readonly kind: 'reversed'; readonly id: string; readonly on: CalendarDate; readonly reverses: string };

export type PaidEntry = Extract<Entry, { readonly kind: 'paid' }>;

export type PostRefusal =
  | { readonly code: 'amount-not-positive'; readonly id: string }
  | { readonly code: 'id-already-used'; readonly id: string }
  | { readonly code: 'nothing-to-reverse'; readonly id: string; readonly reverses: string }
  | { readonly code: 'already-reversed'; readonly id: string; readonly reverses: string };

/** The list with one entry more, or why not. The same entry again is refused: an import that repeats is caught here. */
export function post(entries: readonly Entry[], entry: Entry): Result<readonly Entry[], PostRefusal> {
  assert(entries.length < ENTRIES_MAX, 'an account has fewer entries than the stated maximum');
  const { id } = entry;
  if (entries.some((known) => known.id === id)) return refuse({ code: 'id-already-used', id });
  if (entry.kind !== 'reversed') {
    return entry.amount.minor > 0n ? accept([...entries, entry]) : refuse({ code: 'amount-not-positive', id });
  }

  const { reverses } = entry;
  const target = entries.find((known) => known.id === reverses);
  if (target === undefined || target.kind === 'reversed') return refuse({ code: 'nothing-to-reverse', id, reverses });
  const isReversed = entries.some((known) => known.kind === 'reversed' && known.reverses === reverses);
  return isReversed ? refuse({ code: 'already-reversed', id, reverses }) : accept([...entries, entry]);
}

/** The entries that still count on that day: those booked by then and not reversed by then. */
export function standing(
  entries: readonly Entry[],
  asOn?: CalendarDate,
): readonly Exclude<Entry, { kind: 'reversed' }>[] {
  const isBooked = (entry: Entry) => asOn === undefined || entry.on <= asOn;
  const reversed = new Set<string>();
  for (const entry of entries) if (entry.kind === 'reversed' && isBooked(entry)) reversed.add(entry.reverses);
  return entries.filter(
    (entry): entry is Exclude<Entry, { kind: 'reversed' }> =>
      entry.kind !== 'reversed' && isBooked(entry) && !reversed.has(entry.id),
  );
}

/** What is owed, one amount per currency that ever moved; below zero when the debtor is in credit. */
export function balanceOf(entries: readonly Entry[], asOn?: CalendarDate): readonly Money[] {
  return totalsByCurrency(
    standing(entries, asOn).map((entry) => {
      switch (entry.kind) {
        case 'charged':
          return entry.amount;
        case 'paid':
        case 'credited':
          return money(entry.amount.currency, -entry.amount.minor);
        default:
          return unreachable(entry);
      }
    }),
  );
}
