import { setImmediate } from 'node:timers/promises';
import { addMs, DAY_MS, type Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import type { RuleBook } from '@duologue/core/compliance/packs/rule-book.ts';
import type { CaseDeps } from './case-deps.ts';
import { readCaseFacts } from './cases/case-facts.ts';
import { withFirmLaw } from './law/firm-law.ts';
import { createRowJudge } from './worklist/judge-row.ts';
import { CALL_HISTORY_DAYS, REFRESH_BATCH_CASES } from './limits.ts';
import type { Records, TenantRecord } from './ports/store.ts';
import type { CaseSituation, WorklistRow } from './ports/worklist.ts';
import { createTurns } from './turns.ts';

/** The firm whose worklist it is. */
export type RankHome = {
  readonly ruleBook: RuleBook;
  readonly homeZone: string;
  readonly homeCurrency: string;
};

/** Cases that are judged before others get a turn: a millisecond or two of work. */
const SLICE_CASES = 10;

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
  return judgeAll(await situationsAt(records, caseIds, at), at, home, judge);
}

const situationsAt = (records: Records, caseIds: readonly CaseId[], at: Instant) =>
  records.worklist.situations(caseIds, addMs(at, -CALL_HISTORY_DAYS * DAY_MS));

function judgeAll(
  situations: readonly CaseSituation[],
  at: Instant,
  home: RankHome,
  judge: RowJudge,
): readonly WorklistRow[] {
  return situations.map((situation) => judge(readCaseFacts(situation, at, home)));
}

/** Makes ready what keeps lines, and whom the still-owed gate kept from being rung: once for each case, check and day. */
async function prepareRows(records: Records, rows: readonly WorklistRow[], at: Instant): Promise<() => Promise<void>> {
  const save = await records.worklist.prepareSave(rows, at);
  const avoided = rows.flatMap((row) => row.avoided ?? []);
  return async () => {
    await save();
    if (avoided.length > 0) await records.avoided.add(avoided, at);
  };
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
    await (await prepareRows(records, await rowsAt(records, batch, at, home, judge), at))();
  }
}

/**
 * Computes the worklist of a whole tenant again, in the caller's transaction. Some thousand cases are in memory at a time:
 * while they are judged, the next ones are read and the last ones are written. Running it twice gives the same lines.
 * Answers how many cases it read.
 */
export async function rankEveryCase(
  records: Records,
  at: Instant,
  home: RankHome,
  onProgress: (cases: number) => void = () => undefined,
): Promise<number> {
  const judge = await rowJudgeOf(records, home);
  const turns = createTurns();
  const read = (after: CaseId | null) =>
    turns(async () => {
      const caseIds = await records.worklist.listCaseIds(after, REFRESH_BATCH_CASES);
      return { caseIds, situations: await situationsAt(records, caseIds, at) };
    });
  let count = 0;
  let saved: Promise<void> = Promise.resolve();
  try {
    for (let next = read(null); ; ) {
      const { caseIds, situations } = await next;
      const isLast = caseIds.length < REFRESH_BATCH_CASES;
      if (!isLast) next = read(caseIds.at(-1) ?? null);
      const save = await prepareRows(records, await judgeInSlices(situations, at, home, judge), at);
      // Never more than one batch waits to be written.
      await saved;
      saved = turns(save);
      count += caseIds.length;
      onProgress(count);
      if (isLast) break;
    }
    await saved;
    return count;
  } finally {
    // After a fault too, the transaction ends only when nothing is under way on its connection.
    await turns(async () => undefined).catch(() => undefined);
  }
}

/** A long calculation lets the connection have its turn between two slices. */
async function judgeInSlices(
  situations: readonly CaseSituation[],
  at: Instant,
  home: RankHome,
  judge: RowJudge,
): Promise<readonly WorklistRow[]> {
  const rows: WorklistRow[] = [];
  for (let start = 0; start < situations.length; start += SLICE_CASES) {
    rows.push(...judgeAll(situations.slice(start, start + SLICE_CASES), at, home, judge));
    await setImmediate();
  }
  return rows;
}

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
