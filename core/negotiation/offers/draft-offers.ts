import { addBusinessDays, type IsBusinessDay } from '../../calendar/add-business-days.ts';
import { addDays, type CalendarDate } from '../../calendar/calendar-date.ts';
import { buildSchedule } from '../../arrangements/schedule/build-schedule.ts';
import type { Instalment, Rhythm, Shape } from '../../arrangements/schedule/schedule-terms.ts';
import { INSTALMENTS_MAX } from '../../arrangements/limits.ts';
import { percent, partOf } from '../../interest/percent.ts';
import { type Money, money } from '../../money/money.ts';
import { multiplyRational, rational } from '../../money/rational.ts';
import { floorMinor, fromMonth } from '../affordability/per-month.ts';
import type { RoleLimits } from '../authority/decide-authority.ts';
import type { OfferKind } from './offer-words.ts';
import type { Proposal } from './proposal.ts';

/** What the debtor can pay, as they said it; nobody asks again after it was declined. */
export type Affordable =
  | { readonly state: 'not-asked' | 'declined' }
  | { readonly state: 'known'; readonly surplusPerMonth: Money };

export type DraftGiven = {
  readonly today: CalendarDate;
  readonly isBusinessDay: IsBusinessDay;
  readonly claim: Money;
  /** Late interest that the firm claims beside it; zero where it claims none. */
  readonly interest: Money;
  /** Something of the account is disputed, and is not in the claim. */
  readonly isPartDisputed: boolean;
  readonly rhythm: Rhythm;
  readonly limits: RoleLimits;
  readonly affordable: Affordable;
  /** What the debtor said could be paid at once, and each time. */
  readonly canPayNow?: Money | undefined;
  readonly canPayEach?: Money | undefined;
  /** What each month weighs in the debtor's trade, January first. */
  readonly season?: readonly number[] | undefined;
  /** What the firm gives up at most in a settlement, and how long one stands. */
  readonly settlementPercent: string;
  readonly settlementDays: number;
};

/** Business days until money that is there now is asked for. */
const SOON_BUSINESS_DAYS = 3;
/** Days until the first instalment of a plan, at the latest where no day of the month was named. */
const FIRST_DAYS = 7;
const MONTH_DAYS = 31;
const HOLIDAY_DAYS = 61;
/** How many instalments where nobody said what can be paid. */
const USUAL_INSTALMENTS = 3;
const SEASON_INSTALMENTS = 6;

/** Every kind of offer that makes sense on these facts, before anybody asks whether it may be made. */
export function draftOffers(given: DraftGiven): readonly Proposal[] {
  const owed = money(given.claim.currency, given.claim.minor + given.interest.minor);
  const drafts = [
    inFull(given, owed),
    partNow(given, owed),
    plan(given, owed, 'instalments', equalShape(given, owed)),
    plan(given, owed, 'first-larger', firstLarger(given, owed)),
    season(given, owed),
    holiday(given, owed),
    longer(given, owed),
    ...interestWaived(given, owed),
    ...settlements(given, owed),
  ];
  return drafts.filter((draft) => draft !== undefined);
}

const soon = ({ today, isBusinessDay }: DraftGiven) => addBusinessDays(today, SOON_BUSINESS_DAYS, isBusinessDay);

function single(
  { claim, interest }: DraftGiven,
  kind: OfferKind,
  { dueOn, amount }: { readonly dueOn: CalendarDate; readonly amount: Money },
  less: Pick<Proposal, 'expiresOn'> & Partial<Pick<Proposal, 'forgiven' | 'interestWaived'>> = {},
): Proposal {
  const none = money(claim.currency, 0n);
  const instalments = [{ number: 1, dueOn, amount }];
  return { kind, claim, interest, pays: amount, forgiven: none, interestWaived: none, instalments, ...less };
}

function inFull(given: DraftGiven, owed: Money): Proposal {
  return single(given, given.isPartDisputed ? 'pay-undisputed' : 'pay-in-full', { dueOn: soon(given), amount: owed });
}

/** What is there now, or half; the rest a month later. */
function partNow(given: DraftGiven, owed: Money): Proposal | undefined {
  const now = given.canPayNow?.minor ?? owed.minor / 2n;
  if (now <= 0n || now >= owed.minor) return undefined;
  const restOn = addBusinessDays(addDays(soon(given), MONTH_DAYS - 1), 0, given.isBusinessDay);
  return withParts(given, 'part-now', [
    { number: 1, dueOn: soon(given), amount: money(owed.currency, now) },
    { number: 2, dueOn: restOn, amount: money(owed.currency, owed.minor - now) },
  ]);
}

/** What can be paid each time: what the debtor said, or what is left in that rhythm. */
function eachTime({ canPayEach, affordable, rhythm, claim }: DraftGiven): bigint | undefined {
  if (canPayEach !== undefined && canPayEach.minor > 0n) return canPayEach.minor;
  if (affordable.state !== 'known' || affordable.surplusPerMonth.currency !== claim.currency) return undefined;
  const each = floorMinor(fromMonth(rational(affordable.surplusPerMonth.minor), rhythm.every));
  return each > 0n ? each : undefined;
}

