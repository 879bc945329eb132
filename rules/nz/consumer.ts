import { ATTEMPTS, CONVERSATIONS } from '@duologue/core/compliance/facts/counting.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Counting, Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, hours, MONDAY_TO_FRIDAY, moment, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';
import { calls } from '../example-calls.ts';
import { newZealandNational } from '../holidays/oceania.ts';
import { checklistRules } from '../speech/checklist.ts';
import { at, examples, noticed, recording } from '../writing/examples.ts';
import { askedFor } from '../writing/exceptions.ts';
import { limitationRules } from '../writing/limitation.ts';
import { oldDebtsPack } from '../writing/old-debts.ts';
import { RECORDING_NOTICE_SENTENCE } from '../writing/sentences.ts';

/** New Zealand has no clock and no count in its law: benchmarks of ours, and the disclosure that must precede collection. */

const FAIR_TRADING = {
  force: 'benchmark',
  confidence: 'S',
  effectiveFrom: day('1987-03-01'),
  link: { text: 'Fair Trading Act 1986', url: 'https://www.legislation.govt.nz/act/public/1986/0121/latest/' },
} as const satisfies Partial<Rule>;

function cap(id: string, counts: Counting, eventsMax: number, length: number): Rule {
  const outcome = counts === ATTEMPTS ? 'no-answer' : 'conversation';
  const past = (count: number) => ({
    events: calls(
      count,
      length === 1 ? '2026-06-10T02:00+12:00' : `2026-06-${length === 30 ? '01' : '04'}T11:00+12:00`,
      {
        everyHours: length === 1 ? 2 : 23,
        outcome,
      },
    ),
  });
  return {
    ...FAIR_TRADING,
    id,
    code: 'NZ-FTA23',
    citation: 'Fair Trading Act 1986 s.23 forbids harassment and names no number; this one is ours',
    check: {
      kind: 'rolling-count',
      counts,
      eventsMax,
      window: { unit: 'local-days', length },
      scope: 'account',
      consent: { days: 7 },
    },
    appliesTo: { channels: ['call', 'voicemail'] },
    exceptions: [askedFor('NZ-FTA23')],
    sentence: {
      en: 'Our own measure: at most {max} in {length} days; so far: {count}.',
      de: 'Unser eigenes Maß: höchstens {max} in {length} Tagen; bisher: {count}.',
      it: 'Misura nostra: al massimo {max} in {length} giorni; finora: {count}.',
    },
    examples: examples({ 'one fewer': past(eventsMax - 1) }, { 'that many': past(eventsMax) }),
  };
}

