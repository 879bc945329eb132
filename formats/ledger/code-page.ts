import { isDosText } from './dos-page.ts';

/** The code pages of one byte that files without a mark are read in. */
export type CodePage =
  | 'windows-1250'
  | 'windows-1251'
  | 'windows-1252'
  | 'windows-1253'
  | 'windows-1254'
  | 'windows-1257'
  | 'iso-8859-2'
  | 'cp850';

/** Countries and currencies whose programs write another page than that of the West. */
const PLACES: readonly (readonly [page: CodePage, countries: string, currencies: string])[] = [
  ['windows-1250', 'PL|CZ|SK|HU|SI|HR|RO|BA', 'PLN|CZK|HUF|RON|HRK|BAM'],
  ['windows-1251', 'BG|RS|MK|BY|UA|KZ', 'BGN|RSD|MKD|BYN|UAH|RUB|KZT'],
  ['windows-1253', 'GR|CY', 'GRD'],
  ['windows-1254', 'TR', 'TRY'],
  ['windows-1257', 'LT|LV|EE', 'LTL|LVL|EEK'],
];
/** An IBAN by its beginning, with blanks as people write it; or a currency that stands for itself or before a figure. */
const IBANS = /(?<![A-Z0-9])([A-Z]{2})\d{2} ?(?:[A-Z0-9]{4} ?){2}/g;
const CURRENCIES =
  /(?<![A-Z])(EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|HUF|RON|HRK|BAM|BGN|RSD|MKD|BYN|UAH|RUB|KZT|TRY|LTL|LVL|EEK)(?![A-Z])/g;

/**
 * The code page of a text that is not UTF-8 and does not say what it is, by its first bytes. Accounts and currencies say
 * where it was written: those of one region must be half of all. Letters tell the two Central European pages apart, and in the
 * West the page of DOS.
 */
export function codePageOf(head: Uint8Array): CodePage {
  let text = '';
  for (let at = 0; at < head.byteLength; at += PIECE) text += String.fromCharCode(...head.subarray(at, at + PIECE));
  const countries = [...text.matchAll(IBANS)].map(([, country = '']) => country);
  const currencies = [...text.matchAll(CURRENCIES)].map(([, currency = '']) => currency);
  const found = countries.length + currencies.length;
  const place = PLACES.find(([, ofCountry, ofCurrency]) => {
    const own = countWithin(countries, ofCountry) + countWithin(currencies, ofCurrency);
    return own > 0 && own * 2 >= found;
  });
  if (place === undefined) return isDosText(text) ? 'cp850' : 'windows-1252';
  return place[0] === 'windows-1250' && hasLatin2(head) ? 'iso-8859-2' : place[0];
}

const PIECE = 8 * 1024;

function countWithin(found: readonly string[], words: string): number {
  const wanted = new Set(words.split('|'));
  return found.filter((word) => wanted.has(word)).length;
}

/** Ą ą Ś ś Ź in ISO 8859-2, which are signs in windows-1250, and none of what only windows-1250 has. */
function hasLatin2(head: Uint8Array): boolean {
  const letters = head.some(
    (byte) => byte === 0xa1 || byte === 0xa6 || byte === 0xac || byte === 0xb1 || byte === 0xb6,
  );
  return letters && !head.some((byte) => byte >= 0x80 && byte < 0xa0);
}
