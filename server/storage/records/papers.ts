import type { ActorId, CaseId } from '@duologue/core/cases/ids.ts';
import type { PaperBytes, PaperedItem, PaperRecord, PaperRecords } from '@duologue/server/app/ports/papers.ts';
import { type Selectable, sql } from 'kysely';
import { fromInstant, toDateOrNull, toInstant, toMoney } from './columns.ts';
import type { ItemPaperTable } from './paper-tables.ts';
import type { Scope } from './scope.ts';

type Row = Selectable<ItemPaperTable>;
type BytesRow = Pick<Row, 'paper_id' | 'file_name' | 'media_type' | 'sha256' | 'bytes'>;

const ABOUT = sql.raw(
  'p.paper_id, p.item_id, p.file_name, p.media_type, p.sha256, p.size_bytes, p.origin, p.actor_id, p.added_at',
);

/** Files of invoices, and which letter carries which. */
export function paperRecords(scope: Scope): PaperRecords {
  return { ...itemsWithPapers(scope), ...papers(scope), ...carriage(scope) };
}

type ItemRow = {
  readonly item_id: string;
  readonly case_id: CaseId | null;
  readonly number: string | null;
  readonly issued_on: string | null;
  readonly due_on: string | null;
  readonly currency: string;
  readonly amount_minor: string;
  readonly open_minor: string;
};
const OF_ITEM = sql.raw(
  'i.item_id, c.case_id, i.number, i.issued_on, i.due_on, i.currency, i.amount_minor, i.open_minor',
);

function itemsWithPapers({ trx, tenantId }: Scope): Pick<PaperRecords, 'findItem' | 'itemsOf'> {
  return {
    findItem: async (itemId) => {
      const { rows } = await sql<ItemRow>`
        select ${OF_ITEM} from item i
        join account a on a.tenant_id = ${tenantId} and a.account_id = i.account_id
        join debtor d on d.tenant_id = ${tenantId} and d.debtor_id = a.debtor_id and d.erased_at is null
        left join case_file c on c.tenant_id = ${tenantId} and c.account_id = i.account_id
        where i.tenant_id = ${tenantId} and i.item_id = ${itemId}`.execute(trx);
      return rows[0] && toItem(rows[0]);
    },
    itemsOf: async (caseId, { isSettledToo, limit }) => {
      const withPaper = sql`exists (select from item_paper p
        where p.tenant_id = ${tenantId} and p.item_id = i.item_id and p.removed_at is null)`;
      const { rows } = await sql<ItemRow>`
        select ${OF_ITEM} from case_file c
        join item i on i.tenant_id = ${tenantId} and i.account_id = c.account_id
        where c.tenant_id = ${tenantId} and c.case_id = ${caseId} and i.kind = 'invoice'
          and (i.state in ('open', 'gone') or (${isSettledToo} and ${withPaper}))
        order by i.due_on nulls last, i.number, i.item_id limit ${limit}`.execute(trx);
      return rows.map(toItem);
    },
  };
}

const toItem = (row: ItemRow): PaperedItem => ({
  itemId: row.item_id,
  caseId: row.case_id,
  number: row.number,
  issuedOn: toDateOrNull(row.issued_on),
  dueOn: toDateOrNull(row.due_on),
  amount: toMoney(row.currency, row.amount_minor),
  open: toMoney(row.currency, row.open_minor),
});

