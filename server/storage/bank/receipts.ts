import { expireMoved, expireNear } from './expire-near.ts';
import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { BankRecords, NewReceipt, ReceiptState } from '@duologue/server/app/ports/bank.ts';
import { byHash } from '../by-hash.ts';
import { type CopyRow, copyRows } from '../copy.ts';
import type { ClientScope } from '../database.ts';
import { fromInstant, toMoney } from '../records/columns.ts';
import { factsOf, RECEIPT_COLUMNS, type ReceiptRow, toReceipt } from './receipt-row.ts';
import { plainArray, textArray } from '../arrays.ts';
import { asText, packedByName } from './packed.ts';
import { returnedPayments } from './returned.ts';

const LIST = packedByName(RECEIPT_COLUMNS.map((name) => (name === 'amount_minor' ? asText(name) : name)));
const WAITS = "(state = 'review' or (is_return and state = 'returned' and returned_receipt_id is null))";

const NOT_WEIGHED = "weighed_at is null and (state = 'review' or is_return) and ($2::uuid is null or receipt_id > $2)";

type Receipts = Pick<
  BankRecords,
  | 'addReceipts'
  | 'countOfFile'
  | 'findReturned'
  | 'listNotWeighed'
  | 'lockNotWeighed'
  | 'noteWeighed'
  | 'weighAgain'
  | 'weighAllAgain'
  | 'noteReturned'
  | 'listReview'
  | 'findReceipt'
  | 'lockReceipts'
  | 'setReceipts'
>;

export function receiptRecords(scope: ClientScope): Receipts {
  return { ...receiptReads(scope), ...receiptWrites(scope), ...returnedPayments(scope) };
}

type Reads = Pick<
  Receipts,
  'countOfFile' | 'listNotWeighed' | 'lockNotWeighed' | 'listReview' | 'findReceipt' | 'lockReceipts'
>;
function receiptReads({ client, tenantId }: ClientScope): Reads {
  const list = async (where: string, values: readonly unknown[]) => {
    const { rows } = await client.query<{ receipt: ReceiptRow }>(
      `select ${LIST} as receipt from receipt where tenant_id = $1 and ${where}`,
      [tenantId, ...values],
    );
    return rows.map(({ receipt }) => toReceipt(receipt));
  };
  return {
    countOfFile: async (fileId) => {
      const { rows } = await client.query<SumRow & { state: ReceiptState }>(
        `select state, currency, count(*)::int as count, sum(amount_minor)::text as minor from receipt
         where tenant_id = $1 and file_id = $2 and not is_return group by state, currency order by state, currency`,
        [tenantId, fileId],
      );
      const states = [...new Set(rows.map(({ state }) => state))];
      return states.map((state) => ({ state, ...summed(rows.filter((row) => row.state === state)) }));
    },
    listNotWeighed: (after, limit) => list(`${NOT_WEIGHED} order by receipt_id limit $3`, [after, limit]),
    lockNotWeighed: async ({ after, upTo }, limit) => {
      const { rows } = await client.query<{ receipt_id: string; hand_only: boolean }>(
        `select receipt_id, hand_only from receipt where tenant_id = $1 and ${NOT_WEIGHED}
           and ($4::uuid is null or receipt_id <= $4) order by receipt_id limit $3 for no key update`,
        [tenantId, after, limit, upTo],
      );
      return rows.map((row) => ({ receiptId: row.receipt_id, handOnly: row.hand_only }));
    },
    listReview: async ({ after, limit, search }) => {
      const pattern = search === null ? null : `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`;
      const found = `${WAITS} and ($2::text is null or concat_ws(' ', payer_name, payer_account, reference, remittance,
        end_to_end_id, facts->>'text', amount_minor::text, currency) ilike $2)`;
      const rows = await list(
        `${found} and ($3::int is null or (certainty, receipt_id) < ($3, $4::uuid))
         order by certainty desc, receipt_id desc limit $5`,
        [pattern, after?.certainty ?? null, after?.receiptId ?? null, limit],
      );
      const sums = await client.query<SumRow>(
        `select currency, count(*)::int as count, sum(amount_minor)::text as minor from receipt
         where tenant_id = $1 and ${found} group by currency order by currency`,
        [tenantId, pattern],
      );
      return { rows, ...summed(sums.rows) };
    },
    findReceipt: async (receiptId) => (await list('receipt_id = $2', [receiptId]))[0],
    lockReceipts: (receiptIds) =>
      list('receipt_id = any($2::uuid[]) order by receipt_id for no key update', [receiptIds]),
  };
}

type SumRow = { currency: string; count: number; minor: string };
function summed(rows: readonly SumRow[]): { count: number; totals: readonly Money[] } {
  return {
    count: rows.reduce((sum, { count }) => sum + count, 0),
    totals: rows.map(({ currency, minor }) => toMoney(currency, minor)),
  };
}

type Writes = Pick<
  Receipts,
  'addReceipts' | 'noteWeighed' | 'weighAgain' | 'weighAllAgain' | 'setReceipts' | 'noteReturned'
