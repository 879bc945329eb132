import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyOf } from '../../money/testing.ts';
import { formatDecimal } from '../../money/decimal.ts';
import { readAmount } from '../rows/cell-reader.ts';
import { bucketRange } from './bucket-label.ts';
import { type DateStyle, readDate } from './read-date.ts';
import { type DecimalStyle, formOf } from './read-number.ts';
import { totalLabel } from './total-label.ts';

describe('dates', () => {
  test.each<[string, DateStyle, string | undefined]>([
    ['03/04/2026', 'dmy', '2026-04-03'],
    ['03/04/2026', 'mdy', '2026-03-04'],
    ['03/04/2026', 'unknown', 'ambiguous'],
    ['05/05/2026', 'unknown', '2026-05-05'],
    ['15/04/2026', 'mdy', undefined],
    ['1/2/2013', 'mdy', '2013-01-02'],
    ['03.04.2026', 'dmy', '2026-04-03'],
    ['3. 4. 2026', 'dmy', '2026-04-03'],
    ['2026-04-03', 'mdy', '2026-04-03'],
    ['2026/04/03', 'dmy', '2026-04-03'],
    ['20260403', 'dmy', '2026-04-03'],
    ['2026-02-30', 'ymd', undefined],
    ['15/10/26', 'dmy', '2026-10-15'],
    ['26-10-15', 'ymd', '2026-10-15'],
    ['26-10-15', 'unknown', 'ambiguous'],
    ['15 Oct 2026', 'mdy', '2026-10-15'],
    ['Oct 15, 2026', 'dmy', '2026-10-15'],
    ['15-Oct-26', 'mdy', '2026-10-15'],
    ['15. März 2026', 'dmy', '2026-03-15'],
    ['15 dicembre 2026', 'dmy', '2026-12-15'],
    ['1er août 2026', 'dmy', '2026-08-01'],
    ['15 de enero de 2026', 'dmy', '2026-01-15'],
    ['15 mrt 2026', 'dmy', '2026-03-15'],
    ['2026-10-15T00:00:00Z', 'dmy', '2026-10-15'],
    ['10/15/2026 12:00 AM', 'mdy', '2026-10-15'],
    ['45980', 'excel-serial', '2025-11-19'],
    ['31 June 2026', 'dmy', undefined],
    ['soon', 'dmy', undefined],
    ['2026-0815', 'dmy', undefined],
    ['', 'dmy', undefined],
  ])('%j as %s is %s', (text, style, expected) => {
    expect(readDate(text, style)).toBe(expected);
  });
});

const EUR = currencyOf('EUR');
const amountOf = (text: string, style: DecimalStyle = 'unknown') => {
  const read = readAmount(text, style, EUR);
  return typeof read === 'string' ? read : formatDecimal({ currency: EUR, minor: read.minor });
};

