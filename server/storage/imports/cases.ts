import type { AccountId, CaseId, DebtorId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import type { AddedItem, CaseEvents, ImportRecords } from '@duologue/server/app/ports/imports.ts';
import type { ClientScope } from '../database.ts';
import { appendManyEvents, prepareNewCases } from '../events.ts';
import { readThrough } from '../read-through.ts';
import type { ItemRow } from './item-row.ts';

/** Accounts whose items are handed over together. */
const ADDED_ACCOUNTS_BATCH = 2_000;

type Cases = Pick<
  ImportRecords,
  'listAccountsWithoutCase' | 'casesOf' | 'prepareCases' | 'addedItems' | 'appendEvents'
>;

export function importCases(scope: ClientScope): Cases {
  const { client, tenantId } = scope;
  return {
    listAccountsWithoutCase: async (creditorId) => {
      const { rows } = await client.query<{ account_id: AccountId }>(
        `select a.account_id from account a
         where a.tenant_id = $1 and a.creditor_id = $2
           and exists (select from item i where i.tenant_id = $1 and i.account_id = a.account_id and i.state = 'open')
           and not exists (select from case_file c where c.tenant_id = $1 and c.account_id = a.account_id)
         order by a.account_id`,
        [tenantId, creditorId],
      );
      return rows.map((row) => row.account_id);
    },
    casesOf: async (accountIds) => {
      const { rows } = await client.query<{ account_id: AccountId; case_id: CaseId }>(
        `select c.account_id, c.case_id from unnest($2::uuid[]) as w (account_id)
         cross join lateral (select * from case_file x where x.tenant_id = $1 and x.account_id = w.account_id limit 1) c`,
        [tenantId, accountIds],
      );
      return new Map(rows.map((row) => [row.account_id, row.case_id]));
    },
    prepareCases: (by, cases) =>
      prepareNewCases(
        scope,
        by,
        cases.map((opened) => ({ ...opened, openedAt: by.at })),
      ),
    addedItems: (importId) => addedItems(scope, importId),
    appendEvents: (by, cases) => appendManyEvents(scope, by, asNewEvents(cases)),
  };
}

async function* asNewEvents(cases: AsyncIterable<CaseEvents> | Iterable<CaseEvents>) {
  for await (const { caseId, events } of cases) yield { caseId, events };
}

type AddedRow = Pick<ItemRow, 'item_id' | 'account_id' | 'kind' | 'number' | 'due_on' | 'currency' | 'open_minor'>;

type Grouped = { readonly accountId: AccountId; readonly items: AddedItem[] };

/** Only the columns that an event names: a million rows of twenty columns keep this process busy for half a minute. */
async function* addedItems(scope: ClientScope, importId: string): ReturnType<Cases['addedItems']> {
  const rows = await readThrough<AddedRow>(
    scope.client,
    'added_items',
    `select account_id, item_id, kind, number, due_on, currency, open_minor from item
     where tenant_id = $1 and first_import_id = $2 and state = 'open' order by account_id, item_id`,
    [scope.tenantId, importId],
  );
  let batch: Grouped[] = [];
  for (let some = await rows.takeMany(); some.length > 0; some = await rows.takeMany()) {
    for (const row of some) {
      const last = batch.at(-1);
      if (last?.accountId === row.account_id) {
        last.items.push(toAdded(row));
        continue;
      }
      if (batch.length === ADDED_ACCOUNTS_BATCH) {
        yield withCases(scope, batch);
        batch = [];
      }
      batch.push({ accountId: row.account_id, items: [toAdded(row)] });
    }
  }
  if (batch.length > 0) yield withCases(scope, batch);
  await rows.close();
}

/** One look-up for each account: joined with their items, each would be looked up as often as it has items. */
async function withCases({ client, tenantId }: ClientScope, batch: readonly Grouped[]) {
  const { rows } = await client.query<{ account_id: AccountId; debtor_id: DebtorId; case_id: CaseId | null }>(
    `select a.account_id, a.debtor_id, c.case_id from unnest($2::uuid[]) as w (account_id)
     cross join lateral (select * from account x where x.tenant_id = $1 and x.account_id = w.account_id limit 1) a
     left join lateral (select * from case_file x where x.tenant_id = $1 and x.account_id = w.account_id limit 1) c on true`,
    [tenantId, batch.map(({ accountId }) => accountId)],
  );
  const byAccount = new Map(rows.map((row) => [row.account_id, row]));
  return batch.flatMap(({ accountId, items }) => {
    const row = byAccount.get(accountId);
    return row === undefined ? [] : [{ accountId, debtorId: row.debtor_id, caseId: row.case_id, items }];
  });
}

function toAdded(row: AddedRow): AddedItem {
  const currency = parseCurrency(row.currency);
  assert(currency !== undefined, 'an item was kept in a currency we know');
  const { kind, number, due_on: dueOn } = row;
  return { itemId: row.item_id, item: { kind, number, dueOn, currency, openMinor: BigInt(row.open_minor) } };
}
