import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { AccountId, ItemId } from '@duologue/core/cases/ids.ts';
import { NO_HASH } from '@duologue/core/evidence/chain.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { DebtorRecords } from '@duologue/server/app/ports/debtors.ts';
import type { ClientScope } from './database.ts';

type Splits = Pick<DebtorRecords, 'chooseItems' | 'isKnown' | 'addSplitOff' | 'moveItems' | 'isUnmoved'>;

export function splitRecords(scope: ClientScope): Splits {
  const { client, tenantId } = scope;
  return {
    chooseItems: async ({ debtorId, accountId, caseId }, itemIds) => {
      const { rows } = await client.query<{ item_id: ItemId }>(
        `select item_id from item where tenant_id = $1 and account_id = $2 and item_id = any($3::uuid[])
         order by item_id for no key update`,
        [tenantId, accountId, itemIds],
      );
      const { rows: counted } = await client.query<{ total: number }>(
        'select count(*)::int as total from item where tenant_id = $1 and account_id = $2',
        [tenantId, accountId],
      );
      // A dispute that names no item is about all of them.
      const { rows: named } = await client.query<{ item_id: ItemId }>(
        `select w.item_id from unnest($3::uuid[]) as w (item_id)
         where exists (select from dispute d where d.tenant_id = $1 and d.case_id = $2 and d.closed_at is null
                         and (w.item_id = any(d.item_ids) or d.item_ids = '{}'))
            or exists (select from promise p where p.tenant_id = $1 and p.case_id = $2
                         and p.status in ('pending', 'due', 'in-grace') and w.item_id = any(p.item_ids))`,
        [tenantId, caseId, itemIds],
      );
      return {
        debtorId,
        itemsTotal: counted[0]?.total ?? 0,
        itemIds: rows.map((row) => row.item_id),
        spokenFor: named.map((row) => row.item_id),
      };
    },
    isKnown: async (keys) => {
      const { rows } = await client.query<{ known: boolean }>(
        'select exists (select from debtor_key where tenant_id = $1 and key = any($2::text[])) as known',
        [tenantId, keys],
      );
      return rows[0]?.known === true;
    },
    addSplitOff: async (from, to, at) => {
      const createdAt = formatInstant(at);
      await client.query(
        `insert into debtor (tenant_id, debtor_id, name, parent_name, number, kind, country, region, city, postcode,
           address_line, language, zone_said, created_at)
         select tenant_id, $3, $4, parent_name, $5, kind, country, region, city, postcode, address_line, language,
           zone_said, $6 from debtor where tenant_id = $1 and debtor_id = $2`,
        [tenantId, from.debtorId, to.debtorId, to.name, to.number, createdAt],
      );
      await client.query('insert into debtor_key (tenant_id, key, debtor_id) select $1, unnest($2::text[]), $3', [
        tenantId,
        to.keys,
        to.debtorId,
      ]);
      await client.query(
        `insert into account (tenant_id, account_id, creditor_id, debtor_id, status, status_since, created_at)
         values ($1, $2, $3, $4, 'new', $5, $5)`,
        [tenantId, to.accountId, from.creditorId, to.debtorId, createdAt],
      );
      await client.query(
        `insert into case_file (tenant_id, case_id, account_id, version, head_hash, opened_at)
         values ($1, $2, $3, 0, $4, $5)`,
        [tenantId, to.caseId, to.accountId, NO_HASH, createdAt],
      );
    },
    moveItems: async (from, to, itemIds) => {
      const { rows } = await client.query<{ item_id: string; account_id: AccountId; match_key: string }>(
        `update item i set account_id = $3 from item o
         where i.tenant_id = $1 and o.tenant_id = $1 and o.item_id = i.item_id
           and i.account_id = $2 and i.item_id = any($4::uuid[])
         returning i.item_id, o.account_id, i.match_key`,
        [tenantId, from.accountId, to.accountId, itemIds],
      );
      assert(rows.length === itemIds.length, 'every item that was chosen moves');
      const items = rows.map((row) => ({
        itemId: row.item_id,
        accountId: row.account_id,
        matchKey: row.match_key,
      }));
      return { kind: 'split', items, phones: [], contacts: [] };
    },
    isUnmoved: async ({ into, moved }) => {
      const { rows } = await client.query<{ elsewhere: boolean }>(
        `select exists (select from unnest($3::uuid[]) as w (item_id)
           join item i on i.tenant_id = $1 and i.item_id = w.item_id
           join account a on a.tenant_id = $1 and a.account_id = i.account_id
           where a.debtor_id <> $2) as elsewhere`,
        [tenantId, into.debtorId, moved.items.map(({ itemId }) => itemId)],
      );
      return rows[0]?.elsewhere !== true;
    },
  };
}
