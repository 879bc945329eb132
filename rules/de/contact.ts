import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, hours, MONDAY_TO_SATURDAY, moment, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';
import { nobodyElse, ourWords } from '../europe/benchmark.ts';
import { limitationRules } from '../europe/reckonings.ts';
import { recordingRule } from '../europe/recording.ts';
import { checklist, sayings } from '../europe/say-rules.ts';
import { germanLaender } from '../holidays/de.ts';
import { WORKDAY_HOURS_SENTENCE } from '../house/hours.ts';

/** Germany: what collectors have to write before they speak, recording, and hours that no law names. */

const at = (text: string) => ({ at: moment(text) });
const RDG = {
  force: 'law',
  confidence: 'P',
  link: { text: 'Rechtsdienstleistungsgesetz § 13a', url: 'https://www.gesetze-im-internet.de/rdg/__13a.html' },
} as const satisfies Partial<Rule>;
const registered = { debtKinds: ['consumer'], collectors: ['third-party'] } as const;

const textForm: Rule = {
  ...RDG,
  id: 'text-form-first',
  code: 'DE-RDG13A',
  citation: 'RDG § 13a(1) and (5)',
  effectiveFrom: day('2021-10-01'),
  check: { kind: 'waiting-period', milestone: 'text-form-notice', days: 0 },
  appliesTo: { ...registered, channels: ['call', 'voicemail', 'visit'] },
  sentence: {
    en: 'A private person first gets in text form: client, ground and date, interest, costs, source of the address, supervisor.',
    de: 'Privatpersonen erhalten zuerst in Textform: Auftraggeber, Grund und Datum, Zinsen, Kosten, Quelle der Anschrift, Aufsicht.',
    it: 'Il privato riceve prima in forma testuale: cliente, titolo e data, interessi, spese, fonte dell’indirizzo, autorità.',
  },
  examples: {
    allows: [
      { name: 'sent the day before', facts: { milestones: { 'text-form-notice': moment('2026-06-09T10:00+02:00') } } },
    ],
    refuses: [
      { name: 'nothing was sent', facts: { milestones: { 'text-form-notice': null } } },
      { name: 'nobody knows', facts: { milestones: {} } },
    ],
  },
};

const text: readonly Rule[] = [
  {
    ...textForm,
    id: 'text-form-first-2014',
    citation: 'RDG § 11a(1) in force until 30 September 2021',
    effectiveFrom: day('2014-11-01'),
    effectiveTo: day('2021-09-30'),
    examples: {
      allows: [
        {
          name: 'sent the day before',
          facts: {
            ...at('2021-06-09T10:00+02:00'),
            milestones: { 'text-form-notice': moment('2021-06-08T10:00+02:00') },
          },
        },
      ],
      refuses: [
        {
          name: 'nothing was sent',
          facts: { ...at('2021-06-09T10:00+02:00'), milestones: { 'text-form-notice': null } },
        },
      ],
    },
  },
  textForm,
  checklist(
    {
      ...RDG,
      id: 'plan-and-acknowledgment',
      code: 'DE-RDG13A-PLAN',
      citation: 'RDG § 13a(3) and (4)',
      effectiveFrom: day('2021-10-01'),
      appliesTo: registered,
      sentence: {
        en: 'Agree a plan only after its cost was sent in text form; ask for an acknowledgment only after the warning was.',
        de: 'Raten erst vereinbaren, wenn die Kosten in Textform mitgeteilt sind; Anerkenntnis erst nach dem Hinweis in Textform.',
        it: 'Concordare rate solo dopo averne comunicato il costo per iscritto; chiedere riconoscimenti solo dopo l’avviso.',
      },
    },
    ['arrangement', 'payment', 'first-talk', 'later-talk'],
    {
      onlyWhen: [
        {
          id: 'agree-plan',
          alsoCalled: ['agree-instalments', 'instalment-plan', 'agree-deferral'],
          circumstance: 'plan-cost-notice-sent',
          words: {
            en: 'Then we agree on instalments of …',
            de: 'Dann vereinbaren wir Raten von …',
            it: 'Allora concordiamo rate di …',
          },
        },
        {
          id: 'ask-acknowledgment',
          alsoCalled: ['acknowledgment', 'acknowledge-debt'],
          circumstance: 'acknowledgment-warning-sent',
          words: {
            en: 'Do you acknowledge the claim?',
            de: 'Erkennen Sie die Forderung an?',
            it: 'Riconosce il debito?',
          },
        },
      ],
    },
  ),
];

const BENCHMARK = {
  code: 'DE-TIME',
  force: 'benchmark',
  confidence: 'S',
  citation: 'No clock in law; the BDIU code has no verified hours. Our own default',
  link: { text: 'docs/concepts/compliance.md' },
  effectiveFrom: day('2000-01-01'),
} as const satisfies Partial<Rule>;
const aloud = ['call', 'voicemail', 'visit'] as const;

