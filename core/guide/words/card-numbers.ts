/** Where a payment card's number stands, from and to in UTF-16 units. */
export type Place = { readonly from: number; readonly to: number };

/** 13 to 19 digits, alone or in groups. A telephone number begins with a plus and an account number with letters. */
const DIGITS = /(?<![\p{L}\p{N}+])\d(?:[ -]?\d){12,18}(?![\p{L}\p{N}])/gu;
/** IBANs and creditor references (ISO 11649): two letters, two digits, groups. */
const ACCOUNT = /(?<![\p{L}\p{N}])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{1,4}){3,8}(?![\p{L}\p{N}])/gu;
const SECURITY_CODE =
  /(?<![\p{L}\p{N}])(?:cvv2?|cvc2?|cid|security code|prüfziffer|prüfnummer|codice di sicurezza)[^\p{L}\p{N}]{0,3}\d{3,4}(?!\d)/giu;

/** Finds card numbers by their digits and their check digit (ISO/IEC 7812-1 annex B), and the codes on their backs. */
export function findCardNumbers(text: string): readonly Place[] {
  const masked = text.replaceAll(ACCOUNT, (found) => 'x'.repeat(found.length));
  const numbers = [...masked.matchAll(DIGITS)].filter(([found]) => isCardNumber(found.replaceAll(/\D/g, '')));
  const codes = [...masked.matchAll(SECURITY_CODE)];
  return [...numbers, ...codes]
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .sort((left, right) => left.from - right.from);
}

/** Payment cards begin with 2 to 6; any other series of digits is a number of something else. */
function isCardNumber(digits: string): boolean {
  return /^[2-6]/.test(digits) && !/^(\d)\1+$/.test(digits) && luhnSum(digits) % 10 === 0;
}

function luhnSum(digits: string): number {
  return [...digits].reverse().reduce((sum, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    return sum + (value > 9 ? value - 9 : value);
  }, 0);
}
