import { describe, expect, test } from 'vitest';
import { normaliseName } from '../../cases/identity/normalise-name.ts';
import { receiptOf } from '../testing.ts';
import { endsOrBegins, isNearly } from './near-numbers.ts';
import { numberTokens } from './number-tokens.ts';
import { nameKeysOf, nameStrength } from './payer-names.ts';

describe('how sure it is that signs are one number', () => {
  test.each([
    ['RE-2026-00123', 'RE202600123', 'whole'],
    ['RE-2026-00123', '123', 'fragment'],
    ['RE 2026 00123', 'RE202600123', 'pieced'],
    ['RE-2O26-00123', 'RE202600123', 'folded'],
    ['202600123202600124', '202600124', 'fragment'],
    ['Rechnung 4711 danke', '4711', 'whole'],
  ])('%s as %s: %s', (text, key, form) => {
    expect(numberTokens(text).find((token) => token.key === key)?.form).toBe(form);
  });

  test.each([
    ['vom 12.03.2026', '12032026', true],
    ['1.234,56 EUR', '1234', true],
    ['Rechnung 20260312', '20260312', false],
  ])('%s: %s is something else', (text, key, isOtherThing) => {
    expect(numberTokens(text).find((token) => token.key === key)?.isOtherThing).toBe(isOtherThing);
  });

  test('a text made to keep us busy ends soon', () => {
    const since = performance.now();
    expect(numberTokens('1A'.repeat(100_000)).length).toBeLessThan(2_000);
    expect(numberTokens('7 - '.repeat(100_000)).length).toBeLessThan(2_000);
    expect(performance.now() - since).toBeLessThan(2_000);
  });
});

test.each([
  ['one wrong', '202600723', '202600123', true],
  ['two changed about', '202600132', '202600123', true],
  ['one missing', '20260123', '202600123', true],
  ['one too many', '2026001233', '202600123', true],
  ['the same', '202600123', '202600123', false],
  ['two wrong', '202600999', '202600123', false],
  ['too short', '4712', '4711', false],
])('a slip: %s', (_, written, meant, isNear) => expect(isNearly(written, meant)).toBe(isNear));

test.each([
  ['its last digits', '123', '202600123', false, true],
  ['cut at the end', '2026001', '202600123', true, true],
  ['the same digits not at the end', '2026001', '202600123', false, false],
  ['too few', '23', '202600123', true, false],
])('a part: %s', (_, written, meant, isAtEnd, isPart) => expect(endsOrBegins(written, meant, isAtEnd)).toBe(isPart));

describe('names', () => {
  const core = (name: string) => normaliseName(name).core;

  test.each([
    ['without legal form', 'MUELLER & SOEHNE', 'Müller & Söhne GmbH', 1000],
    ['cut by the bank', 'Brandt & Hartmann Gebäuderein', 'Brandt & Hartmann Gebäudereinigung GmbH', 900],
    ['somebody else', 'Rossi S.p.A.', 'Keller AG', 0],
  ])('%s', (_, written, debtor, strength) => expect(nameStrength(core(written), core(debtor))).toBe(strength));

  test.each([
    ['payer', { payerName: 'Keller GmbH' }, '', 'keller'],
    ['family name first', { payerName: 'ROSSI MARIO' }, '', 'mariorossi'],
    ['the one it pays for', { payerName: 'Bank AG', ultimateName: 'Keller GmbH' }, '', 'keller'],
    ['on behalf, English', {}, 'on behalf of Keller GmbH, inv 77', 'keller'],
    ['on behalf, German', {}, 'i.A. Keller GmbH 4711', 'keller'],
    ['on behalf, Italian', {}, 'per conto di Conti S.r.l. fatt. 12', core('Conti S.r.l. fatt.')],
    ['on behalf, French', {}, 'pour le compte de Côté SARL, fact 9', 'cote'],
    ['on behalf, Dutch', {}, 'namens Jansen B.V. 2026001', 'jansen'],
  ])('%s', (_, names, text, key) => expect(nameKeysOf(receiptOf('1.00', text, names))).toContain(key));
});
