import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { BankSituation, CaseSituation } from '@duologue/server/app/ports/worklist.ts';
import { sql } from 'kysely';
import { toMoney } from './columns.ts';
import type { Scope } from './scope.ts';

/** What bank and documents say of many accounts at once. */
export type BankFacts = {
  readonly money: CaseSituation['money'];
  readonly readUpTo: BankSituation['readUpTo'];
  readonly received: ReadonlyMap<string, readonly Money[]>;
  readonly unsureItemIds: ReadonlyMap<string, readonly string[]>;
};

/** From this certainty on, in thousandths, an amount that fits is enough, although nothing names the debtor. */
const NEAR_CERTAINTY_MIN = 250;

type Row = {
  readonly money: CaseSituation['money'];
  readonly read_up_to: readonly { readonly account: string; readonly up_to: CalendarDate }[] | null;
  readonly received:
    | readonly { readonly account_id: string; readonly currency: string; readonly minor: string }[]
    | null;
  readonly unsure: readonly { readonly account_id: string; readonly item_ids: readonly string[] }[] | null;
};

/** One look at the store for the whole batch. */
export async function listBankFacts({ trx, tenantId }: Scope, accounts: readonly string[]): Promise<BankFacts> {
  const { rows } = await sql<Row>`
    select
      (select settings from money_change where tenant_id = ${tenantId} order by change_no desc limit 1) as money,
      (select jsonb_agg(b) from (
        select coalesce(account, '') as account, max(to_on)::text as up_to from bank_statement
        where tenant_id = ${tenantId} and to_on is not null group by 1) b) as read_up_to,
      (select jsonb_agg(r) from (
        select best_account_id as account_id, currency, sum(amount_minor)::text as minor from receipt
        where tenant_id = ${tenantId} and state = 'review' and best_account_id = any(${[...accounts]}::uuid[])
          and (is_near or certainty >= ${NEAR_CERTAINTY_MIN}) and not is_return
        group by 1, 2) r) as received,
      (select jsonb_agg(u) from (
        select account_id, array_agg(item_id order by item_id) as item_ids from (
          select distinct on (d.item_id) d.item_id, i.account_id, d.broken_sums
          from item_document d join item i on i.tenant_id = ${tenantId} and i.item_id = d.item_id
          where d.tenant_id = ${tenantId} and i.account_id = any(${[...accounts]}::uuid[]) and i.state in ('open', 'gone')
          order by d.item_id, d.read_at desc, d.document_id desc) newest
        where broken_sums <> '[]' group by 1) u) as unsure
  `.execute(trx);
  const [row] = rows;
  const received = new Map<string, Money[]>();
  for (const { account_id, currency, minor } of row?.received ?? []) {
    received.set(account_id, [...(received.get(account_id) ?? []), toMoney(currency, minor)]);
  }
  return {
    money: row?.money ?? null,
    readUpTo: (row?.read_up_to ?? []).map(({ account, up_to }) => ({ account, upTo: up_to })),
    received,
    unsureItemIds: new Map((row?.unsure ?? []).map(({ account_id, item_ids }) => [account_id, item_ids])),
  };
}
