import type { ContactOutcome } from '@duologue/core/compliance/facts/contact-event.ts';
import type { Channel, NumberUse, Relation } from '@duologue/core/compliance/facts/facts.ts';

/** The words of international vectors, in plain form (small letters, hyphens), and what they are called here. */

export const OUTCOMES: Readonly<Record<string, ContactOutcome>> = {
  answered: 'conversation',
  conversation: 'conversation',
  spoken: 'conversation',
  'right-party-contact': 'conversation',
  'no-answer': 'no-answer',
  unanswered: 'no-answer',
  busy: 'busy',
  'voicemail-left': 'voicemail-full',
  voicemail: 'voicemail-full',
  'message-left': 'voicemail-full',
  'voicemail-no-message': 'voicemail-no-message',
  'no-message': 'voicemail-no-message',
  'not-in-service': 'not-in-service',
  disconnected: 'not-in-service',
  'wrong-number': 'wrong-number',
  'wrong-person': 'wrong-number',
  abandoned: 'answered-dropped',
  'abandoned-call': 'answered-dropped',
  'silent-call': 'answered-dropped',
  'amd-false-positive': 'answered-dropped',
  'answering-machine-detected': 'answered-dropped',
  'answered-by-other': 'answered-by-other',
  'answered-dropped': 'answered-dropped',
  'hung-up': 'answered-dropped',
};

/** Calls that only a dialler makes: how the next one is dialled is then no longer taken for granted. */
export const DIALLER_OUTCOMES: readonly string[] = [
  'abandoned',
  'abandoned-call',
  'silent-call',
  'amd-false-positive',
  'answering-machine-detected',
];

/** A message that did not arrive is no contact. */
export const UNDELIVERED: readonly string[] = ['bounced', 'failed', 'undelivered', 'not-delivered', 'returned'];

export type VectorChannel = {
  readonly channel: Channel;
  readonly isRecorded?: boolean;
  readonly isMachine?: boolean;
  readonly isRecording?: boolean;
  readonly isSaid?: boolean;
};

export const CHANNELS: Readonly<Record<string, VectorChannel>> = {
  call: { channel: 'call' },
  phone: { channel: 'call' },
  telephone: { channel: 'call' },
  'phone-call': { channel: 'call' },
  'prerecorded-call': { channel: 'call', isRecorded: true },
  'recorded-call': { channel: 'call', isRecorded: true },
  robocall: { channel: 'call', isRecorded: true },
  'ai-call': { channel: 'call', isRecorded: true, isMachine: true },
  'ai-voice-call': { channel: 'call', isRecorded: true, isMachine: true },
  'ai-voice-agent': { channel: 'call', isRecorded: true, isMachine: true },
  'voice-bot': { channel: 'call', isRecorded: true, isMachine: true },
  voicebot: { channel: 'call', isRecorded: true, isMachine: true },
  voicemail: { channel: 'voicemail' },
  'prerecorded-voicemail': { channel: 'voicemail', isRecorded: true },
  sms: { channel: 'text' },
  text: { channel: 'text' },
  'text-message': { channel: 'text' },
  whatsapp: { channel: 'text' },
  email: { channel: 'email' },
  'e-mail': { channel: 'email' },
  letter: { channel: 'letter' },
  post: { channel: 'letter' },
  mail: { channel: 'letter' },
  visit: { channel: 'visit' },
  'field-visit': { channel: 'visit' },
  'face-to-face': { channel: 'visit' },
  'home-visit': { channel: 'visit' },
  recording: { channel: 'call', isRecording: true },
  'call-recording': { channel: 'call', isRecording: true },
  script: { channel: 'call', isSaid: true },
  'call-script': { channel: 'call', isSaid: true },
};

export const PARTIES: Readonly<Record<string, Relation | 'unknown'>> = {
  debtor: 'debtor',
  customer: 'debtor',
  borrower: 'debtor',
  consumer: 'debtor',
  spouse: 'spouse',
  partner: 'spouse',
  household: 'household',
  cohabitant: 'household',
  'household-member': 'household',
  flatmate: 'household',
  'shared-household-line': 'shared-line',
  'shared-line': 'shared-line',
  'household-line': 'shared-line',
  family: 'family',
  'family-member': 'family',
  relative: 'family',
  parent: 'family',
  child: 'family',
  sibling: 'family',
  neighbour: 'neighbour',
  neighbor: 'neighbour',
  employer: 'employer',
  colleague: 'employer',
  friend: 'other',
  acquaintance: 'other',
  referee: 'other',
  reference: 'other',
  'third-party': 'other',
  'third-person': 'other',
  other: 'other',
  guarantor: 'guarantor',
  surety: 'guarantor',
  'co-debtor': 'guarantor',
  representative: 'representative',
  adviser: 'representative',
  advisor: 'representative',
  'debt-adviser': 'representative',
  'debt-counsellor': 'representative',
  'financial-counsellor': 'representative',
  'approved-professional': 'representative',
  attorney: 'attorney',
  lawyer: 'attorney',
  solicitor: 'attorney',
  unknown: 'unknown',
};

export const NUMBER_USES: Readonly<Record<string, NumberUse>> = {
  mobile: 'mobile',
  cell: 'mobile',
  home: 'home',
  landline: 'home',
  residence: 'home',
  workplace: 'work',
  work: 'work',
  office: 'work',
  employer: 'work',
  'third-party': 'other-person',
  'other-person': 'other-person',
  unknown: 'unknown',
};

/** By the first that fits, for vectors name purposes freely. */
const PURPOSES: readonly (readonly [RegExp, string])[] = [
  [/advis|counsel|approved-professional/, 'adviser'],
  [/notice|notif|statut|required-by-law/, 'statutory-notice'],
  [/proceed|court|litigation/, 'permitted-proceedings'],
  [/ongoing|unrelated|other-liab|not-covered/, 'ongoing-liability'],
  [/employment/, 'verify-employment'],
  [/home-contact|obtain-phone|obtain-address|get-(address|phone|contact)/, 'get-home-contact'],
  [/locat|trac|address|find-debtor|whereabouts/, 'location'],
  [/inbound|incoming|take-call|debtor-called/, 'take-call'],
  [/call-?back|request|agreed|appointment|asked/, 'return-requested-call'],
  [/repl|respon|answer|quer|complain|enquir|inquir/, 'respond'],
  [/discuss/, 'discuss-debt'],
  [/collect|demand|recover|remind|chas|arrear|enforc|payment|pursu|dun/, 'collect'],
];

export function purposeOf(name: string): string | undefined {
  return PURPOSES.find(([pattern]) => pattern.test(name))?.[1];
}
