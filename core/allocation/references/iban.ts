import { mod97 } from './check-digits.ts';

/** Places whose accounts the SEPA schemes reach, by the first letters of the IBAN (EPC409-09). */
const SEPA =
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GI GR HR HU IE IS IT LI LT LU LV MC MT NL NO PL PT RO SE SI SK SM VA AD AL MD ME MK RS';
const sepa: ReadonlySet<string> = new Set(SEPA.split(' '));

/** Lengths of IBANs by country (SWIFT IBAN registry); of countries that are not here only form and check digits are judged. */
const LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AL: 28,
  AT: 20,
  BE: 16,
  BG: 22,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GI: 23,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  VA: 22,
};

/** An IBAN (ISO 13616) without spaces, or nothing when its form, length or check digits are wrong. */
export function parseIban(written: string): string | undefined {
  const iban = written.toUpperCase().replace(/[\s.-]/g, '');
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return undefined;
  const length = LENGTHS[iban.slice(0, 2)];
  if (length !== undefined && iban.length !== length) return undefined;
  return mod97(iban.slice(4) + iban.slice(0, 4)) === 1 ? iban : undefined;
}

export const isSepaIban = (iban: string) => sepa.has(iban.slice(0, 2));

export const isSwissIban = (iban: string) => iban.startsWith('CH') || iban.startsWith('LI');

/** A QR-IBAN has an institution between 30000 and 31999 and takes QR references only (SIX, IG QR-bill 2.3). */
export const isQrIban = (iban: string) => isSwissIban(iban) && /^3[01]/.test(iban.slice(4));

/** A BIC of eight or eleven characters (ISO 9362). */
export const isBic = (text: string) => /^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(text);
