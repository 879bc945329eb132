/** The currency that most firms of a country invoice in, for the countries where we expect firms to be. */
export const HOME_CURRENCIES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    'AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK'.split(' ').map((country) => [country, 'EUR']),
  ),
  AU: 'AUD',
  CA: 'CAD',
  CH: 'CHF',
  CZ: 'CZK',
  DK: 'DKK',
  GB: 'GBP',
  IN: 'INR',
  NO: 'NOK',
  NZ: 'NZD',
  PL: 'PLN',
  RO: 'RON',
  SE: 'SEK',
  US: 'USD',
  ZA: 'ZAR',
};

/** Further places whose law on paying late we know. */
const ELSEWHERE: Readonly<Record<string, string>> = { BR: 'BRL', EU: 'EUR', JP: 'JPY', MX: 'MXN', SG: 'SGD' };

/** What a debt under the law of a place is usually owed in; `undefined` where somebody has to say. */
export const usualCurrency = (place: string): string | undefined => HOME_CURRENCIES[place] ?? ELSEWHERE[place];
