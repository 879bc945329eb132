import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import type { AddedRows, ImportRecords, PlacedLine } from '@duologue/server/app/ports/imports.ts';
import type pg from 'pg';
import { type CopyRow, type CopyTable, copyRows } from '../copy.ts';
import type { ClientScope } from '../database.ts';
import { toMoney } from './runs.ts';
import { splitOffItems } from './split-off.ts';
import { type ItemRow, toKept } from './item-row.ts';

const COLUMNS = [
  'tenant_id',
  'item_id',
  'account_id',
  'match_key',
  'kind',
  'number',
  'reference',
  'issued_on',
  'due_on',
  'currency',
  'amount_minor',
  'open_minor',
  'state',
  'settled_on',
  'disputed',
  'bucket_from_days',
  'bucket_to_days',
  'first_import_id',
  'last_import_id',
  'last_line',
];

type Items = Pick<
  ImportRecords,
  | 'findItems'
  | 'changeItems'
  | 'setAhead'
  | 'settleAhead'
  | 'noteListed'
  | 'summariseGone'
  | 'listGone'
  | 'setState'
  | 'postPaid'
>;

export function importItems(scope: ClientScope): Items {
  const { client, tenantId } = scope;
  const splitOff = splitOffItems(scope);
  return {
    findItems: async (wanted) => {
      if (wanted.length === 0) return [];
      const { rows } = await client.query<ItemRow>(
        `select i.* from unnest($2::uuid[], $3::text[]) as w (account_id, match_key)
         cross join lateral (select * from item x where x.tenant_id = $1 and x.account_id = w.account_id
                             and x.match_key = w.match_key limit 1) i`,
        [tenantId, wanted.map(({ accountId }) => accountId), wanted.map(({ matchKey }) => matchKey)],
      );
      const here = rows.map((row) => {
        const kept = toKept(row);
        return { ...kept, wanted: { accountId: kept.accountId, matchKey: kept.matchKey } };
      });
      return [...here, ...(await splitOff.find(wanted, here))];
    },
    changeItems: async (importId, lines) => {
      if (lines.length === 0) return;
      const of = <Value>(pick: (line: PlacedLine) => Value) => lines.map(pick);
      await client.query(
        `update item i set reference = coalesce(c.reference, i.reference), issued_on = coalesce(c.issued_on, i.issued_on),
           due_on = coalesce(c.due_on, i.due_on), amount_minor = c.amount_minor, open_minor = c.open_minor, state = c.state,
           settled_on = c.settled_on, disputed = c.disputed, last_import_id = $2, last_line = c.line
         from unnest($3::uuid[], $4::text[], $5::date[], $6::date[], $7::bigint[], $8::bigint[], $9::text[], $10::date[],
                     $11::boolean[], $12::integer[])
           as c (item_id, reference, issued_on, due_on, amount_minor, open_minor, state, settled_on, disputed, line)
         where i.tenant_id = $1 and i.item_id = c.item_id`,
        [
          tenantId,
          importId,
          of(({ itemId }) => itemId),
          of(({ item }) => item.reference),
          of(({ item }) => item.issuedOn),
          of(({ item }) => item.dueOn),
          of(({ item }) => item.amountMinor.toString()),
          of(({ item }) => item.openMinor.toString()),
          of(({ item }) => item.state),
          of(({ item }) => item.settledOn),
          of(({ item }) => item.disputed),
          of(({ line }) => line),
        ],
      );
    },
    setAhead: async (items) => {
      await client.query(
        `update item i set bank_ahead_minor = c.bank, waived_ahead_minor = c.waived
         from unnest($2::uuid[], $3::bigint[], $4::bigint[]) as c (item_id, bank, waived)
         where i.tenant_id = $1 and i.item_id = c.item_id`,
        [
          tenantId,
          items.map(({ itemId }) => itemId),
          items.map(({ bankMinor }) => bankMinor.toString()),
          items.map(({ waivedMinor }) => waivedMinor.toString()),
        ],
      );
    },
    ...goneItems(scope),
    setState: async (itemIds, state, settledOn) => {
      await client.query(
        `update item set state = $3, settled_on = coalesce($4, settled_on),
           open_minor = case when $3 in ('settled', 'cancelled') then 0 else open_minor end
         where tenant_id = $1 and item_id = any($2::uuid[])`,
        [tenantId, itemIds, state, settledOn],
      );
    },
    postPaid: async (entries, { importId, actorId, at }) => {
      const columns = [
        'tenant_id',
        'entry_id',
        'account_id',
        'item_id',
        'direction',
        'currency',
        'amount_minor',
        'posted_on',
        'source',
        'import_id',
        'reverses',
        'actor_id',
        'recorded_at',
      ];
      const recordedAt = formatInstant(at);
      const rows = entries.map(
        (e): CopyRow => [
          tenantId,
          e.entryId,
          e.accountId,
          e.itemId,
          e.direction,
          e.amount.currency,
          e.amount.minor.toString(),
          e.postedOn,
          'import',
          importId,
          e.reverses ?? null,
          actorId,
          recordedAt,
        ],
      );
      if (rows.length > 0) await copyRows(scope, 'ledger_entry', columns, rows);
    },
  };
}

