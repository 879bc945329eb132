import type { CaseId } from '@duologue/core/cases/ids.ts';
import type { PageQuery, WorklistRecords, WorklistRow, WorklistSummary } from '@duologue/server/app/ports/worklist.ts';
import { type Selectable, sql } from 'kysely';
import { fromInstant, fromInstantOrNull, toDateOrNull, toInstantOrNull, toJson, toMoney } from './columns.ts';
import type { Scope } from './scope.ts';
import { listSituations } from './situations.ts';
import type { Tables } from './tables.ts';

export function worklistRecords(scope: Scope): WorklistRecords {
  const { trx, tenantId } = scope;
  const rows = trx.selectFrom('worklist_row').where('tenant_id', '=', tenantId);
  return {
    situations: (caseIds, callsSince) => listSituations(scope, caseIds, callsSince),
    listCaseIds: async (after, limit) => {
      const found = await trx
        .selectFrom('case_file')
        .select('case_id')
        .where('tenant_id', '=', tenantId)
        .$if(after !== null, (query) => query.where('case_id', '>', after ?? ''))
        .orderBy('case_id')
        .limit(limit)
        .execute();
      return found.map((row) => row.case_id as CaseId);
    },
    listRanked: async (limit) => {
      const ranked = rows.select('case_id').where('view', '<>', 'none').orderBy('rank_key').orderBy('case_id');
      return (await ranked.limit(limit).execute()).map((row) => row.case_id as CaseId);
    },
    listChanged: async (at, limit) => {
      const changed = rows.select('case_id').where('changes_at', '<=', sql<Date>`${fromInstant(at)}`);
      const found = await changed.orderBy('rank_key').orderBy('case_id').limit(limit).execute();
      return found.map((row) => row.case_id as CaseId);
    },
    page: (query) => page(scope, query),
    summary: () => summary(scope),
    countRanked: async () => {
      const counted = rows.select(sql<number>`count(*)::int`.as('ranked')).where('view', '<>', 'none');
      return (await counted.executeTakeFirstOrThrow()).ranked;
    },
    largest: () => largest(scope),
    expireAll: async (at) => {
      const moment = fromInstant(at);
      await sql`update worklist_row set changes_at = least(coalesce(changes_at, ${moment}), ${moment})
        where tenant_id = ${scope.tenantId}`.execute(scope.trx);
    },
    save: (changes, computedAt) => save(scope, changes, fromInstant(computedAt)),
    first: async (except) => {
      const ranked = rows.select('case_id').where('view', '=', 'now').where('case_id', '<>', except);
      const row = await ranked.orderBy('rank_key').orderBy('case_id').limit(1).executeTakeFirst();
      return (row?.case_id as CaseId | undefined) ?? null;
    },
  };
}

type Largest = ReadonlyMap<string, bigint>;
const keptLargest = new Map<string, { readonly readAt: number; readonly largest: Largest }>();
/** A worklist with more lines than this is not read through for every write: what was the largest just now still is. */
const LARGEST_KEPT_FROM_LINES = 5_000;
const LARGEST_KEPT_MS = 30_000;

/** From the lines there are; before the first ranking, from the ledger itself. */
async function largest({ trx, tenantId }: Scope): Promise<Largest> {
  const kept = keptLargest.get(tenantId);
  if (kept !== undefined && performance.now() - kept.readAt < LARGEST_KEPT_MS) return kept.largest;
  const lines = await trx
    .selectFrom('worklist_row')
    .select(['currency', sql<string>`max(overdue_minor)`.as('minor'), sql<number>`count(*)::int`.as('lines')])
    .where('tenant_id', '=', tenantId)
    .where('view', '<>', 'none')
    .groupBy('currency')
    .execute();
  if (lines.length === 0) return largestOfLedger({ trx, tenantId });
  const found = new Map(lines.map((row) => [row.currency, BigInt(row.minor)]));
  const isLong = lines.reduce((sum, row) => sum + row.lines, 0) > LARGEST_KEPT_FROM_LINES;
  if (isLong) keptLargest.set(tenantId, { readAt: performance.now(), largest: found });
  else keptLargest.delete(tenantId);
  return found;
}

async function largestOfLedger({ trx, tenantId }: Pick<Scope, 'trx' | 'tenantId'>): Promise<Largest> {
  const { rows } = await sql<{ currency: string; minor: string }>`
    select currency, max(minor) as minor from (
      select account_id, currency, sum(open_minor) as minor from item
      where tenant_id = ${tenantId} and state = 'open' and kind in ('invoice', 'balance') group by account_id, currency
    ) as account group by currency
  `.execute(trx);
  return new Map(rows.map((row) => [row.currency, BigInt(row.minor)]));
}

