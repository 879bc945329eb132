import type { AccountId, CaseId } from '@duologue/core/cases/ids.ts';
import type { AccountStatus } from '@duologue/core/cases/status.ts';
import type { BankRecords, PostingAccount } from '@duologue/server/app/ports/bank.ts';
import type { ItemRecord } from '@duologue/server/app/ports/ledger.ts';
import type { ClientScope } from '../database.ts';
import { toDateOrNull, toMoney } from '../records/columns.ts';
import { plainArray } from '../arrays.ts';
import { asText, packed } from './packed.ts';

type AccountRow = {
  account_id: AccountId;
  case_id: CaseId;
  status: AccountStatus;
  name: string;
  number: string | null;
  is_erased: boolean;
  has_promises: boolean;
  is_more_open: boolean;
};

/** Accounts, or items, of which the items come as one value. */
const AT_ONCE = 500;

const IS_OPEN = "state in ('open', 'gone')";

/** In this order they travel. */
const ITEM = packed([
  'i.account_id',
  'i.item_id',
  'i.kind',
  'i.number',
  'i.reference',
  'i.issued_on',
  'i.due_on',
  'i.currency',
  asText('i.amount_minor'),
  asText('i.open_minor'),
  asText('i.bank_ahead_minor'),
  'i.state',
  'i.disputed',
  'i.bucket_from_days',
  'i.bucket_to_days',
]);

type Facts = readonly [
  accountId: AccountId,
  itemId: string,
  kind: ItemRecord['kind'],
  number: string | null,
  reference: string | null,
  issuedOn: string | null,
  dueOn: string | null,
  currency: string,
  amountMinor: string,
  openMinor: string,
  bankAheadMinor: string,
  state: ItemRecord['state'],
  disputed: boolean,
  bucketFromDays: number | null,
  bucketToDays: number | null,
];

type Accounts = Pick<BankRecords, 'accounts' | 'accountOfCase' | 'itemsByIds'>;

export function postingAccounts(scope: ClientScope): Accounts {
  const { client, tenantId } = scope;
  return {
    accounts: async (accountIds, { lock, itemIds }) => {
      if (accountIds.length === 0) return new Map();
      // Locked in the order of case ids, as everybody does who changes many cases.
      if (lock) {
        await client.query(
          `select case_id from case_file where tenant_id = $1 and account_id = any($2::uuid[])
           order by case_id for no key update`,
          [tenantId, plainArray(accountIds)],
        );
      }
      const found = await client.query<AccountRow>(
        `select a.account_id, c.case_id, a.status, d.name, d.number, d.erased_at is not null as is_erased,
           exists (select from promise p where p.tenant_id = $1 and p.case_id = c.case_id) as has_promises,
           m.account_id is not null as is_more_open
         from unnest($2::uuid[]) as k (account_id)
         cross join lateral (select * from account x where x.tenant_id = $1 and x.account_id = k.account_id limit 1) a
         cross join lateral (select * from case_file x where x.tenant_id = $1 and x.account_id = k.account_id limit 1) c
         cross join lateral (select * from debtor x where x.tenant_id = $1 and x.debtor_id = a.debtor_id limit 1) d
         left join lateral (select x.account_id from item x where x.tenant_id = $1 and x.account_id = k.account_id
           and x.${IS_OPEN} and x.kind not in ('credit-note', 'unapplied-payment')
           and x.item_id <> all($3::uuid[]) limit 1) m on $3::uuid[] is not null`,
        [tenantId, plainArray(accountIds), itemIds === undefined ? null : plainArray(itemIds)],
      );
      const items = itemIds === undefined ? await openOfAccounts(scope, accountIds) : await openByIds(scope, itemIds);
      return new Map(found.rows.map((row) => [row.account_id, toAccount(row, items.get(row.account_id) ?? [])]));
    },
    accountOfCase: async (caseId) => {
      const { rows } = await client.query<{ account_id: AccountId }>(
        'select account_id from case_file where tenant_id = $1 and case_id = $2',
        [tenantId, caseId],
      );
      return rows[0]?.account_id;
    },
    itemsByIds: async (itemIds) => {
      const { rows } = await client.query<{ item: Facts }>(
        `select ${ITEM} as item from item i where i.tenant_id = $1 and i.item_id = any($2::uuid[]) order by i.item_id`,
        [tenantId, itemIds],
      );
      return rows.map(({ item }) => ({ ...toItem(item), accountId: item[0] }));
    },
  };
}

const openOfAccounts = (scope: ClientScope, accountIds: readonly AccountId[]) =>
  itemsOfAccounts(
    scope,
    accountIds,
    `select * from item x where x.tenant_id = $1 and x.account_id = k.id and x.${IS_OPEN}
     order by x.due_on nulls last, x.item_id`,
  );

const openByIds = (scope: ClientScope, itemIds: readonly string[]) =>
  itemsOfAccounts(
    scope,
    itemIds,
    `select * from item x where x.tenant_id = $1 and x.item_id = k.id and x.${IS_OPEN} limit 1`,
  );

async function itemsOfAccounts(
  { client, tenantId }: ClientScope,
  ids: readonly string[],
  ofOne: string,
): Promise<ReadonlyMap<string, PostingAccount['items']>> {
  const items = new Map<string, ReturnType<typeof toItem>[]>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const { rows } = await client.query<{ items: readonly Facts[] | null }>(
      `select json_agg(${ITEM}) as items from unnest($2::uuid[]) as k (id) cross join lateral (${ofOne}) i`,
      [tenantId, plainArray(ids.slice(from, from + AT_ONCE))],
    );
    for (const facts of rows[0]?.items ?? []) {
      const list = items.get(facts[0]);
      if (list === undefined) items.set(facts[0], [toItem(facts)]);
      else list.push(toItem(facts));
    }
  }
  return items;
}

function toAccount(row: AccountRow, items: PostingAccount['items']): PostingAccount {
  return {
    accountId: row.account_id,
    caseId: row.case_id,
    status: row.status,
    debtorName: row.name,
    debtorNumber: row.number,
    isErased: row.is_erased,
    hasPromises: row.has_promises,
    isMoreOpen: row.is_more_open,
    items,
  };
}

function toItem(facts: Facts) {
  const [, itemId, kind, number, reference, issuedOn, dueOn, currency, amount, open, ahead, ...rest] = facts;
  const [state, disputed, bucketFromDays, bucketToDays] = rest;
  return {
    itemId,
    kind,
    number,
    reference,
    issuedOn: toDateOrNull(issuedOn),
    dueOn: toDateOrNull(dueOn),
    amount: toMoney(currency, amount),
    open: toMoney(currency, open),
    bankAhead: toMoney(currency, ahead),
    state,
    disputed,
    bucketFromDays,
    bucketToDays,
  };
}
