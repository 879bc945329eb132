import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { formatInstant, type Instant } from '@duologue/core/calendar/instant.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { type Money, money } from '@duologue/core/money/money.ts';

/** From columns to our types. A column that holds something else is a fault of the store, not input. */

export function toMoney(currency: string, minor: string | bigint): Money {
  const known = parseCurrency(currency);
  assert(known !== undefined, 'a stored currency is one of ISO 4217');
  return money(known, BigInt(minor));
}

/** A `date` column, which the driver leaves as text. */
export const toDate = (value: string) => value as CalendarDate;
export const toDateOrNull = (value: string | null) => (value === null ? null : (value as CalendarDate));

/** A `timestamptz` column, as the driver or as JSON brings it. */
export function toInstant(value: Date | string | number): Instant {
  const ms = typeof value === 'number' ? value : new Date(value).getTime();
  assert(Number.isFinite(ms), 'a stored instant can be read');
  return ms as Instant;
}
export const toInstantOrNull = (value: Date | string | number | null) => (value === null ? null : toInstant(value));

export const fromInstant = (instant: Instant) => formatInstant(instant);
export const fromInstantOrNull = (instant: Instant | null) => (instant === null ? null : formatInstant(instant));

/** Text for a `jsonb` column. Amounts are written as text: JSON numbers are not exact beyond 2^53. */
export const toJson = (value: unknown) =>
  JSON.stringify(value, (_, member: unknown) => (typeof member === 'bigint' ? member.toString() : member));

/** Kinds of items that are owed to the firm, as SQL; the others are to the good of the debtor. */
export const CHARGED_KINDS = "('invoice', 'balance', 'interest')";
