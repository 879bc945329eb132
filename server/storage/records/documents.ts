import type { BrokenSum } from '@duologue/core/intake/invoice/item-of-invoice.ts';
import type { DocumentLine, DocumentRecords, ItemDocument } from '@duologue/server/app/ports/invoices.ts';
import type { Selectable } from 'kysely';
import { toDateOrNull, toInstant } from './columns.ts';
import type { Scope } from './scope.ts';
import type { Tables } from './tables.ts';

/** Documents of items: what e-invoices say of them, the newest of each. */
export function documentRecords({ trx, tenantId }: Scope): DocumentRecords {
  const newest = trx
    .selectFrom('item_document as d')
    .distinctOn('d.item_id')
    .where('d.tenant_id', '=', tenantId)
    .orderBy('d.item_id')
    .orderBy('d.read_at', 'desc')
    .orderBy('d.document_id', 'desc');
  return {
    find: async (itemIds) => {
      if (itemIds.length === 0) return new Map();
      const rows = await newest
        .selectAll('d')
        .where('d.item_id', 'in', [...itemIds])
        .execute();
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
