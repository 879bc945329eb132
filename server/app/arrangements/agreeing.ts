import type { CaseEvent, CaseEventOf } from '@duologue/core/cases/case-events.ts';
import { dateOf, moneyOf } from '../cases/event-values.ts';
import type { Agreeing, Allowed } from './may-agree.ts';

/** What an agreement comes to, from its event: before it is kept, it is asked whether it may be. */
export function agreeingOf({ data }: CaseEventOf<'arrangement-agreed'>): Agreeing {
  const { kind, forgiven, interest, interestWaived, instalments, expiresOn } = data;
  return {
    kind,
    ...(expiresOn === undefined ? {} : { expiresOn: dateOf(expiresOn) }),
    forgiven: moneyOf(forgiven),
    ...(interest === undefined ? {} : { interest: moneyOf(interest) }),
    ...(interestWaived === undefined ? {} : { interestWaived: moneyOf(interestWaived) }),
    instalments: instalments.map(({ dueOn, amount }) => ({ dueOn: dateOf(dueOn), amount: moneyOf(amount) })),
  };
}

/** Who approved it stands in the agreement, or in the yes to an offer, whatever was written there by hand. */
export function approvedAs(events: readonly CaseEvent[], { approvedBy }: Allowed): readonly CaseEvent[] {
  if (approvedBy === undefined) return events;
  return events.map((event) => {
    if (event.type === 'arrangement-agreed') return { ...event, data: { ...event.data, approvedBy } };
    const isYes = event.type === 'arrangement-moved' && event.data.to === 'accepted';
    return isYes ? { ...event, data: { ...event.data, approvedBy } } : event;
  });
}
