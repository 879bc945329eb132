import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Money } from '../money/money.ts';

/** P03: what this one call is for. One objective, chosen from the facts; the caller may choose another. */
export const OBJECTIVES = [
  'repair-broken-promise',
  'confirm-arrangement',
  'verify-excuse',
  'gather-information',
  'collect-in-full',
  'collect-undisputed',
] as const;
export type ObjectiveKind = (typeof OBJECTIVES)[number];

export type Objective = {
  readonly kind: ObjectiveKind;
  /** Why, as a key of the catalogues under `calls.objective.` and its values. */
  readonly because:
    | 'promise-was-broken'
    | 'promise-is-running'
    | 'payment-was-claimed'
    | 'nothing-to-ask-for'
    | 'part-is-disputed'
    | 'all-is-owed';
  readonly amount: Money | undefined;
  /** The day by which the money should be promised. */
  readonly byOn: CalendarDate | undefined;
};

export type ObjectiveFacts = {
  /** What may be asked for, the largest first or in the firm's own order. */
  readonly ask: readonly Money[];
  readonly isDisputed: boolean;
  readonly hasPaymentClaim: boolean;
  readonly brokenPromise: { readonly amount: Money } | undefined;
  readonly runningPromise: { readonly amount: Money; readonly dueOn: CalendarDate } | undefined;
  /** The next payment day worth asking for. */
  readonly byOn: CalendarDate;
};

/** The weightiest fact decides: a broken promise before everything, a running one before a new demand. */
export function chooseObjective(facts: ObjectiveFacts): Objective {
  const { ask, isDisputed, hasPaymentClaim, brokenPromise, runningPromise, byOn } = facts;
  const [amount] = ask;
  if (brokenPromise !== undefined) {
    return { kind: 'repair-broken-promise', because: 'promise-was-broken', amount: brokenPromise.amount, byOn };
  }
  if (runningPromise !== undefined) {
    const { amount: promised, dueOn } = runningPromise;
    return { kind: 'confirm-arrangement', because: 'promise-is-running', amount: promised, byOn: dueOn };
  }
  if (hasPaymentClaim) return { kind: 'verify-excuse', because: 'payment-was-claimed', amount, byOn: undefined };
  if (amount === undefined) {
    return { kind: 'gather-information', because: 'nothing-to-ask-for', amount: undefined, byOn: undefined };
  }
  return isDisputed
    ? { kind: 'collect-undisputed', because: 'part-is-disputed', amount, byOn }
    : { kind: 'collect-in-full', because: 'all-is-owed', amount, byOn };
}
