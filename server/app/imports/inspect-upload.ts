import type { ImportReport } from '@duologue/contract/imports.ts';
import { type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { IntakeRecord } from '@duologue/core/intake/intake-record.ts';
import { createIntakeSummary } from '@duologue/core/intake/summarise-intake.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import type { Acting } from '../deps.ts';
import type { ImportRecords } from '../ports/imports.ts';
import type { Upload } from '../ports/uploads.ts';
import type { Refusal } from '../refusal.ts';
import type { UseCase } from '../use-case.ts';
import type { ImportDeps } from './import-deps.ts';
import { PREVIEW_ROWS } from './limits.ts';
import { createDebtorPlacer } from './place-debtors.ts';
import { createLinePlacer } from './place-lines.ts';
import { prepareReading, type Reading } from './prepare-reading.ts';
import { reportOf } from './report-of.ts';
import { createTurns } from '../turns.ts';
import { walkLedger } from './walk-ledger.ts';

/** Takes a file in and answers with its dry run. */
export const uploadLedger =
  (deps: ImportDeps): UseCase<'POST /uploads'> =>
  async ({ query, bytes }, acting) => {
    if (bytes === undefined) return refuse({ code: 'upload-not-found' });
    const uploadId = deps.ids.next();
    const statedAsOf = parseCalendarDate(query.asOf ?? '') ?? null;
    const upload = await deps.uploads.save(
      { tenantId: acting.tenantId, uploadId, name: query.name, statedAsOf },
      bytes,
    );
    const report = await inspect(deps, acting, upload, { answers: {}, asOf: statedAsOf });
    if (!report.ok) await deps.uploads.remove(acting.tenantId, uploadId);
    return report;
  };

export const inspectUpload =
  (deps: ImportDeps): UseCase<'POST /uploads/{uploadId}/inspect'> =>
  async ({ params, body }, acting) => {
    const upload = await deps.uploads.find(acting.tenantId, params.uploadId);
    if (upload === undefined) return refuse({ code: 'upload-not-found' });
    const asOf = parseCalendarDate(body.asOf ?? '') ?? upload.statedAsOf;
    return inspect(deps, acting, upload, { mapping: body.mapping, answers: body.answers, asOf });
  };

export const showProgress =
  (deps: ImportDeps): UseCase<'GET /uploads/{uploadId}/progress'> =>
  async ({ params }, acting) => {
    // The board knows no tenants; whose upload it is, the place where it is kept knows.
    const upload = await deps.uploads.find(acting.tenantId, params.uploadId);
    const progress = upload === undefined ? undefined : deps.progress.find(params.uploadId);
    return progress === undefined ? refuse({ code: 'upload-not-found' }) : accept(progress);
  };

type Given = {
  readonly mapping?: unknown;
  readonly answers: Readonly<Record<string, string>>;
  readonly asOf: CalendarDate | null;
};

async function inspect(
  deps: ImportDeps,
  acting: Acting,
  upload: Upload,
  given: Given,
): Promise<Result<ImportReport, Refusal>> {
  const report = (phase: 'reading' | 'comparing' | 'done', rowsDone: number) =>
    deps.progress.report(upload.uploadId, { phase, rowsDone, rowsTotal: null });
  // Outside the transaction: a large file is read for minutes, and a transaction in which nothing happens is ended.
  const profiled = await deps.profiles(upload, (rows) => report('reading', rows));
  if (!profiled.ok) return profiled;
  return deps.store.inTenant(acting.tenantId, async (records) => {
    const reading = await prepareReading(profiled.value, {
      ...given,
      asOf: given.asOf ?? (await knownDay(records, upload, given)),
      homeCurrency: parseCurrency(acting.homeCurrency),
      remembered: (layoutKey) => records.findMapping(layoutKey),
    });
    if (!reading.ok) return reading;
    const answer = await dryRun({
      records,
      deps,
      acting,
      upload,
      reading: reading.value,
      onRows: (rows) => report('comparing', rows),
    });
    report('done', answer.counts.rows);
    return accept(answer);
  });
}

/** The same bytes are of the same day: whoever brings a file again is not asked again, and may still name another. */
async function knownDay(records: ImportRecords, { sha256 }: Upload, { mapping, answers }: Given) {
  if (mapping !== undefined || answers['as-of'] !== undefined) return null;
  return (await records.findDayOfFile(sha256)) ?? null;
}

export type DryRun = {
  readonly records: ImportRecords;
  readonly deps: ImportDeps;
  readonly acting: Acting;
  readonly upload: Upload;
  readonly reading: Reading;
  readonly onRows: (rows: number) => void;
};

/** Reads the whole file and compares it with what is kept, and writes nothing. */
async function dryRun({ records, deps, acting, upload, reading, onRows }: DryRun): Promise<ImportReport> {
  const creditorId = await records.firstCreditor();
  const latest = await records.latestRun(creditorId);
  const asOn = reading.mapping.asOn ?? null;
  const today = formatInstant(deps.clock.now()).slice(0, 10) as CalendarDate;
  const summary = createIntakeSummary(asOn ?? today);
  const turns = createTurns();
  const debtors = createDebtorPlacer({
    records,
    creditorId,
    ids: deps.ids,
    homeCountry: acting.homeCountry,
    at: deps.clock.now(),
    isDryRun: true,
    turns,
    beforeLookup: async () => undefined,
  });
  const place = createLinePlacer({ records, ids: deps.ids, asOn: asOn ?? today, place: debtors.place, turns });
  const preview: IntakeRecord[] = [];
  const changes = { newItems: 0, changedItems: 0, paidItems: 0, unchangedItems: 0 };

  const counts = await walkLedger(reading, async (batch, rows) => {
    onRows(rows);
    summary.add(batch);
    preview.push(...batch.records.slice(0, PREVIEW_ROWS - preview.length));
    const placed = await place([
      ...batch.records.map((record) => ({ record, isSettled: false })),
      ...batch.settled.map((record) => ({ record, isSettled: true })),
    ]);
    const paid = placed.changed.filter(({ change }) => change.paidMinor > 0n).length;
    changes.newItems += placed.added.filter(({ item }) => item.state === 'open').length;
    changes.paidItems += paid;
    changes.changedItems += placed.changed.length - paid;
    changes.unchangedItems += placed.same.length;
    if (latest !== undefined)
      await records.noteListed([...placed.same, ...placed.changed.map(({ kept }) => kept.itemId)]);
  });

  const known = await debtors.finish();
  const gone =
    latest === undefined ? { count: 0, totals: [], examples: [] } : await records.summariseGone(creditorId, asOn);
  const same = asOn === null ? undefined : await records.findRun(upload.sha256, asOn, { ...reading.mapping });
  return reportOf({
    upload,
    reading,
    summary: summary.finish(counts),
    preview,
    changes: {
      ...changes,
      ...known,
      gone,
      alreadyImported: same?.importId === latest?.importId ? same?.importedAt : undefined,
    },
  });
}
