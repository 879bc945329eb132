import { formatInstant, type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import type { AccountId, CaseId, CreditorId, DebtorId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { DebtorCard, DebtorRecords, MergeRecord, Moved } from '@duologue/server/app/ports/debtors.ts';
import type { ClientScope } from './database.ts';
import { appendEvents } from './events.ts';
import { splitRecords } from './split-debtors.ts';

type CardRow = {
  debtor_id: DebtorId;
  case_id: CaseId | null;
  account_id: AccountId | null;
  creditor_id: CreditorId | null;
  name: string;
  number: string | null;
  address: string | null;
  open_items: string;
  merged_into: DebtorId | null;
  is_erased: boolean;
};

const CARD = `select d.debtor_id, a.account_id, a.creditor_id, c.case_id, d.name, d.number, d.merged_into,
    d.erased_at is not null as is_erased,
    nullif(concat_ws(', ', d.address_line, d.postcode, d.city), '') as address,
    (select count(*) from item i where i.tenant_id = $1 and i.account_id = a.account_id and i.state = 'open') as open_items
  from debtor d
  left join lateral (select account_id, creditor_id from account x where x.tenant_id = $1 and x.debtor_id = d.debtor_id
                     order by created_at, account_id limit 1) a on true
  left join case_file c on c.tenant_id = $1 and c.account_id = a.account_id
  where d.tenant_id = $1`;

export function debtorRecords(scope: ClientScope): DebtorRecords {
  const { client, tenantId } = scope;
  const find = async (debtorId: DebtorId) => {
    const { rows } = await client.query<CardRow>(`${CARD} and d.debtor_id = $2`, [tenantId, debtorId]);
    return rows[0] && toCard(rows[0]);
  };
  return {
    find,
    listSuggestions: async (limit) => {
      const { rows } = await client.query<{ debtor_id: DebtorId; other_id: DebtorId; reasons: string[] }>(
        `select s.debtor_id, s.other_id, s.reasons from debtor_suggestion s
         join debtor d on d.tenant_id = $1 and d.debtor_id = s.debtor_id and d.merged_into is null
         join debtor o on o.tenant_id = $1 and o.debtor_id = s.other_id and o.merged_into is null
         where s.tenant_id = $1 and s.state = 'open' order by s.suggested_at desc, s.debtor_id, s.other_id limit $2`,
        [tenantId, limit],
      );
      const pairs = [];
      for (const row of rows) {
        const [left, right] = [await find(row.debtor_id), await find(row.other_id)];
        if (left !== undefined && right !== undefined) pairs.push({ left, right, reasons: row.reasons });
      }
      return pairs;
    },
    closeSuggestion: async (debtorId, otherId, as) => {
      const { rowCount } = await client.query(
        `update debtor_suggestion set state = $4
         where tenant_id = $1 and state = 'open' and ((debtor_id = $2 and other_id = $3) or (debtor_id = $3 and other_id = $2))`,
        [tenantId, debtorId, otherId, as],
      );
      return (rowCount ?? 0) > 0;
    },
    append: async (caseId, by, event) => {
      await appendEvents(scope, caseId, by, [event]);
    },
    ...mergeRecords(scope),
    ...splitRecords(scope),
  };
}

type MergeRow = {
  merge_id: string;
  from_debtor_id: DebtorId;
  from_name: string;
  into_debtor_id: DebtorId;
  into_name: string;
  case_id: CaseId | null;
  reason: string;
  moved: Moved;
  merged_at: string;
  by: string;
  undone_at: string | null;
};

const MERGE = `select m.merge_id, m.from_debtor_id, f.name as from_name, m.into_debtor_id, t.name as into_name, c.case_id, m.reason,
    m.moved, m.merged_at, u.name as by, m.undone_at
  from debtor_merge m
  join debtor f on f.tenant_id = $1 and f.debtor_id = m.from_debtor_id
  join debtor t on t.tenant_id = $1 and t.debtor_id = m.into_debtor_id
  join actor u on u.tenant_id = $1 and u.actor_id = m.actor_id
  left join account a on a.tenant_id = $1 and a.debtor_id = t.debtor_id
  left join case_file c on c.tenant_id = $1 and c.account_id = a.account_id
  where m.tenant_id = $1`;

function mergeRecords({
  client,
  tenantId,
}: ClientScope): Pick<DebtorRecords, 'listMerges' | 'findMerge' | 'move' | 'moveBack' | 'addMerge' | 'endMerge'> {
  return {
    listMerges: async (limit) => {
      const { rows } = await client.query<MergeRow>(`${MERGE} order by m.merged_at desc, m.merge_id desc limit $2`, [
        tenantId,
        limit,
      ]);
      return rows.map(toMerge);
    },
    findMerge: async (mergeId) => {
      const { rows } = await client.query<MergeRow>(`${MERGE} and m.merge_id = $2 for update of m`, [
        tenantId,
        mergeId,
      ]);
      return rows[0] && toMerge(rows[0]);
    },
    move: async (from, into) => {
      // Both may have an item of the same number; the one that moves in keeps a key of its own.
      const items = await client.query<{ item_id: string }>(
        `update item i set account_id = $3,
           match_key = case when exists (select from item o where o.tenant_id = $1 and o.account_id = $3 and o.match_key = i.match_key)
                            then i.match_key || '#' || $2::text else i.match_key end
         where i.tenant_id = $1 and i.account_id = $2 returning i.item_id`,
        [tenantId, from.accountId, into.accountId],
      );
      const phones = await client.query<{ number: string }>(
        `update phone p set debtor_id = $3 where p.tenant_id = $1 and p.debtor_id = $2
           and not exists (select from phone o where o.tenant_id = $1 and o.debtor_id = $3 and o.number = p.number) returning p.number`,
        [tenantId, from.debtorId, into.debtorId],
      );
      const contacts = await client.query<{ contact_id: string }>(
        'update contact set debtor_id = $3 where tenant_id = $1 and debtor_id = $2 returning contact_id',
        [tenantId, from.debtorId, into.debtorId],
      );
      await client.query('update debtor set merged_into = $3 where tenant_id = $1 and debtor_id = $2', [
        tenantId,
        from.debtorId,
        into.debtorId,
      ]);
      await client.query('update account set merged_into = $3 where tenant_id = $1 and account_id = $2', [
        tenantId,
        from.accountId,
        into.accountId,
      ]);
      assert(from.accountId !== null, 'items move from an account');
      const accountId = from.accountId;
      return {
        items: items.rows.map((row) => ({ itemId: row.item_id, accountId })),
        phones: phones.rows.map(({ number }) => number),
        contacts: contacts.rows.map((row) => row.contact_id),
      };
    },
    moveBack: async ({ from, into, moved }) => {
      await client.query(
        `update item i set account_id = m.account_id, match_key = replace(i.match_key, '#' || m.account_id::text, '')
         from unnest($2::uuid[], $3::uuid[]) as m (item_id, account_id) where i.tenant_id = $1 and i.item_id = m.item_id`,
        [tenantId, moved.items.map(({ itemId }) => itemId), moved.items.map(({ accountId }) => accountId)],
      );
      await client.query(
        'update phone set debtor_id = $3 where tenant_id = $1 and debtor_id = $2 and number = any($4::text[])',
        [tenantId, into.debtorId, from.debtorId, moved.phones],
      );
      await client.query('update contact set debtor_id = $2 where tenant_id = $1 and contact_id = any($3::uuid[])', [
        tenantId,
        from.debtorId,
        moved.contacts,
      ]);
      await client.query('update debtor set merged_into = null where tenant_id = $1 and debtor_id = $2', [
        tenantId,
        from.debtorId,
      ]);
      await client.query('update account set merged_into = null where tenant_id = $1 and debtor_id = $2', [
        tenantId,
        from.debtorId,
      ]);
    },
    addMerge: async ({ mergeId, from, into, reason, moved }, by) => {
      await client.query(
        `insert into debtor_merge (tenant_id, merge_id, from_debtor_id, into_debtor_id, reason, moved, actor_id, merged_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)`,
        [tenantId, mergeId, from, into, reason, JSON.stringify(moved), by.actorId, formatInstant(by.at)],
      );
    },
    endMerge: async (mergeId, at) => {
      await client.query('update debtor_merge set undone_at = $3 where tenant_id = $1 and merge_id = $2', [
        tenantId,
        mergeId,
        formatInstant(at),
      ]);
    },
  };
}

function toCard(row: CardRow): DebtorCard {
  return {
    debtorId: row.debtor_id,
    caseId: row.case_id,
    accountId: row.account_id,
    creditorId: row.creditor_id,
    name: row.name,
    number: row.number,
    address: row.address,
    openItems: Number(row.open_items),
    mergedInto: row.merged_into,
    isErased: row.is_erased,
  };
}

function toMerge(row: MergeRow): MergeRecord {
  return {
    mergeId: row.merge_id,
    kind: row.moved.kind ?? 'merge',
    from: { debtorId: row.from_debtor_id, name: row.from_name },
    into: { debtorId: row.into_debtor_id, name: row.into_name, caseId: row.case_id },
    reason: row.reason,
    moved: row.moved,
    mergedAt: instantOf(row.merged_at),
    by: row.by,
    undoneAt: row.undone_at === null ? null : instantOf(row.undone_at),
  };
}

function instantOf(text: string): Instant {
  const instant = parseInstant(text);
  assert(instant !== undefined, 'a kept moment can be read');
  return instant;
}
