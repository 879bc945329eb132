import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day } from '@duologue/core/compliance/packs/write-rules.ts';
import { THIRD_PERSONS } from '../federal/regulation.ts';
import { OWN_NAME, REVEALING } from '../federal/sayings.ts';
import { content, inState, item, says, words } from '../writing.ts';

export const DC_ACT = {
  force: 'law',
  confidence: 'P',
  effectiveFrom: day('2023-01-01'),
  link: { text: 'D.C. Code 28-3814', url: 'https://code.dccouncil.gov/us/dc/council/code/sections/28-3814' },
} as const satisfies Partial<Rule>;

/** Other persons, plans, documents and visits. */
export const dcPersons: readonly Rule[] = [
  {
    ...DC_ACT,
    id: 'family-and-others',
    code: 'DC-3P-FAMILY',
    citation: 'D.C. Code 28-3814(e)(1) and (2)',
    check: { kind: 'never' },
    appliesTo: { relations: [...THIRD_PERSONS, 'spouse'], purposes: ['collect', 'discuss-debt', 'respond'] },
    exceptions: [
      {
        code: 'DC-3P-FAMILY-EXC',
        sentence: words(
          'The estate of the consumer.',
          'Der Nachlass des Verbrauchers.',
          'La successione del consumatore.',
        ),
        when: { kind: 'state', states: ['deceased'] },
      },
      {
        code: 'DC-3P-FAMILY-EXC',
        sentence: words('Legal process.', 'Ein gerichtliches Verfahren.', 'Un procedimento legale.'),
        when: { kind: 'purpose', purposes: ['permitted-proceedings'] },
      },
      {
        code: 'DC-3P-FAMILY-EXC',
        sentence: words(
          'The family member asked for it, expressly and unprompted.',
          'Das Familienmitglied bat ausdrücklich und von sich aus darum.',
          'Il familiare lo ha chiesto espressamente e di sua iniziativa.',
        ),
        when: { kind: 'answer', answer: 'family-asked-unprompted', is: 'yes' },
      },
    ],
    sentence: words(
      'Nothing about the debt to family, friends, neighbours or the employer; here the spouse is no exception.',
      'Nichts über die Schuld zu Familie, Freunden, Nachbarn oder Arbeitgeber; der Ehegatte ist hier keine Ausnahme.',
      'Nulla del debito a famiglia, amici, vicini o datore di lavoro; qui il coniuge non fa eccezione.',
    ),
    examples: {
      allows: [
        { name: 'the debtor', facts: {} },
        { name: 'the widow, about the estate', facts: { ...inState('deceased'), relation: 'spouse' } },
      ],
      refuses: [{ name: 'the spouse', facts: { relation: 'spouse', purpose: 'discuss-debt' } }],
    },
  },
  {
    ...DC_ACT,
    id: 'family-words',
    code: 'DC-3P-FAMILY',
    citation: 'D.C. Code 28-3814(e)(1) and (2)',
    check: content(['household', 'third-person', 'location-call'], { forbidden: REVEALING }),
    sentence: words(
      'Not a word of the debt to family, friends, neighbours or the employer.',
      'Kein Wort von der Schuld zu Familie, Freunden, Nachbarn oder Arbeitgeber.',
      'Nessuna parola del debito a famiglia, amici, vicini o datore di lavoro.',
    ),
    examples: {
      allows: [{ name: 'gives the name', facts: says('household', OWN_NAME.id) }],
      refuses: [{ name: 'hints at a debt', facts: says('household', 'imply-debt') }],
    },
  },
  {
    ...DC_ACT,
    id: 'estate-words',
    code: 'DC-ESTATE',
    citation: 'D.C. Code 28-3814(e)',
    check: content(['estate'], {
      required: [
        item(
          'not-personally-liable',
          words(
            'You are not personally liable for this debt.',
            'Sie haften für diese Schuld nicht persönlich.',
            'Lei non risponde personalmente di questo debito.',
          ),
        ),
      ],
      forbidden: [
        item(
          'relative-owes',
          words('that the relative owes it', 'dass der Angehörige es schuldet', 'che lo deve il familiare'),
          'imply-relative-owes-it',
        ),
      ],
    }),
    sentence: words(
      'Say to whoever settles the estate that they are not personally liable.',
      'Dem, der den Nachlass regelt, sagen, dass er nicht persönlich haftet.',
      'Dire a chi regola la successione che non risponde personalmente.',
    ),
    examples: {
      allows: [{ name: 'says it', facts: says('estate', 'not-personally-liable') }],
      refuses: [{ name: 'says that the relative owes it', facts: says('estate', 'relative-owes') }],
    },
  },
  {
    ...DC_ACT,
    id: 'plan-words',
    code: 'DC-PLAN',
    citation: 'D.C. Code 28-3814(n)',
    check: content(['arrangement'], {
      required: [
        item(
          'material-terms',
          words(
            'These are the terms: [terms]. You get them in writing within seven days.',
            'Das sind die Bedingungen: [Bedingungen]. Sie erhalten sie binnen sieben Tagen schriftlich.',
            'Queste sono le condizioni: [condizioni]. Le riceverà per iscritto entro sette giorni.',
          ),
        ),
        item(
          'protected-income',
          words(
            'Some income is protected from creditors.',
            'Manches Einkommen ist vor Gläubigern geschützt.',
            'Alcuni redditi sono protetti dai creditori.',
          ),
        ),
      ],
      forbidden: [
        item(
          'payment-before-copy',
          words(
            'payment before the written copy',
            'Zahlung vor der schriftlichen Fassung',
            'pagamento prima della copia scritta',
          ),
        ),
      ],
    }),
    sentence: words(
      'For a plan: say the terms and that some income is protected; no payment before the written copy.',
      'Bei einem Plan: Bedingungen nennen und dass manches Einkommen geschützt ist; keine Zahlung vor der schriftlichen Fassung.',
      'Per un piano: dire le condizioni e che alcuni redditi sono protetti; nessun pagamento prima della copia scritta.',
    ),
    examples: {
      allows: [{ name: 'says the terms', facts: says('arrangement', 'material-terms') }],
      refuses: [{ name: 'wants money first', facts: says('arrangement', 'payment-before-copy') }],
    },
  },
  {
    ...DC_ACT,
    id: 'documents-requested',
    code: 'DC-DOCS-15D',
    citation: 'D.C. Code 28-3814(m)(2)(D) and (3)',
    check: { kind: 'state-block', states: ['documents-requested'] },
    appliesTo: { collectors: ['third-party'], orTraits: ['debt-buyer'] },
    exceptions: [
      {
        code: 'DC-DOCS-15D',
        sentence: words('Sends the documents.', 'Sendet die Unterlagen.', 'Invia i documenti.'),
        when: { kind: 'purpose', purposes: ['statutory-notice'] },
      },
    ],
    sentence: words(
      'The consumer asked for documents: send them within 15 days and stop until then.',
      'Der Verbraucher verlangt Unterlagen: binnen 15 Tagen senden und bis dahin ruhen lassen.',
      'Il consumatore ha chiesto documenti: inviarli entro 15 giorni e fermarsi fino ad allora.',
    ),
    examples: {
      allows: [{ name: 'nothing was asked', facts: {} }],
      refuses: [{ name: 'asked, and not yet sent', facts: inState('documents-requested') }],
    },
  },
  {
    ...DC_ACT,
    id: 'visits',
    code: 'DC-VISIT',
    citation: 'D.C. Code 28-3814(d)(5) and (6)',
    check: { kind: 'never' },
    appliesTo: { channels: ['visit'] },
    exceptions: [
      {
        code: 'DC-VISIT',
        sentence: words('Only to serve process.', 'Nur zur Zustellung.', 'Solo per una notifica.'),
        when: { kind: 'purpose', purposes: ['permitted-proceedings'] },
      },
    ],
    sentence: words(
      'No visits at home or at work.',
      'Keine Besuche zu Hause oder bei der Arbeit.',
      'Nessuna visita a casa o al lavoro.',
    ),
    examples: {
      allows: [{ name: 'a call', facts: {} }],
      refuses: [{ name: 'a visit', facts: { channel: 'visit' } }],
    },
  },
];
