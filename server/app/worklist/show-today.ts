import type { TodayRow } from '@duologue/contract/today.ts';
import type { Message } from '@duologue/contract/wire.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { type Instant, parseInstant } from '@duologue/core/calendar/instant.ts';
import type { TenantId } from '@duologue/core/cases/ids.ts';
import { foldLetters } from '@duologue/core/cases/identity/normalise-name.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import { totalsByCurrency } from '@duologue/core/money/money.ts';
import type { CaseDeps } from '../case-deps.ts';
import { homeToday } from '../cases/change-case.ts';
import { invalid } from '../invalid-input.ts';
import { CATCH_UP_CASES_MAX, LOOK_AHEAD_CASES_MAX } from '../limits.ts';
import type { Records } from '../ports/store.ts';
import type { PagePlace, PageQuery, WorklistRow, WorklistSummary } from '../ports/worklist.ts';
import { formatPlace, parsePlace } from './place.ts';
import { daysOverdue } from './rank-case.ts';
import { catchUp, type RankHome, rowJudgeOf, rowsAt } from '../refresh-worklist.ts';
import { summaryOf } from './summarise-worklist.ts';
import type { UseCase } from '../use-case.ts';
import { findingWire, instantWire, instantWireOrNull } from '../wire/decision.ts';
import { moneyWire } from '../wire/money.ts';

type Page = {
  readonly rows: readonly WorklistRow[];
  readonly summary: WorklistSummary;
  readonly ledgerAsOf: CalendarDate | null;
};

/**
 * Who to call now and why. Lines that the clock has made wrong are brought up to date first, the best ranked before the
 * others. With `at` nothing is kept: the cases are judged in memory as at that moment (decision record 0070).
 */
export const showToday =
  (deps: CaseDeps): UseCase<'GET /today'> =>
  async ({ query }, acting) => {
    const after = query.after === undefined ? null : parsePlace(query.after);
    if (after === undefined) return invalid('query.after', 'input.not-a-page');
    const lookAt = query.at === undefined ? undefined : parseInstant(query.at);
    const at = lookAt ?? deps.clock.now();
    const { view, limit } = query;
    const search = query.search === undefined || query.search === '' ? null : query.search;
    const home = { ruleBook: deps.ruleBook, homeZone: acting.zone, homeCurrency: acting.homeCurrency };
    const asked: PageQuery = { view, after, limit: limit + 1, search };

    const { rows, summary, ledgerAsOf } =
      lookAt === undefined
        ? await pageNow(deps.store, asked, { at, home, tenantId: acting.tenantId })
        : await deps.store.inTenantRead(acting.tenantId, (records) => pageAt(records, asked, at, home));
    const shown = rows.slice(0, limit);
    const last = shown.at(-1);
    const today = homeToday(deps, acting, at);
    return accept({
      at: instantWire(at),
      rows: shown.map((row) => rowWire(row, today)),
      next: rows.length > limit && last !== undefined ? formatPlace(last) : null,
      counts: { ...summary.counts },
      totals: summary.totals[view].map(moneyWire),
      ledgerAsOf,
    });
  };

type Now = { readonly at: Instant; readonly home: RankHome; readonly tenantId: TenantId };

/** Looks first; only where lines are out of date is there something to write before the page is right. */
async function pageNow(store: CaseDeps['store'], asked: PageQuery, { at, home, tenantId }: Now): Promise<Page> {
  const kept = await store.inTenantRead(tenantId, async (records) => {
    const page = await records.worklist.page(asked, at);
    return page.hasChanged ? undefined : { ...page, summary: await summaryOf(records, tenantId, at, false) };
  });
  if (kept !== undefined) return kept;
  return store.inTenant(tenantId, async (records) => {
    await catchUp(records, at, home, CATCH_UP_CASES_MAX);
    const page = await records.worklist.page(asked, at);
    return { ...page, summary: await summaryOf(records, tenantId, at, true) };
  });
}

/** Up to the stated maximum of cases, the best ranked first, judged as at another moment. */
async function pageAt(records: Records, asked: PageQuery, at: Instant, home: RankHome): Promise<Page> {
  const caseIds = await records.worklist.listRanked(LOOK_AHEAD_CASES_MAX);
  const all = await rowsAt(records, caseIds, at, home, await rowJudgeOf(records, home));
  const sorted = [...all].sort((left, right) => (isBefore(left, right) ? -1 : 1));
  const { view, after, limit, search } = asked;
  const needle = foldLetters(search ?? '');
  const rows = sorted
    .filter((row) => row.view === view && (after === null || isBefore(after, row)))
    .filter(({ debtorName, debtorNumber }) => foldLetters(`${debtorName} ${debtorNumber ?? ''}`).includes(needle));
  const of = (wanted: WorklistRow['view']) => sorted.filter((row) => row.view === wanted);
  const count = (wanted: WorklistRow['view']) => of(wanted).length;
  const totals = (wanted: WorklistRow['view']) => totalsByCurrency(of(wanted).map(({ overdue }) => overdue));
  return {
    rows: rows.slice(0, limit),
    ledgerAsOf: await records.ledger.latestAsOf(),
    summary: {
      counts: { now: count('now'), later: count('later'), blocked: count('blocked') },
      totals: { now: totals('now'), later: totals('later'), blocked: totals('blocked') },
    },
  };
}

function isBefore(left: PagePlace, right: PagePlace): boolean {
  if (left.rankKey !== right.rankKey) return left.rankKey < right.rankKey;
  return left.caseId < right.caseId;
}

function rowWire(row: WorklistRow, today: CalendarDate): TodayRow {
  const { caseId, debtorName, debtorNumber, country, oldestDueOn, nextStepKind, nextStepOn } = row;
  return {
    caseId,
    debtorName,
    debtorNumber,
    country,
    overdue: moneyWire(row.overdue),
    otherCurrencies: row.otherCurrencies.map(moneyWire),
    ask: row.ask.map(moneyWire),
    itemsOverdue: row.itemsOverdue,
    oldestDueOn,
    daysOverdue: daysOverdue(oldestDueOn, today),
    tier: row.tier,
    points: row.points,
    because: row.because.map(({ code, values }) => ({ code, values: values as Message['values'] })),
    callbackAt: instantWireOrNull(row.callbackAt),
    nextStep: nextStepKind === null || nextStepOn === null ? null : { kind: nextStepKind, dueOn: nextStepOn },
    promiseStatus: row.promiseStatus,
    finding: row.finding === null ? null : findingWire(row.finding),
    nextAllowedAt: instantWireOrNull(row.nextAllowedAt),
  };
}
