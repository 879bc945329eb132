import type { AccountId, CaseId } from '@duologue/core/cases/ids.ts';
import type { AccountStatus } from '@duologue/core/cases/status.ts';
import type { BankRecords, PostingAccount } from '@duologue/server/app/ports/bank.ts';
import type { ItemRecord } from '@duologue/server/app/ports/ledger.ts';
import type { ClientScope } from '../database.ts';
import { toDateOrNull, toMoney } from '../records/columns.ts';

type AccountRow = {
  account_id: AccountId;
  case_id: CaseId;
  status: AccountStatus;
  name: string;
  number: string | null;
  is_erased: boolean;
  has_promises: boolean;
};

type ItemRow = {
  account_id: AccountId;
  item_id: string;
  kind: ItemRecord['kind'];
  number: string | null;
  reference: string | null;
  issued_on: string | null;
  due_on: string | null;
  currency: string;
  amount_minor: string;
  open_minor: string;
  bank_ahead_minor: string;
  state: ItemRecord['state'];
  disputed: boolean;
  bucket_from_days: number | null;
  bucket_to_days: number | null;
};

const ITEM = `account_id, item_id, kind, number, reference, issued_on, due_on, currency, amount_minor, open_minor,
  bank_ahead_minor, state, disputed, bucket_from_days, bucket_to_days`;

type Accounts = Pick<BankRecords, 'accounts' | 'accountOfCase' | 'itemsByIds'>;

export function postingAccounts({ client, tenantId }: ClientScope): Accounts {
  return {
    accounts: async (accountIds, { lock }) => {
      if (accountIds.length === 0) return new Map();
      // Locked in the order of case ids, as everybody does who changes many cases.
      if (lock) {
        await client.query(
          `select case_id from case_file where tenant_id = $1 and account_id = any($2::uuid[])
           order by case_id for no key update`,
          [tenantId, accountIds],
        );
      }
      const found = await client.query<AccountRow>(
        `select a.account_id, c.case_id, a.status, d.name, d.number, d.erased_at is not null as is_erased,
           exists (select from promise p where p.tenant_id = $1 and p.case_id = c.case_id) as has_promises
         from unnest($2::uuid[]) as k (account_id)
         cross join lateral (select * from account x where x.tenant_id = $1 and x.account_id = k.account_id limit 1) a
         cross join lateral (select * from case_file x where x.tenant_id = $1 and x.account_id = k.account_id limit 1) c
         cross join lateral (select * from debtor x where x.tenant_id = $1 and x.debtor_id = a.debtor_id limit 1) d`,
        [tenantId, accountIds],
      );
      const { rows } = await client.query<ItemRow>(
        `select ${ITEM.replaceAll(/\w+/g, (column) => `i.${column}`)} from unnest($2::uuid[]) as k (account_id)
         cross join lateral (select * from item x where x.tenant_id = $1 and x.account_id = k.account_id
           and x.state in ('open', 'gone') order by x.due_on nulls last, x.item_id) i`,
        [tenantId, accountIds],
      );
      const items = new Map<string, ReturnType<typeof toItem>[]>();
      for (const row of rows) {
        const list = items.get(row.account_id) ?? [];
        list.push(toItem(row));
        items.set(row.account_id, list);
      }
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
      const { rows } = await client.query<ItemRow>(
        `select ${ITEM} from item where tenant_id = $1 and item_id = any($2::uuid[]) order by item_id`,
        [tenantId, itemIds],
      );
      return rows.map((row) => ({ ...toItem(row), accountId: row.account_id }));
    },
  };
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
    items,
  };
}

function toItem(row: ItemRow) {
  return {
    itemId: row.item_id,
    kind: row.kind,
    number: row.number,
    reference: row.reference,
    issuedOn: toDateOrNull(row.issued_on),
    dueOn: toDateOrNull(row.due_on),
    amount: toMoney(row.currency, row.amount_minor),
    open: toMoney(row.currency, row.open_minor),
    bankAhead: toMoney(row.currency, row.bank_ahead_minor),
    state: row.state,
    disputed: row.disputed,
    bucketFromDays: row.bucket_from_days,
    bucketToDays: row.bucket_to_days,
  };
}