>;
function receiptWrites(scope: ClientScope): Writes {
  const { client, tenantId } = scope;
  return {
    addReceipts: async (receipts, actorId, at) => {
      if (receipts.length === 0) return new Set();
      const moment = formatInstant(at);
      // What is known is sorted out first: of a file that repeats another nothing is written, not even in passing.
      const { rows: known } = await client.query<{ entry_key: string; part: number }>(
        `select k.entry_key, k.part from unnest($2::text[], $3::int[]) as k (entry_key, part)
         cross join lateral (select from receipt x where x.tenant_id = $1 and x.entry_key = k.entry_key and x.part = k.part
           limit 1) r`,
        [tenantId, textArray(receipts.map(({ entryKey }) => entryKey)), plainArray(receipts.map(({ part }) => part))],
      );
      const keys = new Set(known.map(({ entry_key, part }) => `${entry_key}#${part}`));
      const fresh = receipts.filter(({ entryKey, part }) => !keys.has(`${entryKey}#${part}`));
      if (fresh.length > 0) await copyRows(scope, 'receipt', COPIED, fresh.map(cellsOf(tenantId, actorId, moment)));
      return new Set(fresh.map(({ receipt }) => receipt.receiptId));
    },
    noteWeighed: async (weighed, { actorId, at }) => {
      if (weighed.length === 0) return;
      await expireMoved(scope, weighed, at);
      const values = [
        tenantId,
        fromInstant(at),
        plainArray(weighed.map(({ receiptId }) => receiptId)),
        plainArray(weighed.map(({ certainty }) => certainty)),
        plainArray(weighed.map(({ bestAccountId }) => bestAccountId)),
        plainArray(weighed.map(({ isNear }) => isNear)),
        plainArray(weighed.map(({ isPosted }) => isPosted === true)),
        actorId,
      ];
      await byHash(scope, () =>
        client.query(
          `update receipt r set weighed_at = $2, certainty = w.certainty, best_account_id = w.account_id, is_near = w.is_near,
           state = case when w.posted then 'posted' else r.state end,
           actor_id = case when w.posted then $8 else r.actor_id end,
           changed_at = case when w.posted then $2 else r.changed_at end
         from unnest($3::uuid[], $4::int[], $5::uuid[], $6::boolean[], $7::boolean[])
           as w (receipt_id, certainty, account_id, is_near, posted)
         where r.tenant_id = $1 and r.receipt_id = any($3::uuid[]) and r.receipt_id = w.receipt_id`,
          values,
        ),
      );
    },
    weighAgain: async (accountIds) => {
      if (accountIds.length === 0) return;
      await client.query(
        `update receipt set weighed_at = null
         where tenant_id = $1 and state = 'review' and best_account_id = any($2::uuid[])`,
        [tenantId, accountIds],
      );
    },
    setReceipts: async (receiptIds, { state, reason, note }, { actorId, at }) => {
      await expireNear(scope, receiptIds, at);
      await client.query(
        `update receipt set state = $3, aside_reason = $4, aside_note = $5, actor_id = $6, changed_at = $7,
           weighed_at = case when $3 = 'review' then null else coalesce(weighed_at, $7) end,
           hand_only = hand_only or $3 = 'review'
         where tenant_id = $1 and receipt_id = any($2::uuid[])`,
        [tenantId, receiptIds, state, reason ?? null, note ?? null, actorId, fromInstant(at)],
      );
    },
    noteReturned: async (returnId, receiptId) => {
      await client.query('update receipt set returned_receipt_id = $3 where tenant_id = $1 and receipt_id = $2', [
        tenantId,
        returnId,
        receiptId,
      ]);
    },
    weighAllAgain: async (limit) => {
      await client.query(
        `update receipt set weighed_at = null where tenant_id = $1 and receipt_id in (
           select receipt_id from receipt where tenant_id = $1 and state = 'review' and weighed_at is not null
           order by certainty desc, receipt_id desc limit $2)`,
        [tenantId, limit],
      );
    },
  };
}

const COPIED = [
  'tenant_id',
  'receipt_id',
  'entry_key',
  'part',
  'file_id',
  'own_account',
  'booked_on',
  'currency',
  'amount_minor',
  'is_return',
  'payer_name',
  'payer_account',
  'reference',
  'remittance',
  'end_to_end_id',
  'bank_reference',
  'facts',
  'state',
  'actor_id',
  'kept_at',
  'changed_at',
];

const cellsOf =
  (tenantId: string, actorId: string, moment: string) =>
  ({ receipt, entryKey, part, fileId, isReturn, ...more }: NewReceipt): CopyRow => [
    tenantId,
    receipt.receiptId,
    entryKey,
    part,
    fileId,
    more.ownAccount,
    receipt.on,
    receipt.amount.currency,
    receipt.amount.minor.toString(),
    isReturn,
    receipt.payerName ?? null,
    receipt.payerAccount ?? null,
    receipt.references[0] ?? null,
    more.remittance,
    more.endToEndId,
    more.bankReference,
    JSON.stringify(factsOf(receipt)),
    isReturn ? 'returned' : 'review',
    actorId,
    moment,
    moment,
  ];
