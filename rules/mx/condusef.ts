import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, EVERY_DAY, hours, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';
import { mexicoNational } from '../holidays/latin-america.ts';
import { HOURS_SENTENCE } from '../house/hours.ts';
import { checklistRules } from '../speech/checklist.ts';
import { at, examples, inState, recording, speakingTo } from '../writing/examples.ts';
import { askedFor, onlyToLocate, theyCalled } from '../writing/exceptions.ts';
import { limitationRules } from '../writing/limitation.ts';
import { oldDebtsPack } from '../writing/old-debts.ts';
import { RECORDING_NOTICE_SENTENCE, THIRD_PERSON_SENTENCE } from '../writing/sentences.ts';

/** Mexico: collection offices that work for financial entities. */

const CONDUSEF = {
  force: 'regulator-rule',
  confidence: 'S',
  effect: 'deny',
  effectiveFrom: day('2014-10-07'),
  reviewOn: day('2027-05-22'),
  citation:
    'CONDUSEF, Disposiciones de carácter general aplicables a las entidades financieras en materia de despachos de cobranza; REDECO',
  link: { text: 'CONDUSEF, REDECO', url: 'https://www.condusef.gob.mx' },
} as const satisfies Partial<Rule>;

const FINANCIAL: readonly string[] = [
  'bank-debt',
  'consumer-credit',
  'regulated-mortgage',
  'purchased-bank-npl',
  'microfinance',
  'money-lending',
  'student-loan',
  'insurance-or-trust-company',
];

const rules: readonly Rule[] = [
  {
    ...CONDUSEF,
    id: 'hours',
    code: 'MX-CONDUSEF-HOURS',
    check: { kind: 'time-window', hours: [hours(EVERY_DAY, '07:00', '22:00')], zone: 'candidates' },
    appliesTo: { channels: ['call', 'voicemail', 'visit'], collectors: ['third-party'], products: FINANCIAL },
    exceptions: [askedFor('MX-CONDUSEF-HOURS')],
    sentence: HOURS_SENTENCE,
    examples: examples(
      { 'at seven': at('2026-06-10T07:00-06:00') },
      { 'at ten in the evening': at('2026-06-10T22:00-06:00') },
    ),
  },
  {
    ...CONDUSEF,
    id: 'third-persons',
    code: 'MX-CONDUSEF-3P',
    check: { kind: 'never' },
    appliesTo: {
      relations: ['spouse', 'household', 'family', 'neighbour', 'employer', 'other'],
      collectors: ['third-party'],
      products: FINANCIAL,
    },
    exceptions: [theyCalled('MX-CONDUSEF-3P'), onlyToLocate('MX-CONDUSEF-3P')],
    sentence: THIRD_PERSON_SENTENCE,
    examples: examples(
      { 'the guarantor owes it too': speakingTo('guarantor') },
      { 'presses the sister': speakingTo('family') },
    ),
  },
  {
    ...CONDUSEF,
    id: 'number-shown',
    code: 'MX-CONDUSEF-3P',
    check: { kind: 'state-block', states: ['caller-number-hidden'] },
    appliesTo: { channels: ['call', 'voicemail'], collectors: ['third-party'], products: FINANCIAL },
    sentence: {
      en: 'The number shown must be real: no hidden numbers.',
      de: 'Die angezeigte Nummer muss echt sein: keine unterdrückten Nummern.',
      it: 'Il numero mostrato deve essere reale: niente numeri nascosti.',
    },
    examples: examples({ 'the number is shown': {} }, { 'the line hides it': inState('caller-number-hidden') }),
  },
  {
    ...CONDUSEF,
    id: 'recording',
    code: 'DP-REC-MX',
    force: 'law',
    confidence: 'M',
    effect: 'warn',
    citation: 'Ley Federal de Protección de Datos Personales en Posesión de los Particulares',
    link: { text: 'Ley Federal de Protección de Datos Personales en Posesión de los Particulares' },
    effectiveFrom: day('2010-07-06'),
    check: { kind: 'recording', wants: 'announcement' },
    sentence: RECORDING_NOTICE_SENTENCE,
    examples: examples({ announced: recording(true, 'unknown') }, { 'not announced': recording(false, 'unknown') }),
  },
];

export const mexico = definePack({
  id: 'mx.condusef',
  jurisdiction: 'MX',
  title: {
    en: 'Mexico: debts to financial entities',
    de: 'Mexiko: Schulden bei Finanzinstituten',
    it: 'Messico: debiti verso enti finanziari',
  },
  checkedOn: day('2026-11-22'),
  appliesTo: { places: [{ country: 'MX' }], debtKinds: ['consumer'] },
  holidays: [mexicoNational],
  quiet: {
    ...quietFacts({
      at: '2026-06-10T10:00-06:00',
      zone: 'America/Mexico_City',
      regime: { places: [{ country: 'MX' }], debtKind: 'consumer', collector: 'third-party', product: 'bank-debt' },
    }),
    limitation: { declared: 'running' },
  },
  rules: [
    ...rules,
    ...checklistRules({
      privacy: { ...CONDUSEF, code: 'MX-CONDUSEF-3P', appliesTo: { collectors: ['third-party'], products: FINANCIAL } },
      pressure: {
        ...CONDUSEF,
        code: 'MX-CONDUSEF-3P',
        appliesTo: { collectors: ['third-party'], products: FINANCIAL },
      },
    }),
  ],
});

export const mexicoOldDebts = oldDebtsPack({
  country: 'MX',
  name: { en: 'Mexico', de: 'Mexiko', it: 'Messico' },
  quiet: mexico.quiet,
  rules: [
    ...limitationRules({
      code: 'MX-LIM',
      confidence: 'M',
      citation: 'Código Civil Federal art. 1159: ten years',
      link: { text: 'Código Civil Federal', url: 'https://www.diputados.gob.mx/LeyesBiblio/' },
      effectiveFrom: day('1932-10-01'),
      years: 10,
    }),
  ],
});
