import type { ConsentFact, ContactFacts } from '@duologue/core/compliance/facts/facts.ts';
import { ATTEMPTS } from '@duologue/core/compliance/facts/counting.ts';
import type { Counting, Rule, RuleException } from '@duologue/core/compliance/packs/rule.ts';
import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import { day, EVERY_DAY, hours, moment, quietFacts } from '@duologue/core/compliance/packs/write-rules.ts';
import { nobodyElse, ourWords } from '../europe/benchmark.ts';
import { limitationRules } from '../europe/reckonings.ts';
import { sayings } from '../europe/say-rules.ts';
import { calls } from '../example-calls.ts';
import { ireland } from '../holidays/ie.ts';

/** Consumer debts in Ireland: the Act of 1995 has hours, days, places and persons; the Central Bank counts. */

const at = (text: string) => ({ at: moment(text) });
const ACT = {
  force: 'law',
  confidence: 'P',
  link: {
    text: 'Consumer Credit Act 1995 s.46',
    url: 'https://www.irishstatutebook.ie/eli/1995/act/24/section/46/enacted/en/html',
  },
  effectiveFrom: day('1996-05-13'),
} as const satisfies Partial<Rule>;
const byPhoneOrVisit = { channels: ['call', 'voicemail', 'visit'] } as const;

const consent = (to: string, form: ConsentFact['form'] = 'spoken'): Partial<ContactFacts> => ({
  consents: [{ id: 'consent-1', to, form, givenAt: moment('2026-06-01T10:00+01:00'), revokedAt: null }],
});
const agreedHours = (code: string): RuleException => ({
  code,
  citation: 'Consumer Credit Act 1995 s.46(a)(ii)',
  sentence: {
    en: 'They have agreed to be called at such times.',
    de: 'Sie sind mit Anrufen zu solchen Zeiten einverstanden.',
    it: 'Hanno acconsentito a chiamate in questi orari.',
  },
  when: { kind: 'consent', to: 'calls-at-any-hour' },
});

const times: readonly Rule[] = [
  {
    ...ACT,
    id: 'hours',
    code: 'IE-CCA46-HOURS',
    citation: 'Consumer Credit Act 1995 s.46(a)(ii)(I); the morning after a Sunday is closed by our reading',
    check: { kind: 'time-window', hours: [hours(EVERY_DAY, '09:00', '21:00')], zone: 'candidates' },
    appliesTo: byPhoneOrVisit,
    exceptions: [agreedHours('IE-CCA46-HOURS')],
    sentence: {
      en: 'Without consent, call or visit from {opens} to {closes} only.',
      de: 'Ohne Einverständnis nur von {opens} bis {closes} Uhr anrufen oder besuchen.',
      it: 'Senza consenso chiamare o visitare solo dalle {opens} alle {closes}.',
    },
    examples: {
      allows: [
        { name: 'at nine', facts: at('2026-06-10T09:00+01:00') },
        { name: 'late, and they agreed', facts: { ...at('2026-06-10T21:30+01:00'), ...consent('calls-at-any-hour') } },
      ],
      refuses: [
        { name: 'at nine in the evening', facts: at('2026-06-10T21:00+01:00') },
        { name: 'half past eight on a Monday', facts: at('2026-06-08T08:30+01:00') },
      ],
    },
  },
  {
    ...ACT,
    id: 'sundays-and-holidays',
    code: 'IE-CCA46-SUNHOL',
    citation: 'Consumer Credit Act 1995 s.46(a)(ii)(II)',
    check: { kind: 'closed-days', weekdays: [7], lists: ['ie'], zone: 'candidates' },
    appliesTo: byPhoneOrVisit,
    exceptions: [agreedHours('IE-CCA46-SUNHOL')],
    sentence: {
      en: 'Without consent, no call and no visit on a Sunday or a public holiday.',
      de: 'Ohne Einverständnis kein Anruf und kein Besuch an Sonntagen und Feiertagen.',
      it: 'Senza consenso nessuna chiamata o visita di domenica e nei festivi.',
    },
    examples: {
      allows: [{ name: 'Saturday', facts: at('2026-06-13T11:00+01:00') }],
      refuses: [
        { name: 'Sunday', facts: at('2026-06-14T11:00+01:00') },
        { name: 'St Brigid’s Day', facts: at('2026-02-02T11:00Z') },
      ],
    },
  },
];

