import { CALLS_THAT_RANG } from '@duologue/core/compliance/facts/counting.ts';
import type { Counting, Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, EVERY_DAY, hours } from '@duologue/core/compliance/packs/write-rules.ts';
import { at, inState, past, today, words, wrote } from '../writing.ts';
import { CALLS, statePack, stateTitle, TELEPHONE } from './state-pack.ts';

const ACT = {
  force: 'law',
  confidence: 'P',
  effectiveFrom: day('2000-01-01'),
  link: { text: 'RCW 19.16.250', url: 'https://app.leg.wa.gov/rcw/default.aspx?cite=19.16.250' },
} as const satisfies Partial<Rule>;

/** Any form: calls, texts, emails, letters, visits. What answers them is left out. */
const communications: Counting = {
  callsOut: CALLS_THAT_RANG.filter((outcome) => outcome !== 'wrong-number'),
  callsIn: [],
  written: ['text-out', 'email-out', 'letter-out', 'visit'],
  exceptPurposes: ['respond', 'take-call', 'return-requested-call'],
  withoutWrongNumbers: true,
};
const answering = {
  code: 'WA-FREQ-3WK-EXC',
  sentence: words('Answers what they asked.', 'Beantwortet ihre Frage.', 'Risponde a quanto chiesto.'),
  when: { kind: 'answering', within: 'any-time' },
} as const;
const requested = { ...answering, when: { kind: 'purpose', purposes: ['return-requested-call'] } } as const;
const atWork = { numberUse: 'work' } as const;

export const washington = statePack({
  region: 'WA',
  title: stateTitle('Washington'),
  zone: 'America/Los_Angeles',
  // The agency act knows claims and debtors, not consumers: debts of businesses too. Creditors are no licensees.
  appliesTo: { collectors: ['third-party'], orTraits: ['debt-buyer'] },
  rules: [
    {
      ...ACT,
      id: 'communications-per-week',
      code: 'WA-FREQ-3WK',
      citation: 'RCW 19.16.250(13)(a); a single week is read as any seven days, the careful reading',
      check: {
        kind: 'rolling-count',
        counts: communications,
        eventsMax: 3,
        window: { unit: 'local-days', length: 7 },
        scope: 'account',
      },
      appliesTo: { relations: ['debtor', 'spouse', 'guarantor'] },
      exceptions: [answering, requested],
      sentence: words(
        'At most {max} communications in any form in a week with debtor or spouse; so far {count}.',
        'Höchstens {max} Mitteilungen jeder Art in einer Woche an Schuldner oder Ehegatten; bisher {count}.',
        'Al massimo {max} comunicazioni di ogni tipo in una settimana con debitore o coniuge; finora {count}.',
      ),
      examples: {
        allows: [
          { name: 'two calls', facts: past(2) },
          { name: 'three calls eight days ago', facts: { ...past(3), ...at('2026-06-17T14:00Z') } },
        ],
        refuses: [
          {
            name: 'two calls and a letter',
            facts: {
              events: [...past(2).events, wrote('letter-out', '2026-06-08T14:00Z')],
            },
          },
        ],
      },
    },
    {
      ...ACT,
      id: 'calls-at-work-per-week',
      code: 'WA-WORK-1WK',
      citation: 'RCW 19.16.250(13)(b)',
      check: {
        kind: 'rolling-count',
        counts: { ...communications, numberUses: ['work'], written: [] },
        eventsMax: 1,
        window: { unit: 'local-days', length: 7 },
        scope: 'account',
      },
      appliesTo: { channels: TELEPHONE, numberUses: ['work'] },
      exceptions: [
        { ...answering, code: 'WA-WORK-1WK-EXC' },
        { ...requested, code: 'WA-WORK-1WK-EXC' },
      ],
      sentence: words(
        'At most {max} call a week at work; so far {count}.',
        'Höchstens {max} Anruf je Woche bei der Arbeit; bisher {count}.',
        'Al massimo {max} chiamata a settimana al lavoro; finora {count}.',
      ),
      examples: {
        allows: [{ name: 'called on the mobile', facts: { ...atWork, ...past(1, { numberUse: 'mobile' }) } }],
        refuses: [{ name: 'called at work yesterday', facts: { ...atWork, ...past(1, atWork) } }],
      },
    },
    {
      ...ACT,
      id: 'night-at-home',
      code: 'WA-TIME-730',
      citation: 'RCW 19.16.250(13)(c); a mobile is taken to be at home at night',
      check: { kind: 'time-window', hours: [hours(EVERY_DAY, '07:30', '21:00')], zone: 'candidates' },
      appliesTo: { channels: TELEPHONE, numberUses: ['home', 'mobile'] },
      exceptions: [{ ...answering, code: 'WA-TIME-730-EXC' }],
      sentence: words(
        'Not at home between nine in the evening and half past seven.',
        'Zu Hause nicht zwischen neun Uhr abends und halb acht.',
        'A casa mai tra le nove di sera e le sette e mezza.',
      ),
      examples: {
        allows: [{ name: 'at half past seven', facts: at('2026-06-10T07:30-07:00') }],
        refuses: [{ name: 'a minute before', facts: at('2026-06-10T07:29-07:00') }],
      },
    },
    {
      ...ACT,
      id: 'calls-to-mobile-per-day',
      code: 'WA-CELL-2DAY',
      citation: 'RCW 19.16.250(18)',
      check: {
        kind: 'rolling-count',
        counts: { ...CALLS, written: ['text-out'], numberUses: ['mobile'] },
        eventsMax: 2,
        window: { unit: 'local-days', length: 1 },
        scope: 'account',
      },
      appliesTo: { channels: [...TELEPHONE, 'text'], numberUses: ['mobile'] },
      sentence: words(
        'At most {max} calls or texts a day to a mobile; today so far {count}.',
        'Höchstens {max} Anrufe oder SMS am Tag auf ein Mobiltelefon; heute bisher {count}.',
        'Al massimo {max} chiamate o SMS al giorno su un cellulare; oggi finora {count}.',
      ),
      examples: {
        allows: [{ name: 'one today', facts: today(1) }],
        refuses: [{ name: 'two today', facts: { ...today(2), ...at('2026-06-10T16:00Z') } }],
      },
    },
    {
      ...ACT,
      id: 'caller-id',
      code: 'WA-CALLERID',
      citation: 'RCW 19.16.250(19)',
      check: { kind: 'state-block', states: ['caller-id-hidden'] },
      appliesTo: { channels: TELEPHONE },
      sentence: words('Never hide the number.', 'Nie die Nummer unterdrücken.', 'Mai nascondere il numero.'),
      examples: {
        allows: [{ name: 'the number is shown', facts: {} }],
        refuses: [{ name: 'the number is hidden', facts: inState('caller-id-hidden') }],
      },
    },
  ],
});
