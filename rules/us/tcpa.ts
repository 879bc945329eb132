import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, EVERY_DAY, hours } from '@duologue/core/compliance/packs/write-rules.ts';
import { CALLS_THAT_RANG } from '@duologue/core/compliance/facts/counting.ts';
import { agreed, at, inState, past, quietIn, words } from './writing.ts';

const ACT = {
  force: 'law',
  confidence: 'P',
  effectiveFrom: day('1991-12-20'),
  link: {
    text: 'Telephone Consumer Protection Act, 47 USC 227; 47 CFR 64.1200',
    url: 'https://www.ecfr.gov/current/title-47/section-64.1200',
  },
} as const satisfies Partial<Rule>;

const consentSentence = words(
  'The person called has agreed to such calls.',
  'Die angerufene Person hat solchen Anrufen zugestimmt.',
  'La persona chiamata ha acconsentito a tali chiamate.',
);
/** No exception beside the rule: with consent its own condition is met. */
const withConsent = (code: string) =>
  [{ code, sentence: consentSentence, when: { kind: 'consent', to: 'recorded-calls' } }] as const;
const TELEPHONE = ['call', 'voicemail'] as const;
const machine = { voice: 'recorded' } as const;
const prerecordedHome = { ...machine, numberUse: 'home' } as const;

const consentRules: readonly Rule[] = [
  {
    ...ACT,
    id: 'machine-voice-to-mobile',
    code: 'TCPA-CELL-CONSENT',
    citation: '47 USC 227(b)(1)(A)(iii); 47 CFR 64.1200(a)(1)(iii)',
    check: { kind: 'never' },
    appliesTo: { channels: TELEPHONE, voices: ['recorded'], numberUses: ['mobile', 'other-person'] },
    exceptions: withConsent('TCPA-CELL-CONSENT'),
    sentence: words(
      'No recorded or artificial voice to a mobile without express consent; a message dropped into the mailbox is a call.',
      'Keine aufgezeichnete oder künstliche Stimme auf ein Mobiltelefon ohne ausdrückliche Zustimmung; auch nicht in die Mailbox.',
      'Nessuna voce registrata o artificiale su un cellulare senza consenso espresso; nemmeno in segreteria.',
    ),
    examples: {
      allows: [
        { name: 'a person speaks', facts: {} },
        { name: 'agreed to it', facts: { ...machine, ...agreed('recorded-calls') } },
      ],
      refuses: [
        { name: 'a recorded voice', facts: machine },
        { name: 'dropped into the mailbox', facts: { ...machine, channel: 'voicemail' } },
      ],
    },
  },
  {
    ...ACT,
    id: 'autodialler-to-mobile',
    code: 'TCPA-CELL-CONSENT',
    citation: '47 USC 227(a)(1) and (b)(1)(A)(iii); Facebook v. Duguid (2021)',
    check: { kind: 'never' },
    appliesTo: { channels: [...TELEPHONE, 'text'], diallings: ['autodialled'], numberUses: ['mobile', 'other-person'] },
    exceptions: withConsent('TCPA-CELL-CONSENT'),
    sentence: words(
      'No calls or texts to a mobile by a machine that makes up numbers, without express consent.',
      'Keine Anrufe oder SMS auf ein Mobiltelefon durch eine Maschine, die Nummern erzeugt, ohne ausdrückliche Zustimmung.',
      'Niente chiamate o SMS a un cellulare da una macchina che genera numeri, senza consenso espresso.',
    ),
    examples: {
      allows: [{ name: 'dialled by hand', facts: {} }],
      refuses: [{ name: 'by an autodialler', facts: { dialling: 'autodialled' } }],
    },
  },
  {
    ...ACT,
    id: 'machine-voice-to-home',
    code: 'TCPA-RES-3IN30',
    citation: '47 CFR 64.1200(a)(3)(iii), (b)(2) and (3); 88 FR 3668',
    confidence: 'S',
    effect: 'deny',
    effectiveFrom: day('2023-07-20'),
    check: {
      kind: 'rolling-count',
      counts: { callsOut: CALLS_THAT_RANG, callsIn: [], written: [], voices: ['recorded'], numberUses: ['home'] },
      eventsMax: 3,
      window: { unit: 'local-days', length: 30 },
      scope: 'person',
    },
    appliesTo: { channels: TELEPHONE, voices: ['recorded'], numberUses: ['home'] },
    exceptions: withConsent('TCPA-RES-3IN30'),
    sentence: words(
      'At most {max} recorded calls in {length} days to a home without consent; so far {count}.',
      'Höchstens {max} Anrufe mit aufgezeichneter Stimme in {length} Tagen ohne Zustimmung; bisher {count}.',
      'Al massimo {max} chiamate registrate in {length} giorni a una casa senza consenso; finora {count}.',
    ),
    examples: {
      allows: [
        { name: 'two so far', facts: { ...prerecordedHome, ...past(2, prerecordedHome) } },
        { name: 'three by a person', facts: { ...prerecordedHome, ...past(3, { voice: 'live', numberUse: 'home' }) } },
      ],
      refuses: [{ name: 'three so far', facts: { ...prerecordedHome, ...past(3, prerecordedHome) } }],
    },
  },
];

