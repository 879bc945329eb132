import type { ContactFacts, Relation } from '@duologue/core/compliance/facts/facts.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, moment } from '@duologue/core/compliance/packs/write-rules.ts';
import { harassmentCaps } from '../europe/reckonings.ts';
import { neverSaid, type Source, sayings, TALK } from '../europe/say-rules.ts';
import { REVEALING } from '../europe/sayings.ts';

/** What may be said about a consumer debt in the United Kingdom, and to whom. */

const conc = (code: string, citation: string, chapter: '3' | '9' | '11', more: Partial<Source> = {}): Source => ({
  code,
  force: 'regulator-rule',
  confidence: 'P',
  citation,
  link: {
    text: `FCA Handbook, CONC 7.${chapter}`,
    url: `https://www.handbook.fca.org.uk/handbook/CONC/7/${chapter}.html`,
  },
  effectiveFrom: day('2014-04-01'),
  ...more,
});

const thirdPersons = conc('UK-CONC-3P', 'FCA Handbook CONC 7.9.6R', '9');
const OTHERS: readonly Relation[] = [
  'spouse',
  'household',
  'family',
  'neighbour',
  'employer',
  'shared-line',
  'other',
] as const;

const agreed = {
  code: 'UK-CONC-3P',
  sentence: {
    en: 'The customer has agreed that we speak with this person.',
    de: 'Der Kunde ist damit einverstanden, dass wir mit dieser Person sprechen.',
    it: 'Il cliente ha acconsentito a che si parli con questa persona.',
  },
  when: { kind: 'consent', to: 'third-party-disclosure' },
} as const;

const consent: Partial<ContactFacts> = {
  consents: [
    {
      id: 'consent-1',
      to: 'third-party-disclosure',
      form: 'spoken',
      givenAt: moment('2026-06-01T10:00+01:00'),
      revokedAt: null,
    },
  ],
};

const toOthers: readonly Rule[] = [
  {
    ...thirdPersons,
    id: 'no-word-to-others',
    check: { kind: 'never' },
    appliesTo: { acts: ['contact', 'say'], relations: OTHERS, content: REVEALING },
    exceptions: [agreed],
    sentence: {
      en: 'Nobody but the customer may learn that we are after a debt.',
      de: 'Niemand außer dem Kunden darf erfahren, dass es um eine Schuld geht.',
      it: 'Nessuno oltre al cliente deve sapere che si tratta di un debito.',
    },
    examples: {
      allows: [
        { name: 'to the customer', facts: { content: ['reveals-debt'] } },
        { name: 'the customer agreed', facts: { relation: 'spouse', content: ['reveals-debt'], ...consent } },
      ],
      refuses: [
        { name: 'to the neighbour', facts: { relation: 'neighbour', content: ['reveals-debt'] } },
        {
          name: 'on the line of the whole household',
          facts: { channel: 'voicemail', relation: 'shared-line', content: ['caller-name', 'reveals-debt'] },
        },
      ],
    },
  },
  {
    ...thirdPersons,
    id: 'neutral-word-to-others',
    check: { kind: 'never' },
    effect: 'warn',
    appliesTo: { relations: OTHERS },
    exceptions: [agreed],
    sentence: {
      en: 'Others may hear this: leave only a neutral message, name and number.',
      de: 'Andere hören vielleicht mit: nur eine neutrale Nachricht, Name und Nummer.',
      it: 'Altri possono sentire: lasciare solo un messaggio neutro, nome e numero.',
    },
    examples: {
      allows: [{ name: 'the customer’s own line', facts: {} }],
      refuses: [{ name: 'a line that the household shares', facts: { channel: 'voicemail', relation: 'shared-line' } }],
    },
  },
];

