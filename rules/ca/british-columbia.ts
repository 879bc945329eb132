import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, hours, MONDAY_TO_SATURDAY } from '@duologue/core/compliance/packs/write-rules.ts';
import { pastCall, workCalls } from '../writing/past.ts';
import { britishColumbia as holidays } from '../holidays/canada.ts';
import { at, examples, inState, noticed, speakingTo, withAnswers } from '../writing/examples.ts';
import { homeFailed, theyCalled } from '../writing/exceptions.ts';
import { NOTICE_SENTENCE, WORKPLACE_SENTENCE, WRITTEN_ONLY_SENTENCE } from '../writing/sentences.ts';
import { AT_ONCE, quietInCanada, SPOKEN } from './shared.ts';

/** British Columbia: everybody who collects, in the province or not. Business Practices and Consumer Protection Act, part 7. */

const BPCPA = {
  force: 'law',
  effectiveFrom: day('2004-07-04'),
  link: { text: 'Business Practices and Consumer Protection Act', url: 'https://www.bclaws.gov.bc.ca' },
} as const satisfies Partial<Rule>;

const WHILE_GETTING_HOME_CONTACT = {
  code: 'CA-BC-WORK',
  sentence: {
    en: 'Only to get the home address or telephone number.',
    de: 'Nur um Privatanschrift oder private Telefonnummer zu erfahren.',
    it: 'Solo per avere l’indirizzo o il telefono di casa.',
  },
  when: { kind: 'purpose', purposes: ['get-home-contact'] },
} as const;

