import type { AccountId } from '@duologue/core/cases/ids.ts';
import type { EntryRecord, ItemRecord, LedgerRecords } from '@duologue/server/app/ports/ledger.ts';
import { type Selectable, sql } from 'kysely';
import { interestNotes } from './interest-notes.ts';
import { fromInstant, toDate, toDateOrNull, toMoney } from './columns.ts';
import type { Scope } from './scope.ts';
import type { Tables } from './tables.ts';

const ITEM_COLUMNS = [
  'item_id',
  'kind',
  'number',
  'reference',
  'issued_on',
  'due_on',
  'currency',
  'amount_minor',
  'open_minor',
  'state',
  'disputed',
  'bucket_from_days',
  'bucket_to_days',
] as const;

export function ledgerRecords(scope: Scope): LedgerRecords {
  return {
    ...itemRecords(scope),
    ...itemWrites(scope),
    ...interestNotes(scope),
    ...entryRecords(scope),
    ...sumRecords(scope),
  };
}

type Items = Pick<LedgerRecords, 'listOpen' | 'listByIds'>;
function itemRecords({ trx, tenantId }: Scope): Items {
  const ofAccount = (accountId: AccountId) =>
    trx.selectFrom('item').select(ITEM_COLUMNS).where('tenant_id', '=', tenantId).where('account_id', '=', accountId);

  return {
    listOpen: async (accountId) => {
      const open = ofAccount(accountId).where('state', 'in', ['open', 'gone']);
      const rows = await open.orderBy(sql`due_on nulls last`).orderBy('item_id').execute();
      return rows.map(toItem);
    },
    listByIds: async (accountId, itemIds) => {
      if (itemIds.length === 0) return [];
      const rows = await ofAccount(accountId)
        .where('item_id', 'in', [...itemIds])
        .orderBy(sql`due_on nulls last`)
        .orderBy('item_id')
        .execute();
      return rows.map(toItem);
    },
  };
}

type ItemWrites = Pick<LedgerRecords, 'change' | 'addUnapplied' | 'setDisputed'>;
function itemWrites({ trx, tenantId }: Scope): ItemWrites {
  return {
    addUnapplied: async (accountId, { itemId, amount, postedOn, reference }) => {
      await trx
        .insertInto('item')
        .values({
          tenant_id: tenantId,
          item_id: itemId,
          account_id: accountId,
          match_key: `by-hand:${itemId}`,
          kind: 'unapplied-payment',
          number: null,
          reference,
          issued_on: postedOn,
          due_on: null,
          currency: amount.currency,
          amount_minor: amount.minor.toString(),
          open_minor: amount.minor.toString(),
          state: 'open',
          disputed: false,
          settled_on: null,
          bucket_from_days: null,
          bucket_to_days: null,
        })
        .execute();
    },
    change: async (changes) => {
      for (const { itemId, openMinor, state, settledOn, waivedMinor = 0n } of changes) {
        const waived = sql<string>`waived_ahead_minor + ${waivedMinor.toString()}::bigint`;
        await trx
          .updateTable('item')
          .set({ open_minor: openMinor.toString(), state, settled_on: settledOn, waived_ahead_minor: waived })
          .where('tenant_id', '=', tenantId)
          .where('item_id', '=', itemId)
          .execute();
      }
    },
    setDisputed: async (itemIds, disputed) => {
      if (itemIds.length === 0) return;
      await trx
        .updateTable('item')
        .set({ disputed })
        .where('tenant_id', '=', tenantId)
        .where('item_id', 'in', [...itemIds])
        .execute();
    },
  };
}

