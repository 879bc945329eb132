import type { AccountId, CaseId, ItemId } from '@duologue/core/cases/ids.ts';
import type { BankMoneyOfAccount, ImportRecords } from '@duologue/server/app/ports/imports.ts';
import type { ClientScope } from '../database.ts';
import { toMoney } from './runs.ts';

type AheadRow = {
  account_id: AccountId;
  case_id: CaseId;
  item_id: ItemId;
  currency: string;
  minor: string;
  open_minor: string;
};
type PaidRow = { account_id: AccountId; entry_id: string; item_id: ItemId; currency: string; minor: string };

/** Where a ledger and the bank tell of the same money in different words. */
export function importBankMoney({
  client,
  tenantId,
}: ClientScope): Pick<ImportRecords, 'bankMoneyElsewhere' | 'reopen' | 'withdrawListedCredits'> {
  return {
    bankMoneyElsewhere: async (importId, asOf) => {
      await client.query('create temporary table if not exists listed_item (item_id uuid not null) on commit drop');
      const ahead = await client.query<AheadRow>(
        `select i.account_id, c.case_id, i.item_id, i.currency, i.open_minor,
           least(i.bank_ahead_minor, sum(t.amount_minor + t.discount_minor + t.fee_minor))::text as minor
         from item i
         join case_file c on c.tenant_id = $1 and c.account_id = i.account_id
         join posting_part t on t.tenant_id = $1 and t.item_id = i.item_id and not t.is_credit
         join posting p on p.tenant_id = $1 and p.posting_id = t.posting_id and p.reversed_at is null
         join receipt r on r.tenant_id = $1 and r.receipt_id = p.receipt_id and r.booked_on <= $2
         where i.tenant_id = $1 and i.bank_ahead_minor > 0
           and exists (select from listed_item l where l.item_id = i.item_id)
         group by i.account_id, c.case_id, i.item_id, i.currency, i.open_minor, i.bank_ahead_minor
         order by i.account_id, i.item_id`,
        [tenantId, asOf],
      );
      const accountIds = [...new Set(ahead.rows.map(({ account_id }) => account_id))];
      const paid = await client.query<PaidRow>(
        `select account_id, entry_id, item_id, currency, amount_minor::text as minor from ledger_entry
         where tenant_id = $1 and account_id = any($2::uuid[]) and import_id = $3 and direction = 'paid'
         order by account_id, entry_id`,
        [tenantId, accountIds, importId],
      );
      return accountIds.map((accountId): BankMoneyOfAccount => {
        const rows = ahead.rows.filter(({ account_id }) => account_id === accountId);
        const [first] = rows;
        if (first === undefined) throw new Error('an account that is named has a row');
        return {
          accountId,
          caseId: first.case_id,
          ahead: rows.map((row) => ({
            itemId: row.item_id,
            amount: toMoney(row),
            open: toMoney({ currency: row.currency, minor: row.open_minor }),
          })),
          paid: paid.rows
            .filter(({ account_id }) => account_id === accountId)
            .map((row) => ({ entryId: row.entry_id, itemId: row.item_id, amount: toMoney(row) })),
        };
      });
    },
    reopen: async (items) => {
      await client.query(
        `update item i set open_minor = i.open_minor + c.minor, bank_ahead_minor = i.bank_ahead_minor - c.minor,
           state = 'open', settled_on = null
         from unnest($2::uuid[], $3::bigint[]) as c (item_id, minor) where i.tenant_id = $1 and i.item_id = c.item_id`,
        [tenantId, items.map(({ itemId }) => itemId), items.map(({ minor }) => minor.toString())],
      );
    },
    withdrawListedCredits: async (importId, asOf) => {
      const { rowCount } = await client.query(
        `update item u set state = 'cancelled', open_minor = 0
         where u.tenant_id = $1 and u.state = 'open' and u.match_key like 'bank:%' and u.issued_on <= $3
           and exists (select from item x where x.tenant_id = $1 and x.account_id = u.account_id and x.state = 'open'
             and x.kind in ('unapplied-payment', 'credit-note') and x.match_key not like 'bank:%'
             and x.currency = u.currency and x.open_minor = u.open_minor and x.first_import_id = $2)`,
        [tenantId, importId, asOf],
      );
      return rowCount ?? 0;
    },
  };
}
