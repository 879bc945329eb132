import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { parseContractRate } from '@duologue/core/interest/contract-rate.ts';
import { ALLOCATIONS, DAY_COUNTS, DEBT_KINDS, DEBTOR_KINDS } from '@duologue/core/interest/law.ts';
import type { InterestBook, InterestQuestion, LatePayment } from '@duologue/core/interest/question.ts';
import { PAID_TOWARD } from '@duologue/core/interest/question.ts';
import { parseOwnRates, withOwnRates } from '@duologue/core/interest/rates/own-rates.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import { type Currency, parseCurrency } from '@duologue/core/money/currency.ts';
import { parseDecimal } from '@duologue/core/money/decimal.ts';
import { type Money, money } from '@duologue/core/money/money.ts';
import { interestBook } from '@duologue/rules/interest/book.ts';
import { usualCurrency } from '../../usual-currency.ts';
import { readJsonFile } from '../../vector-files.ts';

export type InterestOptions = {
  country?: string;
  principal?: string;
  due?: string;
  asOf?: string;
  currency?: string;
  paid?: string[];
  debtor: string;
  debt: string;
  contractRate?: string;
  disputed?: string;
  costs?: string;
  dayCount?: string;
  allocation?: string;
  exchangeRate?: string;
  rates?: string;
  json?: true;
};

const RATES_BYTES_MAX = 1_000_000;

/** Thrown within this file only: the first thing that is wrong with the command line, in a sentence. */
class Unusable extends Error {}

/** The question, or what is wrong with the command line. */
export function parseInterestOptions(options: InterestOptions): Result<InterestQuestion, string> {
  try {
    return accept(questionOf(options));
  } catch (error) {
    if (error instanceof Unusable) return refuse(error.message);
    throw error;
  }
}

function questionOf(options: InterestOptions): InterestQuestion {
  const country = needed(options.country, '--country').toUpperCase();
  if (!/^[A-Z]{2}$/.test(country)) throw new Unusable(`--country takes a code like GB, not "${country}".`);
  const principalText = needed(options.principal, '--principal');
  const dueOn = dateOf(needed(options.due, '--due'), '--due');
  const asOf = dateOf(needed(options.asOf, '--as-of'), '--as-of');
  const code = options.currency ?? usualCurrency(country);
  if (code === undefined) throw new Unusable('Name the currency, such as --currency EUR.');
  const currency = parseCurrency(code);
  if (currency === undefined) throw new Unusable(`--currency takes a code like EUR, not "${code}".`);
  const amount = (text: string | undefined, option: string) =>
    text === undefined ? undefined : amountOf(text, currency, option);
  const [disputed, costs] = [amount(options.disputed, '--disputed'), amount(options.costs, '--costs')];
  const ways = {
    ...chosen(options.dayCount, DAY_COUNTS, '--day-count', 'dayCount'),
    ...chosen(options.allocation, ALLOCATIONS, '--allocation', 'allocation'),
  };
  const item = {
    ref: '1',
    principal: amountOf(principalText, currency, '--principal'),
    dueOn,
    payments: (options.paid ?? []).map((text) => paymentOf(text, currency)),
    ...(disputed !== undefined && { disputed }),
    ...(costs !== undefined && { costs }),
  };
  const contractRate = options.contractRate === undefined ? undefined : contractOf(options.contractRate);
  const exchangeRate = options.exchangeRate;
  if (exchangeRate !== undefined && !/^\d{1,9}(\.\d{1,9})?$/.test(exchangeRate))
    throw new Unusable(`--exchange-rate takes a figure like 4.3215, not "${exchangeRate}".`);
  return {
    country,
    debtor: chosen(options.debtor, DEBTOR_KINDS, '--debtor', 'debtor').debtor ?? 'business',
    debt: chosen(options.debt, DEBT_KINDS, '--debt', 'debt').debt ?? 'ordinary',
    items: [item],
    asOf,
    ways,
    ...(contractRate !== undefined && { contractRate }),
    ...(exchangeRate !== undefined && { exchangeRate }),
  };
}

function needed(text: string | undefined, option: string): string {
  if (text === undefined) throw new Unusable(`${option} is missing. See duologue interest --help.`);
  return text;
}

function dateOf(text: string, option: string) {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new Unusable(`${option} takes a date like 2026-01-31, not "${text}".`);
  return date;
}

function amountOf(text: string, currency: Currency, option: string): Money {
  const amount = parseDecimal(currency, text);
  if (amount === undefined || amount.minor < 0n)
    throw new Unusable(
      `${option} takes an amount in ${currency} like ${currency === 'JPY' ? '1000' : '1000.00'}, not "${text}".`,
    );
  return money(currency, amount.minor);
}

/** `2026-02-10:250.00`, or with what the debtor said it was for: `2026-02-10:250.00:principal`. */
function paymentOf(text: string, currency: Currency): LatePayment {
  const [date = '', figure = '', word, more] = text.split(':');
  const toward = PAID_TOWARD.find((known) => known === word);
  if (more !== undefined || (word !== undefined && toward === undefined))
    throw new Unusable(`--paid takes date:amount, such as 2026-02-10:250.00, and :${PAID_TOWARD.join(' or :')}.`);
  const on = dateOf(date, '--paid');
  return { on, amount: amountOf(figure, currency, '--paid'), ...(toward !== undefined && { toward }) };
}

function contractOf(text: string) {
  const rate = parseContractRate(text);
  if (rate === undefined)
    throw new Unusable(
      `--contract-rate takes simple interest such as "12% per year" or "2% per month", not "${text}".`,
    );
  return rate;
}

function chosen<Choice extends string, Key extends string>(
  text: string | undefined,
  choices: readonly Choice[],
  option: string,
  key: Key,
): { readonly [Name in Key]?: Choice } {
  if (text === undefined) return {};
  const choice = choices.find((known) => known === text);
  if (choice === undefined) throw new Unusable(`${option} takes ${choices.join(', ')}, not "${text}".`);
  return { [key]: choice } as { readonly [Name in Key]?: Choice };
}

/** The book with the rates of a firm's file before ours, or what is wrong with the file. */
export async function readOwnRates(file: string): Promise<Result<InterestBook, string>> {
  const read = await readJsonFile(file, RATES_BYTES_MAX);
  if ('problem' in read) return refuse(`${file} holds no rates: ${read.problem}.`);
  const own = parseOwnRates(read.value);
  if (own.ok) return accept(withOwnRates(interestBook, own.value));
  return refuse(`${file} holds no rates: ${own.refusal.map(({ path, problem }) => `${path} ${problem}`).join(', ')}.`);
}
