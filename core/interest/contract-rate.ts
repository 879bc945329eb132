import { type ExactDecimal, parseExact, ZERO_DECIMAL } from '../money/exact-decimal.ts';
import { CLAUSE_LENGTH_MAX } from './limits.ts';
import { comparePercent, PERCENT_LIMIT, timesPercent } from './percent.ts';

/** A rate that was agreed, as it was written. */
export type ContractRate = {
  readonly clause: string;
  /** Simple, a year: twelve times a monthly rate, 365 times a daily one. */
  readonly yearlyPercent: ExactDecimal;
  /** Whether the clause itself names a yearly rate; some laws cut one that does not. */
  readonly isYearlyStated: boolean;
};

const RATE =
  /(\d+(?:\.\d+)?)\s*(?:%|per\s?cent)\s*(?:(?:per|a|an|\/)\s*(year|annum|month|day)|(p\.?\s?a\.?)(?![a-z]))?/g;

/** What may stand around the figures without changing them. A clause that says more is not read by half. */
const PLAIN_WORDS = new Set(
  'simple interest rate of at as or and is which that i e equal equivalent to stated written agreed yearly annual no the'.split(
    ' ',
  ),
);

const TIMES_A_YEAR: Readonly<Record<string, string>> = { year: '1', annum: '1', month: '12', day: '365' };

/**
 * Reads `24% per year simple`, `2% per month, no yearly equivalent stated`, `1.5% a month (18% a year)`, `12%` (a year).
 * `undefined` for anything else: compound interest, a rate that floats, words we do not know.
 */
export function parseContractRate(text: string): ContractRate | undefined {
  const clause = text.trim().toLowerCase();
  if (clause.length === 0 || clause.length > CLAUSE_LENGTH_MAX) return undefined;
  const rates = [...clause.matchAll(RATE)].map(([, figure = '', per, pa]) => ({ figure, per: pa ? 'year' : per }));
  const rest = clause.replace(RATE, ' ');
  if (rates.length === 0 || rates.length > 2 || !isPlain(rest)) return undefined;
  // Beside another rate a figure without its period is a yearly one only when the clause says so.
  const isYearlySaid = /(?<!no )(yearly|annual)/.test(rest);
  if (rates.length > 1 && !isYearlySaid && rates.some(({ per }) => per === undefined)) return undefined;
  const yearly = rates.find(({ per }) => per === undefined || per === 'year' || per === 'annum');
  const stated = yearly ?? rates[0];
  const figure = stated === undefined ? undefined : parseExact(stated.figure);
  if (stated === undefined || figure === undefined) return undefined;
  const yearlyPercent = timesPercent(figure, TIMES_A_YEAR[stated.per ?? 'year'] ?? '1');
  if (comparePercent(yearlyPercent, PERCENT_LIMIT) > 0 || comparePercent(yearlyPercent, ZERO_DECIMAL) < 0)
    return undefined;
  return { clause: text.trim(), yearlyPercent, isYearlyStated: yearly !== undefined };
}

const isPlain = (rest: string) =>
  /^[a-z\s,;:().=]*$/.test(rest) && (rest.match(/[a-z]+/g) ?? []).every((word) => PLAIN_WORDS.has(word));