async function page({ trx, tenantId }: Scope, { view, after, limit, search }: PageQuery) {
  const pattern = `%${(search ?? '').replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await trx
    .selectFrom('worklist_row')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('view', '=', view)
    .$if(after !== null, (query) =>
      query.where(sql<boolean>`(rank_key, case_id) > (${after?.rankKey}, ${after?.caseId}::uuid)`),
    )
    .$if(search !== null, (query) =>
      query.where((or) => or.or([or('debtor_name', 'ilike', pattern), or('debtor_number', 'ilike', pattern)])),
    )
    .orderBy('rank_key')
    .orderBy('case_id')
    .limit(limit)
    .execute();
  return rows.map(toRow);
}

async function summary({ trx, tenantId }: Scope): Promise<WorklistSummary> {
  const rows = await trx
    .selectFrom('worklist_row')
    .select(['view', 'currency', sql<number>`count(*)::int`.as('cases'), sql<string>`sum(overdue_minor)`.as('minor')])
    .where('tenant_id', '=', tenantId)
    .where('view', '<>', 'none')
    .groupBy(['view', 'currency'])
    .orderBy('view')
    .orderBy('currency')
    .execute();
  const of = (view: string) => rows.filter((row) => row.view === view);
  const count = (view: string) => of(view).reduce((sum, row) => sum + row.cases, 0);
  const totals = (view: string) => of(view).map((row) => toMoney(row.currency, row.minor));
  return {
    counts: { now: count('now'), later: count('later'), blocked: count('blocked') },
    totals: { now: totals('now'), later: totals('later'), blocked: totals('blocked') },
  };
}

/** One statement for a whole batch: the rows travel as one JSON text, which is quicker than thousands of parameters. */
async function save({ trx, tenantId }: Scope, rows: readonly WorklistRow[], computedAt: string): Promise<void> {
  if (rows.length === 0) return;
  const json = toJson(rows.map((row) => ({ ...fromRow(row), tenant_id: tenantId, computed_at: computedAt })));
  await sql`
    insert into worklist_row
    select * from jsonb_populate_recordset(null::worklist_row, ${json}::jsonb)
    on conflict (tenant_id, case_id) do update set
      view = excluded.view, rank_key = excluded.rank_key, tier = excluded.tier, points = excluded.points,
      because = excluded.because, debtor_name = excluded.debtor_name, debtor_number = excluded.debtor_number,
      country = excluded.country, currency = excluded.currency, overdue_minor = excluded.overdue_minor,
      other_currencies = excluded.other_currencies, items_overdue = excluded.items_overdue,
      oldest_due_on = excluded.oldest_due_on, callback_at = excluded.callback_at,
      next_step_kind = excluded.next_step_kind, next_step_on = excluded.next_step_on,
      promise_status = excluded.promise_status, finding = excluded.finding,
      next_allowed_at = excluded.next_allowed_at, changes_at = excluded.changes_at, computed_at = excluded.computed_at
  `.execute(trx);
}

function fromRow(row: WorklistRow) {
  return {
    case_id: row.caseId,
    view: row.view,
    rank_key: row.rankKey,
    tier: row.tier,
    points: row.points,
    because: row.because,
    debtor_name: row.debtorName,
    debtor_number: row.debtorNumber,
    country: row.country,
    currency: row.overdue.currency,
    overdue_minor: row.overdue.minor,
    other_currencies: row.otherCurrencies,
    items_overdue: row.itemsOverdue,
    oldest_due_on: row.oldestDueOn,
    callback_at: fromInstantOrNull(row.callbackAt),
    next_step_kind: row.nextStepKind,
    next_step_on: row.nextStepOn,
    promise_status: row.promiseStatus,
    finding: row.finding,
    next_allowed_at: fromInstantOrNull(row.nextAllowedAt),
    changes_at: fromInstantOrNull(row.changesAt),
  };
}

function toRow(row: Selectable<Tables['worklist_row']>): WorklistRow {
  const others = row.other_currencies as readonly { currency: string; minor: string }[];
  return {
    caseId: row.case_id as CaseId,
    view: row.view as WorklistRow['view'],
    rankKey: row.rank_key,
    tier: row.tier,
    points: row.points,
    because: row.because as WorklistRow['because'],
    debtorName: row.debtor_name,
    debtorNumber: row.debtor_number,
    country: row.country,
    overdue: toMoney(row.currency, row.overdue_minor),
    otherCurrencies: others.map(({ currency, minor }) => toMoney(currency, minor)),
    itemsOverdue: row.items_overdue,
    oldestDueOn: toDateOrNull(row.oldest_due_on),
    callbackAt: toInstantOrNull(row.callback_at),
    nextStepKind: row.next_step_kind,
    nextStepOn: toDateOrNull(row.next_step_on),
    promiseStatus: row.promise_status,
    finding: row.finding as WorklistRow['finding'],
    nextAllowedAt: toInstantOrNull(row.next_allowed_at),
    changesAt: toInstantOrNull(row.changes_at),
  };
}
