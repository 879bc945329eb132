import { addBusinessDays, type IsBusinessDay } from '../calendar/add-business-days.ts';
import { addDays, type CalendarDate } from '../calendar/calendar-date.ts';
import type { CaseEventOf } from '../cases/case-events.ts';
import type { ItemId, PromiseId } from '../cases/ids.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { Money } from '../money/money.ts';
import { toMoneyData } from '../money/money-data.ts';
import { isAboutTheSame } from './arrangement.ts';
import { PROMISE_DAYS_MAX } from './limits.ts';
import { isRunning, type PromiseToPay } from './promise.ts';

export type PromiseProposal = {
  readonly amount: Money;
  readonly dueOn: CalendarDate;
  readonly items: readonly ItemId[];
  readonly promisedBy: string;
  readonly method?: string | undefined;
  readonly kind: 'full' | 'part';
};

/** The account as it stands. `open` is what is left of each item once its disputed part is taken off. */
export type PromiseGiven = {
  readonly promiseId: PromiseId;
  readonly today: CalendarDate;
  readonly graceBusinessDays: number;
  readonly isBusinessDay: IsBusinessDay;
  readonly undisputed: readonly { readonly itemId: string; readonly open: Money }[];
  readonly promises: readonly PromiseToPay[];
  /** What the call was to ask for. A promise of that is one in full, though more may be open. */
  readonly ask?: readonly Money[] | undefined;
  readonly callId?: string | undefined;
};

export type PromiseRefusal =
  | { readonly code: 'amount-not-positive' }
  | { readonly code: 'due-in-the-past'; readonly today: CalendarDate }
  | { readonly code: 'due-too-far-ahead'; readonly latestOn: CalendarDate }
  | { readonly code: 'item-not-open'; readonly itemId: string }
  | { readonly code: 'wholly-disputed' }
  | { readonly code: 'more-than-owed'; readonly owed: Money }
  | { readonly code: 'not-in-full'; readonly owed: Money };

/**
 * A promise as events: the promise itself, and the end of each running one about the same items, which it supersedes.
 * It never touches a dispute: the disputed part is not promised away, and a promise on wholly disputed items is refused.
 */
export function decidePromise(
  proposal: PromiseProposal,
  given: PromiseGiven,
): Result<readonly (CaseEventOf<'promise-made'> | CaseEventOf<'promise-ended'>)[], PromiseRefusal> {
  const refusal = refusalOf(proposal, given);
  if (refusal !== undefined) return refuse(refusal);

  const ended = given.promises
    // An instalment belongs to its arrangement: a word given beside it, to catch up, does not end it.
    .filter(({ status, instalmentOf }) => isRunning(status) && instalmentOf === undefined)
    .filter(({ items }) => isAboutTheSame(items, proposal.items))
    .map(
      ({ promiseId }) =>
        ({
          type: 'promise-ended',
          data: { promiseId, to: 'superseded', reason: 'new-promise', byPromiseId: given.promiseId },
        }) as const,
    );
  return accept([...ended, promiseMade(proposal, given)]);
}

function refusalOf({ amount, dueOn, items, kind }: PromiseProposal, given: PromiseGiven): PromiseRefusal | undefined {
  const latestOn = addDays(given.today, PROMISE_DAYS_MAX);
  if (amount.minor <= 0n) return { code: 'amount-not-positive' };
  if (dueOn < given.today) return { code: 'due-in-the-past', today: given.today };
  if (dueOn > latestOn) return { code: 'due-too-far-ahead', latestOn };

  const unknown = items.find((itemId) => !given.undisputed.some((item) => item.itemId === itemId));
  if (unknown !== undefined) return { code: 'item-not-open', itemId: unknown };

  const owedMinor = given.undisputed
    .filter(
      ({ itemId, open }) =>
        open.currency === amount.currency && (items.length === 0 || items.some((id) => id === itemId)),
    )
    .reduce((sum, { open }) => sum + open.minor, 0n);
  const owed: Money = { currency: amount.currency, minor: owedMinor };
  if (owedMinor <= 0n) return { code: 'wholly-disputed' };
  if (amount.minor > owedMinor) return { code: 'more-than-owed', owed };
  const isAsked = given.ask?.some((ask) => ask.currency === amount.currency && ask.minor === amount.minor) === true;
  if (kind === 'full' && amount.minor < owedMinor && !isAsked) return { code: 'not-in-full', owed };
  return undefined;
}

function promiseMade(proposal: PromiseProposal, given: PromiseGiven): CaseEventOf<'promise-made'> {
  const { amount, dueOn, items, promisedBy, method, kind } = proposal;
  const { promiseId, today, graceBusinessDays, isBusinessDay, callId } = given;
  return {
    type: 'promise-made',
    data: {
      promiseId,
      kind,
      amount: toMoneyData(amount),
      dueOn,
      graceUntil: addBusinessDays(dueOn, graceBusinessDays, isBusinessDay),
      madeOn: today,
      items,
      promisedBy,
      ...(method === undefined ? {} : { method }),
      ...(callId === undefined ? {} : { callId }),
    },
  };
}
