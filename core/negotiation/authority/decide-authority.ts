import { type CalendarDate, daysBetween } from '../../calendar/calendar-date.ts';
import type { Role } from '../../cases/ids.ts';
import { percent, percentText, partOf } from '../../interest/percent.ts';
import { accept, type Result, refuse } from '../../kernel/result.ts';
import type { Money } from '../../money/money.ts';
import { compareRational, formatRational, multiplyRational, rational } from '../../money/rational.ts';
import { ORDINARY_GAP_DAYS } from '../limits.ts';
import { lengthDays, type Proposal } from '../offers/proposal.ts';
import type { AuthorityLimit } from './authority-words.ts';

/** Those who agree with debtors, from the one who asks to the one who answers for the firm. */
export const AGREEING_ROLES = ['collector', 'supervisor', 'manager'] as const satisfies readonly Role[];
export type AgreeingRole = (typeof AGREEING_ROLES)[number];

/**
 * How far a role may go. Percentages are decimal text. Amounts are by currency: an empty list sets no limit, a list that
 * lacks the currency allows nothing in it. Days without payment count from the end of an ordinary month.
 */
export type RoleLimits = {
  readonly discountPercentMax: string;
  readonly instalmentsMax: number;
  readonly lengthDaysMax: number;
  readonly holidayDaysMax: number;
  readonly interestWaivedPercentMax: string;
  readonly discountMax: readonly Money[];
  readonly planMax: readonly Money[];
};
export type AuthorityLimits = Readonly<Record<AgreeingRole, RoleLimits>>;

/** What was asked and what is allowed; `null`: nothing is set for this currency, so nothing is allowed. */
export type Exceeded = {
  readonly limit: AuthorityLimit;
  readonly asked: string | number | Money;
  readonly allowed: string | number | Money | null;
};

export type BeyondAuthority = {
  readonly code: 'beyond-authority';
  readonly exceeded: readonly Exceeded[];
  /** Roles whose own authority covers it, the nearest first. */
  readonly whoMayApprove: readonly AgreeingRole[];
};

/** May this role agree to this? A refusal names every limit that is exceeded, and who could approve. */
export function decideAuthority(
  proposal: Proposal,
  role: AgreeingRole,
  { limits, today }: { readonly limits: AuthorityLimits; readonly today: CalendarDate },
): Result<{ readonly role: AgreeingRole }, BeyondAuthority> {
  const exceeded = exceededBy(proposal, limits[role], today);
  if (exceeded.length === 0) return accept({ role });
  const whoMayApprove = AGREEING_ROLES.filter(
    (other) => other !== role && exceededBy(proposal, limits[other], today).length === 0,
  );
  return refuse({ code: 'beyond-authority', exceeded, whoMayApprove });
}

/** Every limit of a role that a proposal exceeds. */
export function exceededBy(proposal: Proposal, limits: RoleLimits, today: CalendarDate): readonly Exceeded[] {
  const { claim, interest, forgiven, interestWaived, instalments, pays } = proposal;
  const isPlan = instalments.length > 1;
  const days = lengthDays(proposal, today);
  const pause = isPlan || proposal.kind === 'holiday' ? pauseDays(proposal, today) : 0;
  return [
    ...shareAbove('discount-percent', forgiven, claim, limits.discountPercentMax),
    ...(forgiven.minor > 0n ? amountAbove('discount-amount', forgiven, limits.discountMax) : []),
    ...(isPlan ? amountAbove('plan-amount', pays, limits.planMax) : []),
    ...countAbove('instalments', isPlan ? instalments.length : 0, limits.instalmentsMax),
    ...countAbove('length-days', days, limits.lengthDaysMax),
    ...countAbove('holiday-days', pause, limits.holidayDaysMax),
    ...shareAbove('interest-waived-percent', interestWaived, interest, limits.interestWaivedPercentMax),
  ];
}

/** The longest stretch without a payment, beyond an ordinary month. */
export function pauseDays({ instalments }: Pick<Proposal, 'instalments'>, today: CalendarDate): number {
  const gaps = instalments.map(({ dueOn }, at) => daysBetween(instalments[at - 1]?.dueOn ?? today, dueOn));
  return Math.max(0, ...gaps.map((days) => days - ORDINARY_GAP_DAYS));
}

function shareAbove(limit: AuthorityLimit, part: Money, whole: Money, allowed: string): readonly Exceeded[] {
  if (part.minor <= 0n) return [];
  const most = percent(allowed);
  // Without a whole there is no share of it that anybody could give up.
  if (whole.minor <= 0n) return [{ limit, asked: '100.00', allowed: percentText(most) }];
  const share = rational(part.minor, whole.minor);
  if (compareRational(share, partOf(most)) <= 0) return [];
  const asked = formatRational(multiplyRational(share, rational(100n)), 2);
  return [{ limit, asked, allowed: percentText(most) }];
}

function amountAbove(limit: AuthorityLimit, asked: Money, allowed: readonly Money[]): readonly Exceeded[] {
  if (allowed.length === 0) return [];
  const most = allowed.find(({ currency }) => currency === asked.currency);
  return most !== undefined && asked.minor <= most.minor ? [] : [{ limit, asked, allowed: most ?? null }];
}

function countAbove(limit: AuthorityLimit, asked: number, allowed: number): readonly Exceeded[] {
  return asked <= allowed ? [] : [{ limit, asked, allowed }];
}
