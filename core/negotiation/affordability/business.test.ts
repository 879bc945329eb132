import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../calendar/calendar-date.ts';
import { eur, TODAY } from '../testing.ts';
import { businessAnswer, businessProblem } from './business.ts';

const base = { cashNow: eur(100_000), receipts: [], outgoingsPerWeek: eur(10_000) };

test('three answers make thirteen weeks', () => {
  const answer = businessAnswer({ ...base, receipts: [{ on: addDays(TODAY, 7), amount: eur(50_000) }] }, TODAY);
  expect(answer.weeks).toHaveLength(13);
  expect(answer.weeks[0]).toMatchObject({ number: 1, fromOn: TODAY, receipts: eur(0), cashAtEnd: eur(90_000) });
  // The seventh day is the first of the second week.
  expect(answer.weeks[1]).toMatchObject({ receipts: eur(50_000), cashAtEnd: eur(130_000) });
  expect(answer).toMatchObject({ lowest: eur(20_000), lowestWeek: 13, shortWeek: undefined });
  // 200.00 over 13 weeks, times 52, by 12.
  expect(answer.surplusPerMonth).toEqual(eur(6_666));
});

test('a week below nothing is named, and nothing can be paid', () => {
  const answer = businessAnswer({ ...base, outgoingsPerWeek: eur(10_001) }, TODAY);
  expect(answer).toMatchObject({ shortWeek: 10, surplusPerMonth: eur(0) });
  expect(businessAnswer({ ...base, cashNow: eur(-1) }, TODAY).shortWeek).toBe(1);
});

test('money of the fourteenth week is not counted on', () => {
  const late = { on: addDays(TODAY, 91), amount: eur(1_000_000) };
  expect(businessAnswer({ ...base, receipts: [late] }, TODAY)).toEqual(businessAnswer(base, TODAY));
});

test('whoever pays the surplus each week never runs dry', () => {
  const amount = fc.integer({ min: 0, max: 500_000 });
  const receipts = fc.array(fc.record({ day: fc.integer({ min: 0, max: 100 }), minor: amount }), { maxLength: 8 });
  fc.assert(
    fc.property(amount, amount, receipts, (cash, outgoings, expected) => {
      const statement = {
        cashNow: eur(cash),
        receipts: expected.map(({ day, minor }) => ({ on: addDays(TODAY, day), amount: eur(minor) })),
        outgoingsPerWeek: eur(outgoings),
      };
      const { weeks, surplusPerMonth } = businessAnswer(statement, TODAY);
      const weekly = (surplusPerMonth.minor * 12n) / 52n;
      const isShort = weeks.some(({ cashAtEnd }) => cashAtEnd.minor < 0n);
      if (!isShort)
        for (const { number, cashAtEnd } of weeks) expect(cashAtEnd.minor >= weekly * BigInt(number)).toBe(true);
      if (isShort) expect(surplusPerMonth.minor).toBe(0n);
    }),
  );
});

test('what is wrong with a forecast', () => {
  const receipt = (days: number) => ({ on: addDays(TODAY, days), amount: eur(1) });
  expect(businessProblem({ ...base, receipts: [receipt(0)] }, TODAY)).toBeUndefined();
  expect(businessProblem({ ...base, receipts: [receipt(-1)] }, TODAY)).toBe('in-the-past');
  expect(businessProblem({ ...base, outgoingsPerWeek: eur(-1) }, TODAY)).toBe('negative');
  expect(businessProblem({ ...base, receipts: Array.from({ length: 61 }, () => receipt(1)) }, TODAY)).toBe('too-many');
});