const scripts: readonly Rule[] = [
  neverSaid(
    {
      ...conc('UK-CONC-PREMIUM', 'FCA Handbook CONC 7.9.5R', '9'),
      id: 'premium-number',
      sentence: {
        en: 'Name no number to call back on that costs more than an ordinary call.',
        de: 'Keine Rückrufnummer nennen, die mehr kostet als ein gewöhnlicher Anruf.',
        it: 'Non dare un numero da richiamare che costi più di una chiamata normale.',
      },
    },
    [
      {
        id: 'premium-callback-number',
        alsoCalled: ['premium-number', 'premium-rate-number'],
        words: {
          en: 'A premium number to call back on.',
          de: 'Eine Rückrufnummer mit Aufpreis.',
          it: 'Un numero a sovrapprezzo da richiamare.',
        },
      },
    ],
    TALK,
  ),
  neverSaid(
    {
      ...conc('UK-CONC-MISLEAD', 'FCA Handbook CONC 7.9.2R and 7.9.3G', '9'),
      id: 'false-reason-to-call-back',
      sentence: {
        en: 'Never get a call back under a false reason.',
        de: 'Nie mit einem falschen Grund zum Rückruf bewegen.',
        it: 'Mai farsi richiamare con un pretesto falso.',
      },
    },
    [
      {
        id: 'false-callback-reason',
        alsoCalled: ['false-reason', 'false-pretext', 'misleading-callback'],
        words: {
          en: 'A parcel, a prize, a survey: any reason that is not the true one.',
          de: 'Ein Paket, ein Gewinn, eine Umfrage: jeder Grund, der nicht stimmt.',
          it: 'Un pacco, un premio, un sondaggio: qualunque motivo non vero.',
        },
      },
    ],
  ),
  neverSaid(
    {
      ...conc('UK-CONC-AUTH', 'FCA Handbook CONC 7.11.1R, 7.11.6R and 7.11.9R', '11'),
      id: 'false-authority',
      sentence: {
        en: 'Claim no powers of a court, and name no step that is untrue or cannot be taken.',
        de: 'Keine Befugnisse eines Gerichts vorgeben und keinen Schritt nennen, der nicht stimmt oder nicht möglich ist.',
        it: 'Non attribuirsi poteri del giudice e non annunciare passi falsi o impossibili.',
      },
    },
    [
      {
        id: 'claims-court-powers',
        alsoCalled: ['false-authority', 'court-powers', 'bailiff-powers'],
        words: {
          en: 'That we act for a court or may seize goods.',
          de: 'Dass wir für ein Gericht handeln oder pfänden dürfen.',
          it: 'Che agiamo per un tribunale o possiamo pignorare.',
        },
      },
      {
        id: 'untrue-legal-step',
        alsoCalled: ['false-legal-step', 'threat-of-impossible-step', 'action-that-cannot-be-taken'],
        words: {
          en: 'A claim, judgment or visit that has not happened or cannot happen.',
          de: 'Eine Klage, ein Urteil, ein Besuch, die es nicht gibt oder nicht geben kann.',
          it: 'Una causa, una sentenza o una visita che non c’è o non può esserci.',
        },
      },
    ],
  ),
  neverSaid(
    {
      ...conc('UK-CONC-PRESSURE', 'FCA Handbook CONC 7.3.10R', '3'),
      id: 'pressure',
      sentence: {
        en: 'Do not press for payment at once, in too short a time, by borrowing or by selling a home.',
        de: 'Nicht drängen: nicht alles auf einmal, nicht in zu kurzer Zeit, nicht auf Kredit, nicht durch Verkauf.',
        it: 'Non fare pressione: non tutto subito, non in troppo poco tempo, non con prestiti, non vendendo beni.',
      },
    },
    [
      {
        id: 'demand-in-few-payments',
        alsoCalled: ['demand-one-payment', 'pay-in-full-now', 'single-payment-demand'],
        words: {
          en: 'Pay all in one or few payments, though it does harm.',
          de: 'Alles in einer oder wenigen Zahlungen, auch wenn es schadet.',
          it: 'Tutto in una o poche rate, anche se fa danno.',
        },
      },
      {
        id: 'unreasonably-short-time',
        alsoCalled: ['short-deadline'],
        words: {
          en: 'A time to pay that nobody could keep.',
          de: 'Eine Frist, die niemand einhalten kann.',
          it: 'Un termine che nessuno può rispettare.',
        },
      },
      {
        id: 'borrow-or-sell',
        alsoCalled: ['borrow-to-pay', 'sell-property', 'remortgage'],
        words: {
          en: 'Borrow the money, or sell what you own.',
          de: 'Leihen Sie sich das Geld, verkaufen Sie etwas.',
          it: 'Si faccia prestare i soldi, venda qualcosa.',
        },
      },
    ],
  ),
];

export const contentRules: readonly Rule[] = [
  ...toOthers,
  ...scripts,
  ...sayings({
    ours: conc('UK-CONC-SAY', 'FCA Handbook CONC 7.3 and 7.9, worded by us', '9', { force: 'benchmark' }),
    thirdPersons,
  }),
  ...harassmentCaps(
    {
      code: 'UK-AJA40',
      confidence: 'M',
      citation: 'Administration of Justice Act 1970 s.40; Protection from Harassment Act 1997; figures our own',
      link: {
        text: 'Administration of Justice Act 1970',
        url: 'https://www.legislation.gov.uk/ukpga/1970/31/section/40',
      },
      effectiveFrom: day('1971-02-01'),
      reviewOn: day('2027-05-31'),
    },
    'harassment',
  ),
];
