import { ATTEMPTS, CONVERSATIONS } from '@duologue/core/compliance/facts/counting.ts';
import type { Rule, Sentence } from '@duologue/core/compliance/packs/rule.ts';
import { day, moment } from '@duologue/core/compliance/packs/write-rules.ts';
import { calls } from '../example-calls.ts';

/** Our own measure where no law counts calls. The examples are written for a pack whose quiet moment is 10:00 UTC on 10 June 2026. */

export const OURS = {
  citation: 'Our own default',
  confidence: 'H',
  effectiveFrom: day('2000-01-01'),
  link: { text: 'docs/concepts/compliance.md' },
} as const satisfies Partial<Rule>;

/** An agreed call-back is no nuisance: it is neither counted nor held back. */
const consent = { days: 7 };

const hoursBetweenAttempts: Rule = {
  ...OURS,
  id: 'hours-between-attempts',
  code: 'HOUSE-FREQ',
  force: 'benchmark',
  check: { kind: 'minimum-gap', counts: ATTEMPTS, minutes: 120, scope: 'account' },
  sentence: {
    en: 'Leave {minutes} minutes between attempts.',
    de: 'Zwischen zwei Versuchen {minutes} Minuten lassen.',
    it: 'Lasciare {minutes} minuti fra due tentativi.',
  },
  examples: {
    allows: [{ name: 'two hours ago', facts: { events: calls(1, '2026-06-10T08:00Z') } }],
    refuses: [{ name: 'an hour and fifty-nine minutes ago', facts: { events: calls(1, '2026-06-10T08:01Z') } }],
  },
};

/** `force`: `house-rule` refuses the next attempt, `benchmark` warns of it. */
export function attemptRules(force: 'house-rule' | 'benchmark'): readonly Rule[] {
  return [
    {
      ...OURS,
      id: 'attempts-per-day',
      code: 'HOUSE-FREQ',
      force,
      check: {
        kind: 'rolling-count',
        counts: ATTEMPTS,
        eventsMax: 3,
        window: { unit: 'local-days', length: 1 },
        scope: 'account',
        consent,
      },
      sentence: {
        en: 'At most {max} attempts a day; so far today: {count}.',
        de: 'Höchstens {max} Versuche am Tag; heute bisher: {count}.',
        it: 'Al massimo {max} tentativi al giorno; oggi finora: {count}.',
      },
      examples: {
        allows: [{ name: 'two attempts today', facts: { events: calls(2, '2026-06-10T07:00Z', { everyHours: 1 }) } }],
        refuses: [
          { name: 'three attempts today', facts: { events: calls(3, '2026-06-10T07:00Z', { everyHours: 1 }) } },
        ],
      },
    },
    {
      ...OURS,
      id: 'attempts-per-week',
      code: 'HOUSE-FREQ',
      force,
      check: {
        kind: 'rolling-count',
        counts: ATTEMPTS,
        eventsMax: 7,
        window: { unit: 'local-days', length: 7 },
        scope: 'account',
        consent,
      },
      sentence: {
        en: 'At most {max} attempts in {length} days; so far: {count}.',
        de: 'Höchstens {max} Versuche in {length} Tagen; bisher: {count}.',
        it: 'Al massimo {max} tentativi in {length} giorni; finora: {count}.',
      },
      examples: {
        allows: [{ name: 'the first of seven was eight days ago', facts: { events: calls(7, '2026-06-03T09:00Z') } }],
        refuses: [{ name: 'one on each of seven days', facts: { events: calls(7, '2026-06-04T09:00Z') } }],
      },
    },
    hoursBetweenAttempts,
  ];
}

const ONE_A_DAY: Sentence = {
  en: 'At most one conversation a day unless agreed; conversations today: {count}.',
  de: 'Ohne Absprache höchstens ein Gespräch am Tag; Gespräche heute: {count}.',
  it: 'Senza accordo al massimo una conversazione al giorno; conversazioni di oggi: {count}.',
};

const SEVERAL_IN_DAYS: Sentence = {
  en: 'At most {max} conversations in {length} days unless agreed; so far: {count}.',
  de: 'Ohne Absprache höchstens {max} Gespräche in {length} Tagen; bisher: {count}.',
  it: 'Senza accordo al massimo {max} conversazioni in {length} giorni; finora: {count}.',
};

function conversations(id: string, eventsMax: number, length: number, first: string): Rule {
  return {
    ...OURS,
    id,
    code: 'HOUSE-FREQ',
    force: 'benchmark',
    check: {
      kind: 'rolling-count',
      counts: CONVERSATIONS,
      eventsMax,
      window: { unit: 'local-days', length },
      scope: 'account',
      consent,
    },
    sentence: length === 1 ? ONE_A_DAY : SEVERAL_IN_DAYS,
    examples: {
      allows: [
        { name: 'one fewer than that', facts: { events: calls(eventsMax - 1, first, { outcome: 'conversation' }) } },
        {
          name: 'the next one was agreed',
          facts: {
            events: [
              ...calls(eventsMax, first, { outcome: 'conversation' }),
              { kind: 'consent-to-calls', at: moment('2026-06-10T09:59Z') },
            ],
          },
        },
      ],
      refuses: [{ name: 'that many already', facts: { events: calls(eventsMax, first, { outcome: 'conversation' }) } }],
    },
  };
}

export const conversationRules: readonly Rule[] = [
  conversations('conversations-per-day', 1, 1, '2026-06-10T07:30Z'),
  conversations('conversations-per-week', 3, 7, '2026-06-06T09:00Z'),
  conversations('conversations-per-month', 10, 30, '2026-05-28T09:00Z'),
];