function papers({ trx, tenantId }: Scope): Pick<PaperRecords, 'add' | 'ofItems' | 'find' | 'bytesOf' | 'remove'> {
  return {
    add: async (paper, bytes) => {
      const { numInsertedOrUpdatedRows } = await trx
        .insertInto('item_paper')
        .values({
          tenant_id: tenantId,
          paper_id: paper.paperId,
          item_id: paper.itemId,
          file_name: paper.fileName,
          media_type: paper.mediaType,
          sha256: paper.sha256,
          size_bytes: paper.sizeBytes,
          origin: paper.origin,
          bytes: Buffer.from(bytes),
          actor_id: paper.actorId,
          added_at: fromInstant(paper.addedAt),
          removed_at: null,
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirstOrThrow();
      return (numInsertedOrUpdatedRows ?? 0n) > 0n;
    },
    ofItems: async (itemIds) => {
      const { rows } = await sql<Row>`
        select ${ABOUT} from item_paper p
        where p.tenant_id = ${tenantId} and p.item_id = any(${[...itemIds]}::uuid[]) and p.removed_at is null
        order by p.added_at, p.paper_id`.execute(trx);
      const byItem = new Map<string, PaperRecord[]>();
      for (const paper of rows.map(toPaper)) byItem.set(paper.itemId, [...(byItem.get(paper.itemId) ?? []), paper]);
      return byItem;
    },
    find: async (paperId) => {
      const { rows } = await sql<Row & { case_id: CaseId }>`
        select ${ABOUT}, c.case_id from item_paper p
        join item i on i.tenant_id = ${tenantId} and i.item_id = p.item_id
        join case_file c on c.tenant_id = ${tenantId} and c.account_id = i.account_id
        where p.tenant_id = ${tenantId} and p.paper_id = ${paperId} and p.removed_at is null`.execute(trx);
      return rows[0] && { ...toPaper(rows[0]), caseId: rows[0].case_id };
    },
    bytesOf: async (paperIds) => {
      const { rows } = await sql<BytesRow>`
        select p.paper_id, p.file_name, p.media_type, p.sha256, p.bytes from item_paper p
        where p.tenant_id = ${tenantId} and p.paper_id = any(${[...paperIds]}::uuid[])`.execute(trx);
      return rows.map(toBytes);
    },
    remove: async (paperId, at) => {
      await sql`update item_paper set bytes = null, removed_at = ${fromInstant(at)}
        where tenant_id = ${tenantId} and paper_id = ${paperId} and removed_at is null`.execute(trx);
    },
  };
}

function carriage({ trx, tenantId }: Scope): Pick<PaperRecords, 'carry' | 'carriedBy' | 'countCarried'> {
  return {
    carry: async (letterId, paperIds) => {
      if (paperIds.length === 0) return;
      await trx
        .insertInto('letter_paper')
        .values(
          paperIds.map((paperId, index) => ({
            tenant_id: tenantId,
            letter_id: letterId,
            paper_id: paperId,
            place: index + 1,
          })),
        )
        .execute();
    },
    carriedBy: async (letterId) => {
      const { rows } = await sql<BytesRow>`
        select p.paper_id, p.file_name, p.media_type, p.sha256, p.bytes from letter_paper l
        join item_paper p on p.tenant_id = ${tenantId} and p.paper_id = l.paper_id
        where l.tenant_id = ${tenantId} and l.letter_id = ${letterId} order by l.place`.execute(trx);
      return rows.map(toBytes);
    },
    countCarried: async (letterIds) => {
      const { rows } = await sql<{ letter_id: string; files: number }>`
        select letter_id, count(*)::integer as files from letter_paper
        where tenant_id = ${tenantId} and letter_id = any(${[...letterIds]}::uuid[]) group by letter_id`.execute(trx);
      return new Map(rows.map(({ letter_id, files }) => [letter_id, files]));
    },
  };
}

const toPaper = (row: Row): PaperRecord => ({
  paperId: row.paper_id,
  itemId: row.item_id,
  fileName: row.file_name,
  mediaType: row.media_type,
  sizeBytes: row.size_bytes,
  sha256: row.sha256,
  origin: row.origin as PaperRecord['origin'],
  actorId: row.actor_id as ActorId,
  addedAt: toInstant(row.added_at),
});

const toBytes = (row: BytesRow): PaperBytes => ({
  paperId: row.paper_id,
  fileName: row.file_name,
  mediaType: row.media_type,
  sha256: row.sha256,
  bytes: row.bytes,
});
