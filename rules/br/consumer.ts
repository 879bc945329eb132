import type { Place } from '@duologue/core/compliance/facts/facts.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import { brazilNational } from '../holidays/latin-america.ts';
import { checklistRules } from '../speech/checklist.ts';
import { at, examples, recording } from '../writing/examples.ts';
import { askedFor } from '../writing/exceptions.ts';
import { limitationRules } from '../writing/limitation.ts';
import { oldDebtsPack } from '../writing/old-debts.ts';
import { HOLIDAY_SENTENCE, RECORDING_NOTICE_SENTENCE } from '../writing/sentences.ts';
import { BY_TELEPHONE, quietInBrazil, SAO_PAULO_HOURS } from './source.ts';

/** Brazil: the consumer code everywhere, and our measure of hours where a state has none. */

const CONSUMER_CODE = {
  force: 'law',
  confidence: 'S',
  effect: 'deny',
  code: 'BR-CDC42',
  effectiveFrom: day('1991-03-11'),
  citation: 'Código de Defesa do Consumidor (Lei 8.078/1990) art. 42 and 71',
  link: { text: 'Lei 8.078/1990', url: 'https://www.planalto.gov.br/ccivil_03/leis/l8078compilado.htm' },
} as const satisfies Partial<Rule>;

const MEASURE = {
  force: 'benchmark',
  confidence: 'S',
  effectiveFrom: day('2014-05-23'),
  link: { text: 'Lei estadual 15.426/2014 (São Paulo)' },
} as const satisfies Partial<Rule>;

const state = (region: string): Place => ({ country: 'BR', region });

const rules: readonly Rule[] = [
  {
    ...MEASURE,
    id: 'hours-elsewhere',
    code: 'BR-OTHER',
    citation: 'No act of the state found; the hours of São Paulo by analogy',
    check: { kind: 'time-window', hours: SAO_PAULO_HOURS, zone: 'candidates' },
    appliesTo: { channels: BY_TELEPHONE, exceptPlaces: ['SP', 'RJ', 'ES', 'AL'].map(state) },
    exceptions: [askedFor('BR-OTHER')],
    sentence: {
      en: 'Our own measure: Monday to Friday 08:00 to 20:00, Saturday 08:00 to 14:00, as in São Paulo.',
      de: 'Unser eigenes Maß: Montag bis Freitag 08:00 bis 20:00, Samstag 08:00 bis 14:00 Uhr, wie in São Paulo.',
      it: 'Misura nostra: da lunedì a venerdì 08:00–20:00, sabato 08:00–14:00, come a San Paolo.',
    },
    examples: examples(
      { 'Saturday at noon': at('2026-06-13T12:00-03:00') },
      { 'Saturday at two': at('2026-06-13T14:00-03:00'), 'eight in the evening': at('2026-06-10T20:00-03:00') },
    ),
  },
  {
    ...MEASURE,
    id: 'holidays-elsewhere',
    code: 'BR-OTHER',
    citation: 'Only São Paulo names holidays; national days as our own measure elsewhere',
    check: { kind: 'closed-days', weekdays: [], lists: ['br.national'], zone: 'candidates' },
    appliesTo: { channels: BY_TELEPHONE, exceptPlaces: [state('SP')] },
    exceptions: [askedFor('BR-OTHER')],
    sentence: HOLIDAY_SENTENCE,
    examples: examples(
      { '9 July is a day of one state': at('2026-07-09T10:00-03:00') },
      { '7 September': at('2026-09-07T10:00-03:00') },
    ),
  },
  {
    ...CONSUMER_CODE,
    id: 'recording',
    code: 'DP-REC-BR',
    confidence: 'M',
    effect: 'warn',
    citation: 'Lei 13.709/2018 (LGPD) art. 9',
    link: { text: 'Lei 13.709/2018', url: 'https://www.planalto.gov.br/ccivil_03/_ato2015-2018/2018/lei/l13709.htm' },
    effectiveFrom: day('2020-09-18'),
    check: { kind: 'recording', wants: 'announcement' },
    sentence: RECORDING_NOTICE_SENTENCE,
    examples: examples({ announced: recording(true, 'unknown') }, { 'not announced': recording(false, 'unknown') }),
  },
];

export const brazil = definePack({
  id: 'br.consumer',
  jurisdiction: 'BR',
  title: {
    en: 'Brazil: consumer debts in every state',
    de: 'Brasilien: Verbraucherschulden in allen Bundesstaaten',
    it: 'Brasile: debiti dei consumatori in ogni Stato',
  },
  checkedOn: day('2026-11-22'),
  appliesTo: { places: [{ country: 'BR' }], debtKinds: ['consumer'] },
  holidays: [brazilNational],
  quiet: quietInBrazil(undefined),
  rules: [...rules, ...checklistRules({ privacy: CONSUMER_CODE, pressure: CONSUMER_CODE })],
});

export const brazilOldDebts = oldDebtsPack({
  country: 'BR',
  name: { en: 'Brazil', de: 'Brasilien', it: 'Brasile' },
  quiet: brazil.quiet,
  rules: [
    ...limitationRules({
      code: 'BR-LIM',
      confidence: 'M',
      citation: 'Código Civil art. 206 § 5 I: five years',
      link: { text: 'Código Civil', url: 'https://www.planalto.gov.br/ccivil_03/leis/2002/l10406compilada.htm' },
      effectiveFrom: day('2003-01-11'),
      years: 5,
    }),
  ],
});
