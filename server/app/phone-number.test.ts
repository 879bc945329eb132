import { expect, test } from 'vitest';
import { countriesOfPhone, isDialable, parsePhone } from './phone-number.ts';

test.each<[string, string | null, string | undefined]>([
  ['020 7946 0100', 'GB', '+442079460100'],
  ['+44 20 7946 0100', null, '+442079460100'],
  ['(030) 23125 123', 'DE', '+493023125123'],
  ['020 7946 0100', null, undefined],
  ['112', 'DE', undefined],
  ['911', 'US', undefined],
  ['+49 112', null, undefined],
  ['999', 'GB', undefined],
  ['118', 'IT', undefined],
  ['1', 'GB', undefined],
  ['call me', 'GB', undefined],
  ['', 'GB', undefined],
])('%j written in %s', (text, country, expected) => {
  expect(parsePhone(text, country)).toBe(expected);
});

test('what cannot be read is stored as written, and is never dialled', () => {
  expect(isDialable('020 7946 0100')).toBe(false);
  expect(isDialable('+442079460100')).toBe(true);
});

test.each([
  ['+442079460101', ['GB']],
  ['+390212345678', ['IT']],
  ['+493023125124', ['DE']],
  ['call me', []],
])('a number says of which country it is: %s %j', (number, countries) => {
  expect(countriesOfPhone(number)).toEqual(countries);
});
