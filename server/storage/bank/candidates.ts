import type { Candidate, Expected, Found, FoundAccount } from '@duologue/core/allocation/found.ts';
import type { SearchKeys } from '@duologue/core/allocation/keys.ts';
import { NAME_BEGINNING_MIN, nameStrength } from '@duologue/core/allocation/text/payer-names.ts';
import type { AccountId } from '@duologue/core/cases/ids.ts';
import type { BankRecords } from '@duologue/server/app/ports/bank.ts';
import type { ClientScope } from '../database.ts';
import { toDateOrNull, toMoney } from '../records/columns.ts';
import { listExpected } from './expected.ts';
import { plainArray, textArray } from '../arrays.ts';
import { asText, packed } from './packed.ts';

/** Items of one number or reference: more that are open under one are no help. */
const ITEMS_OF_KEY_MAX = 12;
/** Items of one exact amount. */
const ITEMS_OF_AMOUNT_MAX = 6;
/** Debtors of one name, and accounts that one bank account paid for. */
const DEBTORS_OF_NAME_MAX = 6;
const ACCOUNTS_OF_PAYER_MAX = 12;
/** Accounts of one receipt whose open items are all looked at. */
const ACCOUNTS_MAX = 16;
/** Open items of one account that are looked at, those due first. */
const ITEMS_OF_ACCOUNT_MAX = 200;

type Wanted = SearchKeys & { readonly receiptId: string };

/**
 * What may belong to each of some thousand receipts. Each way of looking is one query for all of them, and each key in it
 * one look-up by its index, whatever the planner believes about the tables.
 */
export function candidateRecords(scope: ClientScope): Pick<BankRecords, 'findCandidates' | 'openOf' | 'expectedOf'> {
  return {
    expectedOf: async (accountIds) => [...(await listExpected(scope, accountIds)).values()].flat(),
    openOf: async (accountId) => (await openItems(scope, [accountId])).get(accountId) ?? [],
    findCandidates: async (wanted) => {
      const [byKey, byAmount] = [await itemsByKeys(scope, wanted), await itemsByAmount(scope, wanted)];
      const accounts = await accountsOf(scope, wanted);
      const whole = wanted.map(({ receiptId }) => {
        const named = (byKey.get(receiptId) ?? []).map(({ accountId }) => accountId);
        const pointed = (accounts.get(receiptId) ?? []).map(({ accountId }) => accountId);
        return { receiptId, accountIds: [...new Set([...pointed, ...named])].slice(0, ACCOUNTS_MAX) };
      });
      const looked = [...new Set(whole.flatMap(({ accountIds }) => accountIds))];
      const open = await openItems(scope, looked);
      const expected = await listExpected(scope, [...open.keys()]);
      return new Map(
        whole.map(({ receiptId, accountIds }): [string, Found] => {
          const items = new Map<string, Candidate>();
          for (const item of byKey.get(receiptId) ?? []) items.set(item.itemId, item);
          for (const accountId of accountIds)
            for (const item of open.get(accountId) ?? []) items.set(item.itemId, item);
          for (const item of byAmount.get(receiptId) ?? []) items.set(item.itemId, item);
          const toCome = accountIds.flatMap((accountId): readonly Expected[] => expected.get(accountId) ?? []);
          return [receiptId, { items: [...items.values()], accounts: accounts.get(receiptId) ?? [], expected: toCome }];
        }),
      );
    },
  };
}

/** In this order they travel, behind the number of the receipt that they were found for. */
const FACTS = [
  'i.item_id',
  'i.account_id',
  'i.number',
  'i.reference',
  'i.kind',
  'i.currency',
  asText('i.amount_minor'),
  asText('i.open_minor'),
  'i.issued_on',
  'i.due_on',
  'i.disputed',
];
const FOUND = packed(['k.of', ...FACTS]);

type Facts = readonly [
  of: number,
  itemId: string,
  accountId: AccountId,
  number: string | null,
  reference: string | null,
  kind: string,
  currency: string,
  amountMinor: string,
  openMinor: string,
  issuedOn: string | null,
  dueOn: string | null,
  disputed: boolean,
];

