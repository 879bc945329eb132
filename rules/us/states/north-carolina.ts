import { THIRD_PERSONS } from '../federal/regulation.ts';
import { REVEALING } from '../federal/sayings.ts';
import { agreed, content, inState, item, quietIn, says, words } from '../writing.ts';
import { frequencyConduct, hoursRule, STATE_LAW, statePack, stateTitle, TELEPHONE } from './state-pack.ts';

const FIRST = { collector: 'first-party' } as const;

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
