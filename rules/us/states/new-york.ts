import { CALLS_THAT_RANG, CONVERSATIONS } from '@duologue/core/compliance/facts/counting.ts';
import { CONTACT_OUTCOMES } from '@duologue/core/compliance/facts/contact-event.ts';
import type { AppliesTo, Counting, Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import { agreed, at, content, inState, item, past, quietIn, says, words, wrote } from '../writing.ts';
import { frequencyConduct, statePack, stateTitle, TELEPHONE } from './state-pack.ts';
import { TIME_BARRED_EXAMPLES, TIME_BARRED_SAID } from './time-barred.ts';

const CITY = { region: 'NY', city: 'New York' } as const;
const SHIELD = {
  force: 'regulator-rule',
  confidence: 'S',
  effect: 'deny',
  effectiveFrom: day('2026-09-01'),
  link: { text: '6 RCNY 5-77 as amended; DCWP release of 26 February 2026' },
} as const satisfies Partial<Rule>;

/** Every communication and attempt that goes out; answers and notices that a law demands are left out. */
const outgoing: Counting = {
  callsOut: CONTACT_OUTCOMES,
  callsIn: [],
  written: ['text-out', 'email-out', 'letter-out', 'visit'],
  exceptPurposes: ['respond', 'take-call', 'statutory-notice'],
};
const excused = [
  {
    code: 'NYC-FREQ-EXC',
    sentence: words(
      'Answers what they asked, or a law demands it.',
      'Beantwortet ihre Frage oder ist vorgeschrieben.',
      'Risponde a quanto chiesto o è imposto dalla legge.',
    ),
    when: { kind: 'purpose', purposes: ['respond', 'take-call', 'statutory-notice'] },
  },
] as const;
const autumn = at('2026-09-16T14:00Z');
const firstParty = quietIn(CITY, { collector: 'first-party' }).regime;
const inSeptember = (count: number) => ({
  ...autumn,
  events: Array.from({ length: count }, (_, index) => wrote('email-out', `2026-09-1${index}T14:00Z`)),
});

const threeInSeven = (id: string, appliesTo: AppliesTo, facts: Rule['examples']['allows'][number]['facts']): Rule => ({
  ...SHIELD,
  id,
  code: 'NYC-FREQ-3IN7',
  citation: '6 RCNY 5-77 as amended (SHIELD); exclusions of the final text not seen',
  check: {
    kind: 'rolling-count',
    counts: outgoing,
    eventsMax: 3,
    window: { unit: 'local-days', length: 7 },
    scope: 'account',
  },
  appliesTo,
  exceptions: excused,
  sentence: words(
    'New York City: at most {max} communications or attempts by all means in {length} days for an account; so far {count}.',
    'New York City: höchstens {max} Kontakte oder Versuche auf allen Wegen in {length} Tagen je Konto; bisher {count}.',
    'New York City: al massimo {max} contatti o tentativi con ogni mezzo in {length} giorni per conto; finora {count}.',
  ),
  examples: {
    allows: [{ name: 'two so far', facts: { ...facts, ...inSeptember(2) } }],
    refuses: [{ name: 'three so far', facts: { ...facts, ...inSeptember(3) } }],
  },
});

const messageConsent = (channel: 'email' | 'text', to: 'email' | 'sms'): Rule => ({
  ...SHIELD,
  id: `${channel}-consent`,
  code: 'NYC-EMSG',
  citation: '6 RCNY 5-77',
  check: { kind: 'never' },
  appliesTo: { channels: [channel], collectors: ['third-party'], exceptPurposes: ['respond', 'confirm-opt-out'] },
  exceptions: [
    {
      code: 'NYC-EMSG',
      sentence: words('The consumer has agreed.', 'Der Verbraucher hat zugestimmt.', 'Il consumatore ha acconsentito.'),
      when: { kind: 'consent', to },
    },
  ],
  sentence: words(
    'New York City: no text or email without consent to that means.',
    'New York City: keine SMS oder E-Mail ohne Zustimmung zu diesem Weg.',
    'New York City: nessun SMS o e-mail senza consenso a quel mezzo.',
  ),
  examples: {
    allows: [{ name: 'agreed', facts: { ...autumn, channel, ...agreed(to) } }],
    refuses: [{ name: 'never agreed', facts: { ...autumn, channel } }],
  },
});

export const newYorkCity = statePack({
  ...CITY,
  id: 'us.ny-nyc',
  jurisdiction: 'US-NY-NYC',
  title: stateTitle('New York City'),
  appliesTo: { debtKinds: ['consumer'] },
  rules: [
    threeInSeven(
      'contacts-in-seven-days',
      { collectors: ['third-party'], orTraits: ['debt-buyer', 'uses-other-name'] },
      {},
    ),
    // Creditors are bound once debt collection procedures have begun.
    threeInSeven(
      'contacts-by-creditors',
      { collectors: ['first-party'], answers: { 'procedures-begun': 'yes' } },
      { regime: firstParty, answers: { 'procedures-begun': 'yes' } },
    ),
    {
      ...SHIELD,
      id: 'contacts-in-seven-days-until-2026',
      code: 'NYC-FREQ-2IN7-OLD',
      confidence: 'M',
      citation: '6 RCNY 5-77(b)(1)(iv) before 1 September 2026',
      effectiveFrom: day('2000-01-01'),
      effectiveTo: day('2026-08-31'),
      check: {
        kind: 'rolling-count',
        counts: {
          ...outgoing,
          callsOut: CALLS_THAT_RANG.filter(
            (outcome) =>
              !['no-answer', 'rang-no-voicemail', 'voicemail-unable', 'voicemail-no-message', 'wrong-number'].includes(
                outcome,
              ),
          ),
        },
        eventsMax: 2,
        window: { unit: 'local-days', length: 7 },
        scope: 'account',
      },
      appliesTo: { collectors: ['third-party'], orTraits: ['debt-buyer', 'uses-other-name'] },
      exceptions: excused,
      sentence: words(
        'New York City: more than {max} communications in {length} days are presumed too many; so far {count}.',
        'New York City: Mehr als {max} Mitteilungen in {length} Tagen gelten als zu viel; bisher {count}.',
        'New York City: più di {max} comunicazioni in {length} giorni si presumono eccessive; finora {count}.',
      ),
      examples: {
        allows: [{ name: 'one message left', facts: past(1, { outcome: 'voicemail-full' }) }],
        refuses: [
          {
            name: 'a message and a letter',
            facts: {
              events: [...past(1, { outcome: 'voicemail-full' }).events, wrote('letter-out', '2026-06-08T14:00Z')],
            },
          },
        ],
      },
    },
    {
      ...SHIELD,
      id: 'dispute-by-any-means',
      code: 'NYC-DISPUTE-ANY',
      citation: '6 RCNY 5-77 as amended (SHIELD)',
      check: {
        kind: 'state-block',
        states: ['dispute-open', 'dispute-unverified', 'dispute-oral', 'dispute-late'],
        afterDays: 60,
      },
      sentence: words(
        'New York City: disputed by any means at any time, verify within 60 days; after that, stop.',
        'New York City: auf irgendeinem Weg bestritten, binnen 60 Tagen belegen; danach ruht alles.',
        'New York City: contestato con qualsiasi mezzo, provare entro 60 giorni; poi fermarsi.',
      ),
      examples: {
        allows: [{ name: 'disputed last week', facts: { ...autumn, ...inState('dispute-open', '2026-09-09T14:00Z') } }],
        refuses: [{ name: 'disputed in June', facts: { ...autumn, ...inState('dispute-open') } }],
      },
    },
    messageConsent('email', 'email'),
    messageConsent('text', 'sms'),
    {
      ...SHIELD,
      id: 'language',
      code: 'NYC-LANG',
      citation: '6 RCNY 2-193 and 5-77',
      effectiveFrom: day('2020-06-27'),
      effect: 'warn',
      check: content(['first-talk'], {
        required: [
          item(
            'ask-language',
            {
              ...words('Which language do you prefer?', 'Welche Sprache bevorzugen Sie?', 'Quale lingua preferisce?'),
              es: '¿Qué idioma prefiere?',
            },
            'ask-language-preference',
          ),
        ],
        optional: [
          item(
            'language-services',
            words(
              'We can go on in [languages].',
              'Wir können in [Sprachen] fortfahren.',
              'Possiamo continuare in [lingue].',
            ),
          ),
        ],
        forbidden: [
          item(
            'refuse-language-question',
            words(
              'refusing to say which languages there are',
              'verschweigen, welche Sprachen es gibt',
              'tacere quali lingue ci sono',
            ),
          ),
        ],
      }),
      sentence: words(
        'New York City: ask for and record the language that the consumer prefers.',
        'New York City: nach der bevorzugten Sprache fragen und sie festhalten.',
        'New York City: chiedere e annotare la lingua preferita.',
      ),
      examples: {
        allows: [{ name: 'asks', facts: says('first-talk', 'ask-language') }],
        refuses: [{ name: 'refuses', facts: says('first-talk', 'refuse-language-question') }],
      },
    },
    {
      ...SHIELD,
      id: 'time-barred-statement',
      code: 'NYC-SOL',
      citation: '6 RCNY 2-191 and 5-77',
      effectiveFrom: day('2020-06-27'),
      effect: 'warn',
      check: TIME_BARRED_SAID,
      sentence: words(
        'New York City: say that the debt is time-barred.',
        'New York City: sagen, dass die Schuld verjährt ist.',
        'New York City: dire che il debito è prescritto.',
      ),
      examples: TIME_BARRED_EXAMPLES,
    },
  ],
});

export const newYork = statePack({
  region: 'NY',
  title: stateTitle('New York'),
  regime: { collector: 'first-party' },
  appliesTo: { debtKinds: ['consumer'] },
  rules: [
    frequencyConduct({
      id: 'frequency',
      code: 'NY-GBL601',
      citation: 'N.Y. Gen. Bus. Law 601',
      confidence: 'M',
      link: { text: 'General Business Law, section 601', url: 'https://www.nysenate.gov/legislation/laws/GBS/601' },
    }),
  ],
});

const PROPOSAL = {
  force: 'draft',
  confidence: 'D',
  effectiveFrom: day('2022-12-21'),
  reviewOn: day('2027-06-01'),
  link: { text: '23 NYCRR 1, proposals of 2021 and 2022' },
  code: 'NY-DFS-CAP',
  citation: '23 NYCRR 1, proposed only: no adoption found',
} as const satisfies Partial<Rule>;

/** Never adopted as far as found: only for firms that choose to keep to it. */
export const newYorkProposal = statePack({
  region: 'NY',
  id: 'us.ny-dfs-cap',
  isOptional: true,
  title: stateTitle(
    'New York, proposed limit of calls',
    'New York, vorgeschlagene Anrufgrenze',
    'New York, limite di chiamate proposto',
  ),
  appliesTo: { debtKinds: ['consumer'], collectors: ['third-party'], orTraits: ['debt-buyer'] },
  rules: [
    {
      ...PROPOSAL,
      id: 'conversations',
      check: { kind: 'rest-after-event', after: CONVERSATIONS, days: 7, scope: 'item', consent: { days: 7 } },
      appliesTo: { channels: TELEPHONE },
      sentence: words(
        'Proposed in New York: one conversation in {days} days for a debt.',
        'In New York vorgeschlagen: ein Gespräch in {days} Tagen je Schuld.',
        'Proposto a New York: un colloquio in {days} giorni per debito.',
      ),
      examples: {
        allows: [{ name: 'nobody answered', facts: past(1) }],
        refuses: [{ name: 'spoken yesterday', facts: past(1, { outcome: 'conversation' }) }],
      },
    },
    {
      ...PROPOSAL,
      id: 'attempts',
      check: {
        kind: 'rolling-count',
        counts: { callsOut: CALLS_THAT_RANG, callsIn: [], written: [], withoutWrongNumbers: true },
        eventsMax: 3,
        window: { unit: 'local-days', length: 7 },
        scope: 'item',
        consent: { days: 7 },
      },
      appliesTo: { channels: TELEPHONE },
      sentence: words(
        'Proposed in New York: {max} attempts in {length} days for a debt; so far {count}.',
        'In New York vorgeschlagen: {max} Versuche in {length} Tagen je Schuld; bisher {count}.',
        'Proposto a New York: {max} tentativi in {length} giorni per debito; finora {count}.',
      ),
      examples: { allows: [{ name: 'two', facts: past(2) }], refuses: [{ name: 'three', facts: past(3) }] },
    },
  ],
});
