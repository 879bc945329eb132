import { addDays, type CalendarDate } from '../../calendar/calendar-date.ts';
import type { Money } from '../../money/money.ts';
import { lengthDays, type Proposal } from './proposal.ts';

/**
 * How likely an offer is kept, in per cent: a table of our own, not learned from anybody's data. It starts at 60 and adds
 * what history, means and length say, between 5 and 95. It orders offers for the firm; it is no forecast.
 */
export type KeepingGiven = {
  readonly today: CalendarDate;
  readonly kept: number;
  readonly broken: number;
  readonly wasLastBroken: boolean;
  /** What is left each month; `undefined` when nobody said. */
  readonly surplusPerMonth?: Money | undefined;
};

export type ChanceReason =
  | 'start'
  | 'kept-mostly'
  | 'kept-half'
  | 'kept-seldom'
  | 'kept-hardly'
  | 'last-broken'
  | 'well-within-means'
  | 'within-means'
  | 'just-within-means'
  | 'little-above-means'
  | 'above-means'
  | 'at-once'
  | 'within-month'
  | 'within-quarter'
  | 'within-half-year'
  | 'within-year'
  | 'over-year'
  | 'something-now';
export type ChancePart = { readonly code: ChanceReason; readonly points: number };
export type Chance = { readonly percent: number; readonly because: readonly ChancePart[] };

const START = 60;
const [LEAST, MOST] = [5, 95];

/** Up to so many days: these points. */
const BY_LENGTH: readonly (readonly [daysMax: number, code: ChanceReason, points: number])[] = [
  [7, 'at-once', 5],
  [31, 'within-month', 0],
  [92, 'within-quarter', -5],
  [186, 'within-half-year', -10],
  [366, 'within-year', -15],
  [Number.POSITIVE_INFINITY, 'over-year', -25],
];
/** Share of promises that were kept, in per cent, at least: these points. */
const BY_HISTORY: readonly (readonly [shareMin: number, code: ChanceReason, points: number])[] = [
  [75, 'kept-mostly', 20],
  [50, 'kept-half', 8],
  [25, 'kept-seldom', -10],
  [0, 'kept-hardly', -25],
];
/** The dearest month, as a share of what is left each month, in per cent, up to: these points. */
const BY_MEANS: readonly (readonly [shareMax: bigint, code: ChanceReason, points: number])[] = [
  [50n, 'well-within-means', 15],
  [80n, 'within-means', 8],
  [100n, 'just-within-means', 0],
  [120n, 'little-above-means', -20],
];

export function chanceKept(proposal: Proposal, given: KeepingGiven): Chance {
  const days = lengthDays(proposal, given.today);
  const length = BY_LENGTH.find(([daysMax]) => days <= daysMax);
  const because: readonly ChancePart[] = [
    { code: 'start', points: START },
    ...historyPart(given),
    ...(given.wasLastBroken ? [{ code: 'last-broken', points: -10 } as const] : []),
    ...meansPart(proposal, given),
    ...(length === undefined ? [] : [{ code: length[1], points: length[2] }]),
    ...(isPartNow(proposal, given.today) ? [{ code: 'something-now', points: 5 } as const] : []),
  ];
  const sum = because.reduce((all, { points }) => all + points, 0);
  return { percent: Math.min(MOST, Math.max(LEAST, sum)), because };
}

function historyPart({ kept, broken }: KeepingGiven): readonly ChancePart[] {
  if (kept + broken === 0) return [];
  const row = BY_HISTORY.find(([shareMin]) => kept * 100 >= shareMin * (kept + broken));
  return row === undefined ? [] : [{ code: row[1], points: row[2] }];
}

function meansPart(proposal: Proposal, { surplusPerMonth }: KeepingGiven): readonly ChancePart[] {
  if (surplusPerMonth === undefined || surplusPerMonth.currency !== proposal.pays.currency) return [];
  const dearest = dearestMonth(proposal);
  const row = BY_MEANS.find(([shareMax]) => dearest * 100n <= surplusPerMonth.minor * shareMax);
  return [row === undefined ? { code: 'above-means', points: -40 } : { code: row[1], points: row[2] }];
}

/** Four weeks of a weekly plan, one instalment of a monthly one even where closed days draw two together. */
const MONTH_WINDOW_DAYS = 25;

/** The most that falls due within any month, in minor units. */
export function dearestMonth({ instalments }: Pick<Proposal, 'instalments'>): bigint {
  const sums = instalments.map(({ dueOn }, at) => {
    const end = addDays(dueOn, MONTH_WINDOW_DAYS);
    return instalments.slice(at).reduce((sum, part) => (part.dueOn < end ? sum + part.amount.minor : sum), 0n);
  });
  return sums.reduce((most, sum) => (sum > most ? sum : most), 0n);
}

function isPartNow({ instalments }: Proposal, today: CalendarDate): boolean {
  const [first] = instalments;
  return instalments.length > 1 && first !== undefined && first.dueOn <= addDays(today, 7);
}
