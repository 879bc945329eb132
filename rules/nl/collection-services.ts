import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import { day, EVERY_DAY, hours, moment, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';
import { nobodyElse, ourWords } from '../europe/benchmark.ts';
import { limitationRules } from '../europe/reckonings.ts';
import { checklist, sayings, TALK } from '../europe/say-rules.ts';
import { netherlands } from '../holidays/nl.ts';

/** The Netherlands: collection services for others, owed by natural persons, sole traders among them. */

const at = (text: string) => ({ at: moment(text) });
const DECREE = {
  force: 'law',
  confidence: 'P',
  link: { text: 'Besluit kwaliteit incassodienstverlening' },
  effectiveFrom: day('2024-04-01'),
} as const satisfies Partial<Rule>;

/** Electronic, physical or telephone: everything but the letter box. */
const contact = {
  collectors: ['third-party'],
  answers: { 'natural-person': 'yes' },
  channels: ['call', 'voicemail', 'text', 'email', 'visit'],
} as const;

const times: readonly Rule[] = [
  {
    ...DECREE,
    id: 'hours',
    code: 'NL-BKI42-HOURS',
    citation: 'Besluit kwaliteit incassodienstverlening art. 4.2(1)',
    check: { kind: 'time-window', hours: [hours(EVERY_DAY, '07:00', '20:00')], zone: 'candidates' },
    appliesTo: contact,
    sentence: {
      en: 'No call, message or e-mail to a person before {opens} or from {closes} on.',
      de: 'Kein Anruf, keine Nachricht, keine E-Mail an Personen vor {opens} und ab {closes} Uhr.',
      it: 'Nessuna chiamata, messaggio o e-mail a una persona prima delle {opens} e dalle {closes}.',
    },
    examples: {
      allows: [
        { name: 'at seven', facts: at('2026-06-10T07:00+02:00') },
        { name: 'a minute before eight in the evening', facts: at('2026-06-10T19:59+02:00') },
      ],
      refuses: [
        { name: 'at eight in the evening', facts: at('2026-06-10T20:00+02:00') },
        { name: 'a nightly batch of e-mails', facts: { ...at('2026-06-10T02:00+02:00'), channel: 'email' } },
      ],
    },
  },
  {
    ...DECREE,
    id: 'sundays-and-holidays',
    code: 'NL-BKI42-SUNHOL',
    citation: 'Besluit kwaliteit incassodienstverlening art. 4.2(2); Algemene termijnenwet art. 3',
    check: { kind: 'closed-days', weekdays: [7], lists: ['nl.atw'], zone: 'candidates' },
    appliesTo: contact,
    sentence: {
      en: 'Nothing on Sundays and on the holidays of the Algemene termijnenwet, 5 May every year among them.',
      de: 'Nichts an Sonntagen und an den Feiertagen der Algemene termijnenwet, jedes Jahr auch am 5. Mai.',
      it: 'Nulla di domenica e nei festivi della Algemene termijnenwet, ogni anno anche il 5 maggio.',
    },
    examples: {
      allows: [{ name: 'Saturday', facts: at('2026-06-13T11:00+02:00') }],
      refuses: [
        { name: 'Sunday', facts: at('2026-06-14T11:00+02:00') },
        { name: 'Liberation Day in an ordinary year', facts: at('2026-05-05T10:00+02:00') },
        { name: 'a day by decree', facts: at('2024-05-10T10:00+02:00') },
      ],
    },
  },
];

const duties: readonly Rule[] = [
  {
    id: 'registered',
    code: 'NL-WKI-REG',
    force: 'law',
    confidence: 'O',
    citation: 'Wet kwaliteit incassodienstverlening art. 3 ff.',
    link: { text: 'Wet kwaliteit incassodienstverlening' },
    effectiveFrom: day('2024-04-01'),
    check: { kind: 'needs', answer: 'licence.nl' },
    appliesTo: { collectors: ['third-party'], answers: { 'natural-person': 'yes' } },
    sentence: {
      en: 'Only a provider in the Dutch register may collect from persons there.',
      de: 'Nur wer im niederländischen Register steht, darf dort bei Personen einziehen.',
      it: 'Può recuperare da persone solo chi è iscritto nel registro olandese.',
    },
    examples: {
      allows: [{ name: 'registered', facts: {} }],
      refuses: [
        { name: 'not registered', facts: { answers: { 'natural-person': 'yes', 'licence.nl': 'no' } } },
        { name: 'nobody has said so', facts: { answers: { 'natural-person': 'yes' } } },
      ],
    },
  },
  {
    id: 'costs-after-fourteen-days',
    code: 'NL-WIK-14D',
    force: 'law',
    confidence: 'M',
    effect: 'deny',
    reviewOn: day('2027-05-31'),
    citation: 'Burgerlijk Wetboek art. 6:96(6)',
    link: { text: 'Burgerlijk Wetboek Boek 6', url: 'https://wetten.overheid.nl/BWBR0005289' },
    effectiveFrom: day('2012-07-01'),
    check: { kind: 'waiting-period', milestone: 'fourteen-day-letter', days: 15 },
    appliesTo: {
      acts: ['contact', 'say'],
      debtKinds: ['consumer'],
      content: ['collection-costs', 'incasso-costs', 'costs'],
    },
    sentence: {
      en: 'Ask for collection costs only when fourteen days have passed since the letter that named them was received.',
      de: 'Inkassokosten erst verlangen, wenn seit Erhalt des Schreibens, das sie nennt, vierzehn Tage vorbei sind.',
      it: 'Chiedere le spese di recupero solo dopo quattordici giorni dal ricevimento della lettera che le indica.',
    },
    examples: {
      allows: [
        {
          name: 'the fifteenth day',
          facts: {
            content: ['collection-costs'],
            milestones: { 'fourteen-day-letter': moment('2026-05-26T10:00+02:00') },
          },
        },
      ],
      refuses: [
        {
          name: 'the fourteenth day',
          facts: {
            content: ['collection-costs'],
            milestones: { 'fourteen-day-letter': moment('2026-05-27T10:00+02:00') },
          },
        },
        {
          name: 'no such letter',
          facts: { content: ['collection-costs'], milestones: { 'fourteen-day-letter': null } },
        },
      ],
    },
  },
  checklist(
    {
      id: 'plain-words',
      code: 'NL-B1',
      force: 'regulator-guidance',
      confidence: 'S',
      reviewOn: day('2027-05-31'),
      citation: 'Regeling kwaliteit incassodienstverlening',
      link: { text: 'Regeling kwaliteit incassodienstverlening' },
      effectiveFrom: day('2024-04-01'),
      sentence: {
        en: 'Speak and write in short, common words (language level B1).',
        de: 'In kurzen, gebräuchlichen Wörtern sprechen und schreiben (Sprachniveau B1).',
        it: 'Parlare e scrivere con parole brevi e comuni (livello B1).',
      },
    },
    TALK,
    {
      discouraged: [
        {
          id: 'legal-jargon',
          alsoCalled: ['not-b1', 'above-b1', 'difficult-language'],
          words: {
            en: 'Words of the law that need explaining.',
            de: 'Rechtswörter, die man erklären muss.',
            it: 'Termini giuridici da spiegare.',
          },
        },
      ],
    },
  ),
];

export const nlCollectionServices = definePack({
  id: 'nl.collection-services',
  jurisdiction: 'NL',
  title: {
    en: 'The Netherlands: collection services',
    de: 'Niederlande: Inkassodienste',
    it: 'Paesi Bassi: servizi di recupero',
  },
  checkedOn: day('2026-11-21'),
  appliesTo: { places: [{ country: 'NL' }] },
  holidays: [netherlands],
  quiet: {
    ...quietFacts({
      at: '2026-06-10T10:00+02:00',
      zone: 'Europe/Amsterdam',
      regime: { places: [{ country: 'NL' }], debtKind: 'consumer', collector: 'third-party' },
    }),
    limitation: { declared: 'running' },
    answers: { 'natural-person': 'yes', 'licence.nl': 'yes' },
  },
  rules: [
    ...times,
    ...duties,
    ...limitationRules(
      'limitation',
      {
        code: 'NL-LIM',
        force: 'law',
        confidence: 'M',
        citation: 'Burgerlijk Wetboek art. 3:307, 3:317 and 3:318',
        link: { text: 'Burgerlijk Wetboek Boek 3', url: 'https://wetten.overheid.nl/BWBR0005291' },
        effectiveFrom: day('1992-01-01'),
        reviewOn: day('2027-05-31'),
      },
      { years: 5, from: 'accrual', restartedBy: ['payment', 'acknowledgment', 'judgment'] },
    ),
    ...sayings({ ours: ourWords('NL-SAY'), thirdPersons: nobodyElse('NL-SAY-3P') }),
  ],
});
