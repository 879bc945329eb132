import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, EVERY_DAY, hours, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';
import { HOURS_SENTENCE } from '../house/hours.ts';
import { checklistRules } from '../speech/checklist.ts';
import { at, examples, recording, withAnswers } from '../writing/examples.ts';
import { askedFor } from '../writing/exceptions.ts';
import { limitationRules } from '../writing/limitation.ts';
import { LICENCE_SENTENCE, RECORDING_NOTICE_SENTENCE } from '../writing/sentences.ts';

/** Singapore: the licence to collect, and benchmarks where the law against harassment has no clock. */

const DEBT_COLLECTION_ACT = {
  force: 'law',
  confidence: 'P',
  effectiveFrom: day('2023-12-01'),
  citation: 'Debt Collection Act 2022; S 724/2023 and S 725/2023',
  link: { text: 'Debt Collection Act 2022', url: 'https://sso.agc.gov.sg/Act/DCA2022' },
} as const satisfies Partial<Rule>;

const HARASSMENT_ACT = {
  confidence: 'S',
  effectiveFrom: day('2014-11-15'),
  link: { text: 'Protection from Harassment Act 2014', url: 'https://sso.agc.gov.sg/Act/PHA2014' },
} as const satisfies Partial<Rule>;

const rules: readonly Rule[] = [
  {
    ...DEBT_COLLECTION_ACT,
    id: 'licence',
    code: 'SG-DCA-LIC',
    check: { kind: 'needs', answer: 'licence.sg' },
    appliesTo: { collectors: ['third-party'] },
    sentence: LICENCE_SENTENCE,
    examples: examples(
      { 'it is on file': {} },
      {
        'there is none': withAnswers({ 'licence.sg': 'no', 'collector-approved.sg': 'yes' }),
        'nobody knows': { answers: {} },
      },
    ),
  },
  {
    ...DEBT_COLLECTION_ACT,
    id: 'collector-approved',
    code: 'SG-DCA-LIC',
    check: { kind: 'needs', answer: 'collector-approved.sg' },
    appliesTo: { collectors: ['third-party'] },
    sentence: {
      en: 'Each collector needs an approval of their own; it must be on file.',
      de: 'Wer einzieht, braucht persönlich eine Zulassung; sie muss hinterlegt sein.',
      it: 'Ogni addetto deve avere un’approvazione personale; deve risultare agli atti.',
    },
    examples: examples({ 'it is on file': {} }, { 'nobody knows': { answers: {} } }),
  },
  {
    ...DEBT_COLLECTION_ACT,
    id: 'class-licence',
    code: 'SG-DCA-LIC',
    effect: 'info',
    check: { kind: 'needs', answer: 'class-licence.sg' },
    appliesTo: { collectors: ['first-party'] },
    sentence: {
      en: 'A regulated business collects its own debts with its own staff under the class licence: keep to its conditions.',
      de: 'Beaufsichtigte Unternehmen ziehen eigene Forderungen mit eigenem Personal unter der Klassenlizenz ein: Auflagen beachten.',
      it: 'Un’impresa vigilata riscuote i propri crediti con il proprio personale con la licenza di classe: rispettarne le condizioni.',
    },
    examples: examples(
      { 'it is on file': { regime: { places: [{ country: 'SG' }], debtKind: 'consumer', collector: 'first-party' } } },
      {
        'nobody knows': {
          regime: { places: [{ country: 'SG' }], debtKind: 'consumer', collector: 'first-party' },
          answers: {},
        },
      },
    ),
  },
  {
    ...HARASSMENT_ACT,
    force: 'benchmark',
    id: 'hours',
    code: 'SG-POHA',
    citation: 'Protection from Harassment Act 2014 has no clock; this one is ours',
    check: { kind: 'time-window', hours: [hours(EVERY_DAY, '08:00', '21:00')], zone: 'candidates' },
    appliesTo: { channels: ['call', 'voicemail', 'visit'] },
    exceptions: [askedFor('SG-POHA')],
    sentence: HOURS_SENTENCE,
    examples: examples(
      { 'at eight': at('2026-06-10T08:00+08:00') },
      { 'at nine in the evening': at('2026-06-10T21:00+08:00') },
    ),
  },
  {
    id: 'recording',
    code: 'DP-REC-SG',
    force: 'law',
    confidence: 'M',
    citation: 'Personal Data Protection Act 2012 s.20',
    link: { text: 'Personal Data Protection Act 2012', url: 'https://sso.agc.gov.sg/Act/PDPA2012' },
    effectiveFrom: day('2014-07-02'),
    check: { kind: 'recording', wants: 'announcement' },
    sentence: RECORDING_NOTICE_SENTENCE,
    examples: examples({ announced: recording(true, 'unknown') }, { 'not announced': recording(false, 'unknown') }),
  },
];

export const singapore = definePack({
  id: 'sg.debt-collection',
  jurisdiction: 'SG',
  title: {
    en: 'Singapore: licence to collect, harassment, old debts',
    de: 'Singapur: Erlaubnis zum Einzug, Belästigung, alte Schulden',
    it: 'Singapore: licenza di riscossione, molestie, debiti vecchi',
  },
  checkedOn: day('2026-11-22'),
  appliesTo: { places: [{ country: 'SG' }] },
  quiet: {
    ...quietFacts({
      at: '2026-06-10T10:00+08:00',
      zone: 'Asia/Singapore',
      regime: { places: [{ country: 'SG' }], debtKind: 'consumer', collector: 'third-party' },
    }),
    limitation: { declared: 'running' },
    answers: { 'licence.sg': 'yes', 'collector-approved.sg': 'yes', 'class-licence.sg': 'yes' },
  },
  rules: [
    ...rules,
    ...checklistRules({
      privacy: {
        force: 'law',
        confidence: 'M',
        code: 'SG-SAY-PRIVATE',
        citation: 'Personal Data Protection Act 2012 s.13',
        link: { text: 'Personal Data Protection Act 2012', url: 'https://sso.agc.gov.sg/Act/PDPA2012' },
        effectiveFrom: day('2014-07-02'),
      },
      pressure: {
        ...HARASSMENT_ACT,
        force: 'law',
        effect: 'deny',
        code: 'SG-POHA',
        citation: 'Protection from Harassment Act 2014 s.3',
      },
    }),
    ...limitationRules({
      code: 'SG-LIM',
      confidence: 'M',
      citation: 'Limitation Act 1959 s.6: six years',
      link: { text: 'Limitation Act 1959', url: 'https://sso.agc.gov.sg/Act/LA1959' },
      effectiveFrom: day('1959-01-01'),
      years: 6,
    }),
  ],
});
