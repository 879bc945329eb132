import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { BankSituation, CaseSituation } from '@duologue/server/app/ports/worklist.ts';
import { type RawBuilder, sql } from 'kysely';
import { toMoney } from './columns.ts';
import { askFor } from './prepared.ts';
import type { Scope } from './scope.ts';

/** What bank and documents say of many accounts at once. */
export type BankFacts = {
  readonly money: CaseSituation['money'];
  readonly readUpTo: BankSituation['readUpTo'];
  readonly received: ReadonlyMap<string, readonly Money[]>;
  readonly unsureItemIds: ReadonlyMap<string, readonly string[]>;
  readonly orders: ReadonlyMap<string, BankSituation['orders']>;
};

/** From this certainty on, in thousandths, an amount that fits is enough, although nothing names the debtor. */
const NEAR_CERTAINTY_MIN = 250;

type Row = {
  readonly money: CaseSituation['money'];
  readonly read_up_to: readonly { account: string; up_to: CalendarDate; received_up_to: CalendarDate | null }[] | null;
  readonly received:
    | readonly { readonly account_id: string; readonly currency: string; readonly minor: string }[]
    | null;
  readonly documents:
    | readonly { account_id: string; item_id: string; order_reference: string | null; is_unsure: boolean }[]
    | null;
};

/** One look at the store for all of these accounts, an array of SQL. */
export async function listBankFacts(scope: Scope, accounts: RawBuilder<unknown>, isOne: boolean): Promise<BankFacts> {
  const { tenantId } = scope;
  const [row] = await askFor(
    scope,
    isOne,
    sql<Row>`
    select
      (select settings from money_change where tenant_id = ${tenantId} order by change_no desc limit 1) as money,
      (select jsonb_agg(b) from (
        select coalesce(account, '') as account, max(to_on)::text as up_to,
          max(to_on) filter (where received + known > 0)::text as received_up_to from bank_statement
        where tenant_id = ${tenantId} and to_on is not null group by 1) b) as read_up_to,
      (select jsonb_agg(r) from (
        select best_account_id as account_id, currency, sum(amount_minor)::text as minor from receipt
        where tenant_id = ${tenantId} and state = 'review' and best_account_id = any(${accounts})
          and (is_near or certainty >= ${NEAR_CERTAINTY_MIN}) and not is_return
        group by 1, 2) r) as received,
      (select jsonb_agg(u) from (
        select account_id, item_id, order_reference, broken_sums <> '[]' as is_unsure from (
          select distinct on (d.item_id) d.item_id, i.account_id, d.order_reference, d.broken_sums
          from item_document d join item i on i.tenant_id = ${tenantId} and i.item_id = d.item_id
          where d.tenant_id = ${tenantId} and i.account_id = any(${accounts}) and i.state in ('open', 'gone')
          order by d.item_id, d.read_at desc, d.document_id desc) newest
        where broken_sums <> '[]' or order_reference is not null order by item_id) u) as documents`,
  );
  const received = new Map<string, Money[]>();
  for (const { account_id, currency, minor } of row?.received ?? []) {
    received.set(account_id, [...(received.get(account_id) ?? []), toMoney(currency, minor)]);
  }
  const unsureItemIds = new Map<string, string[]>();
  const orders = new Map<string, Map<string, string>>();
  for (const { account_id, item_id, order_reference, is_unsure } of row?.documents ?? []) {
    if (is_unsure) unsureItemIds.set(account_id, [...(unsureItemIds.get(account_id) ?? []), item_id]);
    if (order_reference === null) continue;
    const ofAccount = orders.get(account_id) ?? new Map<string, string>();
    orders.set(account_id, ofAccount.set(item_id, order_reference));
  }
  return {
    money: row?.money ?? null,
    readUpTo: (row?.read_up_to ?? []).map(({ account, up_to, received_up_to }) => ({
      account,
      upTo: up_to,
      receivedUpTo: received_up_to ?? undefined,
    })),
    received,
    unsureItemIds,
    orders,
  };
}
