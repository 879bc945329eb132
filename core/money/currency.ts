import type { Brand } from '../kernel/brand.ts';

/** An ISO 4217 alphabetic code whose number of decimals we know. */
export type Currency = Brand<string, 'Currency'>;

/**
 * Decimals per currency that differ from two (ISO 4217, list one, amendment 177).
 * The codes with two decimals are in `TWO_DECIMALS`; a code in neither list is not a currency we can count in.
 */
const OTHER_DECIMALS: Readonly<Record<string, number>> = {
  BHD: 3,
  BIF: 0,
  CLF: 4,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  UYI: 0,
  UYW: 4,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
};

const TWO_DECIMALS = new Set(
  (
    'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW ' +
    'CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ' +
    'ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV ' +
    'MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD ' +
    'SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG'
  ).split(' '),
);

/** The currency with this code, or `undefined` when the code is not one of ISO 4217's. */
export function parseCurrency(text: string): Currency | undefined {
  // As nearly every text is written: it is asked for several times for each line of a statement.
  if (TWO_DECIMALS.has(text)) return text as Currency;
  const code = text.trim().toUpperCase();
  return Object.hasOwn(OTHER_DECIMALS, code) || TWO_DECIMALS.has(code) ? (code as Currency) : undefined;
}

/** How many decimals the smallest unit has: 2 for GBP, 0 for JPY, 3 for TND. */
export function decimalsOf(currency: Currency): number {
  return OTHER_DECIMALS[currency] ?? 2;
}
