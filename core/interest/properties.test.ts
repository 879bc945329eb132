import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../calendar/calendar-date.ts';
import { on } from '../calendar/testing.ts';
import { money } from '../money/money.ts';
import { addRational, compareRational, rational } from '../money/rational.ts';
import { currencyOf } from '../money/testing.ts';
import type { ItemInterest } from './answer.ts';
import { parseContractRate } from './contract-rate.ts';
import { ALLOCATIONS, DAY_COUNTS, type InterestLaw } from './law.ts';
import { type LateItem, type LatePayment, PAID_TOWARD } from './question.ts';
import { bookOf, questionOf, reckoned } from './testing.ts';

const EUR = currencyOf('EUR');
const FIRST = on('2020-01-01');
const anyDay = (last: number) => fc.nat(last).map((days) => addDays(FIRST, days));
const anyMinor = fc.bigInt(0n, 10n ** 10n);

const anyPayment: fc.Arbitrary<LatePayment> = fc
  .tuple(anyDay(1_900), fc.bigInt(0n, 10n ** 9n), fc.option(fc.constantFrom(...PAID_TOWARD), { nil: undefined }))
  .map(([day, minor, toward]) => ({
    on: day,
    amount: money(EUR, minor),
    ...(toward !== undefined && { toward }),
  }));

const anyItem = (
  principal: bigint,
  dueOn: LateItem['dueOn'],
  payments: readonly LatePayment[],
  costs = 0n,
): LateItem => ({
  ref: '1',
  principal: money(EUR, principal),
  dueOn,
  payments,
  costs: money(EUR, costs),
});

const anyWays = fc.record({
  dayCount: fc.constantFrom(...DAY_COUNTS),
  allocation: fc.constantFrom(...ALLOCATIONS),
  compounding: fc.constantFrom('none' as const, 'yearly' as const, 'monthly' as const),
});

function itemOf(law: Partial<InterestLaw>, item: LateItem, asOf: string): ItemInterest {
  const [one] = reckoned(bookOf(law), questionOf(item, asOf)).items;
  if (one === undefined) throw new Error('one item');
  return one;
}

test('simple interest over a time is that over its parts, before rounding, wherever it is cut', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...DAY_COUNTS.filter((way) => way !== 'monthly-rests')),
      anyMinor,
      fc.tuple(anyDay(2_000), anyDay(2_000), anyDay(2_000)),
      (dayCount, principal, days) => {
        const [dueOn = FIRST, cut = FIRST, asOf = FIRST] = [...days].sort();
        const exact = (from: LateItem['dueOn'], to: string) =>
          itemOf({ dayCount }, anyItem(principal, from, []), to).exactInterest;
        expect(addRational(exact(dueOn, cut), exact(cut, asOf))).toEqual(exact(dueOn, asOf));
      },
    ),
  );
});

test('nothing is lost: what was owed and accrued is what was paid and what is left', () => {
  fc.assert(
    fc.property(
      anyWays,
      anyMinor,
      fc.bigInt(0n, 10n ** 6n),
      fc.array(anyPayment, { maxLength: 6 }),
      anyDay(600),
      anyDay(1_900),
      (ways, principal, costs, payments, dueOn, asOf) => {
        const item = itemOf(ways, anyItem(principal, dueOn, payments, costs), asOf);
        const counted = payments
          .filter(({ on: day }) => day <= asOf)
          .reduce((sum, { amount }) => sum + amount.minor, 0n);
        const { outstanding, interest, surplus } = item;
        const left = outstanding.principal.minor + outstanding.interest.minor + outstanding.costs.minor;
        expect(principal + costs + interest.minor).toBe(counted - surplus.minor + left);
        for (const amount of [outstanding.principal, outstanding.interest, outstanding.costs, interest, surplus])
          expect(amount.minor >= 0n).toBe(true);
      },
    ),
  );
});

test('the stretches follow each other without gap or overlap while something is owed', () => {
  fc.assert(
    fc.property(
      anyWays,
      fc.bigInt(10n ** 9n, 10n ** 10n),
      fc.array(anyPayment, { maxLength: 3 }),
      anyDay(600),
      fc.nat(1_000),
      (ways, principal, payments, dueOn, days) => {
        const asOf = addDays(dueOn, days);
        const { segments, outstanding } = itemOf(ways, anyItem(principal * 10n, dueOn, payments), asOf);
        const total = segments.reduce((sum, segment) => sum + segment.days, 0);
        if (outstanding.principal.minor > 0n) expect(total).toBe(daysBetween(dueOn, asOf));
        segments.slice(1).forEach(({ from }, at) => expect(from).toBe(addDays(segments[at]?.to ?? from, 1)));
      },
    ),
  );
});

test('the order in which payments of a day are entered does not matter', () => {
  fc.assert(
    fc.property(
      anyWays,
      fc.bigInt(0n, 10n ** 6n),
      fc.array(fc.tuple(fc.bigInt(0n, 10n ** 6n), fc.option(fc.constantFrom(...PAID_TOWARD), { nil: undefined })), {
        minLength: 2,
        maxLength: 5,
      }),
      (ways, principal, amounts) => {
        const payments = amounts.map(
          ([minor, toward]): LatePayment => ({
            on: on('2020-09-09'),
            amount: money(EUR, minor),
            ...(toward !== undefined && { toward }),
          }),
        );
        const reckon = (list: readonly LatePayment[]) =>
          itemOf(ways, anyItem(principal, FIRST, list, 5_000n), '2021-05-05');
        expect(reckon([...payments].reverse())).toEqual(reckon(payments));
      },
    ),
  );
});

test('interest grows with the days and with the principal, and is never below zero', () => {
  fc.assert(
    fc.property(
      anyWays,
      anyMinor,
      anyMinor,
      anyDay(500),
      fc.nat(1_000),
      fc.nat(300),
      (ways, less, more, dueOn, days, further) => {
        const exact = (principal: bigint, length: number) =>
          itemOf(ways, anyItem(principal, dueOn, []), addDays(dueOn, length)).exactInterest;
        const now = exact(less, days);
        expect(now.top >= 0n).toBe(true);
        expect(compareRational(exact(less, days + further), now)).toBeGreaterThanOrEqual(0);
        expect(compareRational(exact(less + more, days), now)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test('in duplum: unpaid interest never passes the unpaid principal while interest is paid first', () => {
  const clause = parseContractRate('90% per year');
  fc.assert(
    fc.property(anyMinor, fc.array(anyPayment, { maxLength: 5 }), anyDay(1_900), (principal, payments, asOf) => {
      const usual = payments.map(({ on: day, amount }) => ({ on: day, amount }));
      const question = questionOf(
        anyItem(principal, FIRST, usual),
        asOf,
        clause === undefined ? {} : { contractRate: clause },
      );
      const [item] = reckoned(bookOf({ cap: 'in-duplum' }), question).items;
      const { principal: left, interest } = item?.outstanding ?? {
        principal: money(EUR, 0n),
        interest: money(EUR, 1n),
      };
      // A payment that meets interest in part leaves principal as it was; rounding never adds a whole cent.
      expect(interest.minor <= left.minor).toBe(true);
      expect(compareRational(item?.exactInterest ?? rational(-1n), rational(0n))).toBeGreaterThanOrEqual(0);
    }),
  );
});
