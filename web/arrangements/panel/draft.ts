import type { InstalmentWire } from '@duologue/contract/arrangements.ts';
import type { OfferWire, ProposalIn } from '@duologue/contract/negotiation.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import { buildSchedule } from '@duologue/core/arrangements/schedule/build-schedule.ts';
import type {
  Instalment,
  Rhythm,
  ScheduleRefusal,
  ScheduleTerms,
  Shape,
} from '@duologue/core/arrangements/schedule/schedule-terms.ts';
import { isWeekday } from '@duologue/core/calendar/add-business-days.ts';
import { addDays, parseCalendarDate, type Weekday } from '@duologue/core/calendar/calendar-date.ts';
import type { Result } from '@duologue/core/kernel/result.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { type Money, money } from '@duologue/core/money/money.ts';
import type { OfferKind } from '@duologue/core/negotiation/offers/offer-words.ts';
import type { Proposal } from '@duologue/core/negotiation/offers/proposal.ts';

export type ShapeKind = Shape['kind'];
export type Every = Rhythm['every'];
/** `first`: the day of the first one; else `d15` for a day of the month, `w5` for a weekday. */
export type OnDay = string;

/** What the caller has typed so far. A field that is `undefined` cannot be read yet. */
export type Draft = {
  readonly pays: MoneyWire | undefined;
  readonly shape: ShapeKind;
  readonly count: number | undefined;
  readonly each: MoneyWire | undefined;
  readonly first: MoneyWire | undefined;
  readonly weights: readonly number[];
  readonly every: Every;
  readonly on: OnDay;
  readonly firstOn: string | undefined;
  readonly expiresOn: string | undefined;
};

/** What may be asked for, and the late interest beside it. */
export type Claim = { readonly claim: MoneyWire; readonly interest: MoneyWire; readonly today: string };

/** Parts that are proposed before anybody said a number, and days until the first. */
const COUNT_PROPOSED = 3;
const FIRST_DAYS = 14;
const EXPIRES_DAYS = 14;
export const EVEN_WEIGHTS: readonly number[] = Array.from({ length: 12 }, () => 1);

export function openDraft({ claim, interest, today }: Claim): Draft {
  return {
    pays: plus(claim, interest),
    shape: 'count',
    count: COUNT_PROPOSED,
    each: undefined,
    first: undefined,
    weights: EVEN_WEIGHTS,
    every: 'month',
    on: 'first',
    firstOn: daysAfter(today, FIRST_DAYS),
    expiresOn: daysAfter(today, EXPIRES_DAYS),
  };
}

/** The terms as core reads them; `undefined` while a field is open. */
export function termsOf({ pays, shape, every, on, firstOn, ...parts }: Draft): ScheduleTerms | undefined {
  const total = moneyOf(pays);
  const start = parseCalendarDate(firstOn ?? '');
  const cut = shapeOf(shape, parts);
  if (total === undefined || start === undefined || cut === undefined) return undefined;
  return { total, rhythm: { every, on: onOf(on, every) }, firstOn: start, shape: cut };
}

function shapeOf(
  shape: ShapeKind,
  { count, each, first, weights }: Pick<Draft, 'count' | 'each' | 'first' | 'weights'>,
): Shape | undefined {
  const [eachMoney, firstMoney] = [moneyOf(each), moneyOf(first)];
  switch (shape) {
    case 'count':
      return count === undefined ? undefined : { kind: 'count', count };
    case 'amount':
      return eachMoney === undefined ? undefined : { kind: 'amount', each: eachMoney };
    case 'first-larger':
      return count === undefined || firstMoney === undefined
        ? undefined
        : { kind: 'first-larger', first: firstMoney, count };
    case 'seasonal':
      return count === undefined ? undefined : { kind: 'seasonal', weightsByMonth: weights, count };
  }
}

function onOf(on: OnDay, every: Every): Rhythm['on'] {
  const number = Number(on.slice(1));
  if (on.startsWith('w')) return { weekday: number as Weekday };
  return on.startsWith('d') && every === 'month' ? { dayOfMonth: number } : undefined;
}

/** A schedule, or why there is none; `undefined` while a field is open. */
export type Preview = Result<readonly Instalment[], ScheduleRefusal> | undefined;

/** What the draft means, at once: holidays of the place are known to the server alone, and corrected by its answer. */
export function previewOf(draft: Draft, today: string): Preview {
  const terms = termsOf(draft);
  const day = parseCalendarDate(today);
  if (terms === undefined || day === undefined) return undefined;
  return buildSchedule(terms, { isBusinessDay: isWeekday, today: day });
}

/** What is not paid is interest first: of the claim nothing is given up while there is interest to waive. */
export function lessOf(draft: Draft, { claim, interest }: Claim): { forgiven: bigint; waived: bigint } {
  if (draft.pays === undefined) return { forgiven: 0n, waived: 0n };
  const less = BigInt(claim.minor) + BigInt(interest.minor) - BigInt(draft.pays.minor);
  if (less <= 0n) return { forgiven: 0n, waived: 0n };
  const waived = less < BigInt(interest.minor) ? less : BigInt(interest.minor);
  return { forgiven: less - waived, waived };
}

