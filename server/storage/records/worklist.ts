import type { Instant } from '@duologue/core/calendar/instant.ts';
import { foldLetters } from '@duologue/core/cases/identity/normalise-name.ts';
import { type MoneyData, toMoneyData } from '@duologue/core/money/money-data.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { TODAY_LINES_USUAL } from '@duologue/server/app/limits.ts';
import type {
  KeptPage,
  PageQuery,
  WorklistRecords,
  WorklistRow,
  WorklistSummary,
} from '@duologue/server/app/ports/worklist.ts';
import { type Selectable, sql } from 'kysely';
import { type CopyRow, prepareCopies } from '../copy.ts';
import { askFor } from './prepared.ts';
import { CHARGED_KINDS, fromInstant, fromInstantOrNull, toDateOrNull, toInstantOrNull, toMoney } from './columns.ts';
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
    page: (query, at) => page(scope, query, at),
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
    prepareSave: (changes, computedAt) => prepareSave(scope, changes, fromInstant(computedAt)),
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
      where tenant_id = ${tenantId} and state = 'open' and kind in ${sql.raw(CHARGED_KINDS)}
      group by account_id, currency
    ) as account group by currency
  `.execute(trx);
  return new Map(rows.map((row) => [row.currency, BigInt(row.minor)]));
}

type LineColumn = Exclude<(typeof COLUMNS)[number], (typeof NOT_SHOWN)[number]>;
type PageRow = Pick<Selectable<Tables['worklist_row']>, LineColumn>;

/**
 * One statement: the page, and on its first line what is asked of the whole list and of the ledger. It is written for a
 * plan that knows no values: how many lines stands in the text, and what changes first is looked up in its order.
 */
async function page(scope: Scope, query: PageQuery, at: Instant): Promise<KeptPage> {
  const { tenantId } = scope;
  const { view, after, search } = query;
  const limit = sql.lit(query.limit);
  const behind = after === null ? sql`` : sql`and (rank_key, case_id) > (${after.rankKey}, ${after.caseId}::uuid)`;
  // Found by keys first: the index holds what is searched, so only the lines of the page are fetched.
  const named =
    search === null ? sql`` : sql`and search_text like ${`%${foldLetters(search).replace(/[\\%_]/g, '\\$&')}%`}`;
  const place = sql`from worklist_row where tenant_id = ${tenantId} and view = ${view} ${behind} ${named}
    order by rank_key, case_id limit ${limit}`;
  const lines = (of: string) => sql.raw(SHOWN.map((column) => `${of}.${column}`).join(', '));
  const plain = sql`select ${lines('worklist_row')} ${place}`;
  const found = sql`select ${lines('r')} from (select case_id ${place}) k
    join worklist_row r on r.tenant_id = ${tenantId} and r.case_id = k.case_id`;
  const rows = await askFor(
    scope,
    search === null && TODAY_LINES_USUAL.includes(query.limit - 1),
    sql<PageRow & { has_changed: boolean; ledger_as_of: string | null }>`
    select w.*, o.* from (
      select (select changes_at from worklist_row where tenant_id = ${tenantId} and changes_at is not null
          order by changes_at limit 1) <= ${fromInstant(at)} as has_changed,
        (select max(as_of) from import_run where tenant_id = ${tenantId}) as ledger_as_of
    ) o left join lateral (
      ${search === null ? plain : found}
    ) w on true order by w.rank_key, w.case_id`,
  );
  return {
    // Without any line there is one that holds nothing of a line.
    rows: rows.filter(({ case_id }) => case_id !== null).map(toRow),
    hasChanged: rows[0]?.has_changed === true,
    ledgerAsOf: toDateOrNull(rows[0]?.ledger_as_of ?? null),
  };
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

const COLUMNS = [
  'tenant_id',
  'case_id',
  'view',
  'rank_key',
  'tier',
  'points',
  'because',
  'debtor_name',
  'debtor_number',
  'country',
  'currency',
  'overdue_minor',
  'other_currencies',
  'ask',
  'items_overdue',
  'oldest_due_on',
  'callback_at',
  'next_step_kind',
  'next_step_on',
  'promise_status',
  'finding',
  'next_allowed_at',
  'changes_at',
  'computed_at',
  'search_text',
] as const;

const NOT_SHOWN = ['tenant_id', 'computed_at', 'search_text'] as const;
const SHOWN = COLUMNS.filter((column) => NOT_SHOWN.every((other) => other !== column));

const REPLACE = `on conflict (tenant_id, case_id) do update set ${COLUMNS.slice(2)
  .map((column) => `${column} = excluded.${column}`)
  .join(', ')}`;

/** From this many lines on, COPY is quicker than one JSON text that the database takes apart. */
const COPIED_FROM_LINES = 200;

/** One statement for a whole batch: few lines travel as one JSON text, many through COPY. */
async function prepareSave(
  scope: Scope,
  lines: readonly WorklistRow[],
  computedAt: string,
): Promise<() => Promise<void>> {
  const { trx, tenantId } = scope;
  if (lines.length >= COPIED_FROM_LINES) {
    const rows = copied(lines, tenantId, computedAt);
    const write = await prepareCopies([{ table: 'worklist_row', columns: COLUMNS, rows, onConflict: REPLACE }]);
    return () => write(scope);
  }
  const json = JSON.stringify(
    lines.map((row) => {
      const cells = cellsOf(row, tenantId, computedAt);
      return Object.fromEntries(COLUMNS.map((column, index) => [column, cells[index]]));
    }),
  );
  return async () => {
    if (lines.length === 0) return;
    await sql`
      insert into worklist_row (${sql.raw(COLUMNS.join(', '))})
      select ${sql.raw(COLUMNS.join(', '))} from jsonb_populate_recordset(null::worklist_row, ${json}::jsonb)
      ${sql.raw(REPLACE)}
    `.execute(trx);
  };
}

function* copied(rows: readonly WorklistRow[], tenantId: string, computedAt: string): Generator<CopyRow> {
  for (const row of rows) {
    yield cellsOf(row, tenantId, computedAt).map((cell) =>
      typeof cell === 'object' && cell !== null ? JSON.stringify(cell) : cell,
    );
  }
}

/** In the order of `COLUMNS`. Amounts as text: JSON numbers are not exact beyond 2^53. */
function cellsOf(row: WorklistRow, tenantId: string, computedAt: string) {
  return [
    tenantId,
    row.caseId,
    row.view,
    row.rankKey,
    row.tier,
    row.points,
    row.because,
    row.debtorName,
    row.debtorNumber,
    row.country,
    row.overdue.currency,
    row.overdue.minor.toString(),
    row.otherCurrencies.map(toMoneyData),
    row.ask.map(toMoneyData),
    row.itemsOverdue,
    row.oldestDueOn,
    fromInstantOrNull(row.callbackAt),
    row.nextStepKind,
    row.nextStepOn,
    row.promiseStatus,
    row.finding,
    fromInstantOrNull(row.nextAllowedAt),
    fromInstantOrNull(row.changesAt),
    computedAt,
    foldLetters(`${row.debtorName} ${row.debtorNumber ?? ''}`),
  ] as const;
}

function toRow(row: PageRow): WorklistRow {
  const others = row.other_currencies as readonly MoneyData[];
  const ask = row.ask as readonly MoneyData[];
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
    ask: ask.map(({ currency, minor }) => toMoney(currency, minor)),
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
