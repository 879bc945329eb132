import { luhn, mod10Recursive, mod97, weighted } from './check-digits.ts';

/**
 * Standards of structured references, with the place where each says how its check digit is made:
 * - `rf`: ISO 11649:2009, creditor reference, mod 97.
 * - `qr`: SIX, Swiss Implementation Guidelines QR-bill, annex B: 27 digits, modulo 10 recursive.
 * - `ogm`: Febelfin, gestructureerde mededeling (OGM-VCS): ten digits and their rest by 97, where 0 is written 97.
 * - `kid`: Bits (Norway), kundeidentifikasjon: 2 to 25 digits, modulo 10 or modulo 11, where 10 is written "-".
 * - `ocr`: Bankgirot (Sweden), OCR reference: 2 to 25 digits, modulo 10.
 * - `viitenumero`: Finance Finland, viitenumero: 4 to 20 digits, weights 7-3-1; Estonia's viitenumber is the same.
 * - `betalingskenmerk`: Betaalvereniging Nederland, acceptgiro: 16 digits, the first checks the others, modulo 11.
 * - `si`: Slovenia, SI reference, model 12, modulo 11; `hr`: Croatia, model HR01, modulo 11.
 */
export const REFERENCE_STANDARDS = [
  'rf',
  'qr',
  'ogm',
  'kid',
  'ocr',
  'viitenumero',
  'betalingskenmerk',
  'si',
  'hr',
] as const;
export type ReferenceStandard = (typeof REFERENCE_STANDARDS)[number];

export type StructuredReference = {
  /** Capital letters and digits: what is compared. */
  readonly key: string;
  /** Every standard whose form and check digit fit; several, where only digits are given. */
  readonly standards: readonly ReferenceStandard[];
  /** The form tells the standard, and its check digit is wrong: somebody mistyped it. */
  readonly isFaulty: boolean;
  /** What the creditor put into it, without check digits and leading zeros. */
  readonly bodies: readonly string[];
};

/** A reference in a field for references, as written. */
export function readReference(written: string): StructuredReference {
  const key = referenceKeyOf(written);
  const told = /^\D*\+{3}|^\D*\*{3}/.test(written) && /^\d{12}$/.test(key) ? 'ogm' : toldByForm(key);
  const standards = REFERENCE_STANDARDS.filter((standard) => CHECKS[standard](key));
  const bodies = new Set(
    standards.map((standard) => bodyOf(standard, key).replace(/^0+/, '')).filter((body) => body.length >= 3),
  );
  return { key, standards, isFaulty: told !== undefined && !standards.includes(told), bodies: [...bodies] };
}

export const referenceKeyOf = (written: string) => written.toUpperCase().replace(/[^A-Z0-9]/g, '');

/** The standard that a reference shows by how it looks; digits alone show none, but 27 of them are a QR reference. */
function toldByForm(key: string): ReferenceStandard | undefined {
  if (/^RF\d{2}/.test(key)) return 'rf';
  if (/^\d{27}$/.test(key)) return 'qr';
  if (key.startsWith('SI12')) return 'si';
  return key.startsWith('HR01') ? 'hr' : undefined;
}

const rest = (key: string) => key.slice(0, -1);
const last = (key: string) => Number(key.slice(-1));
const DUTCH = [2, 4, 8, 5, 10, 9, 7, 3, 6, 1] as const;
const TWO_UP = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;

const CHECKS: Readonly<Record<ReferenceStandard, (key: string) => boolean>> = {
  rf: (key) => /^RF\d{2}[A-Z0-9]{1,21}$/.test(key) && mod97(key.slice(4) + key.slice(0, 4)) === 1,
  qr: (key) => /^\d{27}$/.test(key) && !/^0+$/.test(key) && mod10Recursive(rest(key)) === last(key),
  ogm: (key) => /^\d{12}$/.test(key) && (mod97(key.slice(0, 10)) || 97) === Number(key.slice(10)),
  kid: (key) => /^\d{3,25}$/.test(key) && (luhn(rest(key)) === last(key) || mod11(rest(key)) === last(key)),
  ocr: (key) => /^\d{3,25}$/.test(key) && luhn(rest(key)) === last(key),
  viitenumero: (key) => /^\d{4,20}$/.test(key) && (10 - (weighted(rest(key), [7, 3, 1]) % 10)) % 10 === last(key),
  betalingskenmerk: (key) => /^\d{16}$/.test(key) && dutchCheck(key.slice(1)) === Number(key[0]),
  si: (key) => /^SI12\d{2,13}$/.test(key) && mod11Zero(rest(key.slice(4))) === last(key),
  hr: (key) => /^HR01\d{2,22}$/.test(key) && mod11Zero(rest(key.slice(4))) === last(key),
};

/** Weights 2 to 7 from the right; 10 cannot be written as a digit (Bits, KID modulo 11). */
function mod11(digits: string): number {
  return (11 - (weighted(digits, [2, 3, 4, 5, 6, 7]) % 11)) % 11;
}

/** Weights from 2 upward; 10 and 11 are written 0. */
function mod11Zero(digits: string): number {
  const check = 11 - (weighted(digits, TWO_UP) % 11);
  return check > 9 ? 0 : check;
}

function dutchCheck(digits: string): number {
  const check = 11 - (weighted(digits, DUTCH) % 11);
  return check === 11 ? 0 : check === 10 ? 1 : check;
}

function bodyOf(standard: ReferenceStandard, key: string): string {
  switch (standard) {
    case 'rf':
      return key.slice(4);
    case 'ogm':
      return key.slice(0, 10);
    case 'betalingskenmerk':
      return key.slice(1);
    case 'si':
    case 'hr':
      return key.slice(4, -1);
    default:
      return rest(key);
  }
}

const IN_TEXT =
  /\bRF\d{2}(?: ?[A-Z0-9]{4}){0,5}(?: ?[A-Z0-9]{1,4})?\b|[+*]{3} ?\d{3}\/?\d{4}\/?\d{5} ?[+*]{3}|\b(?:\d{27}|\d{2} \d{5} \d{5} \d{5} \d{5} \d{5})\b|\b(?:SI12|HR01) ?\d[\d -]{2,24}\d\b/g;

/** References that stand in a text and show what they are. Those whose check digit is wrong are left out. */
export function referencesInText(text: string): readonly string[] {
  const upper = text.toUpperCase();
  if (!/RF\d\d|\+\+\+|\*\*\*|SI12|HR01|\d{27}|\d\d \d{5} \d{5} /.test(upper)) return [];
  return [...upper.matchAll(IN_TEXT)].flatMap(([written]) => {
    const whole = checked(written);
    if (whole !== undefined) return [whole];
    // A word behind a spaced RF reference can look like its last group.
    const shorter = written.startsWith('RF') ? checked(written.replace(/ [A-Z0-9]+$/, '')) : undefined;
    return shorter === undefined ? [] : [shorter];
  });
}

function checked(written: string): string | undefined {
  const { key, standards } = readReference(written);
  return standards.length > 0 ? key : undefined;
}
