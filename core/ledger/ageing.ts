import { type CalendarDate, daysBetween } from '../calendar/calendar-date.ts';
import type { Currency } from '../money/currency.ts';
import { type Money, money } from '../money/money.ts';
import { directionOf, type LedgerItem } from './item.ts';

/** Days past due at which a bucket begins; the last one has no end. 1–30, 31–60, 61–90, 91–120, from 121. */
export const AGEING_FROM_DAYS = [1, 31, 61, 91, 121] as const;

export type AgeBucket = {
  readonly fromDays: number;
  readonly toDays?: number;
  readonly amount: Money;
  readonly count: number;
};

/**
 * What an account owes in one currency. `total` = `notDue` + `undated` + all buckets − `credits`, to the minor unit.
 * `overdue` is the sum of the buckets. An item without a due date is in no bucket: it cannot be said to be late.
 */
export type Ageing = {
  readonly currency: Currency;
  readonly total: Money;
  readonly notDue: Money;
  readonly undated: Money;
  readonly overdue: Money;
  readonly credits: Money;
  readonly buckets: readonly AgeBucket[];
  readonly oldestDueOn?: CalendarDate;
};

type Sums = {
  notDue: bigint;
  undated: bigint;
  credits: bigint;
  buckets: { minor: bigint; count: number }[];
  oldestDueOn: CalendarDate | undefined;
};

/** The ageing of open items, one entry per currency in the order of the codes. Settled and gone items count nowhere. */
export function ageing(items: readonly LedgerItem[], asOn: CalendarDate): readonly Ageing[] {
  const byCurrency = new Map<Currency, Sums>();
  for (const item of items) {
    if (item.state !== 'open') continue;
    const { currency } = item.open;
    const sums = byCurrency.get(currency) ?? noSums();
    byCurrency.set(currency, sums);
    addItem(sums, item, asOn);
  }
  return [...byCurrency]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([currency, sums]) => close(currency, sums));
}

function noSums(): Sums {
  const buckets = AGEING_FROM_DAYS.map(() => ({ minor: 0n, count: 0 }));
  return { notDue: 0n, undated: 0n, credits: 0n, buckets, oldestDueOn: undefined };
}

function addItem(sums: Sums, { kind, open, dueOn }: LedgerItem, asOn: CalendarDate): void {
  if (directionOf(kind) === 'credited') sums.credits += open.minor;
  else if (dueOn === undefined) sums.undated += open.minor;
  else if (dueOn >= asOn) sums.notDue += open.minor;
  else {
    const bucket = sums.buckets[bucketIndex(daysBetween(dueOn, asOn))];
    if (bucket !== undefined) {
      bucket.minor += open.minor;
      bucket.count += 1;
    }
    if (open.minor > 0n && (sums.oldestDueOn === undefined || dueOn < sums.oldestDueOn)) sums.oldestDueOn = dueOn;
  }
}

function bucketIndex(daysLate: number): number {
  return AGEING_FROM_DAYS.filter((from) => daysLate >= from).length - 1;
}

function close(currency: Currency, sums: Sums): Ageing {
  const overdue = sums.buckets.reduce((sum, bucket) => sum + bucket.minor, 0n);
  const of = (minor: bigint) => money(currency, minor);
  return {
    currency,
    total: of(sums.notDue + sums.undated + overdue - sums.credits),
    notDue: of(sums.notDue),
    undated: of(sums.undated),
    overdue: of(overdue),
    credits: of(sums.credits),
    buckets: AGEING_FROM_DAYS.map((fromDays, index) => {
      const { minor, count } = sums.buckets[index] ?? { minor: 0n, count: 0 };
      const next = AGEING_FROM_DAYS[index + 1];
      return { fromDays, ...(next === undefined ? {} : { toDays: next - 1 }), amount: of(minor), count };
    }),
    ...(sums.oldestDueOn === undefined ? {} : { oldestDueOn: sums.oldestDueOn }),
  };
}
