import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { CaseId, CreditorId, DebtorId, ItemId } from '@duologue/core/cases/ids.ts';
import type { InvoiceRecords } from '@duologue/server/app/ports/invoices.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { ClientScope } from '../database.ts';
import { type ItemRow, toKept } from './item-row.ts';

/** What taking an e-invoice reads and writes beside what an import does. */
export function invoiceRecords({ client, tenantId }: ClientScope): InvoiceRecords {
  return {
    listCreditors: async () => {
      const { rows } = await client.query<{ creditor_id: CreditorId; name: string; known_as: string[] }>(
        `select c.creditor_id, c.name, array(select n.written from creditor_name n
           where n.tenant_id = $1 and n.creditor_id = c.creditor_id order by n.written) as known_as
         from creditor c where c.tenant_id = $1 order by c.created_at, c.creditor_id`,
        [tenantId],
      );
      return rows.map((row) => ({ creditorId: row.creditor_id, name: row.name, knownAs: row.known_as }));
    },
    addCreditorName: async (creditorId, written, at) => {
      await client.query('insert into creditor_name values ($1, $2, $3, $4) on conflict do nothing', [
        tenantId,
        creditorId,
        written,
        formatInstant(at),
      ]);
    },
    findDocument: async (sha256, place) => {
      const { rows } = await client.query<{ item_id: string }>(
        'select item_id from item_document where tenant_id = $1 and file_sha256 = $2 and place = $3',
        [tenantId, sha256, place],
      );
      return rows[0] && { itemId: rows[0].item_id };
    },
    findNumbered: async (accountIds, numberKey) => {
      if (accountIds.length === 0 || numberKey === '') return [];
      const { rows } = await client.query<
        ItemRow & { case_id: CaseId | null; debtor_id: DebtorId; debtor_name: string }
      >(
        `select i.*, c.case_id, d.debtor_id, d.name as debtor_name
         from item i
         join account a on a.tenant_id = $1 and a.account_id = i.account_id
         join debtor d on d.tenant_id = $1 and d.debtor_id = a.debtor_id
         left join case_file c on c.tenant_id = $1 and c.account_id = i.account_id
         where i.tenant_id = $1 and i.account_id = any($2::uuid[]) and i.number is not null
           and ltrim(upper(regexp_replace(i.number, '[^[:alnum:]]', '', 'g')), '0') = ltrim($3, '0')
         order by i.item_id`,
        [tenantId, accountIds, numberKey],
      );
      return rows.map((row) => ({
        ...toKept(row),
        caseId: row.case_id,
        debtorId: row.debtor_id,
        debtorName: row.debtor_name,
      }));
    },
    findNamed: async (numberKeys, limit) => {
      if (numberKeys.length === 0) return [];
      const { rows } = await client.query<{
        item_id: ItemId;
        number: string;
        case_id: CaseId | null;
        debtor_name: string;
      }>(
        `select i.item_id, i.number, c.case_id, d.name as debtor_name
         from item i
         join account a on a.tenant_id = $1 and a.account_id = i.account_id
         join debtor d on d.tenant_id = $1 and d.debtor_id = a.debtor_id and d.erased_at is null
         left join case_file c on c.tenant_id = $1 and c.account_id = i.account_id
         where i.tenant_id = $1 and i.number is not null and i.kind = 'invoice' and i.state <> 'cancelled'
           and ltrim(upper(regexp_replace(i.number, '[^[:alnum:]]', '', 'g')), '0') = any($2::text[])
         order by i.item_id limit $3`,
        [tenantId, [...numberKeys], limit],
      );
      return rows.map((row) => ({
        itemId: row.item_id,
        number: row.number,
        caseId: row.case_id,
        debtorName: row.debtor_name,
      }));
    },
    completeItem: async (itemId, { reference, issuedOn, dueOn }) => {
      const { rowCount } = await client.query(
        `update item set reference = coalesce(reference, $3), issued_on = coalesce(issued_on, $4::date),
           due_on = coalesce(due_on, $5::date) where tenant_id = $1 and item_id = $2`,
        [tenantId, itemId, reference, issuedOn, dueOn],
      );
      assert(rowCount === 1, 'an item that was just found is there');
    },
    addDocument: async (document) => {
      await client.query(
        `insert into item_document (tenant_id, document_id, item_id, file_name, file_sha256, place, syntax, kind, number,
           issued_on, due_on, order_reference, buyer_reference, payment_reference, ibans, terms, preceding, lines,
           lines_count, broken_sums, problems, read_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
        [
          tenantId,
          document.documentId,
          document.itemId,
          document.fileName,
          document.fileSha256,
          document.place,
          document.syntax,
          document.kind,
          document.number,
          document.issuedOn,
          document.dueOn,
          document.orderReference,
          document.buyerReference,
          document.paymentReference,
          document.ibans,
          document.terms,
          document.preceding,
          JSON.stringify(document.lines),
          document.linesCount,
          JSON.stringify(document.brokenSums),
          document.problems,
          formatInstant(document.readAt),
        ],
      );
    },
  };
}
