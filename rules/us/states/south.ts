import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, moment } from '@duologue/core/compliance/packs/write-rules.ts';
import { at, content, inState, item, says, words, wrote } from '../writing.ts';
import { CALLS, frequencyConduct, hoursRule, STATE_LAW, statePack, stateTitle, TELEPHONE, week } from './state-pack.ts';
import { TIME_BARRED_EXAMPLES, TIME_BARRED_SAID } from './time-barred.ts';

const CONSUMER = { debtKinds: ['consumer'] } as const;
const FIRST = { collector: 'first-party' } as const;

const FLORIDA = {
  confidence: 'P',
  link: { text: 'Fla. Stat. 559.72', url: 'http://www.leg.state.fl.us/statutes/' },
} as const;
const citation = 'Fla. Stat. 559.72(17)';

export const florida = statePack({
  region: 'FL',
  title: stateTitle('Florida'),
  regime: FIRST,
  appliesTo: CONSUMER,
  rules: [
    hoursRule({
      ...FLORIDA,
      id: 'hours',
      code: 'FL-TIME',
      citation: `${citation} as amended by SB 232`,
      effectiveFrom: day('2025-05-16'),
      appliesTo: { channels: [...TELEPHONE, 'text'] },
    }),
    // Until then emails were bound too.
    hoursRule({
      ...FLORIDA,
      id: 'hours-until-2025',
      code: 'FL-TIME',
      citation: `${citation} before SB 232`,
      effectiveTo: day('2025-05-15'),
      appliesTo: { channels: [...TELEPHONE, 'text', 'email'] },
    }),
  ].map(
    (rule): Rule =>
      rule.effectiveTo === undefined
        ? rule
        : { ...rule, examples: { ...rule.examples, allows: [{ name: 'by day', facts: at('2025-05-14T14:00Z') }] } },
  ),
});

const LOUISIANA = {
  ...STATE_LAW,
  confidence: 'P',
  link: { text: 'La. R.S. 9:3562', url: 'https://legis.la.gov/legis/Law.aspx?d=109777' },
} as const;
const ceased = inState('cease-certified', '2026-02-01T14:00Z');
const talks = (count: number) => ({
  ...ceased,
  events: Array.from({ length: count }, (_, index) => ({
    kind: 'call-out' as const,
    outcome: 'conversation' as const,
    at: moment(`2026-0${index + 2}-10T15:00Z`),
  })),
});

export const louisiana = statePack({
  region: 'LA',
  title: stateTitle('Louisiana'),
  zone: 'America/Chicago',
  regime: FIRST,
  appliesTo: { ...CONSUMER, collectors: ['first-party'] },
  quiet: ceased,
  rules: [
    {
      ...LOUISIANA,
      id: 'contacts-after-cease',
      code: 'LA-CEASE-4',
      citation: 'La. R.S. 9:3562(3)',
      check: {
        kind: 'rolling-count',
        counts: { callsOut: ['conversation', 'unknown'], callsIn: [], written: ['visit'] },
        eventsMax: 4,
        window: { unit: 'since-state', state: 'cease-certified' },
        scope: 'account',
      },
      appliesTo: { channels: [...TELEPHONE, 'visit'], states: ['cease-certified'] },
      sentence: words(
        'After a certified cease notice at most {max} personal contacts in all; so far {count}.',
        'Nach eingeschriebener Aufforderung insgesamt höchstens {max} persönliche Kontakte; bisher {count}.',
        'Dopo una diffida raccomandata al massimo {max} contatti personali in tutto; finora {count}.',
      ),
      examples: {
        allows: [{ name: 'three so far', facts: talks(3) }],
        refuses: [{ name: 'four so far', facts: talks(4) }],
      },
    },
    {
      ...LOUISIANA,
      id: 'mailings-after-cease',
      code: 'LA-CEASE-4',
      citation: 'La. R.S. 9:3562(3)',
      check: {
        kind: 'rolling-count',
        counts: { callsOut: [], callsIn: [], written: ['letter-out'] },
        eventsMax: 1,
        window: { unit: 'calendar-month' },
        scope: 'account',
      },
      appliesTo: { channels: ['letter'], states: ['cease-certified'] },
      sentence: words(
        'After a certified cease notice one mailing a month.',
        'Nach eingeschriebener Aufforderung eine Sendung im Monat.',
        'Dopo una diffida raccomandata un invio al mese.',
      ),
      examples: {
        allows: [
          {
            name: 'the last went in May',
            facts: { ...ceased, channel: 'letter', events: [wrote('letter-out', '2026-05-29T14:00Z')] },
          },
        ],
        refuses: [
          {
            name: 'one went this month',
            facts: { ...ceased, channel: 'letter', events: [wrote('letter-out', '2026-06-02T14:00Z')] },
          },
        ],
      },
    },
    {
      ...LOUISIANA,
      id: 'third-persons',
      code: 'LA-3P',
      citation: 'La. R.S. 9:3562(1) and (2)',
      check: { kind: 'never' },
      appliesTo: { relations: ['family', 'neighbour', 'employer', 'other'] },
      exceptions: [
        {
          code: 'LA-3P-EXC',
          sentence: words(
            'Only where the debtor is, because they moved or changed work.',
            'Nur nach dem Aufenthalt, weil der Schuldner umzog oder die Stelle wechselte.',
            'Solo dove si trova, perché ha traslocato o cambiato lavoro.',
          ),
          when: { kind: 'purpose', purposes: ['location', 'verify-employment'] },
        },
      ],
      sentence: words(
        'Nobody outside the household about the debt, except to ask where the debtor has moved.',
        'Niemand außerhalb des Haushalts wegen der Schuld, außer um zu fragen, wohin der Schuldner zog.',
        'Nessuno fuori di casa sul debito, salvo chiedere dove si è trasferito.',
      ),
      examples: {
        allows: [{ name: 'the spouse at home', facts: { relation: 'spouse' } }],
        refuses: [{ name: 'the neighbour', facts: { relation: 'neighbour', purpose: 'discuss-debt' } }],
      },
    },
  ],
});

