import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { AccountId, CaseId, DebtorId } from '@duologue/core/cases/ids.ts';
import { NO_HASH } from '@duologue/core/evidence/chain.ts';
import type { CaseEvents, ImportRecords, PlacedLine } from '@duologue/server/app/ports/imports.ts';
import { copyRows } from '../copy.ts';
import type { ClientScope } from '../database.ts';
import { appendManyEvents } from '../events.ts';
import { readThrough } from '../read-through.ts';
import { type ItemRow, toKept } from './items.ts';

type Cases = Pick<ImportRecords, 'listAccountsWithoutCase' | 'casesOf' | 'openCases' | 'addedItems' | 'appendEvents'>;

export function importCases(scope: ClientScope): Cases {
  const { client, tenantId } = scope;
  return {
    listAccountsWithoutCase: async (creditorId) => {
      const { rows } = await client.query<{ account_id: AccountId; debtor_id: DebtorId }>(
        `select a.account_id, a.debtor_id from account a
         where a.tenant_id = $1 and a.creditor_id = $2
           and exists (select from item i where i.tenant_id = $1 and i.account_id = a.account_id and i.state = 'open')
           and not exists (select from case_file c where c.tenant_id = $1 and c.account_id = a.account_id)
         order by a.account_id`,
        [tenantId, creditorId],
      );
      return rows.map((row) => ({ accountId: row.account_id, debtorId: row.debtor_id }));
    },
    casesOf: async (accountIds) => {
      const { rows } = await client.query<{ account_id: AccountId; case_id: CaseId }>(
        'select account_id, case_id from case_file where tenant_id = $1 and account_id = any($2::uuid[])',
        [tenantId, accountIds],
      );
      return new Map(rows.map((row) => [row.account_id, row.case_id]));
    },
    openCases: async (cases, at) => {
      const columns = ['tenant_id', 'case_id', 'account_id', 'version', 'head_hash', 'opened_at'];
      const openedAt = formatInstant(at);
      await copyRows(
        scope,
        'case_file',
        columns,
        cases.map(({ caseId, accountId }) => [tenantId, caseId, accountId, 0, NO_HASH, openedAt]),
      );
    },
    addedItems: (importId) => addedItems(scope, importId),
    appendEvents: (by, cases) => appendManyEvents(scope, by, asNewEvents(cases)),
  };
}

async function* asNewEvents(cases: AsyncIterable<CaseEvents> | Iterable<CaseEvents>) {
  for await (const { caseId, events } of cases) yield { caseId, events };
}

async function* addedItems(
  scope: ClientScope,
  importId: string,
): AsyncGenerator<{ caseId: CaseId; items: PlacedLine[] }> {
  const rows = await readThrough<ItemRow & { case_id: CaseId }>(
    scope.client,
    'added_items',
    `select c.case_id, i.* from item i join case_file c on c.tenant_id = $1 and c.account_id = i.account_id
     where i.tenant_id = $1 and i.first_import_id = $2 and i.state = 'open' order by c.case_id, i.item_id`,
    [scope.tenantId, importId],
  );
  let current: { caseId: CaseId; items: PlacedLine[] } | undefined;
  for (let row = await rows.take(); row !== undefined; row = await rows.take()) {
    if (current !== undefined && current.caseId !== row.case_id) {
      yield current;
      current = undefined;
    }
    current ??= { caseId: row.case_id, items: [] };
    const { itemId, accountId, matchKey, kept } = toKept(row);
    current.items.push({ itemId, accountId, line: row.last_line ?? 0, item: { ...kept, matchKey, state: 'open' } });
  }
  if (current !== undefined) yield current;
  await rows.close();
}
