import { ATTEMPTS, CONVERSATIONS } from '@duologue/core/compliance/counting.ts';
import type { Rule } from '@duologue/core/compliance/rule.ts';
import { day, moment } from '@duologue/core/compliance/write-rules.ts';
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
  force: 'benchmark',
  check: { kind: 'minimum-gap', counts: ATTEMPTS, minutes: 120, scope: 'account' },
  sentence: {
    en: 'Leave {minutes} minutes between attempts; the last was {minutesAgo} minutes ago.',
    de: 'Zwischen zwei Versuchen {minutes} Minuten lassen; der letzte war vor {minutesAgo} Minuten.',
    it: 'Lasciare {minutes} minuti fra due tentativi; l’ultimo è di {minutesAgo} minuti fa.',
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
        en: 'At most {max} attempts a day; {count} were made today.',
        de: 'Höchstens {max} Versuche am Tag; heute waren es {count}.',
        it: 'Al massimo {max} tentativi al giorno; oggi sono stati {count}.',
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
        en: 'At most {max} attempts in {length} days; {count} were made.',
        de: 'Höchstens {max} Versuche in {length} Tagen; es waren {count}.',
        it: 'Al massimo {max} tentativi in {length} giorni; sono stati {count}.',
      },
      examples: {
        allows: [{ name: 'the first of seven was eight days ago', facts: { events: calls(7, '2026-06-03T09:00Z') } }],
        refuses: [{ name: 'one on each of seven days', facts: { events: calls(7, '2026-06-04T09:00Z') } }],
      },
    },
    hoursBetweenAttempts,
  ];
}

function conversations(id: string, eventsMax: number, length: number, first: string): Rule {
  return {
    ...OURS,
    id,
    force: 'benchmark',
    check: {
      kind: 'rolling-count',
      counts: CONVERSATIONS,
      eventsMax,
      window: { unit: 'local-days', length },
      scope: 'account',
      consent,
    },
    sentence: {
      en: 'At most {max} conversations in {length} days unless agreed; there were {count}.',
      de: 'Ohne Absprache höchstens {max} Gespräche in {length} Tagen; es waren {count}.',
      it: 'Senza accordo al massimo {max} conversazioni in {length} giorni; sono state {count}.',
    },
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
