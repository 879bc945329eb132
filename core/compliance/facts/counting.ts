import { CONTACT_OUTCOMES, type ContactOutcome } from './contact-event.ts';
import type { Counting } from '../packs/rule.ts';

/** The line results of a call, in the product's code set. */
export type CallLineResult =
  | 'gate-refused'
  | 'no-answer'
  | 'busy'
  | 'voicemail-no-message'
  | 'voicemail-limited'
  | 'voicemail-full'
  | 'disconnected'
  | 'invalid-number'
  | 'line-fault'
  | 'abandoned'
  | 'hung-up'
  | 'answered'
  | 'unknown';

/** Who was on the line, in the product's code set. */
export type CallParty =
  | 'debtor-verified'
  | 'debtor-unverified'
  | 'authorised-representative'
  | 'attorney'
  | 'gatekeeper'
  | 'third-party'
  | 'wrong-number'
  | 'not-in'
  | 'deceased-reported'
  | 'identity-refused';

/** What was not answered by anybody. `undefined`: there was no contact at all, so nothing to count. */
const BY_LINE: Readonly<Record<Exclude<CallLineResult, 'answered' | 'hung-up'>, ContactOutcome | undefined>> = {
  'gate-refused': undefined,
  'no-answer': 'no-answer',
  busy: 'busy',
  'voicemail-no-message': 'voicemail-no-message',
  'voicemail-limited': 'voicemail-limited',
  'voicemail-full': 'voicemail-full',
  disconnected: 'not-in-service',
  'invalid-number': 'not-in-service',
  'line-fault': 'unknown',
  abandoned: 'answered-dropped',
  unknown: 'unknown',
};

/** Who answered. Where it is not settled whether somebody was the debtor, it is counted as a conversation with them. */
const BY_PARTY: Readonly<Record<CallParty, ContactOutcome>> = {
  'debtor-verified': 'conversation',
  'debtor-unverified': 'conversation',
  'authorised-representative': 'conversation',
  'identity-refused': 'conversation',
  attorney: 'answered-by-other',
  gatekeeper: 'answered-by-other',
  'third-party': 'answered-by-other',
  'not-in': 'answered-by-other',
  'deceased-reported': 'answered-by-other',
  'wrong-number': 'wrong-number',
};

/**
 * What a logged call counts as, or `undefined` when no call was placed. A call that was hung up on before anybody spoke
 * is `answered-dropped`; an answered call without a party is `unknown`, which every count includes.
 */
export function contactOutcomeOf(line: CallLineResult, party: CallParty | undefined): ContactOutcome | undefined {
  if (line !== 'answered' && line !== 'hung-up') return BY_LINE[line];
  if (party !== undefined) return BY_PARTY[party];
  return line === 'hung-up' ? 'answered-dropped' : 'unknown';
}

/** Every call that reached a telephone. A busy line and a dead number reach nobody. */
export const CALLS_THAT_RANG: readonly ContactOutcome[] = CONTACT_OUTCOMES.filter(
  (outcome) => outcome !== 'busy' && outcome !== 'not-in-service',
);

/** A try counts even when nobody answers: the limit is on attempts, not conversations. */
export const ATTEMPTS: Counting = { callsOut: CALLS_THAT_RANG, callsIn: [], written: [] };

/** Something reached the person: words, a message left, a text. */
export const CONTACTS: Counting = {
  callsOut: ['conversation', 'voicemail-limited', 'voicemail-full', 'ringless-voicemail', 'unknown'],
  callsIn: [],
  written: ['text-out', 'email-out'],
};

/** Two people spoke, whoever called. */
export const CONVERSATIONS: Counting = {
  callsOut: ['conversation', 'unknown'],
  callsIn: ['conversation'],
  written: [],
};
