import { expect, test } from 'vitest';
import { by, wantedPage } from './wanted-page.ts';

test.each<[string, string | undefined]>([
  ['/cases/01a2', '/cases/01a2'],
  ['/today?view=later&search=a%20b', '/today?view=later&search=a%20b'],
  ['/welcome', undefined],
  ['/', undefined],
  ['//elsewhere.example/x', undefined],
  ['https://elsewhere.example', undefined],
  ['/\\elsewhere.example', undefined],
])('who was going to %s gets to %s', (page, expected) => {
  expect(wantedPage(new URL(by('/welcome', page), 'http://localhost').search)).toBe(expected);
});

test('who was going nowhere has a plain address, and goes nowhere in particular', () => {
  expect(by('/', undefined)).toBe('/');
  expect(wantedPage('')).toBeUndefined();
});
