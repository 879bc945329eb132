import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, EVERY_DAY, hours } from '@duologue/core/compliance/packs/write-rules.ts';
import { at, examples, inState, recording, speakingTo, withAnswers } from '../writing/examples.ts';
import { askedFor } from '../writing/exceptions.ts';

/** The draft of 12 February 2026, planned for 1 July 2026. Its final text was not seen: it warns and never refuses. */

const DRAFT = {
  force: 'draft',
  confidence: 'D',
  effectiveFrom: day('2026-02-12'),
  reviewOn: day('2027-01-01'),
  citation: 'Reserve Bank of India, draft Second Amendment Directions of 12 February 2026',
  link: { text: 'RBI draft of 12 February 2026', url: 'https://www.rbi.org.in' },
} as const satisfies Partial<Rule>;

export const draft2026: readonly Rule[] = [
  {
    ...DRAFT,
    id: 'draft-2026-hours',
    code: 'IN-RBI-2026',
    check: { kind: 'time-window', hours: [hours(EVERY_DAY, '08:00', '19:00')], zone: 'candidates' },
    appliesTo: { channels: ['call', 'voicemail', 'visit'] },
    exceptions: [askedFor('IN-RBI-2026')],
    sentence: {
      en: 'Draft: from {opens} to {closes} for every regulated lender.',
      de: 'Entwurf: von {opens} bis {closes} Uhr für alle beaufsichtigten Kreditgeber.',
      it: 'Bozza: dalle {opens} alle {closes} per ogni ente vigilato.',
    },
    examples: examples({ 'at eight': at('2026-06-10T08:00+05:30') }, { 'at seven': at('2026-06-10T19:00+05:30') }),
  },
  {
    ...DRAFT,
    id: 'draft-2026-borrower-only',
    code: 'IN-RBI-2026',
    check: { kind: 'never' },
    appliesTo: { relations: ['spouse', 'household', 'family', 'neighbour', 'employer', 'other'] },
    exceptions: [askedFor('IN-RBI-2026')],
    sentence: {
      en: 'Draft: speak with the borrower or the guarantor only.',
      de: 'Entwurf: nur mit dem Kreditnehmer oder dem Bürgen sprechen.',
      it: 'Bozza: parlare solo con il debitore o il garante.',
    },
    examples: examples(
      { 'the guarantor': speakingTo('guarantor') },
      { 'a neighbour, even to locate': speakingTo('neighbour', 'location') },
    ),
  },
  {
    ...DRAFT,
    id: 'draft-2026-occasions',
    code: 'IN-RBI-2026',
    check: { kind: 'state-block', states: ['bereavement', 'calamity', 'wedding', 'festival'] },
    sentence: {
      en: 'Draft: no contact in bereavement or calamity, at a wedding or a festival.',
      de: 'Entwurf: kein Kontakt bei Trauerfall, Katastrophe, Hochzeit oder Fest.',
      it: 'Bozza: nessun contatto in caso di lutto, calamità, matrimonio o festa.',
    },
    examples: examples({ 'nothing is known': {} }, { 'a death in the family': inState('bereavement', '2026-06-20') }),
  },
  {
    ...DRAFT,
    id: 'draft-2026-recording',
    code: 'DP-REC-IN',
    effect: 'info',
    check: { kind: 'needs', answer: 'recovery-calls-recorded' },
    sentence: {
      en: 'Draft: recovery calls are recorded, and numbers and times logged.',
      de: 'Entwurf: Inkassoanrufe werden aufgezeichnet, Nummern und Zeiten festgehalten.',
      it: 'Bozza: le chiamate di recupero vanno registrate, con numeri e orari.',
    },
    examples: examples(
      { 'they are recorded': withAnswers({ 'recovery-calls-recorded': 'yes' }) },
      { 'nobody has said so': { answers: {} } },
    ),
  },
  {
    ...DRAFT,
    id: 'recording-announced',
    code: 'DP-REC-IN',
    citation: 'RBI draft of 2026; announcing it is our own measure',
    check: { kind: 'recording', wants: 'announcement' },
    sentence: {
      en: 'Announce the recording.',
      de: 'Die Aufzeichnung ankündigen.',
      it: 'Annunciare la registrazione.',
    },
    examples: examples({ announced: recording(true, 'unknown') }, { 'not announced': recording(false, 'unknown') }),
  },
];
