import { type CalendarDate, daysBetween } from '../../calendar/calendar-date.ts';
import type { Instalment } from '../../arrangements/schedule/schedule-terms.ts';
import { type Money, money } from '../../money/money.ts';
import type { OfferKind } from './offer-words.ts';

/**
 * One exact thing to agree on. `claim` is what the gate lets us ask for, `interest` the late interest that the firm claims
 * beside it; what is paid, forgiven and waived add up to both, so that any two proposals on one claim can be compared.
 */
export type Proposal = {
  readonly kind: OfferKind;
  readonly claim: Money;
  readonly interest: Money;
  readonly pays: Money;
  readonly forgiven: Money;
  readonly interestWaived: Money;
  readonly instalments: readonly Instalment[];
  /** The last day on which it can be accepted. */
  readonly expiresOn?: CalendarDate;
};

export const PROPOSAL_PROBLEMS = [
  'no-instalments',
  'currencies-differ',
  'amount-not-positive',
  'not-in-order',
  'in-the-past',
  'parts-do-not-add-up',
  'total-does-not-add-up',
  'expires-in-the-past',
] as const;
export type ProposalProblem = (typeof PROPOSAL_PROBLEMS)[number];

/** The first thing that is wrong with a proposal, whoever made it. */
export function proposalProblem(proposal: Proposal, today: CalendarDate): ProposalProblem | undefined {
  const { claim, interest, pays, forgiven, interestWaived, instalments, expiresOn } = proposal;
  const amounts = [interest, pays, forgiven, interestWaived, ...instalments.map(({ amount }) => amount)];
  if (instalments.length === 0) return 'no-instalments';
  if (amounts.some(({ currency }) => currency !== claim.currency)) return 'currencies-differ';
  if (instalments.some(({ amount }) => amount.minor <= 0n)) return 'amount-not-positive';
  if ([interest, forgiven, interestWaived].some(({ minor }) => minor < 0n)) return 'amount-not-positive';
  if (instalments.some(({ dueOn }, at) => dueOn <= (instalments[at - 1]?.dueOn ?? ''))) return 'not-in-order';
  if (instalments.some(({ dueOn }) => dueOn < today)) return 'in-the-past';
  if (instalments.reduce((sum, { amount }) => sum + amount.minor, 0n) !== pays.minor) return 'parts-do-not-add-up';
  const told = pays.minor + forgiven.minor + interestWaived.minor;
  if (told !== claim.minor + interest.minor || interestWaived.minor > interest.minor) return 'total-does-not-add-up';
  if (expiresOn !== undefined && expiresOn < today) return 'expires-in-the-past';
  return undefined;
}

/** A word for one payment of this much by this day. It is a claim of its own: of the rest nothing is said. */
export function promiseOf(amount: Money, dueOn: CalendarDate): Proposal {
  const none = money(amount.currency, 0n);
  return {
    kind: 'promise',
    claim: amount,
    interest: none,
    pays: amount,
    forgiven: none,
    interestWaived: none,
    instalments: [{ number: 1, dueOn, amount }],
  };
}

/** Days from today to the last payment. */
export function lengthDays({ instalments }: Proposal, today: CalendarDate): number {
  const last = instalments.at(-1);
  return last === undefined ? 0 : daysBetween(today, last.dueOn);
}

/**
 * What an approval is bound to: the claim, what is paid, forgiven and waived, every day and amount, and where something is
 * forgiven the last day on which that stands: with another day it is another settlement. What the offer is called makes
 * no other agreement of it, and a plan that forgives nothing has no such day once it is agreed.
 */
export function proposalText(proposal: Proposal): string {
  const { claim, interest, pays, forgiven, interestWaived, instalments, expiresOn } = proposal;
  const sums = [claim, interest, pays, forgiven, interestWaived].map(({ minor }) => minor.toString());
  const parts = instalments.map(({ dueOn, amount }) => [dueOn, amount.minor.toString()]);
  const until = forgiven.minor > 0n ? (expiresOn ?? null) : null;
  return JSON.stringify(['proposal-2', claim.currency, sums, parts, until]);
}
