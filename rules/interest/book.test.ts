import { addDays } from '@duologue/core/calendar/calendar-date.ts';
import { on } from '@duologue/core/calendar/testing.ts';
import { percent } from '@duologue/core/interest/percent.ts';
import { daysOfPeriod, rateOn } from '@duologue/core/interest/rates/rate-table.ts';
import { RATE_SERIES, type RateSeriesId } from '@duologue/core/interest/rates/series.ts';
import { addExact, isSameExact } from '@duologue/core/money/exact-decimal.ts';
import { describe, expect, test } from 'vitest';
import { interestBook } from './book.ts';

const { laws, rates, isBusinessDay } = interestBook;
const halfYears = Array.from({ length: 14 }, (_, at) => 2013 + at).flatMap((year) => [`${year} H1`, `${year} H2`]);
const ofHalfYear = (series: RateSeriesId, period: string) => {
  const days = daysOfPeriod(period);
  return days && rateOn(rates, series, days.from)?.percent;
};

describe('reference rates', () => {
  test.each(halfYears)('%s: the German base rate is the ECB rate less 0.88', (period) => {
    const [base, ecb] = [ofHalfYear('de-base', period), ofHalfYear('ecb-mro', period)];
    expect(base).toBeDefined();
    expect(isSameExact(percent(base ?? '999'), addExact(percent(ecb ?? '0'), percent('-0.88')))).toBe(true);
  });

  test.each(['ecb-mro', 'de-base', 'boe'] as const)(
    '%s is known without a gap from 2013 to the end of 2026',
    (series) => {
      expect(halfYears.filter((period) => ofHalfYear(series, period) === undefined)).toEqual([]);
      expect(ofHalfYear(series, '2012 H2')).toBeUndefined();
      expect(ofHalfYear(series, '2027 H1')).toBeUndefined();
    },
  );

  test('the Polish rate begins in 2016, and the second half of 2026 is not known', () => {
    const missing = halfYears.filter((period) => ofHalfYear('nbp', period) === undefined);
    expect(missing).toEqual(['2013 H1', '2013 H2', '2014 H1', '2014 H2', '2015 H1', '2015 H2', '2026 H2']);
  });

  test('no day has two rates of a series, and each says where it was read', () => {
    for (const [at, entry] of rates.entries()) {
      const twice = rates
        .slice(0, at)
        .filter(({ series, from, to }) => series === entry.series && from <= entry.to && entry.from <= to);
      expect(twice).toEqual([]);
      expect(entry.source.length).toBeGreaterThan(5);
      expect(entry.from <= entry.to).toBe(true);
      expect(entry.percent).toMatch(/^-?\d+\.\d{2}$/);
    }
  });

  test('the Indian bank rate changes from one day to the next, without a gap', () => {
    const list = rates.filter(({ series }) => series === 'rbi-bank');
    list.slice(1).forEach(({ from }, at) => expect(from).toBe(addDays(list[at]?.to ?? from, 1)));
  });
});

describe('laws', () => {
  test.each(laws.map((law) => [law.id, law] as const))(
    '%s has a source, words in each language and known rates',
    (id, law) => {
      expect(laws.filter((other) => other.id === id)).toHaveLength(1);
      expect(law.citation.length).toBeGreaterThan(5);
      for (const words of [law.title, ...law.notes])
        for (const text of [words.en, words.de, words.it]) expect(text.length).toBeGreaterThan(5);
      if (law.rate?.kind === 'reference') expect(RATE_SERIES[law.rate.series]).toBeDefined();
      if (law.compensation.kind === 'bands') {
        const limits = law.compensation.bands.map(({ below, upTo }) => below ?? upTo);
        expect(limits.at(-1)).toBeUndefined();
        expect(limits.slice(0, -1).every((limit) => limit !== undefined)).toBe(true);
      }
    },
  );

  test('one law, and no more, holds for a place, a debtor, a debt and a day', () => {
    for (const [at, law] of laws.entries()) {
      const twice = laws
        .slice(at + 1)
        .filter(
          (other) =>
            other.place === law.place &&
            other.debtors.some((debtor) => law.debtors.includes(debtor)) &&
            other.debts.some((debt) => law.debts.includes(debt)) &&
            (law.effectiveTo === undefined || other.effectiveFrom <= law.effectiveTo) &&
            (other.effectiveTo === undefined || law.effectiveFrom <= other.effectiveTo),
        );
      expect(twice.map(({ id }) => `${law.id} and ${id}`)).toEqual([]);
    }
  });

  test('a consumer owes no business rate: none of their laws gives a flat sum for lateness', () => {
    const ofConsumers = laws.filter(({ debtors }) => debtors.includes('consumer'));
    expect(ofConsumers.filter(({ compensation }) => compensation.kind === 'bands')).toEqual([]);
  });
});

test('business days in Poland, where they are known', () => {
  expect(isBusinessDay('PL', on('2024-05-30'))).toBe(false);
  expect(isBusinessDay('PL', on('2024-05-31'))).toBe(true);
  expect(isBusinessDay('PL', on('2024-06-01'))).toBe(false);
  expect(isBusinessDay('PL', on('2019-05-31'))).toBeUndefined();
});
