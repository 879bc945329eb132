import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { AccountId, ActorId, CaseId } from '@duologue/core/cases/ids.ts';
import type { BankRecords, NewPosting, PostingRecord } from '@duologue/server/app/ports/bank.ts';
import { prepareCopies } from '../copy.ts';
import type { ClientScope } from '../database.ts';
import { toInstant, toInstantOrNull, toMoney } from '../records/columns.ts';
import { RECEIPT_COLUMNS, type ReceiptRow, toReceipt } from './receipt-row.ts';

type Postings = Pick<
  BankRecords,
  'preparePostings' | 'findPosting' | 'postingOfReceipt' | 'listPostings' | 'endPosting'
>;

export function postingRecords(scope: ClientScope): Postings {
  const { client, tenantId } = scope;
  const list = async (where: string, values: readonly unknown[]): Promise<readonly PostingRecord[]> => {
    const { rows } = await client.query<PostingRow>(`${SELECT} where p.tenant_id = $1 and ${where}`, [
      tenantId,
      ...values,
    ]);
    const parts = await partsOf(
      scope,
      rows.map(({ posting_id }) => posting_id),
    );
    return rows.map((row) => toPosting(row, parts.get(row.posting_id) ?? []));
  };
  return {
    preparePostings: async (postings, { actorId, at }) => {
      const moment = formatInstant(at);
      const write = await prepareCopies([
        { table: 'posting', columns: COLUMNS, rows: postings.map(rowOf(tenantId, actorId, moment)) },
        { table: 'posting_part', columns: PART_COLUMNS, rows: postings.flatMap(partRowsOf(tenantId)) },
      ]);
      return () => write(scope);
    },
    findPosting: async (postingId) => (await list('p.posting_id = $2 for no key update of p', [postingId]))[0],
    postingOfReceipt: async (receiptId) => (await list('p.receipt_id = $2 and p.reversed_at is null', [receiptId]))[0],
    listPostings: ({ after, limit, by, caseId }) =>
      list(
        `($2::timestamptz is null or (p.posted_at, p.posting_id) < ($2, $3::uuid))
         and ($4::text is null or (p.rule = 'by-hand') = ($4 = 'hand')) and ($5::uuid is null or p.case_id = $5)
         order by p.posted_at desc, p.posting_id desc limit $6`,
        [after?.postedAt ?? null, after?.postingId ?? null, by, caseId, limit],
      ),
    endPosting: async (postingId, reason, { actorId, at }) => {
      await client.query(
        `update posting set reversed_at = $3, reversed_by = $4, reversal_reason = $5
         where tenant_id = $1 and posting_id = $2 and reversed_at is null`,
        [tenantId, postingId, formatInstant(at), actorId, reason],
      );
    },
  };
}

const SELECT = `select p.posting_id, p.case_id, p.account_id, p.currency as posted_currency, p.amount_minor as posted_minor,
    p.left_minor, p.rule, p.because, p.actor_id, p.posted_at, p.reversed_at, coalesce(w.name, 'Duologue') as by, d.name as debtor_name,
    ${RECEIPT_COLUMNS.map((column) => `r.${column}`).join(', ')}
  from posting p
  join receipt r on r.tenant_id = p.tenant_id and r.receipt_id = p.receipt_id
  left join actor w on w.tenant_id = p.tenant_id and w.actor_id = p.actor_id
  join account a on a.tenant_id = p.tenant_id and a.account_id = p.account_id
  join debtor d on d.tenant_id = p.tenant_id and d.debtor_id = a.debtor_id`;

type PostingRow = ReceiptRow & {
  posting_id: string;
  case_id: CaseId;
  account_id: AccountId;
  posted_currency: string;
  posted_minor: string;
  left_minor: string;
  rule: PostingRecord['rule'];
  because: PostingRecord['because'];
  actor_id: ActorId;
  posted_at: Date;
  reversed_at: Date | null;
  by: string;
  debtor_name: string;
};

type PartRow = {
  posting_id: string;
  item_id: string;
  number: string | null;
  currency: string;
  amount_minor: string;
  discount_minor: string;
  fee_minor: string;
  is_credit: boolean;
};

async function partsOf(
  { client, tenantId }: ClientScope,
  postingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PartRow[]>> {
  const { rows } = await client.query<PartRow>(
    `select t.posting_id, t.item_id, i.number, t.currency, t.amount_minor, t.discount_minor, t.fee_minor, t.is_credit
     from posting_part t join item i on i.tenant_id = t.tenant_id and i.item_id = t.item_id
     where t.tenant_id = $1 and t.posting_id = any($2::uuid[]) order by t.posting_id, t.part`,
    [tenantId, postingIds],
  );
  const parts = new Map<string, PartRow[]>();
  for (const row of rows) parts.set(row.posting_id, [...(parts.get(row.posting_id) ?? []), row]);
  return parts;
}

const COLUMNS = [
  'tenant_id',
  'posting_id',
  'receipt_id',
  'case_id',
  'account_id',
  'currency',
  'amount_minor',
  'left_minor',
  'rule',
  'because',
  'actor_id',
  'posted_at',
];
const PART_COLUMNS = [
  'tenant_id',
  'posting_id',
  'part',
  'item_id',
  'currency',
  'amount_minor',
  'discount_minor',
  'fee_minor',
  'is_credit',
];

const rowOf = (tenantId: string, actorId: string, moment: string) => (posting: NewPosting) => [
  tenantId,
  posting.postingId,
  posting.receiptId,
  posting.caseId,
  posting.accountId,
  posting.amount.currency,
  posting.amount.minor.toString(),
  posting.left.minor.toString(),
  posting.rule,
  JSON.stringify(posting.because),
  actorId,
  moment,
];

const partRowsOf =
  (tenantId: string) =>
  ({ postingId, parts }: NewPosting) =>
    parts.map(({ itemId, amount, discount, fee, isCredit }, index) => [
      tenantId,
      postingId,
      index + 1,
      itemId,
      amount.currency,
      amount.minor.toString(),
      (discount?.minor ?? 0n).toString(),
      (fee?.minor ?? 0n).toString(),
      isCredit,
    ]);

function toPosting(row: PostingRow, parts: readonly PartRow[]): PostingRecord {
  const some = (currency: string, minor: string) => (minor === '0' ? null : toMoney(currency, minor));
  return {
    postingId: row.posting_id,
    receiptId: row.receipt_id,
    receipt: toReceipt(row),
    caseId: row.case_id,
    accountId: row.account_id,
    debtorName: row.debtor_name,
    amount: toMoney(row.posted_currency, row.posted_minor),
    left: toMoney(row.posted_currency, row.left_minor),
    rule: row.rule,
    because: row.because,
    parts: parts.map((part) => ({
      itemId: part.item_id,
      amount: toMoney(part.currency, part.amount_minor),
      discount: some(part.currency, part.discount_minor),
      fee: some(part.currency, part.fee_minor),
      isCredit: part.is_credit,
    })),
    numbers: parts.map(({ number }) => number),
    actorId: row.actor_id,
    by: row.by,
    postedAt: toInstant(row.posted_at),
    reversedAt: toInstantOrNull(row.reversed_at),
  };
}
