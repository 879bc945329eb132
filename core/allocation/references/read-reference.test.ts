import { describe, expect, test } from 'vitest';
import { luhn, mod10Recursive, mod97, weighted } from './check-digits.ts';
import { readReference, type ReferenceStandard, referencesInText } from './read-reference.ts';

/** Published examples, each with the standard that it stands for. */
const EXAMPLES: readonly (readonly [ReferenceStandard, string])[] = [
  ['rf', 'RF18 5390 0754 7034'],
  ['rf', 'RF712348231'],
  ['qr', '21 00000 00003 13947 14300 09017'],
  ['ogm', '+++090/9337/55493+++'],
  ['kid', '2345676'],
  ['ocr', '1234567897'],
  ['viitenumero', '1234561'],
];

describe('structured references', () => {
  test.each(EXAMPLES)('%s: %s', (standard, written) => {
    const { standards, isFaulty } = readReference(written);
    expect(standards).toContain(standard);
    expect(isFaulty).toBe(false);
  });

  test.each([
    ['rf', 'RF19539007547034'],
    ['qr', '210000000003139471430009018'],
    ['ogm', '+++090/9337/55494+++'],
    ['si', 'SI1212345678'],
  ])('a wrong check digit is faulty where the form shows the standard: %s', (_, written) => {
    const { standards, isFaulty } = readReference(written);
    expect([standards.length === 0 || !written.startsWith('R'), isFaulty]).toEqual([true, true]);
  });

  test('digits alone show no standard, and are not called faulty', () => {
    expect(readReference('1234567890').isFaulty).toBe(false);
  });

  test.each([
    ['betalingskenmerk', (body: string) => `${dutch(body)}${body}`, '123456789012345'],
    ['si', (body: string) => `SI12${body}${balkan(body)}`, '1234567890'],
    ['hr', (body: string) => `HR01${body}${balkan(body)}`, '7336689496376250'],
    ['kid', (body: string) => `${body}${eleven(body)}`, '12345678'],
  ] as const)('modulo 11 of %s: its check digit fits, and no other one', (standard, make, body) => {
    const made = make(body);
    const place = standard === 'betalingskenmerk' ? 0 : made.length - 1;
    const fitting = '0123456789'
      .split('')
      .filter((digit) =>
        readReference(made.slice(0, place) + digit + made.slice(place + 1)).standards.includes(standard),
      );
    expect(fitting).toContain(made[place]);
    expect(fitting.length).toBeLessThanOrEqual(standard === 'kid' ? 2 : 1);
  });

  test('what the creditor put into it comes without check digits and zeros', () => {
    expect(readReference('RF18539007547034').bodies).toEqual(['539007547034']);
    expect(readReference('+++090/9337/55493+++').bodies).toContain('909337554');
  });
});

const dutch = (body: string) =>
  ({ 10: 1, 11: 0 })[11 - (weighted(body, [2, 4, 8, 5, 10, 9, 7, 3, 6, 1]) % 11)] ??
  11 - (weighted(body, [2, 4, 8, 5, 10, 9, 7, 3, 6, 1]) % 11);
function balkan(body: string): number {
  const check = 11 - (weighted(body, [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]) % 11);
  return check > 9 ? 0 : check;
}
const eleven = (body: string) => (11 - (weighted(body, [2, 3, 4, 5, 6, 7]) % 11)) % 11;

test.each([
  ['an RF reference', 'zahlung RF18 5390 0754 7034 danke', ['RF18539007547034']],
  ['a Belgian one', 'MEDEDELING +++090/9337/55493+++', ['090933755493']],
  ['a Swiss one', 'ref 21 00000 00003 13947 14300 09017', ['210000000003139471430009017']],
  ['one with a wrong check digit', 'RF19539007547034', []],
  ['none', 'invoice 4711 of 12.03.2026', []],
])('in a text: %s', (_, text, found) => expect(referencesInText(text)).toEqual(found));

test('check digits of published examples', () => {
  expect(mod97('539007547034RF18')).toBe(1);
  expect(mod10Recursive('21000000000313947143000901')).toBe(7);
  expect(luhn('7992739871')).toBe(3);
});
