import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import { accept, type Result } from '@duologue/core/kernel/result.ts';
import { agreeingOf, approvedAs } from '../arrangements/agreeing.ts';
import { dateOf, moneyOf } from '../cases/event-values.ts';
import type { CaseChange } from '../cases/change-case.ts';
import { mayAgree, mayPromise } from '../negotiation/may-agree.ts';
import type { Refusal } from '../refusal.ts';

/** What was agreed on a call needs the same authority as what is agreed anywhere else; a name written down is none. */
export async function allowedEvents(
  change: CaseChange,
  events: readonly CaseEvent[],
): Promise<Result<readonly CaseEvent[], Refusal>> {
  for (const event of events) {
    if (event.type !== 'promise-made') continue;
    const { amount, dueOn } = event.data;
    const allowed = await mayPromise(change, { amount: moneyOf(amount), dueOn: dateOf(dueOn) });
    if (!allowed.ok) return allowed;
  }
  const agreed = events.find((event) => event.type === 'arrangement-agreed');
  if (agreed === undefined || agreed.data.status !== 'accepted') return accept(events);
  const allowed = await mayAgree(change, agreeingOf(agreed));
  return allowed.ok ? accept(approvedAs(events, allowed.value)) : allowed;
}