const placesAndPersons: readonly Rule[] = [
  {
    ...ACT,
    id: 'place-of-work',
    code: 'IE-CCA46-WORK',
    citation: 'Consumer Credit Act 1995 s.46(a)(i)',
    check: { kind: 'never' },
    appliesTo: { ...byPhoneOrVisit, numberUses: ['work'] },
    exceptions: [
      {
        code: 'IE-CCA46-WORK',
        sentence: {
          en: 'They have agreed to be called at work.',
          de: 'Sie sind mit Anrufen am Arbeitsplatz einverstanden.',
          it: 'Hanno acconsentito a chiamate sul lavoro.',
        },
        when: { kind: 'consent', to: 'calls-at-work' },
      },
      {
        code: 'IE-CCA46-WORK',
        sentence: {
          en: 'They live where they work, and every other reasonable effort to reach them failed.',
          de: 'Sie wohnen, wo sie arbeiten, und alle anderen Versuche blieben ohne Erfolg.',
          it: 'Abitano dove lavorano e ogni altro tentativo ragionevole è fallito.',
        },
        when: { kind: 'answer', answer: 'lives-at-work-and-efforts-failed', is: 'yes' },
      },
    ],
    sentence: {
      en: 'Without consent, not at the place of work.',
      de: 'Ohne Einverständnis nicht am Arbeitsplatz.',
      it: 'Senza consenso, non sul posto di lavoro.',
    },
    examples: {
      allows: [
        { name: 'the mobile', facts: {} },
        { name: 'they agreed', facts: { numberUse: 'work', ...consent('calls-at-work') } },
      ],
      refuses: [{ name: 'the number of the office', facts: { numberUse: 'work' } }],
    },
  },
  {
    ...ACT,
    id: 'employer-and-family',
    code: 'IE-CCA46-3P',
    citation: 'Consumer Credit Act 1995 s.46(b)',
    check: { kind: 'never' },
    appliesTo: { relations: ['employer', 'family', 'spouse', 'household'] },
    exceptions: [
      {
        code: 'IE-CCA46-3P',
        sentence: {
          en: 'They have agreed in writing, apart from the credit agreement.',
          de: 'Sie haben schriftlich zugestimmt, getrennt vom Kreditvertrag.',
          it: 'Hanno acconsentito per iscritto, separatamente dal contratto.',
        },
        when: { kind: 'consent', to: 'third-person-contact', forms: ['written-separately'] },
      },
    ],
    sentence: {
      en: 'Not to the employer or the family without written consent given apart from the agreement.',
      de: 'Nicht an Arbeitgeber oder Familie ohne schriftliche Zustimmung, die getrennt vom Vertrag gegeben wurde.',
      it: 'Non al datore di lavoro o alla famiglia senza consenso scritto separato dal contratto.',
    },
    examples: {
      allows: [
        { name: 'the debtor', facts: {} },
        {
          name: 'agreed in a paper of its own',
          facts: { relation: 'employer', ...consent('third-person-contact', 'written-separately') },
        },
      ],
      refuses: [
        { name: 'the employer', facts: { relation: 'employer' } },
        {
          name: 'agreed within the contract',
          facts: { relation: 'family', ...consent('third-person-contact', 'written') },
        },
      ],
    },
  },
];

