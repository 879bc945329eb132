import { addDays, addMonths, type CalendarDate, partsOf, weekdayOf } from '../calendar/calendar-date.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { Currency } from '../money/currency.ts';
import { money } from '../money/money.ts';
import { addRational, ZERO_RATIONAL } from '../money/rational.ts';
import { type Accrual, accrue, type Terms } from './accrue.ts';
import {
  INTEREST_FLAGS,
  type InterestAnswer,
  type InterestFlag,
  type InterestRefusal,
  type ItemInterest,
  type UnreckonableWhy,
} from './answer.ts';
import { chooseLaw } from './choose-law.ts';
import { compensationFor } from './compensation.ts';
import type { InterestLaw } from './law.ts';
import { ITEMS_MAX, MONTHLY_YEARS_MAX, PAYMENTS_MAX, YEAR_LAST, YEARS_MAX } from './limits.ts';
import type { InterestBook, InterestQuestion, LateItem } from './question.ts';
import { rateOfItem } from './resolve-rate.ts';

/**
 * What paying late costs under the law of a place: interest stretch by stretch, flat sums, and where each figure comes
 * from. Refused where the law, or a rate it points to, is not known for those days: nothing is guessed.
 */
export function reckonInterest(
  book: InterestBook,
  question: InterestQuestion,
): Result<InterestAnswer, InterestRefusal> {
  const why = unreckonable(question);
  if (why !== undefined) return refuse({ code: 'not-reckonable', why });
  const [firstItem] = question.items;
  if (firstItem === undefined) return refuse({ code: 'not-reckonable', why: 'no-items' });
  const lawOf = ({ dueOn }: LateItem) =>
    chooseLaw(book.laws, {
      ...question,
      hasContract: question.contractRate !== undefined,
      firstDay: addDays(dueOn, 1),
    });
  const chosen = lawOf(firstItem);
  if (!chosen.ok) return chosen;
  const law = chosen.value;
  const reckoned: Reckoned[] = [];
  for (const item of question.items) {
    const own = lawOf(item);
    if (!own.ok) return own;
    if (own.value.id !== law.id) return refuse({ code: 'not-reckonable', why: 'several-laws' });
    const one = reckonItem(book, question, law, item);
    if (!one.ok) return one;
    reckoned.push(one.value);
  }
  return accept(answerOf(book, question, law, { reckoned, currency: firstItem.principal.currency }));
}

type Reckoned = { readonly item: ItemInterest; readonly flags: readonly InterestFlag[]; readonly isContract: boolean };

function reckonItem(
  { rates }: InterestBook,
  question: InterestQuestion,
  law: InterestLaw,
  item: LateItem,
): Result<Reckoned, InterestRefusal> {
  const { asOf, contractRate } = question;
  const days = { dueOn: item.dueOn, firstDay: addDays(item.dueOn, 1), lastDay: asOf };
  const moves = question.ways?.moves ?? (law.rate?.kind === 'reference' ? law.rate.moves : 'floating');
  const given = { rates, moves, ...(contractRate !== undefined && { contractRate }) };
  const resolved = rateOfItem(law, given, days);
  if (resolved === undefined) return refuse({ code: 'contract-rate-needed', lawId: law.id });
  const ways = waysOf(law, question, resolved.isContract);
  if (ways.compounding === 'monthly' && addMonths(item.dueOn, MONTHLY_YEARS_MAX * 12) < asOf)
    return refuse({ code: 'not-reckonable', why: 'too-long' });
  const terms: Terms = {
    ...ways,
    rateAt: resolved.rateAt,
    isInDuplum: law.cap === 'in-duplum',
    restMonths: restMonthsOf(ways),
  };
  const accrual = accrue(item, terms, asOf);
  if (!accrual.ok) return accrual;
  const flags = [...resolved.flags, ...flagsOf(item, accrual.value, asOf)];
  return accept({ item: itemOf(item, accrual.value, asOf), flags, isContract: resolved.isContract });
}

type Ways = Pick<InterestAnswer, 'dayCount' | 'allocation' | 'compounding' | 'moves'>;

/** What was asked for, else the law's usual ways. An agreed rate is simple: nothing is added that nobody agreed on. */
function waysOf(law: InterestLaw, { ways = {} }: Pick<InterestQuestion, 'ways'>, isContract: boolean): Ways {
  const usualDays = isContract && law.dayCount === 'monthly-rests' ? 'ACT/365F' : law.dayCount;
  const isMoving = !isContract && law.rate?.kind === 'reference';
  return {
    dayCount: ways.dayCount ?? usualDays,
    allocation: ways.allocation ?? law.allocation,
    compounding: ways.compounding ?? (isContract ? 'none' : law.compounding),
    moves: isMoving ? (ways.moves ?? law.rate.moves) : 'never',
  };
}

