import { type CalendarDate, daysBetween } from '../calendar/calendar-date.ts';
import type { Currency } from '../money/currency.ts';
import { type Money, money } from '../money/money.ts';
import type {
  CellProblemCode,
  IntakeBatch,
  IntakeCounts,
  IntakeItem,
  IntakeItemKind,
  IntakeWarning,
  Rejection,
} from './intake-record.ts';

/** Days past due; `unknown` for items with neither a due date nor a bucket of the file. */
export const AGE_BUCKETS = ['not-due', '1-30', '31-60', '61-90', '91+', 'unknown'] as const;
export type AgeBucket = (typeof AGE_BUCKETS)[number];

export type CurrencySummary = {
  readonly currency: Currency;
  readonly items: number;
  /** Sum of what is open, credits taken away. */
  readonly open: Money;
  /** What is past its due date on the day of the file, credits left aside; how many items and how many debtors. */
  readonly overdue: { readonly amount: Money; readonly items: number; readonly debtors: number };
  readonly ageing: Readonly<Record<AgeBucket, Money>>;
};

/** What a file would bring, before anything is kept. */
export type IntakeReport = {
  readonly asOn: CalendarDate;
  readonly counts: IntakeCounts;
  readonly debtors: number;
  readonly kinds: Readonly<Record<IntakeItemKind, number>>;
  readonly currencies: readonly CurrencySummary[];
  /** How many rows were rejected for each reason; a row with two reasons counts in both. */
  readonly reasons: Readonly<Partial<Record<CellProblemCode, number>>>;
  readonly rejections: readonly Rejection[];
  readonly warnings: readonly IntakeWarning[];
  readonly warningCount: number;
};

/** Rejections and warnings that are listed one by one; all of them are counted. */
const LISTED_MAX = 100;

type Growing = {
  items: number;
  open: bigint;
  overdue: bigint;
  overdueItems: number;
  overdueDebtors: Set<string>;
  ageing: Record<AgeBucket, bigint>;
};

/** Adds up batches into the report of a dry run. `asOn` is the day on which items count as due or not. */
export function createIntakeSummary(asOn: CalendarDate) {
  const totals = new Map<Currency, Growing>();
  const debtors = new Set<string>();
  const kinds: Record<IntakeItemKind, number> = { invoice: 0, 'credit-note': 0, 'unapplied-payment': 0, balance: 0 };
  const reasons: Partial<Record<CellProblemCode, number>> = {};
  const rejections: Rejection[] = [];
  const warnings: IntakeWarning[] = [];
  let warningCount = 0;

  return {
    add(batch: IntakeBatch): void {
      for (const { debtor, item } of batch.records) {
        const key = debtor.number ?? `${debtor.parentName ?? ''}\n${debtor.name}`;
        debtors.add(key);
        kinds[item.kind] += 1;
        count(totals, item, key, asOn);
      }
      for (const rejection of batch.rejections) {
        for (const code of new Set(rejection.problems.map((problem) => problem.code)))
          reasons[code] = (reasons[code] ?? 0) + 1;
        if (rejections.length < LISTED_MAX) rejections.push(rejection);
      }
      warningCount += batch.warnings.length;
      warnings.push(...batch.warnings.slice(0, LISTED_MAX - warnings.length));
    },
    finish: (counts: IntakeCounts): IntakeReport => ({
      asOn,
      counts,
      debtors: debtors.size,
      kinds,
      currencies: [...totals]
        .sort(([left], [right]) => (left < right ? -1 : 1))
        .map(([currency, sums]) => shown(currency, sums)),
      reasons,
      rejections,
      warnings,
      warningCount,
    }),
  };
}

function count(totals: Map<Currency, Growing>, item: IntakeItem, debtor: string, asOn: CalendarDate): void {
  const { currency, minor } = item.open;
  let sums = totals.get(currency);
  if (sums === undefined) {
    sums = { items: 0, open: 0n, overdue: 0n, overdueItems: 0, overdueDebtors: new Set(), ageing: emptyAgeing() };
    totals.set(currency, sums);
  }
  const bucket = ageBucketOf(item, asOn);
  sums.items += 1;
  sums.open += minor;
  sums.ageing[bucket] += minor;
  if (bucket === 'not-due' || bucket === 'unknown' || minor <= 0n) return;
  sums.overdue += minor;
  sums.overdueItems += 1;
  sums.overdueDebtors.add(debtor);
}

/** An item is overdue from the day after its due date on. Without a due date, the bucket of the file tells. */
export function ageBucketOf({ dueOn, bucket }: IntakeItem, asOn: CalendarDate): AgeBucket {
  if (dueOn !== undefined) return byDays(dueOn < asOn ? daysBetween(dueOn, asOn) : 0);
  if (bucket === undefined) return 'unknown';
  if (bucket.fromDays === undefined) return bucket.toDays === 0 ? 'not-due' : 'unknown';
  return byDays(bucket.fromDays);
}

function byDays(days: number): AgeBucket {
  if (days <= 0) return 'not-due';
  if (days <= 30) return '1-30';
  if (days <= 60) return '31-60';
  return days <= 90 ? '61-90' : '91+';
}

function emptyAgeing(): Record<AgeBucket, bigint> {
  return { 'not-due': 0n, '1-30': 0n, '31-60': 0n, '61-90': 0n, '91+': 0n, unknown: 0n };
}

function shown(currency: Currency, sums: Growing): CurrencySummary {
  const { ageing } = sums;
  return {
    currency,
    items: sums.items,
    open: money(currency, sums.open),
    overdue: { amount: money(currency, sums.overdue), items: sums.overdueItems, debtors: sums.overdueDebtors.size },
    ageing: {
      'not-due': money(currency, ageing['not-due']),
      '1-30': money(currency, ageing['1-30']),
      '31-60': money(currency, ageing['31-60']),
      '61-90': money(currency, ageing['61-90']),
      '91+': money(currency, ageing['91+']),
      unknown: money(currency, ageing.unknown),
    },
  };
}