/** By whatever means, but not what they asked for and not what a law has us send. */
const unsolicited: Counting = {
  ...ATTEMPTS,
  written: ['text-out', 'email-out', 'letter-out', 'visit'],
  exceptPurposes: ['statutory-notice', 'respond', 'return-requested-call', 'adviser', 'confirm-opt-out'],
};
const threeAMonth = {
  id: 'three-a-month',
  code: 'IE-CPC-3PM',
  force: 'regulator-rule',
  confidence: 'S',
  effect: 'deny',
  reviewOn: day('2027-02-28'),
  citation: 'Consumer Protection Code 2012 ch. 8; Code of Conduct on Mortgage Arrears 2013',
  link: { text: 'Central Bank of Ireland, Consumer Protection Code' },
  effectiveFrom: day('2012-01-01'),
  check: {
    kind: 'rolling-count',
    counts: unsolicited,
    eventsMax: 3,
    window: { unit: 'calendar-month' },
    scope: 'person',
  },
  appliesTo: {
    products: ['consumer-credit', 'regulated-mortgage', 'bank-debt', 'purchased-bank-npl'],
    exceptPurposes: ['statutory-notice', 'respond', 'return-requested-call', 'take-call', 'adviser', 'confirm-opt-out'],
  },
  sentence: {
    en: 'At most {max} contacts about arrears in a calendar month that they did not ask for, attempts included; so far: {count}.',
    de: 'Höchstens {max} unverlangte Kontakte im Kalendermonat, Versuche eingeschlossen; bisher: {count}.',
    it: 'Al massimo {max} contatti non richiesti in un mese di calendario, tentativi compresi; finora: {count}.',
  },
  examples: {
    allows: [
      {
        name: 'three in the month before',
        facts: { ...at('2026-02-01T10:00Z'), events: calls(3, '2026-01-28T10:00Z') },
      },
    ],
    refuses: [
      { name: 'three this month', facts: { ...at('2026-02-20T10:00Z'), events: calls(3, '2026-02-02T10:00Z') } },
    ],
  },
} as const satisfies Rule;
const counted: readonly Rule[] = [
  { ...threeAMonth, effectiveTo: day('2026-03-23') },
  {
    ...threeAMonth,
    id: 'three-a-month-2026',
    confidence: 'M',
    citation: 'S.I. 81/2025 (Consumer Protection Regulations); the number carried over from the code of 2012',
    effectiveFrom: day('2026-03-24'),
    examples: {
      allows: [
        { name: 'two this month', facts: { events: calls(2, '2026-06-02T10:00Z') } },
        {
          name: 'three, and they asked to be called',
          facts: {
            events: calls(3, '2026-06-02T10:00Z').map((call) => ({ ...call, purpose: 'return-requested-call' })),
          },
        },
      ],
      refuses: [{ name: 'three this month', facts: { events: calls(3, '2026-06-02T10:00Z') } }],
    },
  },
];

const SIX_YEARS = { years: 6, from: 'accrual', restartedBy: ['payment', 'acknowledgment', 'judgment'] } as const;

export const ieContact = definePack({
  id: 'ie.consumer-contact',
  jurisdiction: 'IE',
  title: {
    en: 'Ireland: contact about consumer debts',
    de: 'Irland: Kontakte zu Verbraucherschulden',
    it: 'Irlanda: contatti per debiti dei consumatori',
  },
  checkedOn: day('2026-11-21'),
  appliesTo: { places: [{ country: 'IE' }], debtKinds: ['consumer'] },
  holidays: [ireland],
  quiet: {
    ...quietFacts({
      at: '2026-06-10T10:00+01:00',
      zone: 'Europe/Dublin',
      regime: {
        places: [{ country: 'IE' }],
        debtKind: 'consumer',
        collector: 'third-party',
        product: 'consumer-credit',
      },
    }),
    limitation: { declared: 'running' },
  },
  rules: [
    ...times,
    ...placesAndPersons,
    ...counted,
    ...limitationRules(
      'limitation',
      {
        code: 'IE-LIM',
        force: 'law',
        confidence: 'M',
        citation: 'Statute of Limitations 1957 s.11, 56 and 65',
        link: { text: 'Statute of Limitations 1957', url: 'https://www.irishstatutebook.ie/eli/1957/act/6' },
        effectiveFrom: day('1959-01-01'),
        reviewOn: day('2027-05-31'),
      },
      SIX_YEARS,
    ),
    ...sayings({ ours: ourWords('IE-SAY'), thirdPersons: nobodyElse('IE-SAY-3P') }),
  ],
});
