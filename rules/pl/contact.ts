import type { ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import {
  day,
  EVERY_DAY,
  hours,
  MONDAY_TO_FRIDAY,
  moment,
  quietFacts,
} from '@duologue/core/compliance/packs/write-rules.ts';
import { nobodyElse, ourWords } from '../europe/benchmark.ts';
import { limitationRules } from '../europe/reckonings.ts';
import { sayings } from '../europe/say-rules.ts';
import { poland } from '../holidays/pl.ts';

/** Poland: a bill that is not law, and the code of the trade body. */

const at = (text: string) => ({ at: moment(text) });
const forOthers = { debtKinds: ['consumer'], collectors: ['third-party'] } as const;
const BILL = {
  code: 'PL-DRAFT-HOURS',
  force: 'draft',
  confidence: 'D',
  reviewOn: day('2027-02-28'),
  citation: 'Bill on collection activity (2022 on), not enacted as far as known',
  link: { text: 'Projekt ustawy o działalności windykacyjnej' },
  effectiveFrom: day('2022-09-01'),
} as const satisfies Partial<Rule>;
const CODE = {
  code: 'PL-ZDP',
  force: 'industry-code',
  confidence: 'S',
  effect: 'warn',
  boundBy: 'zpf',
  reviewOn: day('2027-05-31'),
  citation: 'ZPF, Zasady Dobrych Praktyk',
  link: { text: 'Związek Przedsiębiorstw Finansowych, Zasady Dobrych Praktyk' },
  effectiveFrom: day('2000-01-01'),
} as const satisfies Partial<Rule>;

const atWork: Partial<ContactFacts> = {
  numberUse: 'work',
  consents: [
    {
      id: 'consent-1',
      to: 'calls-at-work',
      form: 'spoken',
      givenAt: moment('2026-06-01T10:00+02:00'),
      revokedAt: null,
    },
  ],
};

const bill: readonly Rule[] = [
  {
    ...BILL,
    id: 'bill-hours',
    check: { kind: 'time-window', hours: [hours(MONDAY_TO_FRIDAY, '09:00', '17:00')], zone: 'candidates' },
    appliesTo: { ...forOthers, channels: ['call', 'voicemail'] },
    sentence: {
      en: 'A bill, not law: calls only on working days from {opens} to {closes}.',
      de: 'Ein Entwurf, kein Gesetz: Anrufe nur an Arbeitstagen von {opens} bis {closes} Uhr.',
      it: 'Un disegno di legge, non una legge: chiamate solo nei giorni lavorativi dalle {opens} alle {closes}.',
    },
    examples: {
      allows: [{ name: 'Wednesday at nine', facts: at('2026-06-10T09:00+02:00') }],
      refuses: [
        { name: 'Wednesday at five', facts: at('2026-06-10T17:00+02:00') },
        { name: 'Saturday', facts: at('2026-06-13T12:00+02:00') },
      ],
    },
  },
  {
    ...BILL,
    id: 'bill-days-off',
    check: { kind: 'closed-days', weekdays: [7], lists: ['pl'], zone: 'candidates' },
    appliesTo: { ...forOthers, channels: ['call', 'voicemail'] },
    sentence: {
      en: 'A bill, not law: no calls on days off.',
      de: 'Ein Entwurf, kein Gesetz: keine Anrufe an freien Tagen.',
      it: 'Un disegno di legge, non una legge: nessuna chiamata nei giorni festivi.',
    },
    examples: {
      allows: [{ name: 'a working day', facts: {} }],
      refuses: [{ name: 'Corpus Christi', facts: at('2026-06-04T12:00+02:00') }],
    },
  },
];

const code: readonly Rule[] = [
  {
    ...CODE,
    id: 'times-that-suit',
    check: { kind: 'asked-times' },
    appliesTo: forOthers,
    sentence: {
      en: 'By the code of the trade: at times that are no burden to the debtor.',
      de: 'Nach dem Branchenkodex: zu Zeiten, die den Schuldner nicht belasten.',
      it: 'Secondo il codice di categoria: in orari che non pesino sul debitore.',
    },
    examples: {
      allows: [{ name: 'nothing was asked for', facts: {} }],
      refuses: [
        {
          name: 'asked for the afternoon',
          facts: {
            stops: [
              {
                id: 'stop-1',
                receivedAt: moment('2026-06-01T10:00+02:00'),
                withdrawnAt: null,
                scope: { kind: 'times', wish: { kind: 'only-then', hours: [hours(EVERY_DAY, '14:00', '17:00')] } },
              },
            ],
          },
        },
      ],
    },
  },
  {
    ...CODE,
    id: 'places-that-suit',
    check: { kind: 'never' },
    appliesTo: { ...forOthers, numberUses: ['work'] },
    exceptions: [
      {
        code: 'PL-ZDP',
        sentence: {
          en: 'They have agreed to be called at work.',
          de: 'Sie sind mit Anrufen am Arbeitsplatz einverstanden.',
          it: 'Hanno acconsentito a chiamate sul lavoro.',
        },
        when: { kind: 'consent', to: 'calls-at-work' },
      },
    ],
    sentence: {
      en: 'By the code of the trade: not where it is a burden, such as at work.',
      de: 'Nach dem Branchenkodex: nicht dort, wo es belastet, etwa am Arbeitsplatz.',
      it: 'Secondo il codice di categoria: non dove pesa, per esempio sul lavoro.',
    },
    examples: {
      allows: [{ name: 'agreed', facts: atWork }],
      refuses: [{ name: 'the office', facts: { numberUse: 'work' } }],
    },
  },
];

const limitation = (id: string, years: number, appliesTo: Rule['appliesTo'] = {}) =>
  limitationRules(
    id,
    {
      code: 'PL-LIM',
      force: 'law',
      confidence: 'M',
      citation: 'Kodeks cywilny art. 118, 123, 124 and 554',
      link: { text: 'Kodeks cywilny, art. 118' },
      effectiveFrom: day('2018-07-09'),
      reviewOn: day('2027-05-31'),
      appliesTo,
    },
    { years, from: 'end-of-year', restartedBy: ['payment', 'acknowledgment', 'judgment'] },
  );

export const plContact = definePack({
  id: 'pl.contact',
  jurisdiction: 'PL',
  title: {
    en: 'Poland: a bill, the code of the trade, limitation',
    de: 'Polen: ein Entwurf, der Branchenkodex, Verjährung',
    it: 'Polonia: un disegno di legge, il codice di categoria, prescrizione',
  },
  checkedOn: day('2026-11-21'),
  appliesTo: { places: [{ country: 'PL' }] },
  holidays: [poland],
  quiet: {
    ...quietFacts({
      at: '2026-06-10T10:00+02:00',
      zone: 'Europe/Warsaw',
      regime: {
        places: [{ country: 'PL' }],
        debtKind: 'consumer',
        collector: 'third-party',
        product: 'goods-and-services',
      },
    }),
    limitation: { declared: 'running' },
  },
  rules: [
    ...bill,
    ...code,
    // What a business sold runs out in two years, its other claims in three, both at the end of the year.
    ...limitation('limitation-sale', 2, { products: ['goods-and-services'] }),
    ...limitation('limitation', 3),
    ...sayings({ ours: ourWords('PL-SAY'), thirdPersons: nobodyElse('PL-SAY-3P') }),
  ],
});
