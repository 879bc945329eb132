import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { moment } from '@duologue/core/compliance/packs/write-rules.ts';
import { ALL_MOMENTS, content, inState, item, says, words } from '../writing.ts';
import { CONSUMERS, REGULATION } from './regulation.ts';
import {
  ASK_CONVENIENT,
  ASK_TO_GO_ON,
  EMPLOYER_NAME,
  FROM_A_DEBT_COLLECTOR,
  INITIAL_DISCLOSURE,
  OWN_NAME,
  PAY_BEFORE_DISPUTE,
  PAY_NOW,
  REVEALING,
} from './sayings.ts';

/** What is said to the consumer, before and after it is known that it is the consumer. */
export const say: readonly Rule[] = [
  {
    ...REGULATION,
    id: 'verify-first',
    code: 'FED-SAY-VERIFY-FIRST',
    citation: '15 USC 1692c(b); 12 CFR 1006.6(d)(1)',
    check: content(['before-verified'], {
      optional: [
        item(
          'ask-for-consumer',
          words(
            'May I speak with [full name]?',
            'Kann ich mit [voller Name] sprechen?',
            'Posso parlare con [nome completo]?',
          ),
        ),
        item(
          'personal-business-matter',
          words(
            'It is a personal business matter. May I leave a number?',
            'Es ist eine persönliche geschäftliche Angelegenheit. Darf ich eine Nummer hinterlassen?',
            'È una questione personale. Posso lasciare un numero?',
          ),
        ),
        item(
          'ask-two-details',
          words(
            'Please tell me your date of birth and part of your address.',
            'Bitte nennen Sie Ihr Geburtsdatum und einen Teil Ihrer Anschrift.',
            'Mi dica la data di nascita e parte dell’indirizzo.',
          ),
        ),
        item(
          'apologise-wrong-number',
          words(
            'I apologise. This number will not be called again.',
            'Entschuldigung. Diese Nummer wird nicht mehr angerufen.',
            'Mi scusi. Questo numero non sarà più chiamato.',
          ),
        ),
      ],
      discouraged: [
        item(
          'read-out-details',
          words(
            'reading out an account number or address for a yes',
            'eine Kontonummer oder Anschrift vorlesen und ein Ja erbitten',
            'leggere un numero di conto o un indirizzo per avere un sì',
          ),
        ),
      ],
      onlyWhen: [{ ...EMPLOYER_NAME, circumstance: 'expressly-asked' }],
      forbidden: REVEALING,
    }),
    sentence: words(
      'First know that it is the consumer. Until then not a word that lets anybody guess the debt.',
      'Zuerst feststellen, dass es der Verbraucher ist. Bis dahin kein Wort, das die Schuld erraten lässt.',
      'Prima accertare che sia il consumatore. Fino ad allora nessuna parola che lasci intuire il debito.',
    ),
    examples: {
      allows: [{ name: 'asks for the consumer', facts: says('before-verified', 'ask-for-consumer') }],
      refuses: [{ name: 'says that it is about a debt', facts: says('before-verified', 'initial-disclosure') }],
    },
  },
  {
    ...REGULATION,
    id: 'identity',
    code: 'FED-ID',
    citation: '15 USC 1692d(6); 12 CFR 1006.14(g), comment 2(j)-3',
    check: content(['before-verified', 'first-talk', 'later-talk'], {
      required: [OWN_NAME],
      optional: [
        item(
          'registered-alias',
          words(
            'My name is [registered alias].',
            'Mein Name ist [hinterlegtes Pseudonym].',
            'Mi chiamo [pseudonimo registrato].',
          ),
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
      'Say who you are. A registered alias will do, always the same.',
      'Sagen, wer anruft. Ein hinterlegtes Pseudonym genügt, immer dasselbe.',
      'Dire chi si è. Basta uno pseudonimo registrato, sempre lo stesso.',
    ),
    examples: {
      allows: [{ name: 'gives the name', facts: says('first-talk', 'own-name') }],
      refuses: [{ name: 'does not say who is calling', facts: says('first-talk', 'withhold-identity') }],
    },
  },
  {
    ...REGULATION,
    id: 'alias',
    code: 'FED-ALIAS',
    citation: '12 CFR 1006.18(f)',
    check: content(ALL_MOMENTS, {
      optional: [
        item(
          'registered-alias',
          words(
            'My name is [registered alias].',
            'Mein Name ist [hinterlegtes Pseudonym].',
            'Mi chiamo [pseudonimo registrato].',
          ),
        ),
      ],
      forbidden: [
        item(
          'unregistered-alias',
          words(
            'a name that the firm cannot trace to you',
            'ein Name, den die Firma Ihnen nicht zuordnen kann',
            'un nome che l’azienda non può ricondurre a lei',
          ),
          'inconsistent-alias',
        ),
      ],
    }),
    sentence: words(
      'An assumed name is allowed if it is always the same and the firm can tell who you are.',
      'Ein Pseudonym ist erlaubt, wenn es immer dasselbe ist und die Firma weiß, wer dahintersteht.',
      'Uno pseudonimo è ammesso se è sempre lo stesso e l’azienda sa chi è.',
    ),
    examples: {
      allows: [{ name: 'the registered alias', facts: says('first-talk', 'registered-alias') }],
      refuses: [{ name: 'a name made up for the call', facts: says('first-talk', 'unregistered-alias') }],
    },
  },
  {
    ...REGULATION,
    id: 'first-disclosure',
    code: 'FED-SAY-MINIMIRANDA',
    citation: '15 USC 1692e(11); 12 CFR 1006.18(e)(1) and (4)',
    check: content(['first-talk'], {
      required: [INITIAL_DISCLOSURE],
      optional: [
        FROM_A_DEBT_COLLECTOR,
        item(
          'creditor-and-amount',
          words(
            'It is about [amount] owed to [creditor].',
            'Es geht um [Betrag], geschuldet [Gläubiger].',
            'Riguarda [importo] dovuti a [creditore].',
          ),
        ),
        item(
          'rights-notice',
          words(
            'You will receive a notice about your rights.',
            'Sie erhalten eine Mitteilung über Ihre Rechte.',
            'Riceverà una comunicazione sui suoi diritti.',
          ),
        ),
        item('offer-callback', words('Shall I call you back?', 'Soll ich zurückrufen?', 'Vuole che la richiami?')),
      ],
      forbidden: [PAY_BEFORE_DISPUTE],
    }),
    sentence: words(
      'In the first talk say that it is an attempt to collect a debt and that what you learn is used for it, in each language spoken.',
      'Im ersten Gespräch sagen, dass eine Schuld eingezogen werden soll und alles Erfahrene dazu dient, in jeder gesprochenen Sprache.',
      'Nel primo colloquio dire che si tenta di riscuotere un debito e che quanto appreso serve a questo, in ogni lingua usata.',
    ),
    examples: {
      allows: [{ name: 'says it', facts: says('first-talk', 'initial-disclosure') }],
      refuses: [{ name: 'says that payment comes first', facts: says('first-talk', 'pay-before-dispute') }],
    },
  },
  {
    ...REGULATION,
    id: 'later-disclosure',
    code: 'FED-SAY-MINIMIRANDA',
    citation: '15 USC 1692e(11); 12 CFR 1006.18(e)(2) and (4)',
    check: content(['later-talk'], {
      required: [FROM_A_DEBT_COLLECTOR],
      optional: [INITIAL_DISCLOSURE],
      forbidden: [
        item(
          'deny-being-collector',
          words('that you are something else', 'sich als etwas anderes ausgeben', 'fingersi altro'),
          'pretend-not-a-debt-collector',
        ),
      ],
    }),
    sentence: words(
      'In every later talk say that it comes from a debt collector.',
      'In jedem weiteren Gespräch sagen, dass es von einem Inkassounternehmen kommt.',
      'In ogni colloquio successivo dire che proviene da un recuperatore di crediti.',
    ),
    examples: {
      allows: [{ name: 'says it', facts: says('later-talk', 'from-a-debt-collector') }],
      refuses: [{ name: 'pretends otherwise', facts: says('later-talk', 'deny-being-collector') }],
    },
  },
  {
    ...REGULATION,
    id: 'bad-time',
    code: 'FED-SAY-INCONV-ASK',
    citation: '12 CFR 1006 comment 6(b)(4)(i)-1',
    check: content(['bad-time-said'], { optional: [ASK_CONVENIENT], forbidden: [ASK_TO_GO_ON] }),
    sentence: words(
      'Told that time or place is bad: ask when or where is good, and end. Never ask to go on.',
      'Bei ungelegener Zeit oder ungelegenem Ort: fragen, wann oder wo es passt, und beenden. Nie um Weitersprechen bitten.',
      'Se il momento o il luogo non va: chiedere quando o dove va bene, e chiudere. Mai chiedere di continuare.',
    ),
    examples: {
      allows: [{ name: 'asks when it suits', facts: says('bad-time-said', 'ask-convenient-time-or-place') }],
      refuses: [{ name: 'asks to go on', facts: says('bad-time-said', 'ask-to-continue-now') }],
    },
  },
  {
    ...REGULATION,
    id: 'overshadowing',
    code: 'FED-VALIDATION-PERIOD',
    citation: '15 USC 1692g(b); 12 CFR 1006.38(b)',
    effect: 'warn',
    check: content(ALL_MOMENTS, { forbidden: [PAY_BEFORE_DISPUTE, PAY_NOW] }),
    appliesTo: { states: ['validation-period'] },
    sentence: words(
      'While the debt may still be disputed, say nothing that hides that right.',
      'Solange die Schuld noch bestritten werden kann, nichts sagen, was dieses Recht verdeckt.',
      'Finché il debito può essere contestato, non dire nulla che nasconda quel diritto.',
    ),
    examples: {
      allows: [
        {
          name: 'names the amount',
          facts: { ...inState('validation-period'), ...says('later-talk', 'creditor-and-amount') },
        },
      ],
      refuses: [
        { name: 'pay at once', facts: { ...inState('validation-period'), ...says('later-talk', 'pay-now-pressure') } },
      ],
    },
  },
  {
    ...REGULATION,
    id: 'validation-notice',
    code: 'FED-VALIDATION',
    citation: '15 USC 1692g(a); 12 CFR 1006.34(a)',
    effect: 'info',
    check: { kind: 'waiting-period', milestone: 'validation-notice', days: 0 },
    appliesTo: { relations: CONSUMERS },
    sentence: words(
      'The validation notice is due in the first communication or within five days after it.',
      'Die Mitteilung zur Prüfung der Schuld ist mit dem ersten Kontakt oder binnen fünf Tagen fällig.',
      'L’avviso di verifica è dovuto con il primo contatto o entro cinque giorni.',
    ),
    examples: {
      allows: [{ name: 'it was sent', facts: { milestones: { 'validation-notice': moment('2026-06-01T14:00Z') } } }],
      refuses: [{ name: 'it was not sent', facts: { milestones: { 'validation-notice': null } } }],
    },
  },
];
