import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max';
import { NUMBERS_REMEMBERED_MAX } from './limits.ts';

/**
 * The only module that knows the library of telephone numbers. What it says of a number depends on the number alone, so
 * it is asked once for each: the check costs as much as the rest of a judgement, and comes with every one of them.
 */
function remembering<Answer>(ask: (text: string, country: string | null) => Answer) {
  const answers = new Map<string, Answer>();
  return (text: string, country: string | null): Answer => {
    // What begins with a country code is of that country, wherever it was written.
    const key = `${text.startsWith('+') ? '' : (country ?? '')}|${text}`;
    const known = answers.get(key);
    if (known !== undefined || answers.has(key)) return known as Answer;
    const answer = ask(text, country);
    if (answers.size >= NUMBERS_REMEMBERED_MAX) answers.clear();
    answers.set(key, answer);
    return answer;
  };
}

/**
 * Short numbers that reach the police, the fire brigade or an ambulance somewhere. They are refused whatever country
 * they are written for: a debtor has none of them. From the lists of ITU-T E.164 supplement and of 3GPP TS 22.101.
 */
const EMERGENCY = new Set(
  [
    '000',
    '08',
    '100',
    '101',
    '102',
    '103',
    '104',
    '105',
    '106',
    '107',
    '108',
    '110',
    '111',
    '112',
    '113',
    '114',
  ].concat(
    ['115', '116', '117', '118', '119', '120', '122', '123', '127', '128', '129', '131', '133', '140', '143', '144'],
    ['147', '150', '155', '158', '160', '166', '180', '190', '191', '192', '193', '194', '195', '196', '197', '198'],
    ['199', '911', '988', '990', '991', '992', '993', '994', '995', '996', '997', '998', '999'],
  ),
);

type Looked = { readonly number: string | undefined; readonly countries: readonly string[] };

/** Asked once for both answers: an import stores a number and ranks its debtor a moment later. */
const lookAt = remembering((text, country): Looked => {
  const home = country !== null && isSupportedCountry(country) ? (country as CountryCode) : undefined;
  const parsed = parsePhoneNumberFromString(text, home === undefined ? {} : { defaultCountry: home });
  return { number: storedNumber(text, parsed), countries: parsed === undefined ? [] : countriesOf(parsed) };
});

function storedNumber(text: string, parsed: PhoneNumber | undefined): string | undefined {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 4 || EMERGENCY.has(digits)) return undefined;
  if (parsed === undefined || !parsed.isPossible() || EMERGENCY.has(parsed.nationalNumber)) return undefined;
  return parsed.number;
}

const countriesOf = (parsed: PhoneNumber): readonly string[] =>
  parsed.country === undefined ? parsed.getPossibleCountries() : [parsed.country];

/** The number in E.164, or `undefined` when it cannot be one: too short, too long, of no country, an emergency number. */
export const parsePhone = (text: string, country: string | null): string | undefined => lookAt(text, country).number;

/** Whether a stored number may be dialled at all: it is one that `parsePhone` would store. */
export function isDialable(number: string): boolean {
  return parsePhone(number, null) === number;
}

/** The countries that a number in E.164 may be of, ISO 3166-1 alpha-2; none for a number of no country. */
export const countriesOfPhone = (number: string): readonly string[] => lookAt(number, null).countries;