describe('amounts', () => {
  test.each<[string, DecimalStyle, string]>([
    ['1234.5', 'unknown', '1234.50'],
    ['1,234.50', 'unknown', '1234.50'],
    ['1.234,50', 'unknown', '1234.50'],
    ["1'234.50", 'comma', '1234.50'],
    ['1’234.50', 'comma', '1234.50'],
    ['1 234,50', 'point', '1234.50'],
    ['1\u202F234,50', 'point', '1234.50'],
    ['12,34,567.00', 'unknown', '1234567.00'],
    ['1.234.567', 'unknown', '1234567.00'],
    ['1.234', 'comma', '1234.00'],
    ['1.230', 'point', '1.23'],
    ['1.234', 'point', 'too-many-decimals'],
    ['1.234', 'unknown', 'amount-ambiguous'],
    ['0.123', 'unknown', 'too-many-decimals'],
    ['-84.50', 'unknown', '-84.50'],
    ['84.50-', 'unknown', '-84.50'],
    ['(84.50)', 'unknown', '-84.50'],
    ['−84.50', 'unknown', '-84.50'],
    ['$-150.25', 'unknown', '-150.25'],
    ['-$150.25', 'unknown', '-150.25'],
    ['($99.99)', 'unknown', '-99.99'],
    ['€ 12,00', 'unknown', '12.00'],
    ['12,00 EUR', 'unknown', '12.00'],
    ['84.50 CR', 'unknown', '-84.50'],
    ['-84.50 CR', 'unknown', '-84.50'],
    ['84.50 DR', 'unknown', '84.50'],
    ['84,50 H', 'unknown', '-84.50'],
    ['.5', 'unknown', '0.50'],
    ['12.', 'unknown', '12.00'],
    ['ten', 'unknown', 'not-an-amount'],
    ['99.32%', 'unknown', 'not-an-amount'],
    ['--5', 'unknown', 'not-an-amount'],
    ['(5', 'unknown', 'not-an-amount'],
    ['1.2.3', 'unknown', 'not-an-amount'],
    ['1,23,4', 'unknown', 'not-an-amount'],
    ['1.234,56,78', 'unknown', 'not-an-amount'],
    ['INV 1042', 'unknown', 'not-an-amount'],
    ['=1+1', 'unknown', 'not-an-amount'],
    ['1e5', 'unknown', 'not-an-amount'],
    ['9'.repeat(18), 'unknown', 'amount-too-large'],
  ])('%j in a column with %s is %s', (text, style, expected) => {
    expect(amountOf(text, style)).toBe(expected);
  });

  const groupBy = (units: string, mark: string) => units.replace(/\B(?=(\d{3})+$)/g, mark);

  test('an amount reads the same in every notation of its style', () => {
    const notations: readonly (readonly [string, string, DecimalStyle])[] = [
      [',', '.', 'point'],
      ['.', ',', 'comma'],
      ["'", '.', 'comma'],
      [' ', ',', 'point'],
      ['', '.', 'comma'],
      ['', ',', 'point'],
    ];
    fc.assert(
      fc.property(
        fc.bigInt(-(10n ** 14n), 10n ** 14n),
        fc.constantFrom(...notations),
        (minor, [group, decimal, style]) => {
          const plain = formatDecimal({ currency: EUR, minor });
          const [units = '', fraction = ''] = plain.replace('-', '').split('.');
          const sign = minor < 0n ? '-' : '';
          expect(amountOf(`${sign}${groupBy(units, group)}${decimal}${fraction}`, style)).toBe(plain);
        },
      ),
    );
  });

  test('no text is read as an amount in one notation and crashes in none', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,-()$€ '%CR") }), (text) => {
        const form = formOf(text);
        expect([undefined, 'whole', 'point', 'comma', 'either']).toContain(form);
        expect(typeof amountOf(text)).toBe('string');
      }),
    );
  });
});

test.each<[string, unknown]>([
  ['Current', { toDays: 0 }],
  ['nicht fällig', { toDays: 0 }],
  ['A scadere', { toDays: 0 }],
  ['1 - 30', { fromDays: 1, toDays: 30 }],
  ['0-30', { fromDays: 1, toDays: 30 }],
  ['31 - 60 days past due', { fromDays: 31, toDays: 60 }],
  ['61 bis 90 Tage', { fromDays: 61, toDays: 90 }],
  ['91 and over', { fromDays: 91 }],
  ['91 or more days past due', { fromDays: 91 }],
  ['> 90', { fromDays: 91 }],
  ['Over 90 days', { fromDays: 91 }],
  ['über 90 Tage', { fromDays: 91 }],
  ['ab 91 Tage', { fromDays: 91 }],
  ['< 1 Month', { fromDays: 1, toDays: 30 }],
  ['2 Months', { fromDays: 61, toDays: 90 }],
  ['Period 3', { fromDays: 61, toDays: 90 }],
  ['Older', 'older'],
  ['90', undefined],
  ['2026', undefined],
  ['Total', undefined],
  ['Alpha 30 Ltd', undefined],
])('a column named %j stands for %j', (label, expected) => {
  expect(bucketRange(label)).toEqual(expected);
});

test.each<[string, unknown]>([
  ['TOTAL', 'total'],
  ['Gesamtsumme', 'total'],
  ['Total for Gamma Group', { of: 'Gamma Group', isPlain: true }],
  ['Total Alpha Ltd', { of: 'Alpha Ltd', isPlain: false }],
  ['Totale per Rossi SpA', { of: 'Rossi SpA', isPlain: true }],
  ['Totally Fine Ltd', undefined],
  ['TotalEnergies SE', undefined],
  ['Alpha', undefined],
])('%j closes %j', (label, expected) => {
  expect(totalLabel(label)).toEqual(expected);
});
