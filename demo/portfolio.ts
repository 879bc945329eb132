import { addDays, type CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import { money } from '@duologue/core/money/money.ts';
import { castMembers, sampleCreditor } from './cast.ts';
import type { Bill } from './cast-member.ts';
import { castHappenings, type Happening } from './happenings.ts';
import { type Invented, inventDebtor } from './invent-debtor.ts';
import type { LedgerRow } from './ledger-row.ts';
import { PORTFOLIO_DEBTORS_MAX } from './limits.ts';

export type PortfolioOptions = {
  /** The day that the ledger was drawn up; every date in it counts from here. */
  readonly asOn: CalendarDate;
  /** Invented debtors, beside the cast. From 0 to `PORTFOLIO_DEBTORS_MAX`. */
  readonly debtors: number;
  /** Whether the cast is in it; so it is unless told otherwise. */
  readonly withCast?: boolean;
};

export type Portfolio = {
  readonly creditor: typeof sampleCreditor;
  /** What an accounts package would export. Goes in by the same import as any other ledger. */
  readonly rows: readonly LedgerRow[];
  /** What happened to the cast before, oldest first, to be replayed when the rows are in. Empty without the cast. */
  readonly happenings: readonly Happening[];
};

/** A whole sample: the same seed and options give the same portfolio, on every machine and in every year. */
export function buildPortfolio(seed: number, options: PortfolioOptions): Portfolio {
  const happenings = options.withCast === false ? [] : castHappenings;
  return { creditor: sampleCreditor, rows: [...portfolioRows(seed, options)], happenings };
}

/** The same rows one after another, for portfolios too large to hold. */
export function* portfolioRows(
  seed: number,
  { asOn, debtors, withCast = true }: PortfolioOptions,
): Generator<LedgerRow> {
  assert(Number.isInteger(debtors), 'debtors is a whole number');
  assert(debtors >= 0 && debtors <= PORTFOLIO_DEBTORS_MAX, 'a portfolio has no more debtors than the limit');

  if (withCast) for (const member of castMembers) yield* rowsOf(member, asOn);
  for (let index = 0; index < debtors; index += 1) yield* rowsOf(inventDebtor(seed, index), asOn);
}

function rowsOf(debtor: Invented, asOn: CalendarDate): LedgerRow[] {
  return debtor.bills.map((bill) => ({ ...debtorColumns(debtor), ...billColumns(bill, debtor, asOn) }));
}

function debtorColumns(debtor: Invented) {
  return {
    'Customer no': debtor.debtorNumber,
    'Customer name': debtor.name,
    'Customer type': debtor.kind === 'person' ? 'Consumer' : 'Company',
    'Contact name': debtor.contact?.name ?? '',
    Email: debtor.email ?? '',
    Phone: debtor.phone ?? '',
    Address: debtor.address,
    Postcode: debtor.postcode,
    City: debtor.city,
    State: debtor.region ?? '',
    Country: debtor.country,
    Language: debtor.language,
  };
}

function billColumns(bill: Bill, { currency }: Invented, asOn: CalendarDate) {
  const issuedOn = addDays(asOn, -bill.issuedDaysAgo);
  return {
    'Document type': bill.kind === 'credit-note' ? 'Credit note' : 'Invoice',
    'Invoice no': bill.number,
    Reference: bill.reference ?? '',
    'Invoice date': issuedOn,
    'Due date': addDays(issuedOn, bill.termDays),
    Currency: currency,
    Amount: formatMinor(currency, bill.amountMinor),
    'Balance due': formatMinor(currency, bill.openMinor),
    'Paid on': bill.paidDaysAgo === undefined ? '' : addDays(asOn, -bill.paidDaysAgo),
    Disputed: bill.isDisputed === true ? 'Yes' : 'No',
  };
}

function formatMinor(code: string, minor: bigint): string {
  const currency = parseCurrency(code);
  assert(currency !== undefined, `${code} is a currency`);
  return formatDecimal(money(currency, minor));
}
