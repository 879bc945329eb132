import type { InterestAnswer, InterestRefusal } from '@duologue/core/interest/answer.ts';
import type { InterestBook, InterestQuestion } from '@duologue/core/interest/question.ts';
import { reckonInterest } from '@duologue/core/interest/reckon-interest.ts';
import { decimalsOf } from '@duologue/core/money/currency.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import { type Money, money } from '@duologue/core/money/money.ts';
import { asObject } from '../../vectors/read-expectation.ts';
import { VECTORS_MAX } from '../../vectors/run-vectors.ts';
import type { VectorReport } from '../../vectors/vector.ts';
import { readInterestVector } from './read-interest-vector.ts';

/**
 * Judges the interest vectors of a file: a list, or an object whose lists are taken together. Vectors of another kind
 * belong to `rules test` and are not counted; what is not understood fails.
 */
export function runInterestVectors(file: unknown, book: InterestBook): VectorReport {
  const vectors = vectorsOf(file).filter(isOfInterest);
  if (vectors.length === 0) return failed('file', 'a list of interest vectors', 'no interest vector in the file');
  if (vectors.length > VECTORS_MAX) return failed('file', `at most ${VECTORS_MAX} vectors`, `${vectors.length}`);
  const failures = vectors.flatMap((vector, index) => {
    const actual = judged(vector, book);
    const { id, expect } = asObject(vector);
    return actual === undefined ? [] : [{ id: String(id ?? `vector ${index + 1}`), expected: expect, actual }];
  });
  return { passed: vectors.length - failures.length, failed: failures.length, skipped: 0, failures };
}

/** What came out instead of what was expected, or `undefined` when they agree. */
function judged(raw: unknown, book: InterestBook): unknown {
  const read = readInterestVector(raw);
  if (!read.ok) return { problems: read.refusal };
  const { question, expect } = read.value;
  const answer = reckonInterest(book, question);
  const actual = answer.ok ? outcomeOf(answer.value) : outcomeOfRefusal(answer.refusal, question, book);
  const names = Object.keys(expect);
  if (names.length === 0) return { problems: ['nothing is expected'] };
  return names.every((name) => (actual[name] ?? null) === expect[name]) ? undefined : actual;
}

type Outcome = Readonly<Record<string, unknown>>;

function outcomeOf({ items, interest, compensation }: InterestAnswer): Outcome {
  const { currency } = interest;
  const sum = (of: (item: InterestAnswer['items'][number]) => Money) =>
    formatDecimal(
      money(
        currency,
        items.reduce((all, item) => all + of(item).minor, 0n),
      ),
    );
  const owed = compensation.kind === 'owed' ? compensation.sum : undefined;
  const converted = owed?.conversion?.converted;
  return {
    interest: formatDecimal(interest),
    compensation: owed === undefined ? zero(decimalsOf(currency)) : formatDecimal(owed.amount),
    ...(owed !== undefined && { compensationCurrency: owed.amount.currency }),
    ...(converted && { compensationConverted: formatDecimal(converted) }),
    ...(compensation.kind === 'unknown' && { compensation: 'unknown' }),
    outstandingPrincipal: sum(({ outstanding }) => outstanding.principal),
    outstandingInterest: sum(({ outstanding }) => outstanding.interest),
    segments: items.flatMap(({ segments }) => segments.map(({ from, to, formula }) => `${from}..${to} ${formula}`)),
  };
}

/** A consumer owes nothing under a law that is for businesses only. Everything else that is refused is no figure. */
function outcomeOfRefusal(refusal: InterestRefusal, question: InterestQuestion, { laws }: InterestBook): Outcome {
  const isPlaceKnown = laws.some(({ place }) => place === question.country);
  const isOwedNothing = refusal.code === 'no-law' && refusal.debtor === 'consumer' && isPlaceKnown;
  const currency = question.items[0]?.principal.currency;
  const nothing = zero(currency === undefined ? 2 : decimalsOf(currency));
  return { refused: refusal.code, ...refusal, ...(isOwedNothing && { interest: nothing, compensation: nothing }) };
}

const zero = (decimals: number) => (decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);

function vectorsOf(file: unknown): readonly unknown[] {
  if (Array.isArray(file)) return file;
  if ('expect' in asObject(file)) return [file];
  return Object.values(asObject(file)).filter(Array.isArray).flat();
}

/** A vector that names no kind is taken for one of ours when it has a principal. */
function isOfInterest(vector: unknown): boolean {
  const { kind, principal } = asObject(vector);
  return kind === 'interest' || (kind === undefined && principal !== undefined);
}

function failed(id: string, expected: string, actual: string): VectorReport {
  return { passed: 0, failed: 1, skipped: 0, failures: [{ id, expected, actual }] };
}
