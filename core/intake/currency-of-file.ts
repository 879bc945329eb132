import { type Currency, parseCurrency } from '../money/currency.ts';
import { isAmountRole } from './column-fit.ts';
import type { MappedColumn } from './ledger-mapping.ts';
import type { SheetProfile } from './sheet-profile.ts';

/** Marks that one currency uses. `$`, `kr` and `¥` belong to several and are asked about. */
const MARKS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₺': 'TRY',
  '₽': 'RUB',
  '₩': 'KRW',
  zł: 'PLN',
  Kč: 'CZK',
  Ft: 'HUF',
  lei: 'RON',
  Fr: 'CHF',
  'Fr.': 'CHF',
  US$: 'USD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  R$: 'BRL',
};

/** Codes that stand in headers and titles; the others look too much like words in capitals. */
const CODE = /\b(USD|EUR|GBP|CHF|CAD|AUD|NZD|JPY|SEK|NOK|DKK|PLN|CZK|HUF|RON|INR|ZAR|SGD|HKD|CNY|BRL|MXN|AED)\b/;

/** The currency that a mark beside an amount, or in a currency column, can only mean. */
export function currencyOfMark(mark: string): Currency | undefined {
  const code = Object.hasOwn(MARKS, mark) ? MARKS[mark] : undefined;
  return parseCurrency(code ?? mark);
}

/** The one currency that headers, titles or the marks beside the amounts name for the whole file. */
export function currencyOfFile(profile: SheetProfile, columns: readonly MappedColumn[]): Currency | undefined {
  if (columns.some(({ role }) => role === 'currency')) return undefined;
  const amounts = columns.filter(({ role }) => isAmountRole(role));
  const named = new Set<Currency>();
  for (const { header } of amounts) addCode(named, header);
  if (named.size === 0) {
    for (const title of profile.titles)
      if (/currency|amounts? (are )?in|währung|valuta|devise|moneda/i.test(title)) addCode(named, title);
  }
  if (named.size === 0) {
    for (const mark of marksOf(profile, amounts)) named.add(mark);
  }
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

function addCode(found: Set<Currency>, text: string): void {
  const code = CODE.exec(text)?.[1];
  const currency = code === undefined ? undefined : parseCurrency(code);
  if (currency !== undefined) found.add(currency);
}

function marksOf(profile: SheetProfile, columns: readonly MappedColumn[]): readonly Currency[] {
  const marks = columns.flatMap(({ index }) => Object.keys(profile.columns[index]?.amounts.marks ?? {}));
  const read = marks.map(currencyOfMark);
  // A mark that may mean several currencies spoils the conclusion.
  return read.every((currency) => currency !== undefined) ? read.filter((currency) => currency !== undefined) : [];
}

/** Marks beside amounts that are no currency by themselves, for the question. */
export function unclearMarks(profile: SheetProfile, columns: readonly MappedColumn[]): readonly string[] {
  const amounts = columns.filter(({ role }) => isAmountRole(role));
  const marks = amounts.flatMap(({ index }) => Object.keys(profile.columns[index]?.amounts.marks ?? {}));
  return [...new Set(marks.filter((mark) => currencyOfMark(mark) === undefined))];
}
