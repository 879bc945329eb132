import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, moment } from '@duologue/core/compliance/packs/write-rules.ts';
import { REVEALING } from '../federal/sayings.ts';
import { THIRD_PERSONS } from '../federal/regulation.ts';
import { agreed, at, content, inState, item, quietIn, says, words, wrote } from '../writing.ts';
import { CALLS, frequencyConduct, hoursRule, STATE_LAW, statePack, stateTitle, TELEPHONE, week } from './state-pack.ts';

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
      check: content(['time-barred'], {
        required: [
          item(
            'time-barred-statement',
            words(
              'The time to sue on this debt has run out.',
              'Die Frist, diese Schuld einzuklagen, ist abgelaufen.',
              'Il termine per agire su questo debito è scaduto.',
            ),
          ),
        ],
        forbidden: [
          item(
            'hide-time-barred',
            words('hiding that it is time-barred', 'die Verjährung verschweigen', 'tacere la prescrizione'),
          ),
        ],
      }),
      sentence: words(
        'Who bought the debt says that it is time-barred.',
        'Wer die Schuld gekauft hat, sagt, dass sie verjährt ist.',
        'Chi ha comprato il debito dice che è prescritto.',
      ),
      examples: {
        allows: [{ name: 'says it', facts: says('time-barred', 'time-barred-statement') }],
        refuses: [{ name: 'hides it', facts: says('time-barred', 'hide-time-barred') }],
      },
    },
  ],
});

const CAROLINA = {
  ...STATE_LAW,
  confidence: 'M',
  link: { text: 'N.C. Gen. Stat. 58-70 and 75-50 ff.', url: 'https://www.ncleg.gov/Laws/GeneralStatutes' },
} as const;
const agency = { regime: quietIn({ region: 'NC' }, { debtKind: 'commercial' }).regime };
const creditor = { collectors: ['first-party'], debtKinds: ['consumer'] } as const;

export const northCarolina = statePack({
  region: 'NC',
  title: stateTitle('North Carolina'),
  regime: FIRST,
  rules: [
    {
      ...CAROLINA,
      id: 'agency-third-persons',
      code: 'NC-AGENCY-3P',
      effect: 'deny',
      citation: 'N.C.G.S. 58-70-90(2), 58-70-105: companies are consumers too',
      check: { kind: 'never' },
      appliesTo: { collectors: ['third-party'], relations: THIRD_PERSONS, purposes: ['collect', 'discuss-debt'] },
      exceptions: [
        {
          code: 'NC-AGENCY-3P-EXC',
          sentence: words(
            'The debtor has agreed to it.',
            'Der Schuldner hat zugestimmt.',
            'Il debitore ha acconsentito.',
          ),
          when: { kind: 'consent', to: 'third-party-disclosure' },
        },
      ],
      sentence: words(
        'An agency tells nobody else of the debt, a company’s debt neither.',
        'Ein Inkassounternehmen sagt niemand anderem von der Schuld, auch nicht der einer Firma.',
        'Un’agenzia non parla del debito con altri, nemmeno se è di un’azienda.',
      ),
      examples: {
        allows: [{ name: 'agreed', facts: { ...agency, relation: 'other', ...agreed('third-party-disclosure') } }],
        refuses: [{ name: 'another company', facts: { ...agency, relation: 'other' } }],
      },
    },
    {
      ...CAROLINA,
      id: 'agency-disclosure',
      code: 'NC-DISCLOSE',
      effect: 'deny',
      citation: 'N.C.G.S. 58-70-110',
      check: content(['first-talk', 'later-talk'], {
        required: [
          item(
            'agency-and-purpose',
            words(
              'This is [agency]. I am calling about a debt.',
              'Hier ist [Inkassounternehmen]. Ich rufe wegen einer Schuld an.',
              'Sono di [agenzia]. Chiamo per un debito.',
            ),
            'agency-name-and-purpose',
          ),
        ],
        forbidden: [
          item(
            'withhold-purpose',
            words('withholding agency or purpose', 'Unternehmen oder Zweck verschweigen', 'tacere agenzia o scopo'),
          ),
        ],
      }),
      appliesTo: { collectors: ['third-party'] },
      sentence: words('Name the agency and why you call.', 'Unternehmen und Zweck nennen.', 'Dire agenzia e scopo.'),
      examples: {
        allows: [{ name: 'says it', facts: { ...agency, ...says('first-talk', 'agency-and-purpose') } }],
        refuses: [{ name: 'withholds it', facts: { ...agency, ...says('first-talk', 'withhold-purpose') } }],
      },
    },
    frequencyConduct({
      ...CAROLINA,
      id: 'creditor-frequency',
      code: 'NC-CREDITOR',
      citation: 'N.C.G.S. 75-52',
      appliesTo: creditor,
    }),
    hoursRule({
      ...CAROLINA,
      id: 'creditor-hours',
      code: 'NC-CREDITOR',
      citation: 'N.C.G.S. 75-52: known waking hours',
      appliesTo: creditor,
    }),
    {
      ...CAROLINA,
      id: 'creditor-workplace',
      code: 'NC-CREDITOR',
      effect: 'deny',
      citation: 'N.C.G.S. 75-52: workplace against instructions',
      check: { kind: 'state-block', states: ['work-stop', 'work-stop-oral', 'employer-prohibits'] },
      appliesTo: { ...creditor, channels: TELEPHONE, numberUses: ['work'] },
      sentence: words(
        'Asked not to be called at work.',
        'Gebeten, nicht bei der Arbeit angerufen zu werden.',
        'Chiesto di non essere chiamato al lavoro.',
      ),
      examples: {
        allows: [{ name: 'never asked', facts: { numberUse: 'work' } }],
        refuses: [{ name: 'asked', facts: { numberUse: 'work', ...inState('work-stop') } }],
      },
    },
    {
      ...CAROLINA,
      id: 'creditor-third-persons',
      code: 'NC-CREDITOR',
      confidence: 'P',
      citation: 'N.C.G.S. 75-53: the spouse may be told',
      check: { kind: 'never' },
      appliesTo: { ...creditor, relations: THIRD_PERSONS, purposes: ['collect', 'discuss-debt'] },
      exceptions: [
        {
          code: 'NC-CREDITOR-EXC',
          sentence: words(
            'The debtor has agreed to it.',
            'Der Schuldner hat zugestimmt.',
            'Il debitore ha acconsentito.',
          ),
          when: { kind: 'consent', to: 'third-party-disclosure' },
        },
      ],
      sentence: words(
        'Nobody but debtor and spouse is told of the debt.',
        'Nur Schuldner und Ehegatte erfahren von der Schuld.',
        'Solo debitore e coniuge sono informati del debito.',
      ),
      examples: {
        allows: [{ name: 'the spouse', facts: { relation: 'spouse' } }],
        refuses: [{ name: 'the brother', facts: { relation: 'family', purpose: 'discuss-debt' } }],
      },
    },
    {
      ...CAROLINA,
      id: 'words-to-others',
      code: 'NC-AGENCY-3P',
      citation: 'N.C.G.S. 58-70-105',
      check: content(['third-person', 'household'], { forbidden: REVEALING }),
      appliesTo: { collectors: ['third-party'] },
      sentence: words('Not a word of the debt.', 'Kein Wort von der Schuld.', 'Nessuna parola del debito.'),
      examples: {
        allows: [{ name: 'gives the name', facts: { ...agency, ...says('third-person', 'own-name') } }],
        refuses: [{ name: 'hints at it', facts: { ...agency, ...says('third-person', 'imply-debt') } }],
      },
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