const REVOKED = words(
  'The person has taken back the consent, by whatever reasonable means: no more calls or texts by machine.',
  'Die Person hat die Zustimmung auf irgendeine verständliche Weise widerrufen: keine Anrufe oder SMS durch Maschinen mehr.',
  'La persona ha revocato il consenso in qualsiasi modo ragionevole: niente più chiamate o SMS automatici.',
);

const revocation = (
  more: Partial<Rule> & Pick<Rule, 'id' | 'code'>,
  state: string,
  via: 'voice' | 'dialling',
): Rule => ({
  ...ACT,
  citation: '47 CFR 64.1200(a)(10) to (12)',
  effectiveFrom: day('2025-04-11'),
  check: { kind: 'state-block', states: [state] },
  appliesTo:
    via === 'voice'
      ? { channels: TELEPHONE, voices: ['recorded'] }
      : { channels: [...TELEPHONE, 'text'], diallings: ['autodialled'] },
  exceptions: [
    {
      code: 'TCPA-REVOKED',
      sentence: words('Only to confirm the request.', 'Nur zur Bestätigung.', 'Solo per confermare.'),
      when: { kind: 'purpose', purposes: ['confirm-opt-out'] },
    },
  ],
  sentence: REVOKED,
  examples: {
    allows: [{ name: 'nothing was taken back', facts: via === 'voice' ? machine : { dialling: 'autodialled' } }],
    refuses: [
      {
        name: 'said: no more',
        facts: { ...inState(state), ...(via === 'voice' ? machine : { dialling: 'autodialled' }) },
      },
    ],
  },
  ...more,
});

/** Postponed by the order of 6 January 2026; look again before it begins. */
const ALL = {
  code: 'TCPA-REVOKE-ALL',
  confidence: 'S',
  effect: 'deny',
  effectiveFrom: day('2027-01-31'),
  reviewOn: day('2027-01-04'),
} as const;
const inForce2027 = (via: Partial<Rule['examples']['allows'][number]['facts']>) => ({
  allows: [{ name: 'nothing was taken back', facts: { ...via, ...at('2027-06-10T14:00Z') } }],
  refuses: [
    {
      name: 'taken back in another matter',
      facts: { ...via, ...at('2027-06-10T14:00Z'), ...inState('machine-calls-revoked-elsewhere') },
    },
  ],
});

const other: readonly Rule[] = [
  revocation({ id: 'revoked', code: 'TCPA-REVOKED' }, 'machine-calls-revoked', 'voice'),
  revocation({ id: 'revoked-autodialler', code: 'TCPA-REVOKED' }, 'machine-calls-revoked', 'dialling'),
  revocation({ ...ALL, id: 'revoked-all', examples: inForce2027(machine) }, 'machine-calls-revoked-elsewhere', 'voice'),
  revocation(
    { ...ALL, id: 'revoked-all-autodialler', examples: inForce2027({ dialling: 'autodialled' }) },
    'machine-calls-revoked-elsewhere',
    'dialling',
  ),
  {
    ...ACT,
    id: 'solicitation-hours',
    code: 'TCPA-HOURS',
    citation: '47 CFR 64.1200(c)(1) and (f)',
    effect: 'info',
    check: { kind: 'time-window', hours: [hours(EVERY_DAY, '08:00', '21:00')], zone: 'candidates' },
    appliesTo: { channels: TELEPHONE },
    sentence: words(
      'The hours of {opens} to {closes} bind sales calls; a call only about a debt is none. Add no offer to it.',
      'Die Zeiten von {opens} bis {closes} Uhr gelten für Werbeanrufe; ein reiner Anruf wegen einer Schuld ist keiner. Kein Angebot anhängen.',
      'L’orario dalle {opens} alle {closes} vale per le vendite; una chiamata solo su un debito non lo è. Non aggiungere offerte.',
    ),
    examples: {
      allows: [{ name: 'at ten', facts: {} }],
      refuses: [{ name: 'at ten in the evening', facts: at('2026-06-10T22:00-04:00') }],
    },
  },
  {
    ...ACT,
    id: 'caller-id',
    code: 'TCPA-CALLERID',
    citation: '47 USC 227(e); 47 CFR 64.1601(e)',
    confidence: 'M',
    effect: 'deny',
    effectiveFrom: day('2010-12-22'),
    check: { kind: 'state-block', states: ['caller-id-hidden'] },
    appliesTo: { channels: [...TELEPHONE, 'text'] },
    sentence: words(
      'Show a number at which you can be called back; never a false one.',
      'Eine Nummer zeigen, unter der man zurückrufen kann; nie eine falsche.',
      'Mostrare un numero richiamabile; mai uno falso.',
    ),
    examples: {
      allows: [{ name: 'the number is shown', facts: {} }],
      refuses: [{ name: 'the number is hidden', facts: inState('caller-id-hidden') }],
    },
  },
];

/** Calls by machine, to anybody: consumers and businesses, for oneself and for others. */
export const tcpa = definePack({
  id: 'us.tcpa',
  jurisdiction: 'US',
  title: words(
    'United States: calls by machine (TCPA)',
    'Vereinigte Staaten: Anrufe durch Maschinen (TCPA)',
    'Stati Uniti: chiamate automatiche (TCPA)',
  ),
  checkedOn: day('2026-11-21'),
  appliesTo: { places: [{ country: 'US' }] },
  quiet: quietIn({}),
  rules: [...consentRules, ...other],
});
