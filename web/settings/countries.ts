import { parseCurrency } from '@duologue/core/money/currency.ts';

/** The codes of ISO 3166-1 (alpha-2); their names come from the browser, in the reader's language. */
const CODES =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD ' +
  'CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD ' +
  'GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG ' +
  'KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU ' +
  'MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
  'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA ' +
  'UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';

/** Only where a firm's books are all but certainly kept in it; elsewhere the currency is asked. */
const EURO = 'AD AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MC ME MT NL PT SI SK SM VA';
const OWN: Readonly<Record<string, string>> = {
  AU: 'AUD',
  BR: 'BRL',
  CA: 'CAD',
  CH: 'CHF',
  CN: 'CNY',
  CZ: 'CZK',
  DK: 'DKK',
  GB: 'GBP',
  GG: 'GBP',
  HU: 'HUF',
  IM: 'GBP',
  IN: 'INR',
  JE: 'GBP',
  JP: 'JPY',
  LI: 'CHF',
  MX: 'MXN',
  NO: 'NOK',
  NZ: 'NZD',
  PL: 'PLN',
  RO: 'RON',
  SE: 'SEK',
  SG: 'SGD',
  US: 'USD',
  ZA: 'ZAR',
};

export type Named = { readonly value: string; readonly label: string };

export const countries = (locale: string): readonly Named[] => named(CODES.split(' '), locale, 'region');

/** The currencies that the browser can name and that we can count in. */
export const currencies = (locale: string): readonly Named[] => {
  const codes = Intl.supportedValuesOf('currency').filter((code) => parseCurrency(code) !== undefined);
  return named(codes, locale, 'currency').map(({ value, label }) => ({ value, label: `${value} – ${label}` }));
};

export function currencyOfCountry(country: string): string | undefined {
  return EURO.split(' ').includes(country) ? 'EUR' : OWN[country];
}

/** The country of the browser's language, as a first proposal: de-AT is Austria. */
export function countryOfLocale(locale: string): string | undefined {
  const region = /-([A-Z]{2})\b/.exec(locale)?.[1];
  return region !== undefined && CODES.includes(region) ? region : undefined;
}

function named(codes: readonly string[], locale: string, type: 'region' | 'currency'): readonly Named[] {
  const names = new Intl.DisplayNames(locale, { type });
  const order = new Intl.Collator(locale);
  return codes
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((left, right) => order.compare(left.label, right.label));
}
