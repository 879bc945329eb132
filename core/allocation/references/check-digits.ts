/** ISO 7064 MOD 97-10 over letters (A = 10 … Z = 35) and digits: 1 for a number that carries its check digits. */
export function mod97(text: string): number {
  let rest = 0;
  for (const letter of text) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest;
}

const RECURSIVE = [0, 9, 4, 6, 8, 2, 7, 1, 3, 5] as const;

/** Modulo 10, recursive: the check digit of these digits (Swiss Implementation Guidelines QR-bill, annex B). */
export function mod10Recursive(digits: string): number {
  let carry = 0;
  for (const digit of digits) carry = RECURSIVE[(carry + Number(digit)) % 10] ?? 0;
  return (10 - carry) % 10;
}

/** Modulo 10 by Luhn: the check digit of these digits (ISO/IEC 7812-1, annex B). */
export function luhn(digits: string): number {
  let sum = 0;
  for (let at = digits.length - 1, isDoubled = true; at >= 0; at -= 1, isDoubled = !isDoubled) {
    const value = Number(digits[at]) * (isDoubled ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return (10 - (sum % 10)) % 10;
}

/** The sum of digits times weights that begin at the last digit and return. */
export function weighted(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let at = digits.length - 1, turn = 0; at >= 0; at -= 1, turn += 1) {
    sum += Number(digits[at]) * (weights[turn % weights.length] ?? 0);
  }
  return sum;
}
