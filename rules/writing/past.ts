import { CALLS_THAT_RANG } from '@duologue/core/compliance/facts/counting.ts';
import type { ContactEvent, ContactOutcome } from '@duologue/core/compliance/facts/contact-event.ts';
import type { NumberUse, Relation } from '@duologue/core/compliance/facts/facts.ts';
import type { Counting } from '@duologue/core/compliance/packs/rule.ts';
import { moment } from '@duologue/core/compliance/packs/write-rules.ts';

/** Calls to the workplace, whether or not somebody answered. */
export const workCalls: Counting = { callsOut: CALLS_THAT_RANG, callsIn: [], written: [], numberUses: ['work'] };

/** Somebody else than the debtor was reached. */
export const talksWith = (...relations: readonly Relation[]): Counting => ({
  callsOut: ['conversation', 'answered-by-other', 'unknown'],
  callsIn: [],
  written: ['text-out', 'email-out', 'letter-out', 'visit'],
  relations,
});

/** One past call, for examples. */
export function pastCall(
  at: string,
  outcome: ContactOutcome,
  more: { readonly relation?: Relation; readonly numberUse?: NumberUse } = {},
): ContactEvent {
  return { kind: 'call-out', at: moment(at), outcome, ...more };
}