async function itemsByKeys(
  { client, tenantId }: ClientScope,
  wanted: readonly Wanted[],
): Promise<ByReceipt<Candidate>> {
  const keys = { of: [] as number[], kind: [] as string[], key: [] as string[] };
  const add = (of: number, kind: string, key: string) => {
    keys.of.push(of);
    keys.kind.push(kind);
    keys.key.push(key);
  };
  wanted.forEach(({ references, numbers }, of) => {
    for (const key of references) add(of, 'reference', key);
    for (const key of numbers) {
      add(of, 'number', key);
      if (/^\d+$/.test(key)) add(of, 'digits', key);
    }
  });
  const way = (kind: string) => `select ${FOUND} as item from k cross join lateral (
    select * from item x where x.tenant_id = $1 and x.state = 'open' and x.${kind}_key = k.key
    order by x.item_id limit ${ITEMS_OF_KEY_MAX}) i where k.kind = '${kind}'`;
  const rows = await listOf(
    client,
    `with k as materialized (select * from unnest($2::int[], $3::text[], $4::text[]) as k (of, kind, key))
     select json_agg(item) as items from (${['reference', 'number', 'digits'].map(way).join(' union all ')}) f`,
    [tenantId, plainArray(keys.of), plainArray(keys.kind), textArray(keys.key)],
  );
  return byReceipt(
    wanted,
    rows.map((facts) => ({ of: facts[0], facts })),
    ({ facts }) => toCandidate(facts),
  );
}

async function itemsByAmount(
  { client, tenantId }: ClientScope,
  wanted: readonly Wanted[],
): Promise<ByReceipt<Candidate>> {
  const rows = await listOf(
    client,
    `select json_agg(${FOUND}) as items from unnest($2::int[], $3::text[], $4::bigint[]) as k (of, currency, minor)
     cross join lateral (select * from item x where x.tenant_id = $1 and x.state = 'open' and x.currency = k.currency
       and x.open_minor = k.minor order by x.item_id limit ${ITEMS_OF_AMOUNT_MAX}) i`,
    [
      tenantId,
      plainArray(wanted.map((_, of) => of)),
      plainArray(wanted.map(({ amount }) => amount.currency)),
      plainArray(wanted.map(({ amount }) => amount.minor.toString())),
    ],
  );
  return byReceipt(
    wanted,
    rows.map((facts) => ({ of: facts[0], facts })),
    ({ facts }) => toCandidate(facts),
  );
}

/** Of the debtor `m`, whom others may have been merged into: however they were found, the same accounts are looked at. */
const ACCOUNTS_OF_DEBTOR = `cross join lateral (select b.account_id from account b
       where b.tenant_id = $1 and b.debtor_id = m.debtor_id order by b.account_id limit ${DEBTORS_OF_NAME_MAX}) a`;

/** Whom the payer's bank account paid for before, and who bears its name. */
async function accountsOf(
  { client, tenantId }: ClientScope,
  wanted: readonly Wanted[],
): Promise<ByReceipt<FoundAccount>> {
  const payers = wanted.flatMap(({ payerAccount }, of) => (payerAccount === undefined ? [] : [{ of, payerAccount }]));
  const names = wanted.flatMap((keys, of) => keys.names.map((written) => ({ of, written })));
  const paid = await client.query<{ of: number; account_id: AccountId; times: number }>(
    `select k.of, p.account_id, p.times from unnest($2::int[], $3::text[]) as k (of, key)
     cross join lateral (select * from payer_account x where x.tenant_id = $1 and x.payer_account = k.key
       and x.times > 0 order by x.times desc, x.account_id limit ${ACCOUNTS_OF_PAYER_MAX}) p`,
    [tenantId, plainArray(payers.map(({ of }) => of)), textArray(payers.map(({ payerAccount }) => payerAccount))],
  );
  // A name that the bank cut is the beginning of one; letters are compared byte by byte, so a range is an index look-up.
  const named = await client.query<{ of: number; account_id: AccountId; written: string; key: string }>(
    `select k.of, k.written, d.key, a.account_id
     from unnest($2::int[], $3::text[], $4::text[], $5::text[]) as k (of, written, low, high)
     cross join lateral (select x.debtor_id, x.key from debtor_key x where x.tenant_id = $1
       and x.key >= k.low and x.key <= k.high order by x.key, x.debtor_id limit ${DEBTORS_OF_NAME_MAX}) d
     cross join lateral (select coalesce(y.merged_into, y.debtor_id) as debtor_id from debtor y
       where y.tenant_id = $1 and y.debtor_id = d.debtor_id limit 1) m
     ${ACCOUNTS_OF_DEBTOR}`,
    [
      tenantId,
      plainArray(names.map(({ of }) => of)),
      textArray(names.map(({ written }) => written)),
      textArray(names.map(({ written }) => `${NAME}${written}`)),
      textArray(
        names.map(({ written }) => `${NAME}${written}${written.length < NAME_BEGINNING_MIN ? '' : LAST_LETTER}`),
      ),
    ],
  );
  const numbered = await accountsByNumber(client, tenantId, wanted);
  return byReceipt(wanted, [...paid.rows, ...named.rows, ...numbered], (row): FoundAccount | undefined => {
    if ('number' in row) return { accountId: row.account_id, by: 'customer-number', strength: 1000 };
    if ('times' in row) return { accountId: row.account_id, by: 'payer-account', strength: Math.min(row.times, 1000) };
    const strength = nameStrength(row.written, row.key.slice(NAME.length));
    return strength === 0 ? undefined : { accountId: row.account_id, by: 'name', strength };
  });
}

