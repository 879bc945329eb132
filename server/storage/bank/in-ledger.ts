import type { AccountId } from '@duologue/core/cases/ids.ts';
import type { BankRecords } from '@duologue/server/app/ports/bank.ts';
import { copyRows } from '../copy.ts';
import type { ClientScope } from '../database.ts';

/** A ledger tells of a payment some days before its line of the bank, or some weeks after it. */
const DAYS_BEFORE = 5;
const DAYS_AFTER = 31;

type Row = { of: number; entry_id: string; account_id: AccountId; minor: string };

/** Payments that a ledger showed before the bank did. */
export function paymentsInLedger(
  scope: ClientScope,
): Pick<BankRecords, 'findInLedger' | 'noteInLedger' | 'countInLedger'> {
  const { client, tenantId } = scope;
  return {
    findInLedger: async (wanted) => {
      const keys = wanted.flatMap(({ keys: own }, of) => own.map((key) => ({ of, key })));
      const [first] = wanted.map(({ on }) => on).sort();
      if (first === undefined || keys.length === 0) return new Map();
      const { rows } = await client.query<Row>(
        `with k as materialized (select * from unnest($2::int[], $3::text[]) as k (of, key)),
         w as materialized (select * from unnest($4::int[], $5::text[], $6::date[]) as w (of, currency, day)),
         e as materialized (
           select x.entry_id, x.account_id, x.currency, x.amount_minor, x.posted_on, i.number_key, i.digits_key,
             i.reference_key
           from ledger_entry x join item i on i.tenant_id = $1 and i.item_id = x.item_id
           where x.tenant_id = $1 and x.source = 'import' and x.direction = 'paid' and x.posted_on >= $7::date - ${DAYS_BEFORE}
             and not exists (select from receipt_in_ledger t where t.tenant_id = $1 and t.entry_id = x.entry_id)
             and not exists (select from ledger_entry b where b.tenant_id = $1 and b.account_id = x.account_id
               and b.posted_on >= x.posted_on and b.reverses = x.entry_id))
         select distinct k.of, e.entry_id, e.account_id, e.amount_minor::text as minor
         from (select of, entry_id from k join e on e.number_key = k.key
               union select of, entry_id from k join e on e.digits_key = k.key
               union select of, entry_id from k join e on e.reference_key = k.key) m
         join k on k.of = m.of join e on e.entry_id = m.entry_id
         join w on w.of = m.of and w.currency = e.currency
           and e.posted_on between w.day - ${DAYS_BEFORE} and w.day + ${DAYS_AFTER}
         order by k.of, e.entry_id`,
        [
          tenantId,
          keys.map(({ of }) => of),
          keys.map(({ key }) => key),
          wanted.map((_, of) => of),
          wanted.map(({ amount }) => amount.currency),
          wanted.map(({ on }) => on),
          first,
        ],
      );
      const found = new Map<string, { entryId: string; accountId: AccountId; minor: bigint }[]>();
      for (const { of, entry_id, account_id, minor } of rows) {
        const receiptId = wanted[of]?.receiptId ?? '';
        const list = found.get(receiptId) ?? [];
        list.push({ entryId: entry_id, accountId: account_id, minor: BigInt(minor) });
        found.set(receiptId, list);
      }
      return found;
    },
    noteInLedger: async (pairs) => {
      if (pairs.length === 0) return;
      const rows = pairs.map(({ entryId, receiptId }) => [tenantId, entryId, receiptId]);
      await copyRows(scope, 'receipt_in_ledger', ['tenant_id', 'entry_id', 'receipt_id'], rows);
    },
    countInLedger: async (fileId) => {
      const { rows } = await client.query<{ count: number }>(
        `select count(*)::int as count from receipt r where r.tenant_id = $1 and r.file_id = $2 and r.state = 'aside'
           and exists (select from receipt_in_ledger t where t.tenant_id = $1 and t.receipt_id = r.receipt_id)`,
        [tenantId, fileId],
      );
      return rows[0]?.count ?? 0;
    },
  };
}
