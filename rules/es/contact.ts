import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, hours, MONDAY_TO_FRIDAY, moment, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';
import { ourWords } from '../europe/benchmark.ts';
import { limitationRules } from '../europe/reckonings.ts';
import { type Source, sayings } from '../europe/say-rules.ts';
import { spain } from '../holidays/es.ts';
import { WEEKDAY_HOURS_SENTENCE } from '../house/hours.ts';

/** Spain: no clock for collection, so the one for commercial calls is our measure; others must not be drawn in. */

const at = (text: string) => ({ at: moment(text) });
const BENCHMARK = {
  code: 'ES-TIME',
  force: 'benchmark',
  confidence: 'S',
  citation: 'No clock for collection: TRLGDCU art. 96.2 is for commercial calls. Our own default',
  link: { text: 'docs/concepts/compliance.md' },
  effectiveFrom: day('2000-01-01'),
} as const satisfies Partial<Rule>;
const aloud = { debtKinds: ['consumer'], channels: ['call', 'voicemail', 'visit'] } as const;

const thirdPersons: Source = {
  code: 'ES-3P',
  force: 'law',
  confidence: 'S',
  effect: 'deny',
  reviewOn: day('2027-05-31'),
  citation: 'Regulation (EU) 2016/679; Ley Orgánica 3/2018; practice of the AEPD',
  link: { text: 'AEPD', url: 'https://www.aepd.es/' },
  effectiveFrom: day('2018-12-07'),
};

const times: readonly Rule[] = [
  {
    ...BENCHMARK,
    id: 'hours',
    check: { kind: 'time-window', hours: [hours(MONDAY_TO_FRIDAY, '09:00', '21:00')], zone: 'candidates' },
    appliesTo: aloud,
    sentence: WEEKDAY_HOURS_SENTENCE,
    examples: {
      allows: [{ name: 'Wednesday at nine', facts: at('2026-06-10T09:00+02:00') }],
      refuses: [
        { name: 'Wednesday at half past eight', facts: at('2026-06-10T08:30+02:00') },
        { name: 'Saturday', facts: at('2026-06-13T12:00+02:00') },
      ],
    },
  },
  {
    ...BENCHMARK,
    id: 'holidays',
    check: { kind: 'closed-days', weekdays: [], lists: ['es'], zone: 'candidates' },
    appliesTo: aloud,
    sentence: {
      en: 'Better not on a public holiday.',
      de: 'Besser nicht an einem Feiertag.',
      it: 'Meglio non nei giorni festivi.',
    },
    examples: {
      allows: [{ name: 'a working day', facts: {} }],
      refuses: [{ name: 'the twelfth of October', facts: at('2026-10-12T12:00+02:00') }],
    },
  },
];

const others: Rule = {
  ...thirdPersons,
  id: 'nobody-else',
  check: { kind: 'never' },
  appliesTo: {
    debtKinds: ['consumer'],
    relations: ['spouse', 'household', 'family', 'neighbour', 'employer', 'other'],
  },
  exceptions: [
    {
      code: 'ES-3P',
      sentence: {
        en: 'The debtor has agreed that we speak with this person.',
        de: 'Der Schuldner ist damit einverstanden, dass wir mit dieser Person sprechen.',
        it: 'Il debitore ha acconsentito a che si parli con questa persona.',
      },
      when: { kind: 'consent', to: 'third-person-contact' },
    },
    {
      code: 'ES-3P',
      sentence: {
        en: 'The debtor has agreed that this person may know.',
        de: 'Der Schuldner ist damit einverstanden, dass diese Person es weiß.',
        it: 'Il debitore ha acconsentito a che questa persona lo sappia.',
      },
      when: { kind: 'consent', to: 'third-party-disclosure' },
    },
  ],
  sentence: {
    en: 'Not to family, friends or the employer without the debtor’s consent.',
    de: 'Nicht an Familie, Freunde oder Arbeitgeber ohne Einverständnis des Schuldners.',
    it: 'Non a familiari, amici o datore di lavoro senza il consenso del debitore.',
  },
  examples: {
    allows: [
      { name: 'the debtor', facts: {} },
      {
        name: 'agreed',
        facts: {
          relation: 'spouse',
          consents: [
            {
              id: 'consent-1',
              to: 'third-person-contact',
              form: 'spoken',
              givenAt: moment('2026-06-01T10:00+02:00'),
              revokedAt: null,
            },
          ],
        },
      },
    ],
    refuses: [{ name: 'a friend', facts: { relation: 'other' } }],
  },
};

export const esContact = definePack({
  id: 'es.contact',
  jurisdiction: 'ES',
  title: {
    en: 'Spain: contact and third persons',
    de: 'Spanien: Kontakte und Dritte',
    it: 'Spagna: contatti e terzi',
  },
  checkedOn: day('2026-11-21'),
  appliesTo: { places: [{ country: 'ES' }] },
  holidays: [spain],
  quiet: {
    ...quietFacts({
      at: '2026-06-10T10:00+02:00',
      zone: 'Europe/Madrid',
      regime: { places: [{ country: 'ES' }], debtKind: 'consumer', collector: 'third-party' },
    }),
    limitation: { declared: 'running' },
  },
  rules: [
    ...times,
    others,
    ...limitationRules(
      'limitation',
      {
        code: 'ES-LIM',
        force: 'law',
        confidence: 'M',
        citation: 'Código Civil art. 1964 and 1973, since the reform of 2015',
        link: { text: 'Código Civil, art. 1964', url: 'https://www.boe.es/buscar/act.php?id=BOE-A-1889-4763' },
        effectiveFrom: day('2015-10-07'),
        reviewOn: day('2027-05-31'),
      },
      { years: 5, from: 'accrual', restartedBy: ['payment', 'acknowledgment', 'judgment'] },
    ),
    ...sayings({ ours: ourWords('ES-SAY'), thirdPersons }),
  ],
});
