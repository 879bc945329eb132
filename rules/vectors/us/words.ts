import type { Channel, NumberUse, Relation } from '@duologue/core/compliance/facts/facts.ts';
import type { ContactOutcome } from '@duologue/core/compliance/facts/contact-event.ts';

/** The words of American vectors, in plain form (small letters, hyphens), and what they are called here. */

export const OUTCOMES: Readonly<Record<string, ContactOutcome>> = {
  busy: 'busy',
  'not-in-service': 'not-in-service',
  'no-connection': 'not-in-service',
  'not-connected': 'not-in-service',
  disconnected: 'not-in-service',
  'rang-no-voicemail': 'rang-no-voicemail',
  'no-answer': 'no-answer',
  unanswered: 'no-answer',
  'voicemail-no-message': 'voicemail-no-message',
  'voicemail-unable': 'voicemail-unable',
  'voicemail-lcm': 'voicemail-limited',
  'voicemail-limited-content': 'voicemail-limited',
  'voicemail-limited': 'voicemail-limited',
  'voicemail-full-message': 'voicemail-full',
  'voicemail-full': 'voicemail-full',
  'voicemail-prerecorded': 'voicemail-full',
  'ringless-voicemail': 'ringless-voicemail',
  'answered-dropped': 'answered-dropped',
  'answered-by-other': 'answered-by-other',
  'third-party-answered': 'answered-by-other',
  conversation: 'conversation',
  'wrong-number': 'wrong-number',
  'wrong-number-unaffiliated': 'wrong-number',
  unknown: 'unknown',
};

/** Told about outcomes that only a machine can bring. */
export const RECORDED_OUTCOMES: readonly string[] = ['voicemail-prerecorded'];

export const NUMBER_USES: Readonly<Record<string, NumberUse>> = {
  mobile: 'mobile',
  cell: 'mobile',
  cellular: 'mobile',
  wireless: 'mobile',
  'landline-home': 'home',
  home: 'home',
  residence: 'home',
  residential: 'home',
  landline: 'home',
  'landline-work': 'work',
  work: 'work',
  workplace: 'work',
  'shared-work-line': 'work',
  'work-shared': 'work',
  'employer-email': 'work',
  'belongs-to-friend': 'other-person',
  'belongs-to-other': 'other-person',
  'belongs-to-third-party': 'other-person',
  'third-party': 'other-person',
  unknown: 'unknown',
};

/** Lines of which not even the owner is alone at them. */
export const SHARED_LINES: readonly string[] = ['shared-work-line', 'work-shared'];

export const CHANNELS: Readonly<Record<string, Channel>> = {
  call: 'call',
  telephone: 'call',
  phone: 'call',
  voicemail: 'voicemail',
  'ringless-voicemail': 'voicemail',
  text: 'text',
  sms: 'text',
  'text-message': 'text',
  email: 'email',
  letter: 'letter',
  mail: 'letter',
  post: 'letter',
  visit: 'visit',
};

const RELATIONS: Readonly<Record<string, Relation>> = {
  consumer: 'debtor',
  debtor: 'debtor',
  spouse: 'spouse',
  guardian: 'guardian',
  parent: 'guardian',
  'parent-of-minor': 'guardian',
  executor: 'executor',
  administrator: 'executor',
  'personal-representative': 'executor',
  'successor-in-interest': 'executor',
  attorney: 'attorney',
  'consumers-attorney': 'attorney',
  'consumer-attorney': 'attorney',
  'creditor-attorney': 'creditor',
  'creditors-attorney': 'creditor',
  creditor: 'creditor',
  'own-attorney': 'creditor',
  'collector-attorney': 'creditor',
  'collectors-attorney': 'creditor',
  cra: 'credit-bureau',
  'consumer-reporting-agency': 'credit-bureau',
  'credit-bureau': 'credit-bureau',
  guarantor: 'guarantor',
  cosigner: 'guarantor',
  'co-obligor': 'guarantor',
  household: 'household',
  'household-member': 'household',
  roommate: 'household',
  housemate: 'household',
  neighbor: 'neighbour',
  neighbour: 'neighbour',
  employer: 'employer',
  coworker: 'employer',
  colleague: 'employer',
  brother: 'family',
  sister: 'family',
  mother: 'family',
  father: 'family',
  son: 'family',
  daughter: 'family',
  child: 'family',
  cousin: 'family',
  aunt: 'family',
  uncle: 'family',
  grandparent: 'family',
  relative: 'family',
  family: 'family',
  friend: 'other',
  stranger: 'other',
  'shared-line': 'shared-line',
  representative: 'representative',
};

/** `third:neighbor` is a neighbour; a third person of whom nothing else is known is somebody. */
export function relationOf(person: string): Relation | undefined {
  const third = /^third(?:-party|-person)?(?:-(.+))?$/.exec(person);
  if (third === null) return RELATIONS[person];
  return RELATIONS[third[1] ?? ''] ?? 'other';
}

export const PURPOSES: Readonly<Record<string, string>> = {
  collect: 'collect',
  'discuss-debt': 'discuss-debt',
  location: 'location',
  'location-information': 'location',
  respond: 'respond',
  'take-call': 'take-call',
  'return-requested-call': 'return-requested-call',
  'return-call': 'return-requested-call',
  callback: 'return-requested-call',
  'requested-callback': 'return-requested-call',
  'statutory-notice': 'statutory-notice',
  'legally-required-notice': 'statutory-notice',
  'required-by-law': 'statutory-notice',
  'notify-efforts-terminated': 'notify-end',
  'notify-end': 'notify-end',
  'notify-termination': 'notify-end',
  'notify-specific-remedy-intended': 'notify-remedy',
  'notify-remedy-may-be-invoked': 'notify-remedy',
  'notify-remedy': 'notify-remedy',
  'confirm-opt-out': 'confirm-opt-out',
  'verify-employment': 'verify-employment',
  'request-electronic-consent': 'ask-consent',
  'ask-consent': 'ask-consent',
  'ask-for-consent': 'ask-consent',
  'post-judgment-remedy': 'permitted-proceedings',
  'court-permission': 'permitted-proceedings',
  'legal-process': 'permitted-proceedings',
  'service-of-process': 'permitted-proceedings',
  'garnish-after-judgment': 'permitted-proceedings',
};

/** The reasons of the official list, and others, which are then refused by name. */
export function overrideOf(reason: string): string {
  if (/collector-controlled|own-offer/.test(reason)) return 'offer-of-our-own';
  if (/litigation/.test(reason)) return 'active-litigation';
  if (/required-by-law|by-law/.test(reason)) return 'required-by-law';
  if (/requested-information|information-requested|requested-info/.test(reason)) return 'information-requested';
  if (/dropped|resume|deadline|time-critical|time-of-the-essence|avoid-harm|demonstrable/.test(reason)) {
    return 'time-critical';
  }
  return reason;
}