const rules: readonly Rule[] = [
  {
    ...FAIR_TRADING,
    id: 'hours',
    code: 'NZ-TIME',
    citation: 'No clock in the law; the windows of the Australian guideline RG 96 by analogy',
    check: {
      kind: 'time-window',
      hours: [hours(MONDAY_TO_FRIDAY, '07:30', '21:00'), hours([6, 7], '09:00', '21:00')],
      zone: 'candidates',
      closedOn: 'nz.national',
    },
    appliesTo: { channels: ['call', 'voicemail'] },
    exceptions: [askedFor('NZ-TIME')],
    sentence: {
      en: 'Our own measure: Monday to Friday from 07:30, weekends from 09:00, until 21:00, not on public holidays.',
      de: 'Unser eigenes Maß: Montag bis Freitag ab 07:30, am Wochenende ab 09:00, bis 21:00 Uhr, nicht an Feiertagen.',
      it: 'Misura nostra: da lunedì a venerdì dalle 07:30, nel fine settimana dalle 09:00, fino alle 21:00, non nei festivi.',
    },
    examples: examples(
      { 'half past seven on a Monday': at('2026-06-15T07:30+12:00') },
      { 'half past eight on a Saturday': at('2026-06-13T08:30+12:00'), Matariki: at('2026-07-10T10:00+12:00') },
    ),
  },
  cap('conversations-per-day', CONVERSATIONS, 1, 1),
  cap('conversations-per-week', CONVERSATIONS, 3, 7),
  cap('conversations-per-month', CONVERSATIONS, 10, 30),
  cap('attempts-per-day', ATTEMPTS, 3, 1),
  cap('attempts-per-week', ATTEMPTS, 7, 7),
  {
    id: 'disclosure-first',
    code: 'NZ-132A',
    force: 'law',
    confidence: 'S',
    effect: 'deny',
    citation: 'Credit Contracts and Consumer Finance Act 2003 s.132A',
    link: { text: 'Credit Contracts and Consumer Finance Act 2003', url: 'https://www.legislation.govt.nz' },
    effectiveFrom: day('2021-12-01'),
    reviewOn: day('2027-05-22'),
    check: { kind: 'waiting-period', milestone: 'disclosure-statement', days: 0 },
    appliesTo: { products: ['consumer-credit', 'bank-debt', 'regulated-mortgage', 'money-lending', 'student-loan'] },
    sentence: {
      en: 'Collection of a credit debt begins with the disclosure statement: none has been sent.',
      de: 'Die Einziehung einer Kreditschuld beginnt mit der Offenlegung: Sie wurde nicht versandt.',
      it: 'Il recupero di un credito al consumo comincia con l’informativa: non risulta inviata.',
    },
    examples: examples(
      { 'sent in May': noticed('disclosure-statement', '2026-05-04T10:00+12:00') },
      { 'never sent': noticed('disclosure-statement', null), 'nobody knows': { milestones: {} } },
    ),
  },
  {
    id: 'recording',
    code: 'DP-REC-NZ',
    force: 'law',
    confidence: 'M',
    citation: 'Privacy Act 2020, information privacy principle 3',
    link: { text: 'Privacy Act 2020', url: 'https://www.legislation.govt.nz' },
    effectiveFrom: day('2020-12-01'),
    check: { kind: 'recording', wants: 'announcement' },
    sentence: RECORDING_NOTICE_SENTENCE,
    examples: examples({ announced: recording(true, 'unknown') }, { 'not announced': recording(false, 'unknown') }),
  },
];

export const newZealand = definePack({
  id: 'nz.consumer',
  jurisdiction: 'NZ',
  title: {
    en: 'New Zealand: consumer debts',
    de: 'Neuseeland: Verbraucherschulden',
    it: 'Nuova Zelanda: debiti dei consumatori',
  },
  checkedOn: day('2026-11-22'),
  appliesTo: { places: [{ country: 'NZ' }], debtKinds: ['consumer'] },
  holidays: [newZealandNational],
  quiet: {
    ...quietFacts({
      at: '2026-06-10T10:00+12:00',
      zone: 'Pacific/Auckland',
      regime: {
        places: [{ country: 'NZ' }],
        debtKind: 'consumer',
        collector: 'third-party',
        product: 'consumer-credit',
      },
    }),
    limitation: { declared: 'running' },
    milestones: { 'disclosure-statement': moment('2026-05-04T10:00+12:00') },
  },
  rules: [
    ...rules,
    ...checklistRules({
      privacy: {
        force: 'law',
        confidence: 'M',
        code: 'NZ-SAY-PRIVATE',
        citation: 'Privacy Act 2020, information privacy principle 11',
        link: { text: 'Privacy Act 2020', url: 'https://www.legislation.govt.nz' },
        effectiveFrom: day('2020-12-01'),
      },
      pressure: {
        ...FAIR_TRADING,
        force: 'law',
        effect: 'deny',
        code: 'NZ-FTA23',
        citation: 'Fair Trading Act 1986 s.23',
      },
    }),
  ],
});

export const newZealandOldDebts = oldDebtsPack({
  country: 'NZ',
  name: { en: 'New Zealand', de: 'Neuseeland', it: 'Nuova Zelanda' },
  quiet: newZealand.quiet,
  rules: [
    ...limitationRules({
      code: 'NZ-LIM',
      confidence: 'M',
      citation: 'Limitation Act 2010 s.11: six years',
      link: { text: 'Limitation Act 2010', url: 'https://www.legislation.govt.nz' },
      effectiveFrom: day('2011-01-01'),
      years: 6,
    }),
  ],
});
