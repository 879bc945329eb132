import { CALLS_THAT_RANG } from '@duologue/core/compliance/facts/counting.ts';
import type { Counting, Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import { EMPLOYER_NAME, REVEALING } from '../federal/sayings.ts';
import { content, inState, item, past, says, stopped, words } from '../writing.ts';
import { hoursRule, statePack, stateTitle, TELEPHONE } from './state-pack.ts';

const RULES = {
  force: 'law',
  confidence: 'P',
  effectiveFrom: day('2012-03-02'),
  link: {
    text: '940 CMR 7.00 and 209 CMR 18.00',
    url: 'https://www.mass.gov/regulations/940-CMR-700-debt-collection-regulations',
  },
} as const satisfies Partial<Rule>;

const PERSONAL = ['mobile', 'home'] as const;
const ELSEWHERE = ['work', 'other-person'] as const;
const HOUSEHOLD = ['household', 'spouse', 'family'] as const;

/** Not counted: truly no way to reach the debtor or to leave a message (Attorney General, 2013). */
const initiated: Counting = {
  callsOut: CALLS_THAT_RANG.filter((outcome) => outcome !== 'rang-no-voicemail' && outcome !== 'voicemail-unable'),
  callsIn: [],
  written: ['text-out'],
};

const cap = (
  draft: Pick<Rule, 'id' | 'code' | 'citation'> & {
    readonly eventsMax: number;
    readonly days: number;
    readonly counts: Counting;
    readonly appliesTo: NonNullable<Rule['appliesTo']>;
    readonly facts: NonNullable<Rule['examples']['allows'][number]['facts']>;
    readonly past: Parameters<typeof past>[1];
  },
): Rule => ({
  ...RULES,
  id: draft.id,
  code: draft.code,
  citation: draft.citation,
  check: {
    kind: 'rolling-count',
    counts: draft.counts,
    eventsMax: draft.eventsMax,
    window: { unit: 'local-days', length: draft.days },
    scope: 'item',
  },
  appliesTo: draft.appliesTo,
  sentence: words(
    'At most {max} contacts of this kind in {length} days for a debt, voicemails and texts too; so far {count}.',
    'Höchstens {max} Kontakte dieser Art in {length} Tagen je Schuld, auch Nachrichten und SMS; bisher {count}.',
    'Al massimo {max} contatti di questo tipo in {length} giorni per debito, anche messaggi e SMS; finora {count}.',
  ),
  examples: {
    allows: [
      { name: 'one so far', facts: { ...draft.facts, ...past(1, draft.past) } },
      {
        name: 'rang where no message could be left',
        facts: { ...draft.facts, ...past(3, { ...draft.past, outcome: 'rang-no-voicemail' }) },
      },
    ],
    refuses: [{ name: 'two so far', facts: { ...draft.facts, ...past(2, draft.past) } }],
  },
});

const frequency: readonly Rule[] = [
  cap({
    id: 'contacts-per-debt',
    code: 'MA-FREQ-2IN7',
    citation: '940 CMR 7.04(1)(f); 209 CMR 18.16(1)(d); Armata v. Target, 480 Mass. 14 (2018)',
    eventsMax: 2,
    days: 7,
    counts: { ...initiated, numberUses: PERSONAL },
    appliesTo: { channels: [...TELEPHONE, 'text'], numberUses: PERSONAL },
    facts: {},
    past: { numberUse: 'mobile' },
  }),
  cap({
    id: 'contacts-elsewhere-per-debt',
    code: 'MA-FREQ-2IN30-WORK',
    citation: '940 CMR 7.04(1)(f); 209 CMR 18.16(1)(d)',
    eventsMax: 2,
    days: 30,
    counts: { ...initiated, numberUses: ELSEWHERE },
    appliesTo: { channels: [...TELEPHONE, 'text'], numberUses: ELSEWHERE },
    facts: { numberUse: 'work' },
    past: { numberUse: 'work' },
  }),
  cap({
    id: 'household-at-home',
    code: 'MA-HOUSEHOLD-FREQ',
    citation: '940 CMR 7.05(3)(d)',
    eventsMax: 2,
    days: 7,
    counts: { ...initiated, relations: HOUSEHOLD, numberUses: PERSONAL },
    appliesTo: { channels: TELEPHONE, relations: HOUSEHOLD, numberUses: PERSONAL },
    facts: { relation: 'household', numberUse: 'home' },
    past: { relation: 'household', numberUse: 'home' },
  }),
  cap({
    id: 'household-elsewhere',
    code: 'MA-HOUSEHOLD-FREQ',
    citation: '940 CMR 7.05(3)(d)',
    eventsMax: 2,
    days: 30,
    counts: { ...initiated, relations: HOUSEHOLD, numberUses: ELSEWHERE },
    appliesTo: { channels: TELEPHONE, relations: HOUSEHOLD, numberUses: ELSEWHERE },
    facts: { relation: 'household', numberUse: 'work' },
    past: { relation: 'household', numberUse: 'work' },
  }),
];

const requests: readonly Rule[] = [
  {
    ...hoursRule({
      ...RULES,
      id: 'waking-hours',
      code: 'MA-TIME',
      citation: '940 CMR 7.04(1)(g); 209 CMR 18.16(1)(a)',
      effect: 'deny',
    }),
  },
  {
    ...RULES,
    id: 'work-request-oral',
    code: 'MA-WORK-STOP',
    citation: '940 CMR 7.04(1)(h); 209 CMR 18.16(1)(c); the day of the request is not counted',
    check: { kind: 'state-block', states: ['work-stop-oral'], forDays: 10 },
    appliesTo: { channels: TELEPHONE, numberUses: ['work'] },
    sentence: words(
      'Asked by word of mouth not to be called at work: ten days, and for good if confirmed in writing within seven.',
      'Mündlich gebeten, nicht bei der Arbeit angerufen zu werden: zehn Tage, auf Dauer bei schriftlicher Bestätigung binnen sieben.',
      'Chiesto a voce di non essere chiamato al lavoro: dieci giorni, per sempre se confermato per iscritto entro sette.',
    ),
    examples: {
      allows: [
        {
          name: 'asked eleven days ago',
          facts: { ...inState('work-stop-oral', '2026-05-30T14:00Z'), numberUse: 'work' },
        },
      ],
      refuses: [
        { name: 'asked ten days ago', facts: { ...inState('work-stop-oral', '2026-05-31T14:00Z'), numberUse: 'work' } },
      ],
    },
  },
  {
    ...RULES,
    id: 'work-request-written',
    code: 'MA-WORK-STOP',
    citation: '940 CMR 7.04(1)(h); 209 CMR 18.16(1)(c)',
    check: { kind: 'state-block', states: ['work-stop', 'employer-prohibits'] },
    appliesTo: { channels: TELEPHONE, numberUses: ['work'] },
    sentence: words(
      'Asked in writing not to be called at work.',
      'Schriftlich gebeten, nicht bei der Arbeit angerufen zu werden.',
      'Chiesto per iscritto di non essere chiamato al lavoro.',
    ),
    examples: {
      allows: [{ name: 'never asked', facts: { numberUse: 'work' } }],
      refuses: [
        { name: 'asked last year', facts: { ...inState('work-stop', '2025-06-01T14:00Z'), numberUse: 'work' } },
      ],
    },
  },
  {
    ...RULES,
    id: 'work-request-place',
    code: 'MA-WORK-STOP',
    citation: '940 CMR 7.04(1)(h)',
    check: { kind: 'stop-request', scopes: ['workplace'] },
    appliesTo: { channels: TELEPHONE },
    sentence: words(
      'Asked not to be called at work.',
      'Gebeten, nicht bei der Arbeit angerufen zu werden.',
      'Chiesto di non essere chiamato al lavoro.',
    ),
    examples: {
      allows: [{ name: 'this is the mobile', facts: stopped({ kind: 'workplace' }) }],
      refuses: [{ name: 'this is the office', facts: { ...stopped({ kind: 'workplace' }), numberUse: 'work' } }],
    },
  },
];

const sayings: readonly Rule[] = [
  {
    ...RULES,
    id: 'household-words',
    code: 'MA-HOUSEHOLD',
    citation: '940 CMR 7.05(2) and (3)(b)',
    check: content(['household'], {
      onlyWhen: [{ ...EMPLOYER_NAME, circumstance: 'expressly-asked' }],
      forbidden: REVEALING,
    }),
    sentence: words(
      'To others in the household no hint of a debt, the spouse too; name the company only if asked.',
      'Zu anderen im Haushalt keine Andeutung, auch nicht zum Ehegatten; die Firma nur auf Nachfrage.',
      'Agli altri in casa nessun accenno, nemmeno al coniuge; l’azienda solo se chiesto.',
    ),
    examples: {
      allows: [
        {
          name: 'names the company when asked',
          facts: { ...says('household', 'employer-name'), circumstances: ['expressly-asked'] },
        },
      ],
      refuses: [{ name: 'hints at a debt', facts: says('household', 'imply-debt') }],
    },
  },
  {
    ...RULES,
    id: 'identity',
    code: 'MA-ID',
    citation: '940 CMR 7.04(1)(d)',
    check: content(['first-talk', 'later-talk'], {
      required: [
        item(
          'company-and-full-name',
          words(
            'This is [first and last name] of [company].',
            'Hier ist [Vor- und Nachname] von [Firma].',
            'Sono [nome e cognome] di [azienda].',
          ),
          'company-name-and-caller-name',
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
    sentence: words(
      'Give company and first and last name, or the fixed name and code that is kept for you.',
      'Firma und Vor- und Nachnamen nennen, oder den hinterlegten Namen mit Kürzel.',
      'Dire azienda, nome e cognome, o il nome fisso con codice registrato.',
    ),
    examples: {
      allows: [{ name: 'says it', facts: says('first-talk', 'company-and-full-name') }],
      refuses: [{ name: 'withholds it', facts: says('first-talk', 'withhold-identity') }],
    },
  },
];

export const massachusetts = statePack({
  region: 'MA',
  title: stateTitle('Massachusetts'),
  regime: { collector: 'first-party' },
  appliesTo: { debtKinds: ['consumer'] },
  rules: [...frequency, ...requests, ...sayings],
});
