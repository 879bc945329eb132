import { CONTACTS } from '@duologue/core/compliance/facts/counting.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule, RuleException } from '@duologue/core/compliance/packs/rule.ts';
import { day, EVERY_DAY, hours, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';
import { calls } from '../example-calls.ts';
import { HOURS_SENTENCE } from '../house/hours.ts';
import { checklistRules } from '../speech/checklist.ts';
import { at, examples, inState, recording, speakingTo, withConsent } from '../writing/examples.ts';
import { askedFor, consented, noHomePhone, onlyToLocate, theyCalled } from '../writing/exceptions.ts';
import { limitationRules } from '../writing/limitation.ts';
import { oldDebtsPack } from '../writing/old-debts.ts';
import {
  RECORDING_NOTICE_SENTENCE,
  REPRESENTED_SENTENCE,
  THIRD_PERSON_SENTENCE,
  WORKPLACE_SENTENCE,
} from '../writing/sentences.ts';

/** Japan: registered money lenders and those they entrust. Article 21 from memory; law all the same, so it refuses. */

const ARTICLE_21 = {
  force: 'law',
  confidence: 'M',
  effect: 'deny',
  effectiveFrom: day('2007-12-19'),
  reviewOn: day('2027-05-22'),
  link: { text: 'Money Lending Business Act', url: 'https://www.japaneselawtranslation.go.jp' },
} as const satisfies Partial<Rule>;

const quiet = {
  ...quietFacts({
    at: '2026-06-10T10:00+09:00',
    zone: 'Asia/Tokyo',
    regime: { places: [{ country: 'JP' }], debtKind: 'consumer', collector: 'third-party', product: 'money-lending' },
  }),
  numberUse: 'home',
  limitation: { declared: 'running' },
} as const;

const goodReason = (code: string): RuleException => ({
  code,
  sentence: {
    en: 'There is a good reason, and it is on file.',
    de: 'Es gibt einen triftigen Grund, und er ist festgehalten.',
    it: 'C’è un motivo valido, ed è annotato.',
  },
  when: { kind: 'answer', answer: 'good-reason', is: 'yes' },
});

const rules: readonly Rule[] = [
  {
    ...ARTICLE_21,
    id: 'hours',
    code: 'JP-MLBA-HOURS',
    citation: 'Money Lending Business Act art. 21(1)(i); regulation art. 19',
    check: { kind: 'time-window', hours: [hours(EVERY_DAY, '08:00', '21:00')], zone: 'candidates' },
    appliesTo: { channels: ['call', 'voicemail', 'text', 'visit'] },
    exceptions: [
      goodReason('JP-MLBA-HOURS'),
      askedFor('JP-MLBA-HOURS'),
      consented('JP-MLBA-HOURS', 'calls-at-any-hour'),
    ],
    sentence: HOURS_SENTENCE,
    examples: examples(
      {
        'at eight': at('2026-06-10T08:00+09:00'),
        'asked to be called late': { ...at('2026-06-10T22:00+09:00'), ...withConsent('calls-at-any-hour') },
      },
      { 'at nine in the evening': at('2026-06-10T21:00+09:00') },
    ),
  },
  {
    ...ARTICLE_21,
    id: 'workplace',
    code: 'JP-MLBA-WORK',
    citation: 'Money Lending Business Act art. 21(1)(iii)',
    check: { kind: 'never' },
    appliesTo: { relations: ['debtor', 'guarantor'], numberUses: ['work', 'other-person'] },
    exceptions: [
      theyCalled('JP-MLBA-WORK'),
      goodReason('JP-MLBA-WORK'),
      ...noHomePhone('JP-MLBA-WORK'),
      consented('JP-MLBA-WORK', 'calls-at-work'),
    ],
    sentence: WORKPLACE_SENTENCE,
    examples: examples(
      { 'agreed to be called at work': { numberUse: 'work', ...withConsent('calls-at-work') } },
      { 'without a good reason': { numberUse: 'work' } },
    ),
  },
  {
    ...ARTICLE_21,
    id: 'third-persons',
    code: 'JP-MLBA-3P',
    citation: 'Money Lending Business Act art. 21(1)(v) and (vii)',
    check: { kind: 'never' },
    appliesTo: { relations: ['spouse', 'household', 'family', 'neighbour', 'employer', 'other'] },
    exceptions: [theyCalled('JP-MLBA-3P'), onlyToLocate('JP-MLBA-3P')],
    sentence: THIRD_PERSON_SENTENCE,
    examples: examples(
      { 'a guarantor is liable': speakingTo('guarantor') },
      { 'the parents are not': speakingTo('family') },
    ),
  },
  {
    ...ARTICLE_21,
    id: 'attorney',
    code: 'JP-MLBA-LAWYER',
    citation: 'Money Lending Business Act art. 21(1)(ix)',
    check: { kind: 'state-block', states: ['represented', 'lawyer-only'] },
    appliesTo: { relations: ['debtor', 'guarantor', 'spouse', 'household', 'family', 'shared-line'] },
    exceptions: [theyCalled('JP-MLBA-LAWYER')],
    sentence: REPRESENTED_SENTENCE,
    examples: examples({ 'no mandate was notified': {} }, { 'an attorney has written': inState('represented') }),
  },
  {
    id: 'three-calls-a-day',
    code: 'JP-JFSA-DAY3',
    force: 'industry-code',
    confidence: 'M',
    boundBy: 'jfsa',
    citation: 'Japan Financial Services Association, self-regulation rules',
    link: { text: 'Japan Financial Services Association', url: 'https://www.j-fsa.or.jp' },
    effectiveFrom: day('2007-12-19'),
    reviewOn: day('2027-05-22'),
    check: {
      kind: 'rolling-count',
      counts: { ...CONTACTS, written: [] },
      eventsMax: 3,
      window: { unit: 'local-days', length: 1 },
      scope: 'person',
    },
    appliesTo: { channels: ['call', 'voicemail'] },
    exceptions: [askedFor('JP-JFSA-DAY3')],
    sentence: {
      en: 'Rule of the trade body: at most {max} telephone contacts a day; so far today: {count}.',
      de: 'Regel des Verbands: höchstens {max} telefonische Kontakte am Tag; heute bisher: {count}.',
      it: 'Regola dell’associazione: al massimo {max} contatti telefonici al giorno; oggi finora: {count}.',
    },
    examples: examples(
      { 'two today': { events: calls(2, '2026-06-10T08:00+09:00', { everyHours: 1, outcome: 'conversation' }) } },
      { 'three today': { events: calls(3, '2026-06-10T07:00+09:00', { everyHours: 1, outcome: 'conversation' }) } },
    ),
  },
  {
    ...ARTICLE_21,
    id: 'recording',
    code: 'DP-REC-JP',
    effect: 'warn',
    citation: 'Act on the Protection of Personal Information art. 21',
    check: { kind: 'recording', wants: 'announcement' },
    sentence: RECORDING_NOTICE_SENTENCE,
    examples: examples({ announced: recording(true, 'unknown') }, { 'not announced': recording(false, 'unknown') }),
  },
];

export const japan = definePack({
  id: 'jp.money-lending',
  jurisdiction: 'JP',
  title: {
    en: 'Japan: debts to money lenders',
    de: 'Japan: Schulden bei Geldverleihern',
    it: 'Giappone: debiti verso prestatori di denaro',
  },
  checkedOn: day('2026-11-22'),
  appliesTo: { places: [{ country: 'JP' }], products: ['money-lending'] },
  quiet,
  rules: [
    ...rules,
    ...checklistRules({
      privacy: { ...ARTICLE_21, code: 'JP-MLBA-3P', citation: 'Money Lending Business Act art. 21(1)(v) and (vii)' },
      pressure: { ...ARTICLE_21, code: 'JP-MLBA-FAIR', citation: 'Money Lending Business Act art. 21(1)' },
    }),
  ],
});

export const japanOldDebts = oldDebtsPack({
  country: 'JP',
  name: { en: 'Japan', de: 'Japan', it: 'Giappone' },
  quiet: japan.quiet,
  rules: [
    ...limitationRules({
      code: 'JP-LIM',
      confidence: 'M',
      citation: 'Civil Code art. 166: five years',
      link: { text: 'Civil Code of Japan', url: 'https://www.japaneselawtranslation.go.jp' },
      effectiveFrom: day('2020-04-01'),
      years: 5,
    }),
  ],
});