const TEXAS = {
  ...STATE_LAW,
  link: { text: 'Tex. Fin. Code chapter 392', url: 'https://statutes.capitol.texas.gov/Docs/FI/htm/FI.392.htm' },
} as const;

export const texas = statePack({
  region: 'TX',
  title: stateTitle('Texas'),
  zone: 'America/Chicago',
  regime: FIRST,
  appliesTo: CONSUMER,
  rules: [
    frequencyConduct({
      ...TEXAS,
      id: 'frequency',
      code: 'TX-CONDUCT',
      confidence: 'S',
      citation: 'Tex. Fin. Code 392.302',
    }),
    {
      ...TEXAS,
      id: 'name',
      code: 'TX-CONDUCT',
      confidence: 'S',
      citation: 'Tex. Fin. Code 392.302, 392.304',
      check: content(['before-verified', 'first-talk', 'later-talk'], {
        required: [
          item(
            'own-name',
            words('My name is [name].', 'Mein Name ist [Name].', 'Mi chiamo [nome].'),
            'give-own-name',
            'caller-identity',
          ),
        ],
        forbidden: [
          item(
            'withhold-identity',
            words('withholding who is calling', 'verschweigen, wer anruft', 'tacere chi chiama'),
            'hide-identity',
          ),
        ],
      }),
      sentence: words('Say who is calling.', 'Sagen, wer anruft.', 'Dire chi chiama.'),
      examples: {
        allows: [{ name: 'says it', facts: says('first-talk', 'own-name') }],
        refuses: [{ name: 'withholds it', facts: says('first-talk', 'withhold-identity') }],
      },
    },
    {
      ...TEXAS,
      id: 'debt-buyer-statement',
      code: 'TX-DEBTBUYER-SOL',
      confidence: 'M',
      citation: 'Tex. Fin. Code 392.307',
      effectiveFrom: day('2019-09-01'),
      check: TIME_BARRED_SAID,
      sentence: words(
        'Who bought the debt says that it is time-barred.',
        'Wer die Schuld gekauft hat, sagt, dass sie verjährt ist.',
        'Chi ha comprato il debito dice che è prescritto.',
      ),
      examples: TIME_BARRED_EXAMPLES,
    },
  ],
});

const VIRGINIA = {
  ...STATE_LAW,
  confidence: 'P',
  citation: 'W. Va. Code 46A-2-125(d); intent is needed: Valentine & Kebartas v. Lenahan (2017)',
  code: 'WV-FREQ-30WK',
  link: { text: 'W. Va. Code 46A-2-125', url: 'https://code.wvlegislature.gov/46A-2-125/' },
} as const;

export const westVirginia = statePack({
  region: 'WV',
  title: stateTitle('West Virginia'),
  regime: FIRST,
  appliesTo: CONSUMER,
  rules: [
    {
      ...VIRGINIA,
      id: 'calls-per-week',
      check: {
        kind: 'rolling-count',
        counts: CALLS,
        eventsMax: 30,
        window: { unit: 'local-days', length: 7 },
        scope: 'account',
      },
      appliesTo: { channels: TELEPHONE },
      sentence: words(
        'At most {max} calls a week; so far {count}. With intent to annoy far fewer are too many.',
        'Höchstens {max} Anrufe in der Woche; bisher {count}. In belästigender Absicht sind viel weniger zu viel.',
        'Al massimo {max} chiamate a settimana; finora {count}. Con intento di molestare ne bastano molte meno.',
      ),
      examples: { allows: [{ name: 'twenty-nine', facts: week(29) }], refuses: [{ name: 'thirty', facts: week(30) }] },
    },
    {
      ...VIRGINIA,
      id: 'conversations-per-week',
      check: {
        kind: 'rolling-count',
        counts: { callsOut: ['conversation', 'unknown'], callsIn: [], written: [] },
        eventsMax: 10,
        window: { unit: 'local-days', length: 7 },
        scope: 'account',
      },
      appliesTo: { channels: TELEPHONE },
      sentence: words(
        'At most {max} conversations a week; so far {count}.',
        'Höchstens {max} Gespräche in der Woche; bisher {count}.',
        'Al massimo {max} colloqui a settimana; finora {count}.',
      ),
      examples: {
        allows: [{ name: 'nine', facts: week(9, { outcome: 'conversation' }) }],
        refuses: [{ name: 'ten', facts: week(10, { outcome: 'conversation' }) }],
      },
    },
    hoursRule({ ...VIRGINIA, id: 'unusual-times', effect: 'warn' }),
    {
      ...frequencyConduct({ ...VIRGINIA, id: 'many-calls', effect: 'warn' }),
      citation: 'W. Va. Code 46A-2-125(d); the number is ours',
    },
  ],
});
