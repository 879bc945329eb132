import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, moment } from '@duologue/core/compliance/packs/write-rules.ts';
import { asFederal, FEDERAL_NOTICES } from '../as-federal.ts';
import { REVEALING } from '../federal/sayings.ts';
import { content, item, quietIn, says, words } from '../writing.ts';
import { frequencyConduct, statePack, stateTitle, TELEPHONE } from './state-pack.ts';

const ROSENTHAL = {
  force: 'law',
  confidence: 'P',
  link: {
    text: 'Rosenthal Fair Debt Collection Practices Act, Cal. Civ. Code 1788 ff.',
    url: 'https://leginfo.legislature.ca.gov/faces/codes_displayText.xhtml?division=3.&part=4.&title=1.6C.&lawCode=CIV',
  },
} as const satisfies Partial<Rule>;

const regime = { collector: 'first-party' } as const;
const quiet = quietIn({ region: 'CA', zone: 'America/Los_Angeles' }, regime);
const commercial = {
  regime: { ...quiet.regime, debtKind: 'commercial' },
  answers: { 'covered-commercial-debt': 'yes' },
} as const;
const CONSUMER = { debtKinds: ['consumer'] } as const;
const written = (on: string | null) => ({ milestones: { 'employer-letter': on === null ? null : moment(on) } });
const employer = { relation: 'employer' } as const;

