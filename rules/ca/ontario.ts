import { CONVERSATIONS } from '@duologue/core/compliance/facts/counting.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Counting, Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, hours, MONDAY_TO_SATURDAY } from '@duologue/core/compliance/packs/write-rules.ts';
import { calls } from '../example-calls.ts';
import { ontario as holidays } from '../holidays/canada.ts';
import { at, examples, noticed, recording, speakingTo, withAnswers } from '../writing/examples.ts';
import { askedFor, onlyToConfirmEmployment, onlyToLocate, theyCalled } from '../writing/exceptions.ts';
import { CONTACTS_SENTENCE, EMPLOYER_SENTENCE, NOTICE_SENTENCE, THIRD_PERSON_SENTENCE } from '../writing/sentences.ts';
import { pastCall, talksWith } from '../writing/past.ts';
import { AT_ONCE, FAMILY_AND_FRIENDS, quietInCanada } from './shared.ts';

/** Ontario: collection agencies, R.R.O. 1990, Reg. 74 with its amendments since O. Reg. 103/06. */

const REG_74 = {
  force: 'law',
  confidence: 'O',
  effectiveFrom: day('2006-06-01'),
  link: { text: 'R.R.O. 1990, Reg. 74: General', url: 'https://www.ontario.ca/laws/regulation/900074' },
} as const satisfies Partial<Rule>;

/** Section 20: conversation, e-mail and voicemail; not what nobody answered, ordinary mail, or what the debtor asked for. */
const CONTACTS_BY_SECTION_20: Counting = {
  callsOut: ['conversation', 'voicemail-limited', 'voicemail-full', 'ringless-voicemail', 'unknown'],
  callsIn: [],
  written: ['email-out', 'text-out'],
  exceptPurposes: ['return-requested-call', 'respond', 'take-call', 'statutory-notice'],
};

const contact: readonly Rule[] = [
  {
    ...REG_74,
    id: 'written-notice-first',
    code: 'CA-ON-NOTICE6',
    citation: 'R.R.O. 1990, Reg. 74 s.21',
    check: { kind: 'waiting-period', milestone: 'collection-notice', days: 6 },
    appliesTo: { channels: AT_ONCE, relations: ['debtor', 'guarantor', 'shared-line'] },
    exceptions: [theyCalled('CA-ON-NOTICE6')],
    sentence: NOTICE_SENTENCE,
    examples: examples(
      { 'the sixth day after it was sent': noticed('collection-notice', '2026-06-04T15:00-04:00') },
      {
        'the fifth day': noticed('collection-notice', '2026-06-05T15:00-04:00'),
        'it never went out': noticed('collection-notice', null),
      },
    ),
  },
  {
    ...REG_74,
    id: 'hours',
    code: 'CA-ON-HOURS',
    citation: 'R.R.O. 1990, Reg. 74 s.22',
    check: {
      kind: 'time-window',
      hours: [hours(MONDAY_TO_SATURDAY, '07:00', '21:00'), hours([7], '13:00', '17:00')],
      zone: 'candidates',
      closedOn: 'ca.on',
    },
    appliesTo: { channels: AT_ONCE },
    exceptions: [theyCalled('CA-ON-HOURS')],
    sentence: {
      en: 'Monday to Saturday from 07:00 to 21:00, Sunday from 13:00 to 17:00, never on a holiday.',
      de: 'Montag bis Samstag 07:00 bis 21:00 Uhr, Sonntag 13:00 bis 17:00 Uhr, nie an Feiertagen.',
      it: 'Da lunedì a sabato 07:00–21:00, domenica 13:00–17:00, mai nei giorni festivi.',
    },
    examples: examples(
      { 'Sunday at one': at('2026-06-14T13:00-04:00'), 'Saturday at seven': at('2026-06-13T07:00-04:00') },
      {
        'Sunday at noon': at('2026-06-14T12:00-04:00'),
        'Family Day': at('2026-02-16T12:00-05:00'),
        'nine in the evening': at('2026-06-10T21:00-04:00'),
      },
    ),
  },
  {
    ...REG_74,
    id: 'three-contacts-a-week',
    code: 'CA-ON-FREQ3',
    citation: 'R.R.O. 1990, Reg. 74 s.20 and 22',
    check: {
      kind: 'rolling-count',
      counts: CONTACTS_BY_SECTION_20,
      eventsMax: 3,
      window: { unit: 'hours', length: 168 },
      scope: 'creditor',
      bindsAfter: CONVERSATIONS,
    },
    appliesTo: { channels: ['call', 'voicemail', 'text', 'email'] },
    exceptions: [askedFor('CA-ON-FREQ3')],
    sentence: CONTACTS_SENTENCE,
    examples: examples(
      {
        'two voicemails and no talk yet': { events: calls(3, '2026-06-06T15:00Z', { outcome: 'voicemail-full' }) },
        'three that nobody answered': { events: calls(3, '2026-06-06T15:00Z') },
        'the first of three is a week old': { events: calls(3, '2026-06-03T16:00Z', { outcome: 'conversation' }) },
      },
      { 'spoken to three times': { events: calls(3, '2026-06-06T15:00Z', { outcome: 'conversation' }) } },
    ),
  },
];