/** The accounts of debtors whose customer number a receipt names; few name one, and most have nothing to ask for. */
async function accountsByNumber(client: ClientScope['client'], tenantId: string, wanted: readonly Wanted[]) {
  const keys = wanted.flatMap(({ customers }, of) => customers.map((number) => ({ of, number })));
  if (keys.length === 0) return [];
  const { rows } = await client.query<{ of: number; account_id: AccountId; number: string }>(
    `select k.of, k.number, a.account_id from unnest($2::int[], $3::text[]) as k (of, number)
     cross join lateral (select coalesce(x.merged_into, x.debtor_id) as debtor_id from debtor x where x.tenant_id = $1
       and x.number_key = k.number order by x.debtor_id limit ${DEBTORS_OF_NAME_MAX}) m
     ${ACCOUNTS_OF_DEBTOR}`,
    [tenantId, keys.map(({ of }) => of), keys.map(({ number }) => number)],
  );
  return rows;
}

/** How core/cases/identity/identity-keys.ts begins the key of a name. */
const NAME = 'name|';
const LAST_LETTER = '\u{10FFFF}';

async function openItems(
  { client, tenantId }: ClientScope,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Candidate[]>> {
  if (accountIds.length === 0) return new Map();
  const rows = await listOf(
    client,
    `select json_agg(${FOUND}) as items from unnest($2::uuid[]) with ordinality as k (account_id, of)
     cross join lateral (select * from item x where x.tenant_id = $1 and x.account_id = k.account_id
       and x.state = 'open' and x.open_minor > 0 order by x.due_on nulls last, x.item_id
       limit ${ITEMS_OF_ACCOUNT_MAX}) i`,
    [tenantId, plainArray(accountIds)],
  );
  const open = new Map<string, Candidate[]>();
  for (const facts of rows) {
    const item = toCandidate(facts);
    const list = open.get(item.accountId);
    if (list === undefined) open.set(item.accountId, [item]);
    else list.push(item);
  }
  return open;
}

/** All that a query finds, as one value. */
async function listOf(
  client: ClientScope['client'],
  query: string,
  values: readonly unknown[],
): Promise<readonly Facts[]> {
  const { rows } = await client.query<{ items: readonly Facts[] | null }>(query, [...values]);
  return rows[0]?.items ?? [];
}

type ByReceipt<Value> = ReadonlyMap<string, readonly Value[]>;

function byReceipt<Row extends { of: number }, Value>(
  wanted: readonly Wanted[],
  rows: readonly Row[],
  valueOf: (row: Row) => Value | undefined,
): ByReceipt<Value> {
  const found = new Map<string, Value[]>();
  for (const row of rows) {
    const value = valueOf(row);
    const receiptId = wanted[row.of]?.receiptId;
    if (value === undefined || receiptId === undefined) continue;
    const list = found.get(receiptId);
    if (list === undefined) found.set(receiptId, [value]);
    else list.push(value);
  }
  return found;
}

function toCandidate(facts: Facts): Candidate {
  const [, itemId, accountId, number, reference, kind, currency, amount, open, issuedOn, dueOn, disputed] = facts;
  return {
    itemId,
    accountId,
    number,
    reference,
    direction: kind === 'credit-note' || kind === 'unapplied-payment' ? 'credited' : 'charged',
    amount: toMoney(currency, amount),
    open: toMoney(currency, open),
    issuedOn: toDateOrNull(issuedOn) ?? undefined,
    dueOn: toDateOrNull(dueOn) ?? undefined,
    disputed,
  };
}
