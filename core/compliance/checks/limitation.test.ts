import { expect, test } from 'vitest';
import { on } from '../../calendar/testing.ts';
import type { LimitationFact } from '../facts/facts.ts';
import type { RuleCheck } from '../packs/rule.ts';
import { lastDayToSue } from './needs.ts';

type Check = Extract<RuleCheck, { kind: 'limitation' }>;
const english: Check = { kind: 'limitation', years: 6, from: 'accrual', restartedBy: ['payment', 'acknowledgment'] };
const german: Check = { ...english, years: 3, from: 'end-of-year', againFrom: 'that-day' };
const polish: Check = { ...english, years: 2, from: 'end-of-year' };

test.each<[string, Check, LimitationFact, string | undefined]>([
  ['six years from accrual', english, { accruedOn: on('2018-11-01') }, '2024-11-01'],
  [
    'a part payment in time begins them again',
    english,
    { accruedOn: on('2018-11-01'), lastPaymentOn: on('2019-05-14') },
    '2025-05-14',
  ],
  [
    'a part payment on the last day',
    english,
    { accruedOn: on('2018-11-01'), lastPaymentOn: on('2024-11-01') },
    '2030-11-01',
  ],
  [
    'a part payment a day late revives nothing',
    english,
    { accruedOn: on('2018-11-01'), lastPaymentOn: on('2024-11-02') },
    '2024-11-01',
  ],
  ['three years from the end of the year', german, { accruedOn: on('2022-02-10') }, '2025-12-31'],
  [
    'begun again, three years from the day',
    german,
    { accruedOn: on('2022-02-10'), acknowledgedOn: on('2025-03-05') },
    '2028-03-05',
  ],
  [
    'begun again in the first year, the first end stands',
    german,
    { accruedOn: on('2022-02-10'), acknowledgedOn: on('2022-03-05') },
    '2025-12-31',
  ],
  [
    'begun again, to the end of a year too',
    polish,
    { accruedOn: on('2024-02-10'), acknowledgedOn: on('2025-03-05') },
    '2027-12-31',
  ],
  ['nobody knows when it accrued', english, { lastPaymentOn: on('2019-05-14') }, undefined],
])('%s', (_, check, facts, expected) => {
  expect(lastDayToSue(check, facts)).toBe(expected);
});
