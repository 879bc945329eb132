import { ATTEMPTS, CONTACTS } from '@duologue/core/compliance/facts/counting.ts';
import type { Counting, Rule, Sentence } from '@duologue/core/compliance/packs/rule.ts';
import { calls } from '../example-calls.ts';
import { examples } from '../writing/examples.ts';
import { askedFor } from '../writing/exceptions.ts';
import { NOT_FACE_TO_FACE, RG_96 } from './source.ts';

/** RG 96 part 2 s.3 and 5: contact really made, a message left or a text delivered, by account. Visits and attempts are apart. */

const CONTACT_MADE: Counting = { ...CONTACTS, exceptPurposes: ['return-requested-call', 'respond', 'take-call'] };

const CAP_SENTENCE: Sentence = {
  en: 'The guideline: at most {max} contacts in {length} hours about an account; so far: {count}.',
  de: 'Die Leitlinie: höchstens {max} Kontakte in {length} Stunden je Konto; bisher: {count}.',
  it: 'La linea guida: al massimo {max} contatti in {length} ore per conto; finora: {count}.',
};

function cap(id: string, code: string, eventsMax: number, length: number, first: string): Rule {
  return {
    ...RG_96,
    id,
    code,
    citation: 'RG 96 part 2 s.3, 5(b) and 5(c); the rolling reading is ours',
    check: {
      kind: 'rolling-count',
      counts: CONTACT_MADE,
      eventsMax,
      window: { unit: 'hours', length },
      scope: 'account',
    },
    appliesTo: { channels: NOT_FACE_TO_FACE },
    exceptions: [askedFor(code)],
    sentence: CAP_SENTENCE,
    examples: examples(
      {
        'one fewer than that': { events: calls(eventsMax - 1, first, { outcome: 'conversation' }) },
        'so many that nobody answered': { events: calls(eventsMax, first) },
        'so many about another account': {
          accountId: 'account-2',
          events: calls(eventsMax, first, { outcome: 'conversation' }).map((call) => ({
            ...call,
            accountId: 'account-1',
          })),
        },
      },
      {
        'so many talks': { events: calls(eventsMax, first, { outcome: 'conversation' }) },
        'so many messages left': { events: calls(eventsMax, first, { outcome: 'voicemail-limited' }) },
      },
    ),
  };
}

function attempts(id: string, eventsMax: number, length: number, first: string, everyHours: number): Rule {
  return {
    ...RG_96,
    force: 'benchmark',
    id,
    code: 'AU-RG96-ATT',
    citation: 'RG 96 part 2 s.5(d) names no number; this one is ours',
    check: {
      kind: 'rolling-count',
      counts: ATTEMPTS,
      eventsMax,
      window: { unit: 'local-days', length },
      scope: 'account',
    },
    appliesTo: { channels: ['call'] },
    exceptions: [askedFor('AU-RG96-ATT')],
    sentence: {
      en: 'Our own measure: at most {max} attempts in {length} days; so far: {count}.',
      de: 'Unser eigenes Maß: höchstens {max} Versuche in {length} Tagen; bisher: {count}.',
      it: 'Misura nostra: al massimo {max} tentativi in {length} giorni; finora: {count}.',
    },
    examples: examples(
      { 'one fewer': { events: calls(eventsMax - 1, first, { everyHours }) } },
      { 'that many': { events: calls(eventsMax, first, { everyHours }) } },
    ),
  };
}

export const frequency: readonly Rule[] = [
  cap('three-contacts-a-week', 'AU-RG96-WEEK3', 3, 168, '2026-06-06T10:00+10:00'),
  cap('ten-contacts-a-month', 'AU-RG96-MONTH10', 10, 720, '2026-05-25T10:00+10:00'),
  attempts('attempts-per-day', 3, 1, '2026-06-10T01:00+10:00', 3),
  attempts('attempts-per-week', 7, 7, '2026-06-04T02:00+10:00', 23),
  {
    ...RG_96,
    force: 'benchmark',
    id: 'hours-between-attempts',
    code: 'AU-RG96-ATT',
    citation: 'RG 96 part 2 s.5(d) names no number; this one is ours',
    check: { kind: 'minimum-gap', counts: ATTEMPTS, minutes: 120, scope: 'account' },
    appliesTo: { channels: ['call'] },
    exceptions: [askedFor('AU-RG96-ATT')],
    sentence: {
      en: 'Our own measure: leave {minutes} minutes between attempts.',
      de: 'Unser eigenes Maß: zwischen zwei Versuchen {minutes} Minuten lassen.',
      it: 'Misura nostra: lasciare {minutes} minuti fra due tentativi.',
    },
    examples: examples(
      { 'two hours ago': { events: calls(1, '2026-06-10T08:00+10:00') } },
      { 'an hour ago': { events: calls(1, '2026-06-10T09:00+10:00') } },
    ),
  },
];