type Entries = Pick<LedgerRecords, 'post' | 'listEntries' | 'listEntriesByIds' | 'listPostedSince'>;
function entryRecords({ trx, tenantId }: Scope): Entries {
  const ofAccount = (accountId: AccountId) =>
    trx
      .selectFrom('ledger_entry')
      .select(['entry_id', 'item_id', 'direction', 'currency', 'amount_minor', 'posted_on', 'source', 'reverses'])
      .select('reference')
      .where('tenant_id', '=', tenantId)
      .where('account_id', '=', accountId);

  return {
    post: async (accountId, actorId, at, entries) => {
      if (entries.length === 0) return;
      await trx
        .insertInto('ledger_entry')
        .values(
          entries.map((entry) => ({
            tenant_id: tenantId,
            entry_id: entry.entryId,
            account_id: accountId,
            item_id: entry.itemId,
            direction: entry.direction,
            currency: entry.amount.currency,
            amount_minor: entry.amount.minor.toString(),
            posted_on: entry.postedOn,
            source: entry.source,
            import_id: null,
            reverses: entry.reverses,
            reference: entry.reference,
            actor_id: actorId,
            recorded_at: fromInstant(at),
          })),
        )
        .execute();
    },
    listEntries: async (accountId, since) => {
      const rows = await ofAccount(accountId)
        .select(afterExportBefore)
        .where('direction', 'in', ['paid', 'credited', 'reversed'])
        .where('posted_on', '>=', since)
        .orderBy('posted_on')
        .orderBy('entry_id')
        .execute();
      return rows.map((row) => {
        const earliestOn = toDateOrNull(row.earliest_on);
        return { ...toEntry(row), ...(earliestOn === null ? {} : { earliestOn }) };
      });
    },
    listEntriesByIds: async (accountId, entryIds) => {
      if (entryIds.length === 0) return [];
      const ids = [...entryIds];
      const rows = await ofAccount(accountId)
        .where((or) => or.or([or('entry_id', 'in', ids), or('reverses', 'in', ids)]))
        .orderBy('entry_id')
        .execute();
      return rows.map(toEntry);
    },
    listPostedSince: async (accountId, since, limit) => {
      const { rows } = await sql<{ direction: string; currency: string; amount_minor: string; number: string | null }>`
        select e.direction, e.currency, e.amount_minor::text as amount_minor, i.number
        from ledger_entry e
        left join item i on i.tenant_id = e.tenant_id and i.item_id = e.item_id
        where e.tenant_id = ${tenantId} and e.account_id = ${accountId} and e.recorded_at > ${fromInstant(since)}
        order by e.recorded_at, e.entry_id limit ${limit}
      `.execute(trx);
      return rows.map(({ direction, currency, amount_minor, number }) => ({
        direction: direction as EntryRecord['direction'],
        amount: toMoney(currency, amount_minor),
        number,
      }));
    },
  };
}

/** The day after the export before, for a payment that is known only because an export differed from the one before. */
export const afterExportBefore = sql<string | null>`(
  select (max(before.as_of) + 1)::date
  from import_run later
  join import_run before
    on before.tenant_id = later.tenant_id and before.creditor_id = later.creditor_id and before.as_of < later.as_of
  where later.tenant_id = ledger_entry.tenant_id and later.import_id = ledger_entry.import_id
    and later.as_of = ledger_entry.posted_on
)`.as('earliest_on');

type Sums = Pick<LedgerRecords, 'asOf' | 'latestAsOf'>;
function sumRecords({ trx, tenantId }: Scope): Sums {
  const latest = trx.selectFrom('import_run').select('as_of').where('tenant_id', '=', tenantId);
  return {
    asOf: async (creditorId) => {
      const row = await latest
        .where('creditor_id', '=', creditorId)
        .orderBy('as_of', 'desc')
        .limit(1)
        .executeTakeFirst();
      return toDateOrNull(row?.as_of ?? null);
    },
    latestAsOf: async () => {
      const row = await latest.orderBy('as_of', 'desc').limit(1).executeTakeFirst();
      return toDateOrNull(row?.as_of ?? null);
    },
  };
}

export function toItem(row: Pick<Selectable<Tables['item']>, (typeof ITEM_COLUMNS)[number]>): ItemRecord {
  return {
    itemId: row.item_id,
    kind: row.kind as ItemRecord['kind'],
    number: row.number,
    reference: row.reference,
    issuedOn: toDateOrNull(row.issued_on),
    dueOn: toDateOrNull(row.due_on),
    amount: toMoney(row.currency, row.amount_minor),
    open: toMoney(row.currency, row.open_minor),
    state: row.state as ItemRecord['state'],
    disputed: row.disputed,
    bucketFromDays: row.bucket_from_days,
    bucketToDays: row.bucket_to_days,
  };
}

type EntryRow = Pick<
  Selectable<Tables['ledger_entry']>,
  'entry_id' | 'item_id' | 'direction' | 'currency' | 'amount_minor' | 'posted_on' | 'source' | 'reverses' | 'reference'
>;
function toEntry(row: EntryRow): EntryRecord {
  return {
    entryId: row.entry_id,
    itemId: row.item_id,
    direction: row.direction as EntryRecord['direction'],
    amount: toMoney(row.currency, row.amount_minor),
    postedOn: toDate(row.posted_on),
    source: row.source as EntryRecord['source'],
    reverses: row.reverses,
    reference: row.reference,
  };
}