/** What the file lists is noted in a table of this transaction; what is open and not noted there is gone. */
function goneItems(scope: ClientScope): Pick<Items, 'noteListed' | 'summariseGone' | 'listGone' | 'settleAhead'> {
  const { client, tenantId } = scope;
  const prepare = () =>
    client.query('create temporary table if not exists listed_item (item_id uuid not null) on commit drop');
  // A question to the whole ledger, hence no look-ups row by row: without statistics the planner takes a ledger that has
  // just come in for a handful of rows and goes through all items for each account.
  const askOfAll = async <Row extends pg.QueryResultRow>(query: string, values: readonly (string | null)[]) => {
    await prepare();
    await client.query('analyze listed_item');
    await client.query('set local enable_nestloop = off');
    const { rows } = await client.query<Row>(query, [...values]);
    await client.query('set local enable_nestloop = on');
    return rows;
  };
  const gone = `from item i
    join account a on a.tenant_id = $1 and a.account_id = i.account_id
    left join case_file c on c.tenant_id = $1 and c.account_id = i.account_id
    where i.tenant_id = $1 and i.state = 'open' and a.creditor_id = $2
      and ($3::date is null or i.issued_on is null or i.issued_on <= $3::date)
      -- No ledger can leave out what none has listed, nor what it takes for paid or given up while we took that back.
      and i.match_key not like 'bank:%' and i.kind <> 'interest' and i.open_minor + i.bank_ahead_minor + i.waived_ahead_minor > 0
      and not exists (select from listed_item l where l.item_id = i.item_id)`;
  return {
    noteListed: async (itemIds) => {
      await prepare();
      await client.query('insert into listed_item select unnest($1::uuid[])', [itemIds]);
    },
    settleAhead: async (creditorId, asOf) => {
      await prepare();
      await client.query(
        `update item i set bank_ahead_minor = least(i.bank_ahead_minor, 0), waived_ahead_minor = least(i.waived_ahead_minor, 0)
         from account a
         where i.tenant_id = $1 and (i.bank_ahead_minor > 0 or i.waived_ahead_minor > 0) and a.tenant_id = $1 and a.account_id = i.account_id
           and a.creditor_id = $2 and (i.issued_on is null or i.issued_on <= $3::date)
            and not exists (select from listed_item l where l.item_id = i.item_id)`,
        [tenantId, creditorId, asOf],
      );
    },
    summariseGone: async (creditorId, asOf) => {
      const totals = await askOfAll<{ currency: string; minor: string; count: string }>(
        `select i.currency, sum(i.open_minor)::text as minor, count(*) as count ${gone} group by i.currency order by i.currency`,
        [tenantId, creditorId, asOf],
      );
      if (totals.length === 0) return { count: 0, totals: [], examples: [] };
      const examples = await askOfAll<{ number: string | null }>(`select i.number ${gone} order by i.item_id limit 5`, [
        tenantId,
        creditorId,
        asOf,
      ]);
      return {
        count: totals.reduce((sum, { count }) => sum + Number(count), 0),
        totals: totals.map(toMoney),
        examples: examples.flatMap(({ number }) => (number === null ? [] : [number])),
      };
    },
    listGone: async (creditorId, asOf) => {
      const rows = await askOfAll<ItemRow & { case_id: CaseId | null }>(
        `select i.*, c.case_id ${gone} order by i.account_id, i.item_id`,
        [tenantId, creditorId, asOf],
      );
      return rows.map((row) => ({ ...toKept(row), caseId: row.case_id }));
    },
  };
}

export const itemTable = (tenantId: string, { importId, items }: AddedRows): CopyTable => ({
  table: 'item',
  columns: COLUMNS,
  rows: itemRows(tenantId, importId, items),
});

function* itemRows(tenantId: string, importId: string, lines: readonly PlacedLine[]): Generator<CopyRow> {
  for (const { itemId, accountId, line, item } of lines) {
    yield [
      tenantId,
      itemId,
      accountId,
      item.matchKey,
      item.kind,
      item.number,
      item.reference,
      item.issuedOn,
      item.dueOn,
      item.currency,
      item.amountMinor.toString(),
      item.openMinor.toString(),
      item.state,
      item.settledOn,
      item.disputed,
      item.bucket?.fromDays ?? null,
      item.bucket?.toDays ?? null,
      importId,
      importId,
      line,
    ];
  }
}
