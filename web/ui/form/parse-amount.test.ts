import { formatDecimal } from '@duologue/core/money/decimal.ts';
import { money } from '@duologue/core/money/money.ts';
import { currencyOf } from '@duologue/core/money/testing.ts';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimalMarkOf, parseAmount } from './parse-amount.ts';

const EUR = currencyOf('EUR');

test.each<[string, '.' | ',', bigint | undefined, string]>([
  ['1234.50', '.', 123450n, 'plain'],
  ['1234,50', ',', 123450n, 'plain, with a comma'],
  ['1,234.50', '.', 123450n, 'grouped'],
  ['1.234,50', ',', 123450n, 'grouped the other way'],
  ['1.234,50', '.', 123450n, 'both marks leave one reading'],
  ['12,5', '.', 1250n, 'a comma that cannot group'],
  ['1.234', ',', 123400n, 'the reader groups with points'],
  ['1,234', '.', 123400n, 'the reader groups with commas'],
  ['1.234', '.', undefined, 'three decimals are not euros'],
  ['1.234.567', '.', 123456700n, 'points that can only group'],
  ["1'234.50", '.', 123450n, 'as in Switzerland'],
  ['1 234,50', ',', 123450n, 'with a blank'],
  ['0', '.', 0n, 'nothing'],
  ['-5,00', ',', -500n, 'a credit'],
  ['12.', '.', undefined, 'not finished'],
  ['1.23.456', ',', undefined, 'grouped wrongly'],
  ['12 euros', '.', undefined, 'words'],
  ['1e3', '.', undefined, 'an exponent'],
  ['', '.', undefined, 'empty'],
])('%j with the mark %s is %s: %s', (text, mark, expected) => {
  expect(parseAmount(text, EUR, mark)?.minor).toBe(expected);
});

test('what a language writes, it reads', () => {
  fc.assert(
    fc.property(
      fc.bigInt(-(10n ** 14n), 10n ** 14n),
      fc.constantFrom('en-GB', 'de-DE', 'it-IT', 'de-CH', 'fr-FR'),
      (minor, locale) => {
        const decimal = formatDecimal(money(EUR, minor)) as Intl.StringNumericLiteral;
        const written = new Intl.NumberFormat(locale, { minimumFractionDigits: 2 }).format(decimal).replace('−', '-');
        expect(parseAmount(written, EUR, decimalMarkOf(locale))?.minor).toBe(minor);
      },
    ),
  );
});