const rules: readonly Rule[] = [
  {
    ...BPCPA,
    id: 'written-notice-first',
    code: 'CA-BC-NOTICE5',
    confidence: 'P',
    citation: 'BPCPA s.115',
    check: { kind: 'waiting-period', milestone: 'collection-notice', days: 5 },
    appliesTo: { channels: SPOKEN, relations: ['debtor', 'guarantor', 'shared-line'] },
    exceptions: [
      theyCalled('CA-BC-NOTICE5'),
      {
        code: 'CA-BC-NOTICE5',
        sentence: {
          en: 'The debt was bought: the regulator does not ask buyers for the notice.',
          de: 'Die Schuld wurde gekauft: Von Käufern verlangt die Aufsicht die Mitteilung nicht.',
          it: 'Il debito è stato acquistato: l’autorità non chiede la comunicazione agli acquirenti.',
        },
        when: { kind: 'answer', answer: 'debt-bought', is: 'yes' },
      },
    ],
    sentence: NOTICE_SENTENCE,
    examples: examples(
      {
        'the fifth day after it was sent': noticed('collection-notice', '2026-06-05T15:00-07:00'),
        'the debt was bought': { ...noticed('collection-notice', null), ...withAnswers({ 'debt-bought': 'yes' }) },
      },
      { 'the fourth day': noticed('collection-notice', '2026-06-06T15:00-07:00') },
    ),
  },
  {
    ...BPCPA,
    id: 'hours',
    code: 'CA-BC-HOURS',
    confidence: 'O',
    citation: 'BPCPA part 7, s.116 and 118',
    check: {
      kind: 'time-window',
      hours: [hours(MONDAY_TO_SATURDAY, '07:00', '21:00'), hours([7], '13:00', '17:00')],
      zone: 'candidates',
      closedOn: 'ca.bc',
    },
    appliesTo: { channels: AT_ONCE },
    exceptions: [theyCalled('CA-BC-HOURS')],
    sentence: {
      en: 'Monday to Saturday from 07:00 to 21:00, Sunday from 13:00 to 17:00, never on a statutory holiday.',
      de: 'Montag bis Samstag 07:00 bis 21:00 Uhr, Sonntag 13:00 bis 17:00 Uhr, nie an gesetzlichen Feiertagen.',
      it: 'Da lunedì a sabato 07:00–21:00, domenica 13:00–17:00, mai nelle festività legali.',
    },
    examples: examples(
      {
        'seven in the morning of December, an hour ahead of what old tables say': at('2026-12-15T07:00-07:00'),
        'Sunday at one': at('2026-06-14T13:00-07:00'),
      },
      { 'BC Day': at('2026-08-03T12:00-07:00'), 'nine in the evening of December': at('2026-12-15T21:00-07:00') },
    ),
  },
  {
    ...BPCPA,
    id: 'workplace',
    code: 'CA-BC-WORK',
    confidence: 'P',
    effectiveFrom: day('2016-04-01'),
    citation: 'BPCPA s.116 and 117',
    check: { kind: 'never' },
    appliesTo: { relations: ['debtor', 'guarantor'], numberUses: ['work'], channels: SPOKEN },
    exceptions: [theyCalled('CA-BC-WORK'), WHILE_GETTING_HOME_CONTACT, homeFailed('CA-BC-WORK')],
    sentence: WORKPLACE_SENTENCE,
    examples: examples(
      { 'nobody answers at home': { numberUse: 'work', ...withAnswers({ 'home-attempts-failed': 'yes' }) } },
      { 'nothing tried at home': { numberUse: 'work' } },
    ),
  },
  {
    ...BPCPA,
    id: 'workplace-once',
    code: 'CA-BC-WORK',
    confidence: 'P',
    effectiveFrom: day('2016-04-01'),
    citation: 'BPCPA s.116 and 117',
    check: { kind: 'once-only', counts: workCalls, scope: 'person' },
    appliesTo: { relations: ['debtor', 'guarantor'], numberUses: ['work'], channels: SPOKEN },
    exceptions: [theyCalled('CA-BC-WORK'), WHILE_GETTING_HOME_CONTACT],
    sentence: {
      en: 'One attempt at work was made already.',
      de: 'Ein Versuch am Arbeitsplatz wurde bereits gemacht.',
      it: 'È già stato fatto un tentativo sul lavoro.',
    },
    examples: examples(
      { 'the first attempt': { numberUse: 'work' } },
      {
        'rang there in May': {
          numberUse: 'work',
          events: [pastCall('2026-05-06T15:00Z', 'no-answer', { numberUse: 'work' })],
        },
      },
    ),
  },
  {
    ...BPCPA,
    id: 'employer',
    code: 'CA-BC-WORK',
    confidence: 'P',
    effectiveFrom: day('2016-04-01'),
    citation: 'BPCPA s.117',
    check: { kind: 'never' },
    appliesTo: { relations: ['employer'] },
    exceptions: [
      theyCalled('CA-BC-WORK'),
      {
        code: 'CA-BC-WORK',
        sentence: {
          en: 'Notice of proceedings has been given.',
          de: 'Ein Verfahren ist angekündigt.',
          it: 'È stato dato avviso del procedimento.',
        },
        when: { kind: 'answer', answer: 'procedures-begun', is: 'yes' },
      },
    ],
    sentence: {
      en: 'Speak with the employer only after notice of proceedings.',
      de: 'Mit dem Arbeitgeber erst nach Ankündigung eines Verfahrens sprechen.',
      it: 'Parlare con il datore di lavoro solo dopo l’avviso del procedimento.',
    },
    examples: examples(
      { 'after notice of proceedings': { ...speakingTo('employer'), ...withAnswers({ 'procedures-begun': 'yes' }) } },
      { 'before that': speakingTo('employer') },
    ),
  },
  {
    ...BPCPA,
    id: 'in-writing-only',
    code: 'CA-BC-WRITTEN',
    confidence: 'O',
    citation: 'BPCPA part 7',
    check: { kind: 'state-block', states: ['written-only', 'lawyer-only', 'written-contest', 'not-the-debtor'] },
    appliesTo: { channels: SPOKEN, relations: ['debtor', 'guarantor', 'shared-line'] },
    exceptions: [theyCalled('CA-BC-WRITTEN')],
    sentence: WRITTEN_ONLY_SENTENCE,
    examples: examples(
      { 'asked for nothing of the kind': {} },
      { 'asked for letters only': inState('written-only'), 'is not the debtor': inState('not-the-debtor') },
    ),
  },
];

export const britishColumbia = definePack({
  id: 'ca.bc',
  jurisdiction: 'CA-BC',
  title: {
    en: 'British Columbia: everybody who collects',
    de: 'British Columbia: alle, die einziehen',
    it: 'Columbia Britannica: chiunque riscuota',
  },
  checkedOn: day('2026-11-22'),
  appliesTo: { places: [{ country: 'CA', region: 'BC' }], debtKinds: ['consumer'] },
  holidays: [holidays],
  quiet: quietInCanada('BC', 'America/Vancouver'),
  rules,
});
