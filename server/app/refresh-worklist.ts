import { addMs, DAY_MS, type Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseId, TenantId } from '@duologue/core/cases/ids.ts';
import type { RuleBook } from '@duologue/core/compliance/packs/rule-book.ts';
import type { CaseDeps } from './case-deps.ts';
import { readCaseFacts } from './cases/case-facts.ts';
import { withFirmLaw } from './law/firm-law.ts';
import { createRowJudge } from './worklist/judge-row.ts';
import { CALL_HISTORY_DAYS, REFRESH_BATCH_CASES } from './limits.ts';
import type { Records, TenantRecord } from './ports/store.ts';
import type { WorklistRow } from './ports/worklist.ts';

/** The firm whose worklist it is. */
export type RankHome = {
  readonly ruleBook: RuleBook;
  readonly homeZone: string;
  readonly homeCurrency: string;
};

type RowJudge = ReturnType<typeof createRowJudge>;

/** The judge of one moment, with what the whole tenant is weighed by. */
export async function rowJudgeOf(records: Records, home: RankHome): Promise<RowJudge> {
  const largest = await records.worklist.largest();
  const { ruleBook } = await withFirmLaw(home, records);
  return createRowJudge(ruleBook, { largest, zoneTable: ruleBook.zoneTable, homeCurrency: home.homeCurrency });
}

/** The lines of these cases as they are at a moment, computed and not kept. */
export async function rowsAt(
  records: Records,
  caseIds: readonly CaseId[],
  at: Instant,
  home: RankHome,
  judge: RowJudge,
): Promise<readonly WorklistRow[]> {
  const situations = await records.worklist.situations(caseIds, addMs(at, -CALL_HISTORY_DAYS * DAY_MS));
  const place = { zoneTable: home.ruleBook.zoneTable, homeZone: home.homeZone };
  return situations.map((situation) => judge(readCaseFacts(situation, at, place)));
}

/** Brings the lines of these cases up to date, in the caller's transaction. */
export async function refreshCases(
  records: Records,
  caseIds: readonly CaseId[],
  at: Instant,
  home: RankHome,
): Promise<void> {
  if (caseIds.length === 0) return;
  const judge = await rowJudgeOf(records, home);
  for (let start = 0; start < caseIds.length; start += REFRESH_BATCH_CASES) {
    const batch = caseIds.slice(start, start + REFRESH_BATCH_CASES);
    await records.worklist.save(await rowsAt(records, batch, at, home, judge), at);
  }
}

/**
 * Computes the worklist of a whole tenant again, some thousand cases at a time, each batch in a transaction of its own:
 * memory stays bounded and nobody waits for it. Running it twice gives the same lines. Answers how many cases it read.
 */
export async function refreshWorklist(
  { store, clock, ruleBook }: Pick<CaseDeps, 'store' | 'clock' | 'ruleBook'>,
  tenant: TenantRecord,
  onProgress: (cases: number) => void = () => undefined,
): Promise<number> {
  const home = { ruleBook, homeZone: tenant.zone, homeCurrency: tenant.homeCurrency };
  const at = clock.now();
  const judge = await inLong(store, tenant.tenantId, (records) => rowJudgeOf(records, home));
  let [after, count]: [CaseId | null, number] = [null, 0];
  for (;;) {
    const batch: readonly CaseId[] = await inLong(store, tenant.tenantId, async (records) => {
      const caseIds = await records.worklist.listCaseIds(after, REFRESH_BATCH_CASES);
      await records.worklist.save(await rowsAt(records, caseIds, at, home, judge), at);
      return caseIds;
    });
    count += batch.length;
    after = batch.at(-1) ?? null;
    onProgress(count);
    if (batch.length < REFRESH_BATCH_CASES) return count;
  }
}

const inLong = <Answer>(
  store: CaseDeps['store'],
  tenantId: TenantId,
  work: (records: Records) => Promise<Answer>,
): Promise<Answer> => store.inTenantLong(tenantId, work);

/** Brings the lines up to date that the clock has made wrong, best ranked first. Answers how many it did. */
export async function catchUp(records: Records, at: Instant, home: RankHome, casesMax: number): Promise<number> {
  const caseIds = await records.worklist.listChanged(at, casesMax);
  await refreshCases(records, caseIds, at, home);
  return caseIds.length;
}

/** The same for a whole tenant, some thousand cases at a time, until no line is out of date. For the minute's job. */
export async function catchUpTenant(
  { store, clock, ruleBook }: Pick<CaseDeps, 'store' | 'clock' | 'ruleBook'>,
  tenant: TenantRecord,
): Promise<number> {
  const home = { ruleBook, homeZone: tenant.zone, homeCurrency: tenant.homeCurrency };
  const at = clock.now();
  let count = 0;
  for (;;) {
    const done = await store.inTenantLong(tenant.tenantId, (records) =>
      catchUp(records, at, home, REFRESH_BATCH_CASES),
    );
    count += done;
    if (done < REFRESH_BATCH_CASES) return count;
  }
}