/** The proposal with which the browser asks core whose authority it needs; the server asks again, with its own. */
export function proposalOf(draft: Draft, given: Claim, instalments: readonly Instalment[]): Proposal | undefined {
  const [claim, interest, pays] = [moneyOf(given.claim), moneyOf(given.interest), moneyOf(draft.pays)];
  if (claim === undefined || interest === undefined || pays === undefined) return undefined;
  const { forgiven, waived } = lessOf(draft, given);
  const expiresOn = forgiven > 0n ? parseCalendarDate(draft.expiresOn ?? '') : undefined;
  return {
    kind: kindOf(draft, given, instalments.length),
    claim,
    interest,
    pays,
    forgiven: money(claim.currency, forgiven),
    interestWaived: money(claim.currency, waived),
    instalments,
    ...(expiresOn === undefined ? {} : { expiresOn }),
  };
}

export function kindOf(draft: Draft, given: Claim, count: number): OfferKind {
  const { forgiven, waived } = lessOf(draft, given);
  if (forgiven > 0n) return 'settlement';
  if (waived > 0n) return 'interest-waived';
  if (count === 1) return 'pay-in-full';
  if (draft.shape === 'first-larger') return 'first-larger';
  return draft.shape === 'seasonal' ? 'seasonal' : 'instalments';
}

/** Until when a settlement stands: as it was typed, but never before its own last part. */
export const expiryOf = ({ expiresOn }: Draft, lastOn: string | undefined): string | undefined =>
  expiresOn !== undefined && lastOn !== undefined && lastOn > expiresOn ? lastOn : expiresOn;

/** What is sent to the server; `undefined` while it is not complete, or a settlement has no last day. */
export function toSend(
  draft: Draft,
  given: Claim,
  instalments: readonly Pick<InstalmentLine, 'dueOn'>[],
): ProposalIn | undefined {
  const terms = termsOf(draft);
  if (terms === undefined) return undefined;
  const { forgiven, waived } = lessOf(draft, given);
  if (forgiven > 0n && draft.expiresOn === undefined) return undefined;
  const { currency } = given.claim;
  return {
    kind: kindOf(draft, given, instalments.length),
    terms: { ...terms, total: wireOf(terms.total), rhythm: terms.rhythm, shape: shapeWire(terms.shape) },
    forgiven: { currency, minor: forgiven.toString() },
    interestWaived: { currency, minor: waived.toString() },
    expiresOn: forgiven > 0n ? (expiryOf(draft, instalments.at(-1)?.dueOn) ?? null) : null,
  };
}

function shapeWire(shape: Shape) {
  switch (shape.kind) {
    case 'count':
      return shape;
    case 'amount':
      return { kind: shape.kind, each: wireOf(shape.each) };
    case 'first-larger':
      return { ...shape, first: wireOf(shape.first) };
    case 'seasonal':
      return { ...shape, weightsByMonth: [...shape.weightsByMonth] };
  }
}

/** An offer as a draft, so that it can be changed by one number. Its dates stand: the rhythm is read from them. */
export function draftOf({ offer }: Pick<OfferWire, 'offer'>, before: Draft): Draft {
  const [first, second] = offer.instalments;
  const isFirstLarger = first !== undefined && second !== undefined && larger(first.amount, second.amount);
  return {
    ...before,
    pays: offer.pays,
    shape: isFirstLarger ? 'first-larger' : 'count',
    count: offer.instalments.length,
    first: isFirstLarger ? first.amount : undefined,
    every: first === undefined || second === undefined ? before.every : everyOf(first.dueOn, second.dueOn),
    firstOn: first?.dueOn ?? before.firstOn,
    expiresOn: offer.expiresOn ?? before.expiresOn,
  };
}

/** An odd unit more is not a larger first part. */
const larger = (first: MoneyWire, second: MoneyWire) => BigInt(first.minor) > BigInt(second.minor) + 1n;

function everyOf(first: string, second: string): Every {
  const days = (Date.parse(second) - Date.parse(first)) / 86_400_000;
  if (days < 11) return 'week';
  return days < 22 ? 'two-weeks' : 'month';
}

export function moneyOf(wire: MoneyWire | undefined): Money | undefined {
  const currency = wire === undefined ? undefined : parseCurrency(wire.currency);
  return wire === undefined || currency === undefined ? undefined : money(currency, BigInt(wire.minor));
}

export const wireOf = ({ currency, minor }: Money): MoneyWire => ({ currency, minor: minor.toString() });

export const plus = (left: MoneyWire, right: MoneyWire): MoneyWire => ({
  currency: left.currency,
  minor: (BigInt(left.minor) + BigInt(right.minor)).toString(),
});

function daysAfter(today: string, days: number): string | undefined {
  const date = parseCalendarDate(today);
  return date === undefined ? undefined : addDays(date, days);
}

export type InstalmentLine = Readonly<InstalmentWire>;
export const linesOf = (instalments: readonly Instalment[]): readonly InstalmentLine[] =>
  instalments.map(({ number, dueOn, amount }) => ({ number, dueOn, amount: wireOf(amount) }));
