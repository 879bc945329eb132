import type { ConsentFact, StateFact } from '@duologue/core/compliance/facts/facts.ts';
import { type Contribution, NOTHING } from './contribution.ts';
import { type RawEvent, text } from './read-event.ts';
import { plainName } from '../read-expectation.ts';

/** What an event opens. */
const OPENS: Readonly<Record<string, readonly string[]>> = {
  'attorney-represented': ['represented'],
  'cease-written-received': ['cease-request'],
  'cease-electronic-received': ['cease-request'],
  'cease-certified-mail': ['cease-certified', 'cease-request'],
  'refusal-to-pay-written': ['refused-to-pay'],
  'refuses-to-pay-written': ['refused-to-pay'],
  'asked-orally-to-be-left-alone': ['left-alone-asked'],
  'refusal-to-pay-oral': ['left-alone-asked'],
  'refuses-to-pay-oral': ['left-alone-asked'],
  // Whether it came in time to stop collection is reckoned once all lines are read.
  'dispute-written': ['dispute-written', 'dispute-open'],
  'original-creditor-request': ['dispute-written'],
  'dispute-oral': ['dispute-oral', 'dispute-open'],
  'stop-work-oral': ['work-stop-oral'],
  'stop-work-written': ['work-stop'],
  'stop-work-confirmed-in-writing': ['work-stop'],
  'documents-requested': ['documents-requested'],
  'document-request': ['documents-requested'],
  'calls-opt-out-written': ['calls-opt-out'],
  'call-optout-written': ['calls-opt-out'],
  'opt-out-calls-written': ['calls-opt-out'],
  'bankruptcy-filed': ['bankruptcy'],
  'bankruptcy-petition-filed': ['bankruptcy'],
  'bankruptcy-petition': ['bankruptcy'],
  'bankruptcy-discharge': ['discharged'],
  'bankruptcy-discharged': ['discharged'],
  'discharge-granted': ['discharged'],
  'identity-theft-notified': ['identity-theft'],
  'identity-theft-notice': ['identity-theft'],
  'consumer-deceased': ['deceased'],
  'learned-deceased': ['deceased'],
  deceased: ['deceased'],
  'location-confirmed': ['location-confirmed'],
  'location-information-confirmed': ['location-confirmed'],
  'location-information-obtained': ['location-confirmed'],
  'robocall-revocation-unrelated': ['machine-calls-revoked-elsewhere'],
  'caller-id-blocked': ['caller-id-hidden'],
};

/** What an event closes. */
const CLOSES: Readonly<Record<string, readonly string[]>> = {
  'attorney-no-response-reasonable-time': ['represented'],
  'attorney-no-response': ['represented'],
  'attorney-consents': ['represented'],
  'attorney-consented': ['represented'],
  'attorney-withdrawn': ['represented'],
  'representation-ended': ['represented'],
  'verification-sent': ['dispute-written', 'dispute-open'],
  'judgment-copy-sent': ['dispute-written', 'dispute-open'],
  'original-creditor-information-sent': ['dispute-written'],
  'cease-withdrawn': ['cease-request', 'cease-certified', 'refused-to-pay'],
  'documents-sent': ['documents-requested'],
  'stop-work-withdrawn': ['work-stop', 'work-stop-oral'],
  'employer-permits': ['employer-prohibits'],
  'bankruptcy-dismissed': ['bankruptcy'],
  'stay-lifted': ['bankruptcy'],
  'bankruptcy-stay-lifted': ['bankruptcy'],
};

/** Notices that went out. */
const MILESTONES: Readonly<Record<string, string>> = {
  'validation-provided': 'validation-notice',
  'validation-notice-sent': 'validation-notice',
  'validation-sent': 'validation-notice',
  'written-notice-sent': 'validation-notice',
  'medical-notice-sent': 'medical-notice',
  'medical-written-notice': 'medical-notice',
  'nv-medical-notice': 'medical-notice',
  'employer-letter-sent': 'employer-letter',
};