function restMonthsOf({ moves, compounding }: Ways): Terms['restMonths'] {
  if (moves === 'at-rests' || compounding === 'monthly') return 1;
  return compounding === 'yearly' ? 12 : undefined;
}

function itemOf(
  item: LateItem,
  { latePrincipal, segments, postings, books }: Accrual,
  asOf: CalendarDate,
): ItemInterest {
  const { currency } = item.principal;
  const firstDay = addDays(item.dueOn, 1);
  return {
    ref: item.ref,
    dueOn: item.dueOn,
    firstDay,
    latePrincipal: money(currency, firstDay <= asOf ? latePrincipal : 0n),
    segments,
    postings,
    interest: money(currency, books.posted),
    exactInterest: segments.reduce((sum, { interest }) => addRational(sum, interest), ZERO_RATIONAL),
    outstanding: {
      costs: money(currency, books.costs),
      interest: money(currency, books.posted - books.interestPaid),
      principal: money(currency, books.principal),
    },
    disputed: item.disputed ?? money(currency, 0n),
    surplus: money(currency, books.surplus),
  };
}

function flagsOf(item: LateItem, { segments }: Accrual, asOf: CalendarDate): readonly InterestFlag[] {
  const { payments, disputed, paidOn, dueOn } = item;
  const isLater = [...payments.map(({ on }) => on), ...(paidOn === undefined ? [] : [paidOn])].some((on) => on > asOf);
  const raised: readonly (readonly [InterestFlag, boolean])[] = [
    ['disputed-part', (disputed?.minor ?? 0n) > 0n],
    ['debtor-appropriation', payments.some(({ toward }) => toward !== undefined)],
    ['due-on-weekend', weekdayOf(dueOn) >= 6],
    ['capped-in-duplum', segments.some(({ isCapped }) => isCapped)],
    ['payment-after-day', isLater],
    ['rate-from-memory', segments.some(({ rate }) => rate.confidence === 'M')],
    ['own-rate', segments.some(({ rate }) => rate.reference?.isOwn === true)],
  ];
  return raised.flatMap(([flag, isRaised]) => (isRaised ? [flag] : []));
}

function answerOf(
  { isBusinessDay }: InterestBook,
  question: InterestQuestion,
  law: InterestLaw,
  { reckoned, currency }: { readonly reckoned: readonly Reckoned[]; readonly currency: Currency },
): InterestAnswer {
  const items = reckoned.map(({ item }) => item);
  const late = items.filter(({ latePrincipal }) => latePrincipal.minor > 0n);
  const raised = new Set(reckoned.flatMap(({ flags }) => flags));
  const isContract = reckoned.some((one) => one.isContract);
  if (law.place === '*') raised.add('limits-not-known');
  if (isContract && question.debtor === 'consumer') raised.add('agreed-with-consumer');
  const isByContract = isContract && !law.contract.compensation;
  const interest = items.reduce((sum, item) => sum + item.interest.minor, 0n);
  return {
    law,
    debtor: question.debtor,
    asOf: question.asOf,
    ...waysOf(law, question, isContract),
    items,
    interest: money(currency, interest),
    compensation: isByContract
      ? { kind: 'none', why: 'by-contract' }
      : compensationFor(law.compensation, late, law.place, question, isBusinessDay),
    flags: INTEREST_FLAGS.filter((flag) => raised.has(flag)),
  };
}

function unreckonable({ items, asOf }: InterestQuestion): UnreckonableWhy | undefined {
  if (items.length === 0) return 'no-items';
  if (items.length > ITEMS_MAX || items.some(({ payments }) => payments.length > PAYMENTS_MAX)) return 'too-many';
  const currency = items[0]?.principal.currency;
  for (const { principal, disputed, costs, payments, dueOn } of items) {
    const amounts = [
      principal,
      ...(disputed ? [disputed] : []),
      ...(costs ? [costs] : []),
      ...payments.map((p) => p.amount),
    ];
    if (amounts.some((amount) => amount.currency !== currency)) return 'currencies';
    if (amounts.some(({ minor }) => minor < 0n)) return 'negative';
    if ((disputed?.minor ?? 0n) > principal.minor) return 'negative';
    if (partsOf(asOf)[0] - partsOf(dueOn)[0] > YEARS_MAX || partsOf(asOf)[0] > YEAR_LAST) return 'too-long';
  }
  return undefined;
}
