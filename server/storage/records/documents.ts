import type { BrokenSum } from '@duologue/core/intake/invoice/item-of-invoice.ts';
import type { DocumentLine, DocumentRecords, ItemDocument } from '@duologue/server/app/ports/invoices.ts';
import { type Selectable, sql } from 'kysely';
import { toDateOrNull, toInstant } from './columns.ts';
import { askPrepared } from './prepared.ts';
import type { Scope } from './scope.ts';
import type { Tables } from './tables.ts';

/** Documents of items: what e-invoices say of them, the newest of each. */
export function documentRecords(scope: Scope): DocumentRecords {
  const { trx, tenantId } = scope;
  const newest = trx
    .selectFrom('item_document as d')
    .distinctOn('d.item_id')
    .where('d.tenant_id', '=', tenantId)
    .orderBy('d.item_id')
    .orderBy('d.read_at', 'desc')
    .orderBy('d.document_id', 'desc');
  return {
    ofCase: async (caseId, itemsMax) => {
      const rows = await askPrepared(
        scope,
        sql<Selectable<Tables['item_document']>>`
        select distinct on (d.item_id) d.* from (
          select i.item_id from case_file c
          join item i on i.tenant_id = ${tenantId} and i.account_id = c.account_id and i.state in ('open', 'gone')
          where c.tenant_id = ${tenantId} and c.case_id = ${caseId}
          order by i.due_on nulls last, i.item_id limit ${itemsMax}
        ) i join item_document d on d.tenant_id = ${tenantId} and d.item_id = i.item_id
        order by d.item_id, d.read_at desc, d.document_id desc`,
      );
      return new Map(rows.map((row) => [row.item_id, toDocument(row)]));
    },
    brokenSums: async (accountIds) => {
      if (accountIds.length === 0) return new Map();
      const rows = await newest
        .innerJoin('item as i', (join) =>
          join.onRef('i.tenant_id', '=', 'd.tenant_id').onRef('i.item_id', '=', 'd.item_id'),
        )
        .select(['d.item_id', 'd.broken_sums'])
        .where('i.account_id', 'in', [...accountIds])
        .where('i.state', 'in', ['open', 'gone'])
        .execute();
      return new Map(
        rows
          .map((row) => [row.item_id, row.broken_sums as readonly BrokenSum[]] as const)
          .filter(([, broken]) => broken.length > 0),
      );
    },
  };
}

function toDocument(row: Selectable<Tables['item_document']>): ItemDocument {
  return {
    documentId: row.document_id,
    itemId: row.item_id,
    fileName: row.file_name,
    fileSha256: row.file_sha256,
    place: row.place,
    syntax: row.syntax,
    kind: row.kind,
    number: row.number,
    issuedOn: toDateOrNull(row.issued_on),
    dueOn: toDateOrNull(row.due_on),
    orderReference: row.order_reference,
    buyerReference: row.buyer_reference,
    paymentReference: row.payment_reference,
    ibans: row.ibans,
    terms: row.terms,
    preceding: row.preceding,
    lines: row.lines as readonly DocumentLine[],
    linesCount: row.lines_count,
    brokenSums: row.broken_sums as readonly BrokenSum[],
    problems: row.problems,
    readAt: toInstant(row.read_at),
  };
}