/** Permissions: what they are to. */
const CONSENTS: Readonly<Record<string, string>> = {
  'third-party-consent': 'third-party-disclosure',
  'consent-inconvenient-time': 'calls-at-any-hour',
  'consent-time': 'calls-at-any-hour',
  'consent-call-time': 'calls-at-any-hour',
  'consent-hours': 'calls-at-any-hour',
  'consent-work': 'calls-at-work',
  'consent-email': 'email',
  'email-consent': 'email',
  'consent-text': 'sms',
  'consent-sms': 'sms',
  'text-consent': 'sms',
  'sms-consent': 'sms',
  'prior-express-consent': 'recorded-calls',
  'tcpa-consent': 'recorded-calls',
  'consent-prerecorded': 'recorded-calls',
  'consent-robocalls': 'recorded-calls',
  'consent-recorded-calls': 'recorded-calls',
};

/** Happened, and changes nothing by itself. */
const WITHOUT_EFFECT = ['cease-letter-posted', 'attorney-contacted', 'website-session-end', 'website-session-start'];

const ALL_CONSENTS = ['calls-at-any-hour', 'recorded-calls', 'third-party-disclosure', 'email', 'sms', 'calls-at-work'];

/** States, notices, permissions and what ends them. */
export function readState(event: RawEvent): Contribution | undefined {
  const { kind, at, raw, about } = event;
  if (WITHOUT_EFFECT.includes(kind)) return NOTHING;
  // Who does not know the attorney's name cannot turn to the attorney (1006.6(b)(2)).
  if (kind === 'attorney-represented' && raw['attorneyKnown'] === false) return NOTHING;
  const milestone = MILESTONES[kind];
  if (milestone !== undefined) return { milestones: { [milestone]: at } };
  const closes = CLOSES[kind];
  if (closes !== undefined) return { ends: { at, states: closes } };
  const opens = OPENS[kind];
  if (opens !== undefined) return { states: opens.map((state) => stateOf(state, event)) };
  if (/revo(ked|cation)$/.test(kind)) return readRevocation(event);
  const to = CONSENTS[kind];
  if (to === undefined) return undefined;
  const isToUs = raw['givenTo'] === undefined || raw['givenTo'] === 'collector' || to === 'recorded-calls';
  if (!isToUs) return NOTHING;
  const consent: ConsentFact = {
    id: `${kind} ${at}`,
    to,
    form: raw['written'] === true ? 'written' : 'spoken',
    givenAt: at,
    revokedAt: null,
    ...(to === 'third-party-disclosure' && about.personId !== undefined && { personId: about.personId }),
    ...(about.number !== undefined && { number: about.number }),
  };
  return { consents: [consent] };
}

function stateOf(state: string, { at, about }: RawEvent): StateFact {
  return { state, since: at, untilOn: null, itemIds: about.itemIds ?? 'all' };
}

/** "No longer": all permissions, or the one that the event names. Calls by machine then need a new one. */
function readRevocation(event: RawEvent): Contribution | undefined {
  const { kind, at, raw } = event;
  const named =
    CONSENTS[kind.replace(/-revo(ked|cation)$/, '')] ?? CONSENTS[`consent-${plainName(text(raw['medium']) ?? '')}`];
  const isByMachine = named === 'recorded-calls' || /robo|tcpa|prerecorded|recorded/.test(kind);
  if (named === undefined && kind !== 'consent-revoked' && !isByMachine) return undefined;
  const consents = isByMachine ? ['recorded-calls'] : named === undefined ? ALL_CONSENTS : [named];
  const isUnrelated = /unrelated|other/.test(plainName(text(raw['scope']) ?? ''));
  return {
    ends: { at, consents: isUnrelated ? [] : consents },
    ...(consents.includes('recorded-calls') && {
      states: [stateOf(isUnrelated ? 'machine-calls-revoked-elsewhere' : 'machine-calls-revoked', event)],
    }),
    ...(kind === 'consent-revoked' && { events: [{ kind: 'consent-revoked', at }] }),
  };
}