const persons: readonly Rule[] = [
  {
    ...REG_74,
    id: 'third-persons',
    code: 'CA-ON-3P',
    confidence: 'M',
    effect: 'deny',
    reviewOn: day('2027-05-22'),
    citation: 'R.R.O. 1990, Reg. 74 s.22',
    check: { kind: 'never' },
    appliesTo: { relations: FAMILY_AND_FRIENDS },
    exceptions: [theyCalled('CA-ON-3P'), onlyToLocate('CA-ON-3P')],
    sentence: THIRD_PERSON_SENTENCE,
    examples: examples(
      { 'asks a friend where the debtor lives': speakingTo('other', 'location') },
      { 'speaks with the spouse about it': speakingTo('spouse') },
    ),
  },
  {
    ...REG_74,
    id: 'employer',
    code: 'CA-ON-3P',
    confidence: 'M',
    effect: 'deny',
    reviewOn: day('2027-05-22'),
    citation: 'R.R.O. 1990, Reg. 74 s.22',
    check: { kind: 'never' },
    appliesTo: { relations: ['employer'] },
    exceptions: [theyCalled('CA-ON-3P'), onlyToConfirmEmployment('CA-ON-3P')],
    sentence: EMPLOYER_SENTENCE,
    examples: examples(
      { 'confirms the employment': speakingTo('employer', 'verify-employment') },
      { 'asks for anything else': speakingTo('employer') },
    ),
  },
  {
    ...REG_74,
    id: 'employer-once',
    code: 'CA-ON-3P',
    confidence: 'M',
    effect: 'deny',
    reviewOn: day('2027-05-22'),
    citation: 'R.R.O. 1990, Reg. 74 s.22',
    check: {
      kind: 'once-only',
      counts: talksWith('employer'),
      scope: 'account',
    },
    appliesTo: { relations: ['employer'] },
    sentence: {
      en: 'The employer has been asked once already.',
      de: 'Der Arbeitgeber wurde bereits einmal gefragt.',
      it: 'Il datore di lavoro è già stato interpellato una volta.',
    },
    examples: examples(
      { 'never asked': speakingTo('employer', 'verify-employment') },
      {
        'asked in May': {
          ...speakingTo('employer', 'verify-employment'),
          events: [pastCall('2026-05-06T15:00Z', 'conversation', { relation: 'employer' })],
        },
      },
    ),
  },
];

/** Told to the firm; they object to no call. */
const books: readonly Rule[] = [
  {
    ...REG_74,
    id: 'books-at-the-office',
    code: 'DP-ON-BOOKS',
    effect: 'info',
    citation: 'R.R.O. 1990, Reg. 74 s.13; ministry guide for collection agencies',
    check: { kind: 'needs', answer: 'records-at-registered-office' },
    sentence: {
      en: 'Keep the books six years, and call notes at the registered office, not only with staff at home.',
      de: 'Bücher sechs Jahre aufbewahren; Gesprächsnotizen am eingetragenen Sitz, nicht nur beim Personal zu Hause.',
      it: 'Conservare i libri sei anni e gli appunti delle chiamate presso la sede, non solo dal personale a casa.',
    },
    examples: examples(
      { 'they are there': withAnswers({ 'records-at-registered-office': 'yes' }) },
      { 'nobody has said so': { answers: {} } },
    ),
  },
  {
    ...REG_74,
    id: 'recording-duties',
    code: 'DP-ON-REC',
    effect: 'info',
    citation: 'R.R.O. 1990, Reg. 74 s.31 and 32',
    check: { kind: 'recording', wants: 'announcement' },
    sentence: {
      en: 'The regulation knows duties to record calls: ask counsel from what size on they bind.',
      de: 'Die Verordnung kennt Pflichten zur Aufzeichnung: anwaltlich klären, ab welcher Größe sie gelten.',
      it: 'Il regolamento prevede obblighi di registrazione: chiedere a un legale da quale dimensione valgono.',
    },
    examples: examples({ announced: recording(true, 'unknown') }, { 'not announced': recording(false, 'unknown') }),
  },
];

export const ontario = definePack({
  id: 'ca.on',
  jurisdiction: 'CA-ON',
  title: {
    en: 'Ontario: collection agencies',
    de: 'Ontario: Inkassounternehmen',
    it: 'Ontario: agenzie di recupero crediti',
  },
  checkedOn: day('2026-11-22'),
  appliesTo: {
    places: [{ country: 'CA', region: 'ON' }],
    debtKinds: ['consumer'],
    collectors: ['third-party'],
  },
  holidays: [holidays],
  quiet: quietInCanada('ON', 'America/Toronto'),
  rules: [...contact, ...persons, ...books],
});
