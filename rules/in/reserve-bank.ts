import { definePack } from '@duologue/core/compliance/packs/define-pack.ts';
import type { Rule } from '@duologue/core/compliance/packs/rule.ts';
import { day, EVERY_DAY, hours } from '@duologue/core/compliance/packs/write-rules.ts';
import { indiaNational } from '../holidays/asia.ts';
import { HOURS_SENTENCE } from '../house/hours.ts';
import { checklistRules } from '../speech/checklist.ts';
import { at, examples, speakingTo } from '../writing/examples.ts';
import { askedFor, consented, onlyToLocate, theyCalled } from '../writing/exceptions.ts';
import { limitationRules } from '../writing/limitation.ts';
import { oldDebtsPack } from '../writing/old-debts.ts';
import { THIRD_PERSON_SENTENCE } from '../writing/sentences.ts';
import { draft2026 } from './draft-2026.ts';
import { CIRCULAR_2022, microfinance, quietInIndia, REGULATED } from './source.ts';

/** India: borrowers of lenders that the Reserve Bank regulates. */

const inForce: readonly Rule[] = [
  {
    ...CIRCULAR_2022,
    id: 'hours',
    code: 'IN-RBI-HOURS',
    check: { kind: 'time-window', hours: [hours(EVERY_DAY, '08:00', '19:00')], zone: 'candidates' },
    appliesTo: { channels: ['call', 'voicemail'], products: REGULATED },
    exceptions: [askedFor('IN-RBI-HOURS')],
    sentence: HOURS_SENTENCE,
    examples: examples(
      { 'as the window opens': at('2026-06-10T08:00+05:30') },
      { 'as it closes': at('2026-06-10T19:00+05:30'), 'half past seven': at('2026-06-10T07:30+05:30') },
    ),
  },
  {
    ...CIRCULAR_2022,
    id: 'microfinance-hours',
    code: 'IN-RBI-MFI-HOURS',
    citation: 'Reserve Bank of India (Regulatory Framework for Microfinance Loans) Directions, 14 March 2022',
    link: { text: 'RBI microfinance directions of 14 March 2022', url: 'https://www.rbi.org.in' },
    effectiveFrom: day('2022-04-01'),
    check: { kind: 'time-window', hours: [hours(EVERY_DAY, '09:00', '18:00')], zone: 'candidates' },
    appliesTo: { channels: ['call', 'voicemail', 'visit'], products: ['microfinance'] },
    exceptions: [askedFor('IN-RBI-MFI-HOURS')],
    sentence: HOURS_SENTENCE,
    examples: examples(
      { 'nine in the morning': { ...microfinance, ...at('2026-06-10T09:00+05:30') } },
      { 'half past six': { ...microfinance, ...at('2026-06-10T18:30+05:30') } },
    ),
  },
  {
    ...CIRCULAR_2022,
    id: 'third-persons',
    code: 'IN-RBI-3P',
    check: { kind: 'never' },
    appliesTo: {
      relations: ['spouse', 'household', 'family', 'neighbour', 'employer', 'other'],
      products: [...REGULATED, 'microfinance'],
    },
    exceptions: [theyCalled('IN-RBI-3P'), onlyToLocate('IN-RBI-3P'), consented('IN-RBI-3P', 'third-party-disclosure')],
    sentence: THIRD_PERSON_SENTENCE,
    examples: examples(
      {
        'the guarantor owes it too': speakingTo('guarantor'),
        'asks where the borrower is': speakingTo('family', 'location'),
      },
      { 'presses the brother': speakingTo('family'), 'calls a referee': speakingTo('other') },
    ),
  },
];

export const india = definePack({
  id: 'in.reserve-bank',
  jurisdiction: 'IN',
  title: {
    en: 'India: borrowers of lenders under the Reserve Bank',
    de: 'Indien: Kreditnehmer beaufsichtigter Kreditgeber',
    it: 'India: debitori di enti vigilati dalla Reserve Bank',
  },
  checkedOn: day('2026-11-22'),
  appliesTo: { places: [{ country: 'IN' }], debtKinds: ['consumer'] },
  holidays: [indiaNational],
  quiet: quietInIndia,
  rules: [
    ...inForce,
    ...draft2026,
    ...checklistRules({
      privacy: { ...CIRCULAR_2022, code: 'IN-RBI-3P' },
      pressure: { ...CIRCULAR_2022, code: 'IN-RBI-3P' },
    }),
  ],
});

export const indiaOldDebts = oldDebtsPack({
  country: 'IN',
  name: { en: 'India', de: 'Indien', it: 'India' },
  quiet: india.quiet,
  rules: [
    ...limitationRules({
      code: 'IN-LIM',
      confidence: 'M',
      citation: 'Limitation Act 1963: three years',
      link: { text: 'Limitation Act 1963', url: 'https://www.indiacode.nic.in' },
      effectiveFrom: day('1964-01-01'),
      years: 3,
    }),
  ],
});
