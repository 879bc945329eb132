import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { AccountId, ItemId } from '@duologue/core/cases/ids.ts';
import type { LedgerLine } from '@duologue/core/intake/compare-line.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import type { KeptItem } from '@duologue/server/app/ports/imports.ts';

export type ItemRow = {
  item_id: ItemId;
  account_id: AccountId;
  match_key: string;
  kind: LedgerLine['kind'];
  number: string | null;
  reference: string | null;
  issued_on: CalendarDate | null;
  due_on: CalendarDate | null;
  currency: string;
  amount_minor: string;
  open_minor: string;
  state: 'open' | 'settled' | 'gone' | 'cancelled';
  settled_on: CalendarDate | null;
  disputed: boolean;
  bucket_from_days: number | null;
  bucket_to_days: number | null;
  last_line: number | null;
  bank_ahead_minor: string;
  waived_ahead_minor: string;
};

export function toKept(row: ItemRow): KeptItem {
  const currency = parseCurrency(row.currency);
  assert(currency !== undefined, 'an item was kept in a currency we know');
  return {
    itemId: row.item_id,
    accountId: row.account_id,
    matchKey: row.match_key,
    ahead: { bankMinor: BigInt(row.bank_ahead_minor), waivedMinor: BigInt(row.waived_ahead_minor) },
    kept: {
      kind: row.kind,
      number: row.number,
      reference: row.reference,
      issuedOn: row.issued_on,
      dueOn: row.due_on,
      currency,
      amountMinor: BigInt(row.amount_minor),
      openMinor: BigInt(row.open_minor),
      state: row.state,
      settledOn: row.settled_on,
      disputed: row.disputed,
      bucket: null,
    },
  };
}