/** So many equal parts that none is more than can be paid each time. */
function equalShape(given: DraftGiven, owed: Money): Shape | undefined {
  const each = eachTime(given);
  if (each === undefined) return { kind: 'count', count: USUAL_INSTALMENTS };
  const count = (owed.minor + each - 1n) / each;
  return count < 2n || count > BigInt(INSTALMENTS_MAX) ? undefined : { kind: 'count', count: Number(count) };
}

/** A third, or what is there now, and the rest in the same number of parts. */
function firstLarger(given: DraftGiven, owed: Money): Shape | undefined {
  const equal = equalShape(given, owed);
  const first = given.canPayNow?.minor ?? owed.minor / 3n;
  const each = eachTime(given);
  const rest = owed.minor - first;
  if (equal?.kind !== 'count' || first <= 0n || rest <= 0n) return undefined;
  const parts = each === undefined ? BigInt(USUAL_INSTALMENTS) : (rest + each - 1n) / each;
  // A first part that is no larger than the others is another kind of plan.
  if (parts > BigInt(INSTALMENTS_MAX - 1) || first * parts <= rest) return undefined;
  return { kind: 'first-larger', first: money(owed.currency, first), count: Number(parts) + 1 };
}

function plan(given: DraftGiven, owed: Money, kind: OfferKind, shape: Shape | undefined, waitDays = FIRST_DAYS) {
  if (shape === undefined) return undefined;
  const { rhythm, isBusinessDay, today } = given;
  const firstOn = addDays(today, waitDays);
  const built = buildSchedule({ total: owed, rhythm, firstOn, shape }, { isBusinessDay, today });
  return built.ok ? withParts(given, kind, built.value) : undefined;
}

function withParts({ claim, interest }: DraftGiven, kind: OfferKind, instalments: readonly Instalment[]): Proposal {
  const none = money(claim.currency, 0n);
  const pays = money(
    claim.currency,
    instalments.reduce((sum, { amount }) => sum + amount.minor, 0n),
  );
  return { kind, claim, interest, pays, forgiven: none, interestWaived: none, instalments };
}

function season(given: DraftGiven, owed: Money): Proposal | undefined {
  const { season: weightsByMonth } = given;
  if (weightsByMonth === undefined) return undefined;
  return plan(given, owed, 'seasonal', { kind: 'seasonal', weightsByMonth, count: SEASON_INSTALMENTS });
}

/** Two months without a payment, then the usual parts. */
const holiday = (given: DraftGiven, owed: Money) => plan(given, owed, 'holiday', equalShape(given, owed), HOLIDAY_DAYS);

/** Twice as many parts: what an account can bear that the usual plan would break. */
function longer(given: DraftGiven, owed: Money): Proposal | undefined {
  const equal = equalShape(given, owed);
  const count = equal?.kind === 'count' ? equal.count * 2 : 0;
  return count < 2 || count > INSTALMENTS_MAX ? undefined : plan(given, owed, 'longer', { kind: 'count', count });
}

/** Interest given up for payment within the week: as much as the asker may, and all of it where somebody else could. */
function interestWaived(given: DraftGiven, owed: Money): readonly (Proposal | undefined)[] {
  const { interest, limits } = given;
  if (interest.minor <= 0n) return [];
  return shares([limits.interestWaivedPercentMax, '100'], interest).map((waived) =>
    single(
      given,
      'interest-waived',
      { dueOn: soon(given), amount: money(owed.currency, owed.minor - waived) },
      { expiresOn: soon(given), interestWaived: money(owed.currency, waived) },
    ),
  );
}

/** Less, but soon: as far as the asker may go, and as far as the firm goes at most. Interest is asked for in full. */
function settlements(given: DraftGiven, owed: Money): readonly (Proposal | undefined)[] {
  const { claim, limits, settlementPercent, settlementDays, today, isBusinessDay } = given;
  const dueOn = addBusinessDays(addDays(today, settlementDays), 0, isBusinessDay);
  const own = smaller(limits.discountPercentMax, settlementPercent);
  return shares([own, settlementPercent], claim).map((forgiven) =>
    single(
      given,
      'settlement',
      { dueOn, amount: money(owed.currency, owed.minor - forgiven) },
      { expiresOn: dueOn, forgiven: money(owed.currency, forgiven) },
    ),
  );
}

const smaller = (left: string, right: string) => {
  const [a, b] = [partOf(percent(left)), partOf(percent(right))];
  return a.top * b.bottom <= b.top * a.bottom ? left : right;
};

/** These shares of an amount in whole minor units, never more than the share; each once, none of nothing or of all. */
function shares(percents: readonly string[], whole: Money): readonly bigint[] {
  const parts = percents.map((text) => floorMinor(multiplyRational(partOf(percent(text)), rational(whole.minor))));
  return [...new Set(parts)].filter((part) => part > 0n && part <= whole.minor);
}
