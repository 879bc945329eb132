import {
  type ArrangementProposal,
  type ArrangementRefusal,
  decideArrangement,
} from '@duologue/core/arrangements/decide-arrangement.ts';
import { GRACE_BUSINESS_DAYS } from '@duologue/core/arrangements/limits.ts';
import { addBusinessDays } from '@duologue/core/calendar/add-business-days.ts';
import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaseEvent, CaseEventOf } from '@duologue/core/cases/case-events.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import type { ArrangementWire } from '@duologue/contract/arrangements.ts';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import type { CaseFacts } from '../cases/case-facts.ts';
import type { CaseChange } from '../cases/change-case.ts';
import { loadFacts } from '../gate/check-gate.ts';
import { claimedInterest } from '../interest/claimable-interest.ts';
import { invalid } from '../invalid-input.ts';
import { undisputedOf } from '../payments/judge-promises.ts';
import { keepAndJudge } from '../payments/record-payment.ts';
import type { Refusal } from '../refusal.ts';
import { moneyWire, parseMoneyWire } from '../wire/money.ts';
import { wrapUpGiven } from '../wrap-up/wrap-up-given.ts';
import { arrangementWires } from './arrangement-wire.ts';
import { agreeingOf, approvedAs } from './agreeing.ts';
import type { Allowed, MayAgree } from './may-agree.ts';
import { scheduleGiven } from './read-schedule.ts';

export type Done = { readonly arrangement: ArrangementWire; readonly version: number };

/** Decides a proposal, asks whether this person may agree it, keeps it with the next steps, and lets the books judge. */
export async function agree(
  change: CaseChange,
  facts: CaseFacts,
  asked: {
    readonly proposal: ArrangementProposal;
    readonly callId?: string | undefined;
    readonly mayAgree: MayAgree;
  },
): Promise<Result<Done, Refusal>> {
  const { deps } = change;
  const given = scheduleGiven(facts, deps);
  const { promises, arrangements, askItemIds } = wrapUpGiven(facts, undefined, deps);
  const currency = asked.proposal.parts[0]?.amount.currency;
  const { homeCountry } = change.acting;
  const decided = decideArrangement(asked.proposal, {
    ...given,
    claimable:
      currency === undefined ? undefined : await claimedInterest(change.records, facts, { currency, homeCountry }),
    nextId: () => deps.ids.next(),
    graceBusinessDays: GRACE_BUSINESS_DAYS,
    undisputed: undisputedOf(facts),
    askItemIds,
    promises,
    arrangements,
    callId: asked.callId,
  });
  if (!decided.ok) return refusalOf(decided.refusal);
  const agreed = decided.value.find((event) => event.type === 'arrangement-agreed');
  assert(agreed !== undefined, 'what is agreed is an event');
  const allowed: Result<Allowed, Refusal> =
    asked.proposal.as === 'accepted' ? await asked.mayAgree(change, agreeingOf(agreed)) : accept({});
  if (!allowed.ok) return allowed;
  const steps = nextStepsOf(agreed, given);
  const events = approvedAs(decided.value, allowed.value);
  return keepMoved(change, [...events, ...steps], agreed.data.arrangementId);
}

/** Keeps the events, lets the books judge, and answers the arrangement as it stands then. */
export async function keepMoved(
  change: CaseChange,
  events: readonly CaseEvent[],
  arrangementId: string,
): Promise<Result<Done, Refusal>> {
  const { version } = await keepAndJudge(change, events);
  const wires = await arrangementWires(change.records, await loadFacts(change, change.at));
  const arrangement = wires.find((one) => one.arrangementId === arrangementId);
  assert(arrangement !== undefined, 'what was kept is there');
  return accept({ arrangement, version });
}

/** What follows: it is confirmed in writing, and the first instalment is watched. An offer is asked about again. */
export function nextStepsOf(
  { data }: CaseEventOf<'arrangement-agreed'>,
  { today, isBusinessDay }: ReturnType<typeof scheduleGiven>,
): readonly CaseEvent[] {
  const step = (data_: CaseEventOf<'next-step-set'>['data']): CaseEvent => ({ type: 'next-step-set', data: data_ });
  if (data.status === 'awaiting-approval') {
    const dueOn = addBusinessDays(today, 1, isBusinessDay);
    return [step({ kind: 'supervisor-review', dueOn, assignee: 'supervisor' })];
  }
  if (data.status === 'proposed')
    return [step({ kind: 'call', dueOn: addBusinessDays(today, 2, isBusinessDay), assignee: 'anyone' })];
  return agreedSteps(data.instalments[0], { today, isBusinessDay });
}

export function agreedSteps(
  first:
    | { readonly graceUntil: string; readonly amount: { readonly currency: string; readonly minor: string } }
    | undefined,
  { today, isBusinessDay }: ReturnType<typeof scheduleGiven>,
): readonly CaseEvent[] {
  const confirm = {
    kind: 'send-confirmation',
    dueOn: addBusinessDays(today, 1, isBusinessDay),
    assignee: 'me',
  } as const;
  const confirmed: CaseEvent = { type: 'next-step-set', data: confirm };
  if (first === undefined) return [confirmed];
  const watch = { kind: 'watch-promise', dueOn: first.graceUntil, assignee: 'anyone', expects: first.amount } as const;
  return [confirmed, { type: 'next-step-set', data: watch }];
}

/** The last day as it was sent, or a refusal. */
export function readExpiry(text: string | undefined): Result<ArrangementProposal['expiresOn'], Refusal> {
  if (text === undefined) return accept(undefined);
  const day = parseCalendarDate(text);
  return day === undefined ? invalid('expiresOn', 'input.not-a-date') : accept(day);
}

/** The late interest that is paid and waived, as it was sent. */
export function readInterest(asked: {
  readonly interest?: MoneyWire | undefined;
  readonly interestWaived?: MoneyWire | undefined;
}): Result<Pick<ArrangementProposal, 'interest' | 'interestWaived'>, Refusal> {
  const interest = asked.interest && parseMoneyWire(asked.interest);
  const interestWaived = asked.interestWaived && parseMoneyWire(asked.interestWaived);
  if (asked.interest !== undefined && interest === undefined) return invalid('interest', 'input.unknown-currency');
  if (asked.interestWaived !== undefined && interestWaived === undefined)
    return invalid('interestWaived', 'input.unknown-currency');
  return accept({ interest, interestWaived });
}

export function refusalOf(refusal: ArrangementRefusal): Result<never, Refusal> {
  switch (refusal.code) {
    case 'arrangement-running':
      return refuse({ code: 'arrangement-running', values: { arrangementId: refusal.arrangementId } });
    case 'item-not-open':
      return refuse({ code: 'item-not-found', values: { itemIds: [refusal.itemId] } });
    case 'more-than-owed':
      return invalid('instalments', 'input.arrangement.more-than-owed', { owed: moneyWire(refusal.owed) });
    case 'interest-unsaid':
    case 'more-interest-than-claimed': {
      const values = { claimable: moneyWire(refusal.claimable) };
      return invalid('interest', `input.arrangement.${refusal.code}`, values);
    }
    case 'expiry-missing':
    case 'ends-after-expiry':
      return invalid('expiresOn', `input.arrangement.${refusal.code}`);
    default: {
      const { code, ...values } = refusal;
      return invalid('instalments', `input.arrangement.${code}`, values);
    }
  }
}