const own: readonly Rule[] = [
  {
    ...frequencyConduct({
      ...ROSENTHAL,
      id: 'covered-commercial-frequency',
      code: 'CA-COMM-FREQ',
      citation: 'Cal. Civ. Code 1788.2, 1788.11(d) and (e) (SB 1286)',
      effect: 'warn',
      effectiveFrom: day('2025-07-01'),
      appliesTo: { debtKinds: ['commercial'], answers: { 'covered-commercial-debt': 'yes' } },
    }),
    examples: {
      allows: [
        {
          name: 'one call',
          facts: {
            ...commercial,
            events: [{ kind: 'call-out', outcome: 'no-answer', at: moment('2026-06-09T17:00Z') }],
          },
        },
      ],
      refuses: [
        {
          name: 'seven calls this week',
          facts: {
            ...commercial,
            events: Array.from({ length: 7 }, (_, index) => ({
              kind: 'call-out' as const,
              outcome: 'no-answer' as const,
              at: moment(`2026-06-0${3 + index}T23:00Z`),
            })),
            at: moment('2026-06-09T23:30Z'),
          },
        },
      ],
    },
  },
  {
    ...ROSENTHAL,
    id: 'licence-and-identity',
    code: 'CA-LICENSE',
    citation: 'Cal. Civ. Code 1788.11(b)',
    effectiveFrom: day('2022-01-01'),
    check: content(['before-verified', 'first-talk', 'later-talk'], {
      required: [
        item(
          'own-name',
          words('My name is [name].', 'Mein Name ist [Name].', 'Mi chiamo [nome].'),
          'give-own-name',
          'caller-identity',
        ),
      ],
      optional: [
        item(
          'licence-number',
          words(
            'Our licence number is [number].',
            'Unsere Lizenznummer ist [Nummer].',
            'Il nostro numero di licenza è [numero].',
          ),
          'license-number',
          'state-licence-number',
          'give-license-number',
        ),
      ],
      forbidden: [
        item(
          'withhold-licence-number',
          words(
            'withholding the licence number when asked',
            'die Lizenznummer auf Nachfrage verschweigen',
            'tacere il numero di licenza se chiesto',
          ),
          'withhold-license-number',
          'refuse-license-number',
          'withhold-identity',
        ),
      ],
    }),
    sentence: words(
      'Say who is calling on every call, and the licence number when asked.',
      'Bei jedem Anruf sagen, wer anruft, und auf Nachfrage die Lizenznummer.',
      'Dire in ogni chiamata chi chiama, e il numero di licenza se chiesto.',
    ),
    examples: {
      allows: [{ name: 'gives the number', facts: says('first-talk', 'licence-number') }],
      refuses: [{ name: 'withholds it', facts: says('first-talk', 'withhold-licence-number') }],
    },
  },
  {
    ...ROSENTHAL,
    id: 'employer',
    code: 'CA-EMPLOYER',
    citation: 'Cal. Civ. Code 1788.12(a)',
    effectiveFrom: day('2000-01-01'),
    check: { kind: 'never' },
    appliesTo: { ...CONSUMER, relations: ['employer'] },
    exceptions: [
      {
        code: 'CA-EMPLOYER-EXC',
        sentence: words(
          'Only to verify employment, locate the debtor or garnish after judgment.',
          'Nur um die Anstellung zu prüfen, den Schuldner zu finden oder nach Urteil zu pfänden.',
          'Solo per verificare l’impiego, trovare il debitore o pignorare dopo una sentenza.',
        ),
        when: { kind: 'purpose', purposes: ['verify-employment', 'location', 'permitted-proceedings'] },
      },
    ],
    sentence: words(
      'To the employer only to verify employment, to locate, or to garnish after judgment.',
      'Zum Arbeitgeber nur, um die Anstellung zu prüfen, zu suchen oder nach Urteil zu pfänden.',
      'Al datore di lavoro solo per verificare l’impiego, localizzare o pignorare dopo una sentenza.',
    ),
    examples: {
      allows: [{ name: 'verifies employment', facts: { ...employer, purpose: 'verify-employment' } }],
      refuses: [{ name: 'speaks of the debt', facts: { ...employer, purpose: 'discuss-debt' } }],
    },
  },
  {
    ...ROSENTHAL,
    id: 'employer-in-writing-first',
    code: 'CA-EMPLOYER',
    citation: 'Cal. Civ. Code 1788.12(a)',
    effectiveFrom: day('2000-01-01'),
    check: { kind: 'waiting-period', milestone: 'employer-letter', days: 16 },
    appliesTo: {
      ...CONSUMER,
      relations: ['employer'],
      channels: TELEPHONE,
      purposes: ['location', 'permitted-proceedings'],
    },
    sentence: words(
      'Write to the employer first; telephone only after fifteen days without an answer.',
      'Dem Arbeitgeber zuerst schreiben; anrufen erst nach fünfzehn Tagen ohne Antwort.',
      'Prima scrivere al datore di lavoro; telefonare solo dopo quindici giorni senza risposta.',
    ),
    examples: {
      allows: [
        {
          name: 'written sixteen days ago',
          facts: { ...employer, purpose: 'location', ...written('2026-05-25T18:00Z') },
        },
      ],
      refuses: [
        { name: 'never written', facts: { ...employer, purpose: 'location', ...written(null) } },
        {
          name: 'written fifteen days ago',
          facts: { ...employer, purpose: 'location', ...written('2026-05-26T18:00Z') },
        },
      ],
    },
  },
  {
    ...ROSENTHAL,
    id: 'employment-verified-once',
    code: 'CA-EMPLOYER',
    citation: 'Cal. Civ. Code 1788.12(a): one oral communication to verify employment',
    effectiveFrom: day('2000-01-01'),
    check: {
      kind: 'once-only',
      counts: {
        callsOut: ['conversation', 'answered-by-other', 'unknown'],
        callsIn: [],
        written: [],
        relations: ['employer'],
        purposes: ['verify-employment'],
      },
      scope: 'account',
    },
    appliesTo: { ...CONSUMER, relations: ['employer'], channels: TELEPHONE, purposes: ['verify-employment'] },
    sentence: words(
      'Employment may be verified by telephone once.',
      'Die Anstellung darf einmal telefonisch geprüft werden.',
      'L’impiego può essere verificato per telefono una volta.',
    ),
    examples: {
      allows: [{ name: 'not asked yet', facts: { ...employer, purpose: 'verify-employment' } }],
      refuses: [
        {
          name: 'asked in May',
          facts: {
            ...employer,
            purpose: 'verify-employment',
            events: [
              {
                kind: 'call-out',
                outcome: 'conversation',
                relation: 'employer',
                purpose: 'verify-employment',
                at: moment('2026-05-20T17:00Z'),
              },
            ],
          },
        },
      ],
    },
  },
  {
    ...ROSENTHAL,
    id: 'family',
    code: 'CA-FAMILY',
    citation: 'Cal. Civ. Code 1788.12(b)',
    effectiveFrom: day('2000-01-01'),
    check: { kind: 'never' },
    appliesTo: { ...CONSUMER, relations: ['family'] },
    exceptions: [
      {
        code: 'CA-FAMILY-EXC',
        sentence: words(
          'Only to locate the debtor, or after judgment.',
          'Nur um den Schuldner zu finden, oder nach Urteil.',
          'Solo per trovare il debitore, o dopo una sentenza.',
        ),
        when: { kind: 'purpose', purposes: ['location', 'permitted-proceedings'] },
      },
    ],
    sentence: words(
      'To family other than the spouse, a minor’s parents or guardian, before judgment: only to locate.',
      'Zu anderer Familie als Ehegatten oder Eltern und Vormund Minderjähriger vor Urteil: nur um zu suchen.',
      'A familiari diversi da coniuge, genitori o tutore di un minore, prima della sentenza: solo per localizzare.',
    ),
    examples: {
      allows: [
        { name: 'the brother, where they live', facts: { relation: 'family', purpose: 'location' } },
        { name: 'the spouse', facts: { relation: 'spouse' } },
      ],
      refuses: [{ name: 'the brother, about the debt', facts: { relation: 'family', purpose: 'discuss-debt' } }],
    },
  },
  {
    ...ROSENTHAL,
    id: 'family-words',
    code: 'CA-FAMILY',
    citation: 'Cal. Civ. Code 1788.12(b)',
    effectiveFrom: day('2000-01-01'),
    check: content(['third-person'], { forbidden: REVEALING }),
    appliesTo: CONSUMER,
    sentence: words('Not a word of the debt.', 'Kein Wort von der Schuld.', 'Nessuna parola del debito.'),
    examples: {
      allows: [{ name: 'gives the name', facts: says('third-person', 'own-name') }],
      refuses: [{ name: 'hints at it', facts: says('third-person', 'imply-debt') }],
    },
  },
];

export const california = statePack({
  region: 'CA',
  title: stateTitle('California', 'Kalifornien'),
  zone: 'America/Los_Angeles',
  regime,
  rules: [
    ...asFederal({
      code: 'CA-FDCPA-INC',
      citation: 'Cal. Civ. Code 1788.17',
      confidence: 'P',
      effectiveFrom: day('2000-01-01'),
      link: ROSENTHAL.link,
      // 1692e(11) and 1692g bind only who is a collector under the federal act: there the federal pack speaks.
      without: FEDERAL_NOTICES,
      appliesTo: CONSUMER,
      quiet,
    }),
    ...own,
  ],
});
