import type { LineResult, Party } from '@duologue/core/calls/outcome-codes.ts';
import { PARTY_TABLE } from '@duologue/core/calls/tables/party-table.ts';
import type { ContactEvent, ContactOutcome } from '@duologue/core/compliance/contact-event.ts';
import type { DebtorId } from '@duologue/core/cases/ids.ts';
import type { CaseSituation } from './ports/worklist.ts';

type PastCall = CaseSituation['calls'][number];

/**
 * What the line did in the words that frequency rules count by. A call whose end nobody recorded counts as one whose
 * outcome is not known, which every rule counts.
 */
const BY_LINE: Readonly<Record<Exclude<LineResult, 'gate-refused' | 'answered'>, ContactOutcome>> = {
  'no-answer': 'no-answer',
  busy: 'busy',
  'voicemail-no-message': 'voicemail-no-message',
  'voicemail-limited': 'voicemail-limited',
  'voicemail-full': 'voicemail-full',
  disconnected: 'not-in-service',
  'invalid-number': 'not-in-service',
  'line-fault': 'unknown',
  abandoned: 'no-answer',
  'hung-up': 'answered-dropped',
  unknown: 'unknown',
};

export function contactOutcomeOf(line: LineResult | null, party: Party | null): ContactOutcome | undefined {
  if (line === 'gate-refused') return undefined;
  if (line === null) return 'unknown';
  if (line !== 'answered') return BY_LINE[line];
  if (party === null) return 'unknown';
  if (party === 'wrong-number') return 'wrong-number';
  // Somebody who would not say who they are may have been the debtor: the doubt is counted.
  const isDebtor = PARTY_TABLE[party].rpc || party === 'debtor-unverified' || party === 'identity-refused';
  return isDebtor ? 'conversation' : 'answered-by-other';
}

/** The past calls as the rules read them. Calls on any case of the debtor count. */
export function contactEventsOf(calls: readonly PastCall[], debtorId: DebtorId): readonly ContactEvent[] {
  return calls.flatMap((call): readonly ContactEvent[] => {
    const outcome = contactOutcomeOf(call.lineResult, call.party);
    if (outcome === undefined) return [];
    const { startedAt: at, number } = call;
    const made: ContactEvent = { kind: 'call-out', at, outcome, personId: debtorId, number };
    return outcome === 'wrong-number' ? [made, { kind: 'number-not-theirs', at, number }] : [made];
  });
}
