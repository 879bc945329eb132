import type { DebtorId } from '@duologue/core/cases/ids.ts';
import type { ContactEvent } from '@duologue/core/compliance/facts/contact-event.ts';
import { contactOutcomeOf } from '@duologue/core/compliance/facts/counting.ts';
import type { CaseSituation } from '../ports/worklist.ts';

type PastCall = CaseSituation['calls'][number];

/** The past calls as the rules read them. Calls on any case of the debtor count. */
export function contactEventsOf(calls: readonly PastCall[], debtorId: DebtorId): readonly ContactEvent[] {
  return calls.flatMap(({ startedAt: at, number, lineResult, party }): readonly ContactEvent[] => {
    // A call whose end nobody recorded is one whose outcome is not known, which every rule counts.
    const outcome = contactOutcomeOf(lineResult ?? 'unknown', party ?? undefined);
    if (outcome === undefined) return [];
    const made: ContactEvent = { kind: 'call-out', at, outcome, personId: debtorId, number };
    return outcome === 'wrong-number' ? [made, { kind: 'number-not-theirs', at, number }] : [made];
  });
}
