import { PARTY_TABLE } from '../calls/tables/party-table.ts';
import type { GuideAct } from './actions.ts';
import type { Objection } from './objection.ts';

/** What a stranger may bring about: nothing of it tells that there is a debt. */
const SAYS_NOTHING: Readonly<Partial<Record<GuideAct, true>>> = {
  'find-approver': true,
  'book-call': true,
  'ask-fact': true,
  'stop-request': true,
  'stop-recording': true,
  'refer-to-representative': true,
  'language-help': true,
  'de-escalate': true,
  complaint: true,
  'prove-ourselves': true,
  'third-person-mode': true,
  'supervisor-help': true,
};

/** Those who may be on the line before anybody is verified. */
const STRANGERS = [PARTY_TABLE['debtor-unverified'], PARTY_TABLE['third-party'], PARTY_TABLE.gatekeeper];

/**
 * Whether this may be heard from, and answered to, somebody who is not known to be the right person (P07). Read from
 * what it sets going, so that a firm's own excuse is judged like ours.
 */
export function isForAnybody({ actions, leadsTo }: Pick<Objection, 'actions' | 'leadsTo'>): boolean {
  const isSilent = actions.every(
    (action) =>
      SAYS_NOTHING[action.act] === true || (action.act === 'verify' && action.verification.with === 'representative'),
  );
  return isSilent && STRANGERS.some(({ business }) => business.includes(leadsTo.outcome));
}
