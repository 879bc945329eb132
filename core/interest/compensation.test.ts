import { describe, expect, test } from 'vitest';
import { on } from '../calendar/testing.ts';
import { formatDecimal, parseDecimal } from '../money/decimal.ts';
import { type Money, money } from '../money/money.ts';
import { currencyOf } from '../money/testing.ts';
import { compensationFor } from './compensation.ts';
import type { CompensationRule } from './law.ts';

const amount = (code: string, text: string): Money =>
  parseDecimal(currencyOf(code), text) ?? money(currencyOf(code), -1n);
const late = (code: string, text: string, dueOn = '2024-05-10') => ({
  latePrincipal: amount(code, text),
  dueOn: on(dueOn),
});
const weekdays = () => true;

function owed(rule: CompensationRule, items: readonly ReturnType<typeof late>[], exchangeRate?: string) {
  const answer = compensationFor(rule, items, 'XX', exchangeRate === undefined ? {} : { exchangeRate }, weekdays);
  return answer.kind === 'owed' ? `${answer.sum.amount.currency} ${formatDecimal(answer.sum.amount)}` : answer.why;
}

const bands: CompensationRule = {
  kind: 'bands',
  of: 'EUR',
  currency: 'EUR',
  bands: [{ upTo: '1000.00', amount: '40.00' }, { below: '10000.00', amount: '70.00' }, { amount: '100.00' }],
};

describe('bands', () => {
  test.each([
    ['0.01', 'EUR 40.00'],
    ['1000.00', 'EUR 40.00'],
    ['1000.01', 'EUR 70.00'],
    ['9999.99', 'EUR 70.00'],
    ['10000.00', 'EUR 100.00'],
  ])('%s owes %s', (principal, sum) => {
    expect(owed(bands, [late('EUR', principal)])).toBe(sum);
  });

  test('each late item owes its own', () => {
    expect(owed(bands, [late('EUR', '10.00'), late('EUR', '1000.01'), late('EUR', '10.00')])).toBe('EUR 150.00');
  });

  test('in another currency the band is not known; one sum for all is', () => {
    expect(owed(bands, [late('USD', '10.00')])).toBe('other-currency');
    expect(owed({ ...bands, bands: [{ amount: '40.00' }] }, [late('USD', '10.00')])).toBe('EUR 40.00');
  });

  test('nothing late, nothing owed', () => {
    expect(owed(bands, [])).toBe('not-late');
    expect(owed({ kind: 'none' }, [late('EUR', '10.00')])).toBe('no-law');
  });
});

describe('the scale', () => {
  const scale: CompensationRule = {
    kind: 'scale',
    currency: 'EUR',
    steps: [
      { to: '2500.00', percent: '15' },
      { to: '5000.00', percent: '10' },
      { to: '10000.00', percent: '5' },
      { to: '200000.00', percent: '1' },
      { percent: '0.5' },
    ],
    min: '40.00',
    max: '6775.00',
  };
  test.each([
    ['266.66', 'EUR 40.00'],
    ['266.70', 'EUR 40.01'],
    ['2500.00', 'EUR 375.00'],
    ['2500.01', 'EUR 375.00'],
    ['5000.00', 'EUR 625.00'],
    ['10000.00', 'EUR 875.00'],
    ['200000.00', 'EUR 2775.00'],
    ['300000.00', 'EUR 3275.00'],
    ['1000000.00', 'EUR 6775.00'],
    ['5000000.00', 'EUR 6775.00'],
  ])('of %s is %s', (principal, sum) => {
    expect(owed(scale, [late('EUR', principal)])).toBe(sum);
  });

  test('is taken of all principals together, and the least sum is owed for each', () => {
    expect(owed(scale, [late('EUR', '1250.00'), late('EUR', '1250.00')])).toBe('EUR 375.00');
    expect(owed(scale, [late('EUR', '10.00'), late('EUR', '10.00')])).toBe('EUR 80.00');
    expect(owed(scale, [late('USD', '10.00')])).toBe('other-currency');
  });
});

describe('converted', () => {
  const rule: CompensationRule = {
    ...bands,
    of: 'PLN',
    convertedAt: 'last-business-day-of-month-before',
  };
  const convert = (dueOn: string, closed: readonly string[], exchangeRate?: string) => {
    const items = [late('PLN', '900.00', dueOn)];
    const isOpen = (_: string, day: string) => (closed.includes('all') ? undefined : !closed.includes(day));
    const answer = compensationFor(rule, items, 'PL', exchangeRate === undefined ? {} : { exchangeRate }, isOpen);
    return answer.kind === 'owed' ? answer.sum.conversion : undefined;
  };
  test('at the rate of the last business day of the month before the due date', () => {
    expect(convert('2024-05-31', [])?.rateOn).toBe('2024-04-30');
    expect(convert('2024-06-01', ['2024-05-31'])?.rateOn).toBe('2024-05-30');
    expect(convert('2024-01-31', [])?.rateOn).toBe('2023-12-31');
    expect(convert('2024-01-31', ['all'])?.rateOn).toBeNull();
  });
  test('into the currency of the debt, half-up; without a rate the sum stays in euro', () => {
    expect(convert('2024-05-31', [], '4.321625')?.converted).toEqual(amount('PLN', '172.87'));
    expect(convert('2024-05-31', [])?.converted).toBeNull();
  });
});
