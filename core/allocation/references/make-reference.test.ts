import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBic, isQrIban, isSepaIban, parseIban } from './iban.ts';
import { printedReference, qrReference, rfReference } from './make-reference.ts';
import { readReference } from './read-reference.ts';

const number = fc.stringMatching(/^[A-Z]{0,3}-?[1-9][0-9]{3,10}$/);

describe('references that we give are those that we recognise', () => {
  test('an RF reference is read back as the number', () => {
    fc.assert(
      fc.property(number, (written) => {
        const read = readReference(rfReference(written) ?? '');
        expect(read).toMatchObject({ isFaulty: false });
        expect(read.standards).toContain('rf');
        expect(read.bodies).toContain(written.replace('-', ''));
      }),
    );
  });

  test('a QR reference is read back as the digits of the number', () => {
    fc.assert(
      fc.property(number, (written) => {
        const reference = qrReference(written) ?? '';
        expect(readReference(reference)).toMatchObject({ isFaulty: false });
        expect(readReference(printedReference(reference)).bodies).toContain(written.replace(/\D/g, ''));
      }),
    );
  });

  test.each([
    ['539007547034', 'RF18539007547034'],
    ['12', undefined],
    ['—', undefined],
    ['X'.repeat(22), undefined],
  ])('%s gives %s', (written, expected) => expect(rfReference(written)).toBe(expected));

  test.each([
    ['RF18539007547034', 'RF18 5390 0754 7034'],
    ['210000000003139471430009017', '21 00000 00003 13947 14300 09017'],
  ])('printed: %s', (reference, printed) => expect(printedReference(reference)).toBe(printed));
});

describe('account numbers', () => {
  test.each([
    ['DE89 3704 0044 0532 0130 00', 'DE89370400440532013000'],
    ['ch93 0076 2011 6238 5295 7', 'CH9300762011623852957'],
    ['DE89 3704 0044 0532 0130 01', undefined],
    ['DE89 3704 0044 0532 0130', undefined],
    ['not an account', undefined],
  ])('%s', (written, expected) => expect(parseIban(written)).toBe(expected));

  test('what kind of account it is', () => {
    expect([isSepaIban('DE89370400440532013000'), isSepaIban('BR1800360305000010009795493C1')]).toEqual([true, false]);
    expect([isQrIban('CH4431999123000889012'), isQrIban('CH9300762011623852957')]).toEqual([true, false]);
    expect([isBic('COBADEFFXXX'), isBic('COBADEFF'), isBic('COBA')]).toEqual([true, true, false]);
  });
});
