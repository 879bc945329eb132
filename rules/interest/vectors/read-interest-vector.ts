import { type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { parseContractRate } from '@duologue/core/interest/contract-rate.ts';
import {
  type Allocation,
  type Compounding,
  type DayCount,
  DEBT_KINDS,
  type DebtKind,
  DEBTOR_KINDS,
  type DebtorKind,
  type RateMoves,
} from '@duologue/core/interest/law.ts';
import {
  type InterestQuestion,
  type LateItem,
  type LatePayment,
  PAID_TOWARD,
} from '@duologue/core/interest/question.ts';
import { type Result, accept, refuse } from '@duologue/core/kernel/result.ts';
import { type Currency, parseCurrency } from '@duologue/core/money/currency.ts';
import { parseDecimal } from '@duologue/core/money/decimal.ts';
import { type Money, money } from '@duologue/core/money/money.ts';
import { asObject, plainName, unknownKeys } from '../../vectors/read-expectation.ts';

/** A vector about interest, and what must come out. Only what it names is compared. */
export type InterestVector = {
  readonly id: string;
  readonly question: InterestQuestion;
  /** `null`: there is no such figure. */
  readonly expect: Readonly<Record<string, string | null>>;
};

const KEYS = (
  'id kind source official note jurisdiction debtType principal currency due paidOrAsOf dayCount rateMode allocation ' +
  'capitalisation contractRate payments invoices costs disputed exchangeRate debtor debt expect'
).split(' ');

/** What a vector may expect. `refused` is the code of a refusal, such as `rate-unknown`. */
const EXPECTED = (
  'interest compensation compensationCurrency compensationConverted outstandingPrincipal outstandingInterest refused ' +
  'rate'
).split(' ');

const DEBTS: Readonly<Record<string, readonly [DebtorKind, DebtKind]>> = {
  commercial: ['business', 'ordinary'],
  business: ['business', 'ordinary'],
  consumer: ['consumer', 'ordinary'],
  'consumer-loan': ['consumer', 'loan'],
  'property-loan': ['consumer', 'property-loan'],
  'agri-food': ['business', 'agri-food'],
  subcontracting: ['business', 'subcontracting'],
  public: ['public', 'ordinary'],
  'public-health': ['public-health', 'ordinary'],
};

const DAY_COUNTS: Readonly<Record<string, DayCount>> = {
  'ACT/365F': 'ACT/365F',
  'ACT/365': 'ACT/365F',
  'ACT/ACT': 'ACT/ACT',
  'ACT/360': 'ACT/360',
  '30/360': '30/360',
  '30E/360': '30/360',
  'monthly-rests': 'monthly-rests',
};

/** `null`: the law's own way. */
const RATE_MODES: Readonly<Record<string, RateMoves | null>> = {
  floating: 'floating',
  'fixed-at-start': 'fixed-at-first-day',
  'fixed-at-payment-date': 'fixed-at-due-date',
  capped: null,
  contract: null,
  statutory: null,
  fixed: null,
};

const COMPOUNDINGS: Readonly<Record<string, Compounding>> = {
  none: 'none',
  yearly: 'yearly',
  'yearly-anniversary': 'yearly',
  monthly: 'monthly',
};

const ALLOCATIONS: Readonly<Record<string, Allocation>> = {
  'interest-first': 'interest-first',
  'principal-first': 'principal-first',
  'costs-interest-principal': 'interest-first',
  'costs-principal-interest': 'principal-first',
};

/** Reads one vector, or says all that is not understood: a vector that is half read proves nothing. */
export function readInterestVector(raw: unknown): Result<InterestVector, readonly string[]> {
  const problems: string[] = [];
  const report = (problem: string) => void problems.push(problem);
  const vector = asObject(raw);
  const expect = asObject(vector['expect']);
  unknownKeys('vector', vector, KEYS, report);
  unknownKeys('expect', expect, EXPECTED, report);
  const currency = parseCurrency(String(vector['currency']));
  if (currency === undefined) return refuse([...problems, `currency ${String(vector['currency'])} is not known`]);
  const place = /^([A-Z]{2})(-|$)/.exec(String(vector['jurisdiction']))?.[1];
  if (place === undefined) report('jurisdiction is no country');
  const named = pick(DEBTS, plainName(String(vector['debtType'] ?? 'commercial')), 'debtType', report);
  const asOf = dateOf(vector['paidOrAsOf'], 'paidOrAsOf', report);
  const ways = readWays(vector, report);
  const items = readItems(vector, currency, report);
  const contractRate = readContract(vector['contractRate'], report);
  for (const [key, value] of Object.entries(expect)) if (typeof value !== 'string') report(`expect.${key} is no text`);
  const debtor = oneOf(DEBTOR_KINDS, vector['debtor'], 'debtor', report) ?? named?.[0];
  const debt = oneOf(DEBT_KINDS, vector['debt'], 'debt', report) ?? named?.[1];
  if (problems.length > 0 || debtor === undefined || debt === undefined || asOf === undefined || place === undefined)
    return refuse(problems);
  const exchangeRate = vector['exchangeRate'];
  return accept({
    id: String(vector['id']),
    question: {
      country: place === 'UK' ? 'GB' : place,
      debtor,
      debt,
      items,
      asOf,
      ways,
      ...(contractRate !== undefined && { contractRate }),
      ...(typeof exchangeRate === 'string' && { exchangeRate }),
    },
    expect: expect as InterestVector['expect'],
  });
}

type Report = (problem: string) => void;
type Raw = Readonly<Record<string, unknown>>;

function readWays(vector: Raw, report: Report): NonNullable<InterestQuestion['ways']> {
  const one = <Value>(key: string, known: Readonly<Record<string, Value>>) => {
    const value = vector[key];
    return value === undefined || value === null ? undefined : pick(known, String(value), key, report);
  };
  const dayCount = one('dayCount', DAY_COUNTS);
  const allocation = one('allocation', ALLOCATIONS);
  const compounding = one('capitalisation', COMPOUNDINGS);
  const moves = one('rateMode', RATE_MODES);
  return {
    ...(dayCount !== undefined && { dayCount }),
    ...(allocation !== undefined && { allocation }),
    ...(compounding !== undefined && { compounding }),
    // Where interest is added every month, a rate that floats is looked up for each month.
    ...(moves && { moves: moves === 'floating' && compounding === 'monthly' ? 'at-rests' : moves }),
  };
}

function readItems(vector: Raw, currency: Currency, report: Report): readonly LateItem[] {
  const invoices = vector['invoices'];
  if (Array.isArray(invoices))
    return invoices.flatMap((one, at) => readItem(asObject(one), `invoice ${at + 1}`, currency, report));
  return readItem(
    { ...pickKeys(vector, ['principal', 'due', 'payments', 'costs', 'disputed']) },
    'principal',
    currency,
    report,
  );
}

function readItem(raw: Raw, ref: string, currency: Currency, report: Report): readonly LateItem[] {
  unknownKeys(ref, raw, ['principal', 'due', 'paid', 'payments', 'costs', 'disputed'], report);
  const dueOn = dateOf(raw['due'], `${ref}.due`, report);
  const listed = raw['payments'] ?? [];
  if (!Array.isArray(listed)) report(`${ref}.payments is no list`);
  const payments = Array.isArray(listed)
    ? listed.flatMap((one) => readPayment(asObject(one), `${ref}.payments`, currency, report))
    : [];
  const amount = (key: string) =>
    raw[key] === undefined ? undefined : amountOf(raw[key], `${ref}.${key}`, currency, report);
  const paidOn = raw['paid'] === undefined ? undefined : dateOf(raw['paid'], `${ref}.paid`, report);
  const [costs, disputed] = [amount('costs'), amount('disputed')];
  const principal = amountOf(raw['principal'], `${ref}.principal`, currency, report);
  if (dueOn === undefined) return [];
  return [
    {
      ref,
      principal,
      dueOn,
      payments,
      ...(paidOn !== undefined && { paidOn }),
      ...(costs !== undefined && { costs }),
      ...(disputed !== undefined && { disputed }),
    },
  ];
}

function readPayment(raw: Raw, where: string, currency: Currency, report: Report): readonly LatePayment[] {
  unknownKeys(where, raw, ['date', 'amount', 'toward'], report);
  const on = dateOf(raw['date'], `${where}.date`, report);
  const toward = PAID_TOWARD.find((known) => known === raw['toward']);
  if (raw['toward'] !== undefined && toward === undefined) report(`${where}.toward is not known`);
  const amount = amountOf(raw['amount'], `${where}.amount`, currency, report);
  return on === undefined ? [] : [{ on, amount, ...(toward !== undefined && { toward }) }];
}

function readContract(raw: unknown, report: Report) {
  if (raw === undefined || raw === null || /^(none|no rate)( agreed)?$/.test(String(raw))) return undefined;
  const rate = parseContractRate(String(raw));
  if (rate === undefined) report(`contractRate ${String(raw)} is not understood`);
  return rate;
}

function pick<Value>(known: Readonly<Record<string, Value>>, name: string, key: string, report: Report) {
  if (Object.hasOwn(known, name)) return known[name];
  report(`${key} ${name} is not known`);
  return undefined;
}

function oneOf<Choice extends string>(choices: readonly Choice[], raw: unknown, key: string, report: Report) {
  const choice = choices.find((known) => known === raw);
  if (raw !== undefined && choice === undefined) report(`${key} ${String(raw)} is not known`);
  return choice;
}

function pickKeys(raw: Raw, keys: readonly string[]): Raw {
  return Object.fromEntries(keys.flatMap((key) => (raw[key] === undefined ? [] : [[key, raw[key]]])));
}

function dateOf(raw: unknown, where: string, report: Report): CalendarDate | undefined {
  const date = parseCalendarDate(String(raw));
  if (date === undefined) report(`${where} is no date`);
  return date;
}

function amountOf(raw: unknown, where: string, currency: Currency, report: Report): Money {
  const amount = parseDecimal(currency, String(raw));
  if (amount === undefined) report(`${where} is no amount`);
  return amount ?? money(currency, 0n);
}
