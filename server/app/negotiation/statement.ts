import { BusinessIn, HouseholdIn } from '@duologue/contract/negotiation.ts';
import { type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { type BusinessStatement, businessAnswer } from '@duologue/core/negotiation/affordability/business.ts';
import { type HouseholdStatement, householdAnswer } from '@duologue/core/negotiation/affordability/household.ts';
import type { AmountEvery } from '@duologue/core/negotiation/affordability/per-month.ts';
import type { Affordable } from '@duologue/core/negotiation/offers/draft-offers.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { z } from 'zod';
import type { StatementRecord } from '../ports/negotiation.ts';
import { parseMoneyWire } from '../wire/money.ts';

/** Statements of means between the wire, the table and core. `undefined`: a currency that nobody can count in. */

type AmountWire = z.output<typeof HouseholdIn>['income']['wages'];

export function householdOf(wire: z.output<typeof HouseholdIn>): HouseholdStatement | undefined {
  const [income, expenditure] = [linesOf(wire.income), linesOf(wire.expenditure)];
  const isKnown = [...Object.values(income), ...Object.values(expenditure)].every((line) => line !== undefined);
  if (!isKnown) return undefined;
  const { adults, children } = wire;
  return { adults, children, income: income as Lines, expenditure: expenditure as Lines };
}

type Lines = Readonly<Record<string, AmountEvery>>;

function linesOf(lines: Readonly<Record<string, AmountWire>>): Readonly<Record<string, AmountEvery | undefined>> {
  return Object.fromEntries(
    Object.entries(lines).flatMap(([name, line]): [string, AmountEvery | undefined][] => {
      if (line === undefined) return [];
      const amount = parseMoneyWire(line.amount);
      return [[name, amount === undefined ? undefined : { amount, every: line.every }]];
    }),
  );
}

export function businessOf({ cashNow, receipts, outgoingsPerWeek }: z.output<typeof BusinessIn>) {
  const [cash, outgoings] = [parseMoneyWire(cashNow), parseMoneyWire(outgoingsPerWeek)];
  const read = receipts.flatMap(({ on, amount }) => {
    const [date, money] = [parseCalendarDate(on), parseMoneyWire(amount)];
    return date === undefined || money === undefined ? [] : [{ on: date, amount: money }];
  });
  if (cash === undefined || outgoings === undefined || read.length < receipts.length) return undefined;
  return { cashNow: cash, receipts: read, outgoingsPerWeek: outgoings } satisfies BusinessStatement;
}

/** A kept statement with what follows from it. A forecast is read as on the day on which it was made. */
export type Means =
  | { readonly kind: 'household'; readonly wire: z.output<typeof HouseholdIn>; readonly statement: HouseholdStatement }
  | { readonly kind: 'business'; readonly wire: z.output<typeof BusinessIn>; readonly statement: BusinessStatement };

export function meansOf({ kind, data }: StatementRecord): Means | undefined {
  if (kind === 'household') {
    const wire = HouseholdIn.parse(data);
    const statement = householdOf(wire);
    assert(statement !== undefined, 'a kept statement can be read');
    return { kind, wire, statement };
  }
  if (kind !== 'business') return undefined;
  const wire = BusinessIn.parse(data);
  const statement = businessOf(wire);
  assert(statement !== undefined, 'a kept forecast can be read');
  return { kind, wire, statement };
}

export function surplusOf(means: Means, takenOn: CalendarDate): Money {
  if (means.kind === 'business') return businessAnswer(means.statement, takenOn).surplusPerMonth;
  return householdAnswer(means.statement, currencyOf(means.statement)).surplus;
}

export function currencyOf({ income }: HouseholdStatement): Money['currency'] {
  const [line] = Object.values(income);
  assert(line !== undefined, 'a kept statement has a line of income');
  return line.amount.currency;
}

const SAID = ['household', 'business', 'declined'] as const;

/** What was said last about means: a statement, or that they would rather not. */
export function lastSaid(statements: readonly StatementRecord[]): StatementRecord | undefined {
  return statements.find(({ kind }) => (SAID as readonly string[]).includes(kind));
}

/** For offers in a currency. Means in another currency are known to us and say nothing here. */
export function affordableOf(
  statements: readonly StatementRecord[],
  currency: Money['currency'] | undefined,
  dayOf: (at: StatementRecord['takenAt']) => CalendarDate,
): Affordable {
  const said = lastSaid(statements);
  if (said === undefined) return { state: 'not-asked' };
  const means = meansOf(said);
  if (means === undefined) return { state: 'declined' };
  const surplusPerMonth = surplusOf(means, dayOf(said.takenAt));
  return currency === undefined || surplusPerMonth.currency === currency
    ? { state: 'known', surplusPerMonth }
    : { state: 'not-asked' };
}
