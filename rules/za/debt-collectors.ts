import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, hours, MONDAY_TO_FRIDAY, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';
import { southAfrica as holidays } from '../holidays/oceania.ts';
import { checklistRules } from '../speech/checklist.ts';
import { at, dueOn, examples, recording, withAnswers } from '../writing/examples.ts';
import { askedFor } from '../writing/exceptions.ts';
import { limitationRules } from '../writing/limitation.ts';
import { EXTINGUISHED_SENTENCE, LICENCE_SENTENCE, RECORDING_NOTICE_SENTENCE } from '../writing/sentences.ts';

/** South Africa: registered collectors, and debts that have prescribed. */

const CODE_OF_CONDUCT = {
  confidence: 'P',
  effectiveFrom: day('2003-02-07'),
  link: { text: 'Debt Collectors Act 114 of 1998; Government Notice R663 of 2003', url: 'https://www.gov.za' },
} as const satisfies Partial<Rule>;

const PRESCRIPTION = {
  confidence: 'M',
  effectiveFrom: day('2015-03-13'),
  link: { text: 'Prescription Act 68 of 1969; National Credit Act 34 of 2005', url: 'https://www.gov.za' },
} as const satisfies Partial<Rule>;

const credit: Partial<ContactFacts> = withAnswers({ 'licence.za': 'yes', 'nca-agreement': 'yes' });

const rules: readonly Rule[] = [
  {
    ...CODE_OF_CONDUCT,
    id: 'registered',
    code: 'ZA-DCA-REG',
    force: 'law',
    citation: 'Debt Collectors Act 114 of 1998 s.8',
    check: { kind: 'needs', answer: 'licence.za' },
    appliesTo: { collectors: ['third-party'] },
    exceptions: [
      {
        code: 'ZA-DCA-REG',
        sentence: {
          en: 'Attorneys collect without registration.',
          de: 'Anwälte ziehen ohne Registrierung ein.',
          it: 'Gli avvocati riscuotono senza iscrizione.',
        },
        when: { kind: 'answer', answer: 'collector-is-attorney', is: 'yes' },
      },
    ],
    sentence: LICENCE_SENTENCE,
    examples: examples(
      { 'it is on file': {}, 'an attorney': withAnswers({ 'collector-is-attorney': 'yes', 'nca-agreement': 'no' }) },
      { 'not registered': withAnswers({ 'licence.za': 'no' }), 'nobody knows': { answers: {} } },
    ),
  },
  {
    ...CODE_OF_CONDUCT,
    id: 'hours',
    code: 'ZA-CODE',
    force: 'benchmark',
    citation: 'No clock in the code of conduct; the hours of the direct-marketing rules, borrowed',
    check: {
      kind: 'time-window',
      hours: [hours(MONDAY_TO_FRIDAY, '08:00', '20:00'), hours([6], '09:00', '13:00')],
      zone: 'candidates',
      closedOn: 'za.national',
    },
    appliesTo: { channels: ['call', 'voicemail'] },
    exceptions: [askedFor('ZA-CODE')],
    sentence: {
      en: 'Our own measure: Monday to Friday 08:00 to 20:00, Saturday 09:00 to 13:00, no Sunday, no holiday.',
      de: 'Unser eigenes Maß: Montag bis Freitag 08:00 bis 20:00, Samstag 09:00 bis 13:00 Uhr, nie sonn- und feiertags.',
      it: 'Misura nostra: da lunedì a venerdì 08:00–20:00, sabato 09:00–13:00, mai la domenica e i festivi.',
    },
    examples: examples(
      { 'Saturday at nine': at('2026-06-13T09:00+02:00') },
      {
        'Saturday at one': at('2026-06-13T13:00+02:00'),
        'Sunday at noon': at('2026-06-14T12:00+02:00'),
        'Youth Day': at('2026-06-16T12:00+02:00'),
      },
    ),
  },
  {
    ...PRESCRIPTION,
    id: 'prescribed-credit',
    code: 'ZA-PRESC',
    force: 'law',
    effect: 'deny',
    reviewOn: day('2027-05-22'),
    citation: 'Prescription Act 68 of 1969 s.11(d); National Credit Act s.126B',
    check: {
      kind: 'limitation',
      years: 3,
      from: 'accrual',
      restartedBy: ['payment', 'acknowledgment', 'judgment'],
    },
    appliesTo: { debtKinds: ['consumer'], answers: { 'nca-agreement': 'yes' } },
    sentence: EXTINGUISHED_SENTENCE,
    examples: examples(
      {
        'the last day of the three years': { ...credit, ...dueOn('2023-06-10') },
        'paid a part last year': {
          ...credit,
          limitation: { accruedOn: day('2022-06-01'), lastPaymentOn: day('2025-05-31') },
        },
      },
      {
        'the day after': { ...credit, ...dueOn('2023-06-09') },
        'nobody knows since when': { ...credit, limitation: 'unknown' },
        'a payment that came too late': {
          ...credit,
          limitation: { accruedOn: day('2022-06-01'), lastPaymentOn: day('2025-06-02') },
        },
      },
    ),
  },
  {
    id: 'recording',
    code: 'DP-REC-ZA',
    force: 'law',
    confidence: 'M',
    citation: 'Regulation of Interception of Communications Act 70 of 2002 s.6; POPIA s.18',
    link: { text: 'RICA; POPIA', url: 'https://www.gov.za' },
    effectiveFrom: day('2021-07-01'),
    check: { kind: 'recording', wants: 'announcement' },
    sentence: RECORDING_NOTICE_SENTENCE,
    examples: examples({ announced: recording(true, 'unknown') }, { 'not announced': recording(false, 'unknown') }),
  },
];

export const southAfrica = definePack({
  id: 'za.debt-collectors',
  jurisdiction: 'ZA',
  title: {
    en: 'South Africa: debt collectors and prescription',
    de: 'Südafrika: Inkassounternehmen und Verjährung',
    it: 'Sudafrica: agenzie di recupero e prescrizione',
  },
  checkedOn: day('2026-11-22'),
  appliesTo: { places: [{ country: 'ZA' }] },
  holidays: [holidays],
  quiet: {
    ...quietFacts({
      at: '2026-06-10T10:00+02:00',
      zone: 'Africa/Johannesburg',
      regime: { places: [{ country: 'ZA' }], debtKind: 'consumer', collector: 'third-party' },
    }),
    limitation: { declared: 'running' },
    answers: { 'licence.za': 'yes', 'nca-agreement': 'no' },
  },
  rules: [
    ...rules,
    ...checklistRules({
      privacy: {
        ...CODE_OF_CONDUCT,
        force: 'law',
        code: 'ZA-CODE',
        citation: 'Code of conduct for debt collectors, GN R663 of 2003',
      },
      pressure: {
        ...CODE_OF_CONDUCT,
        force: 'law',
        code: 'ZA-CODE',
        citation: 'Code of conduct for debt collectors, GN R663 of 2003',
      },
    }),
    ...limitationRules({
      ...PRESCRIPTION,
      effectiveFrom: day('1970-12-01'),
      code: 'ZA-LIM',
      citation: 'Prescription Act 68 of 1969 s.11(d): three years',
      years: 3,
      appliesTo: { answers: { 'nca-agreement': 'no' } },
    }),
  ],
});
