import type { ArrangementId } from '@duologue/core/cases/ids.ts';
import type { InterestNote, ItemState, LedgerRecords } from '@duologue/server/app/ports/ledger.ts';
import { type Selectable, sql } from 'kysely';
import { toJson, toMoney } from './columns.ts';
import type { Scope } from './scope.ts';
import type { Tables } from './tables.ts';

/** What `interest_of` holds. Amounts are in the currency of the item. */
type InterestOf = {
  readonly arrangementId: string;
  readonly parts: readonly { readonly itemId: string; readonly minor: string }[];
};

/** Late interest that was agreed: items that are no ledger's. */
export function interestNotes({
  trx,
  tenantId,
}: Scope): Pick<LedgerRecords, 'addInterest' | 'listInterest' | 'sumBilled'> {
  return {
    addInterest: async (accountId, { itemId, number, amount, notedOn, arrangementId, parts }) => {
      const minor = amount.minor.toString();
      const of: InterestOf = {
        arrangementId,
        parts: parts.map((part) => ({ itemId: part.itemId, minor: part.amount.minor.toString() })),
      };
      await trx
        .insertInto('item')
        .values({
          tenant_id: tenantId,
          item_id: itemId,
          account_id: accountId,
          match_key: `interest:${itemId}`,
          kind: 'interest',
          number,
          reference: null,
          issued_on: notedOn,
          due_on: notedOn,
          currency: amount.currency,
          amount_minor: minor,
          open_minor: minor,
          state: 'open',
          disputed: false,
          settled_on: null,
          bucket_from_days: null,
          bucket_to_days: null,
          interest_of: toJson(of),
        })
        .execute();
    },
    listInterest: async (accountId) => {
      const rows = await trx
        .selectFrom('item')
        .select(['item_id', 'number', 'currency', 'amount_minor', 'open_minor', 'state', 'interest_of'])
        .where('tenant_id', '=', tenantId)
        .where('account_id', '=', accountId)
        .where('kind', '=', 'interest')
        .where('state', '<>', 'cancelled')
        .orderBy('item_id')
        .execute();
      return rows.map(toNote);
    },
    sumBilled: async (accountId, words) => {
      const sums = await sql<{ readonly currency: string; readonly minor: string }>`
        select currency, sum(amount_minor)::text as minor from item
        where tenant_id = ${tenantId} and account_id = ${accountId} and kind in ('invoice', 'balance')
          and state <> 'cancelled'
          and lower(coalesce(number, '') || ' ' || coalesce(reference, '')) like any (${words.map((word) => `%${word}%`)}::text[])
        group by currency order by currency`.execute(trx);
      return sums.rows.map(({ currency, minor }) => toMoney(currency, minor));
    },
  };
}

type Row = Pick<
  Selectable<Tables['item']>,
  'item_id' | 'number' | 'currency' | 'amount_minor' | 'open_minor' | 'state' | 'interest_of'
>;

function toNote(row: Row): InterestNote {
  const { arrangementId, parts } = row.interest_of as InterestOf;
  return {
    itemId: row.item_id,
    number: row.number ?? '',
    amount: toMoney(row.currency, row.amount_minor),
    open: toMoney(row.currency, row.open_minor),
    state: row.state as ItemState,
    arrangementId: arrangementId as ArrangementId,
    parts: parts.map(({ itemId, minor }) => ({ itemId, amount: toMoney(row.currency, minor) })),
  };
}