const times: readonly Rule[] = [
  {
    ...BENCHMARK,
    id: 'hours',
    check: { kind: 'time-window', hours: [hours(MONDAY_TO_SATURDAY, '08:00', '20:00')], zone: 'candidates' },
    appliesTo: { channels: aloud },
    sentence: WORKDAY_HOURS_SENTENCE,
    examples: {
      allows: [{ name: 'Saturday at noon', facts: at('2026-06-13T12:00+02:00') }],
      refuses: [
        { name: 'at eight in the evening', facts: at('2026-06-10T20:00+02:00') },
        { name: 'Sunday at noon', facts: at('2026-06-14T12:00+02:00') },
      ],
    },
  },
  // Where only the country is known, a holiday of any Land counts.
  ...germanLaender.map(
    ({ region, list }): Rule => ({
      ...BENCHMARK,
      id: `holidays-${region.toLowerCase()}`,
      check: { kind: 'closed-days', weekdays: [], lists: [list.id], zone: 'candidates' },
      appliesTo: { channels: aloud, places: [{ country: 'DE', region }] },
      sentence: {
        en: 'Better not on a public holiday of the debtor’s Land.',
        de: 'Besser nicht an einem Feiertag des Landes, in dem der Schuldner lebt.',
        it: 'Meglio non nei giorni festivi del Land del debitore.',
      },
      examples: {
        allows: [{ name: 'a working day', facts: {} }],
        refuses: [{ name: 'the day of German unity', facts: at('2025-10-03T12:00+02:00') }],
      },
    }),
  ),
];

const RECORDING = {
  force: 'law',
  confidence: 'M',
  effect: 'deny',
  reviewOn: day('2027-05-31'),
  citation: 'StGB § 201',
  link: { text: 'Strafgesetzbuch § 201', url: 'https://www.gesetze-im-internet.de/stgb/__201.html' },
  effectiveFrom: day('1975-01-01'),
} as const;

export const deContact = definePack({
  id: 'de.contact',
  jurisdiction: 'DE',
  title: {
    en: 'Germany: text before talk, recording, hours',
    de: 'Deutschland: Textform vor Gespräch, Aufzeichnung, Zeiten',
    it: 'Germania: prima per iscritto, registrazione, orari',
  },
  checkedOn: day('2026-11-21'),
  appliesTo: { places: [{ country: 'DE' }] },
  holidays: germanLaender.map(({ list }) => list),
  quiet: {
    ...quietFacts({
      at: '2026-06-10T10:00+02:00',
      zone: 'Europe/Berlin',
      regime: { places: [{ country: 'DE' }], debtKind: 'consumer', collector: 'third-party' },
    }),
    limitation: { declared: 'running' },
    milestones: { 'text-form-notice': moment('2026-06-01T10:00+02:00') },
  },
  rules: [
    ...text,
    ...times,
    recordingRule('consent', {
      ...RECORDING,
      id: 'recording-is-a-crime',
      code: 'DE-STGB201',
      sentence: {
        en: 'Recording without the consent of every speaker is a crime.',
        de: 'Aufzeichnen ohne Einwilligung aller Sprechenden ist strafbar.',
        it: 'Registrare senza il consenso di tutti quelli che parlano è reato.',
      },
    }),
    recordingRule('consent', {
      ...RECORDING,
      id: 'recording-consent-first',
      code: 'DP-DE-REC',
      citation: 'StGB § 201; Regulation (EU) 2016/679 art. 6(1)(a)',
      effectiveFrom: day('2018-05-25'),
      sentence: {
        en: 'Ask for consent before the recording starts, and keep the yes.',
        de: 'Die Einwilligung einholen, ehe die Aufzeichnung beginnt, und das Ja festhalten.',
        it: 'Chiedere il consenso prima di iniziare a registrare e conservare il sì.',
      },
    }),
    ...limitationRules(
      'limitation',
      {
        code: 'DE-LIM',
        force: 'law',
        confidence: 'P',
        citation: 'BGB §§ 195, 199, 212',
        link: { text: 'Bürgerliches Gesetzbuch § 195', url: 'https://www.gesetze-im-internet.de/bgb/__195.html' },
        effectiveFrom: day('2002-01-01'),
      },
      {
        years: 3,
        from: 'end-of-year',
        againFrom: 'that-day',
        restartedBy: ['payment', 'acknowledgment', 'judgment'],
      },
    ),
    ...sayings({ ours: ourWords('DE-SAY'), thirdPersons: nobodyElse('DE-SAY-3P') }),
  ],
});
