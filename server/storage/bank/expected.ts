import type { Expected } from '@duologue/core/allocation/found.ts';
import { plainArray } from '../arrays.ts';
import type { ClientScope } from '../database.ts';
import { toDate, toMoney } from '../records/columns.ts';

/** Promises and instalments of one account that are looked at, the earliest first. */
const EXPECTED_OF_ACCOUNT_MAX = 12;

type Row = {
  account_id: string;
  promise_id: string;
  arrangement_id: string | null;
  due_on: string;
  currency: string;
  amount_minor: string;
  item_ids: string[];
};

/**
 * What is to come of these accounts: promises that run, and of plans and settlements that run what is not paid, a broken
 * instalment as well. Each account is one look-up by its case; a firm in which nothing runs is asked once.
 */
export async function listExpected(
  { client, tenantId }: ClientScope,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Expected[]>> {
  const found = new Map<string, Expected[]>();
  if (accountIds.length === 0) return found;
  const { rows } = await client.query<Row>(
    `select k.account_id, p.promise_id, p.arrangement_id, p.due_on, p.currency, p.amount_minor, p.item_ids
     from unnest($2::uuid[]) as k (account_id)
     cross join lateral (select case_id from case_file x where x.tenant_id = $1 and x.account_id = k.account_id limit 1) c
     cross join lateral (select y.* from promise y
       left join arrangement g on g.tenant_id = $1 and g.arrangement_id = y.arrangement_id
       where y.tenant_id = $1 and y.case_id = c.case_id
         and case when y.arrangement_id is null then y.status in ('pending', 'due', 'in-grace')
           else g.status in ('accepted', 'active', 'late') and y.status in ('pending', 'due', 'in-grace', 'broken') end
       order by y.due_on, y.promise_id limit ${EXPECTED_OF_ACCOUNT_MAX}) p
     where exists (select from promise z where z.tenant_id = $1 and z.status in ('pending', 'due', 'in-grace'))
       or exists (select from arrangement z where z.tenant_id = $1
         and z.status in ('draft', 'proposed', 'awaiting-approval', 'accepted', 'active', 'late'))`,
    [tenantId, plainArray(accountIds)],
  );
  for (const row of rows) {
    const list = found.get(row.account_id);
    if (list === undefined) found.set(row.account_id, [toExpected(row)]);
    else list.push(toExpected(row));
  }
  return found;
}

const toExpected = (row: Row): Expected => ({
  promiseId: row.promise_id,
  accountId: row.account_id,
  arrangementId: row.arrangement_id,
  dueOn: toDate(row.due_on),
  amount: toMoney(row.currency, row.amount_minor),
  itemIds: row.item_ids,
});
