import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { ImportId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import type { ImportRun } from '../ports/imports.ts';
import type { UseCase } from '../use-case.ts';
import { moneyWire } from '../wire/money.ts';
import { answerGone } from './answer-gone.ts';
import type { ImportDeps } from './import-deps.ts';
import { moveBankMoney } from './move-bank-money.ts';
import { openCases } from './open-cases.ts';
import { prepareReading } from './prepare-reading.ts';
import { RowsRejected, type Work, type Written, writeLedger } from './write-ledger.ts';
import type { WriterGiven } from './write-lines.ts';

/**
 * Imports a file as its dry run showed it: debtors, items, what was paid, what is gone, cases, events, promises and the
 * worklist, all in one transaction. A crash in the middle leaves nothing behind.
 */
export const commitImport =
  (deps: ImportDeps): UseCase<'POST /uploads/{uploadId}/commit'> =>
  async ({ params, body }, acting) => {
    const upload = await deps.uploads.find(acting.tenantId, params.uploadId);
    if (upload === undefined) return refuse({ code: 'upload-not-found' });
    const asOf = parseCalendarDate(body.asOf);
    if (asOf === undefined) return refuse({ code: 'questions-open', values: { questions: ['as-of'] } });

    const report = (phase: 'reading' | 'writing' | 'ranking' | 'done' | 'failed', rowsDone = 0) =>
      deps.progress.report(params.uploadId, { phase, rowsDone, rowsTotal: null });
    const profiled = await deps.profiles(upload, (rows) => report('reading', rows));
    if (!profiled.ok) return profiled;
    const reading = await prepareReading(profiled.value, {
      mapping: body.mapping,
      answers: {},
      asOf,
      homeCurrency: parseCurrency(acting.homeCurrency),
      remembered: async () => undefined,
    });
    if (!reading.ok) return reading;
    const open = reading.value.questions.map(({ id }) => id);
    if (open.length > 0) return refuse({ code: 'questions-open', values: { questions: open } });

    const run = {
      name: upload.name,
      sha256: upload.sha256,
      asOf,
      gone: body.gone,
      acceptRejected: body.acceptRejected,
    };
    let imported: Awaited<ReturnType<typeof importInto>>;
    try {
      const result = await deps.store.inTenant(acting.tenantId, (records) =>
        importInto({
          records,
          deps,
          acting,
          reading: reading.value,
          run,
          onRows: (rows) => report('writing', rows),
          onRank: () => report('ranking'),
        }),
      );
      report('done', result.ok ? result.value.counts.items : 0);
      if (!result.ok) return result;
      imported = result;
    } catch (error) {
      report('failed');
      if (error instanceof RowsRejected) return refuse({ code: 'rows-rejected', values: { rejected: error.rejected } });
      throw error;
    }
    // The ledger is kept by now: if this breaks off, the minute's job goes on with it.
    await deps.afterImport.postWaitingMoney(acting);
    return imported;
  };

async function importInto(work: Work) {
  const { records, deps, acting, reading, run } = work;
  await records.lockImports();
  const creditorId = await records.firstCreditor();
  const mapping = { ...reading.mapping };
  const latest = await records.latestRun(creditorId);
  const same = await records.findRun(run.sha256, run.asOf, mapping);
  if (same !== undefined && same.importId === latest?.importId) return accept(repeated(same));
  if (latest !== undefined && run.asOf < latest.asOf) {
    return refuse({ code: 'older-ledger', values: { asOf: run.asOf, latest: latest.asOf } } as const);
  }

  const at = deps.clock.now();
  const importId = deps.ids.next() as ImportId;
  const given: WriterGiven = { records, mark: { importId, asOf: run.asOf }, acting, at, ids: deps.ids };
  const written = await writeLedger(work, { creditorId, given, isFirst: latest === undefined });
  if (latest !== undefined) await moveBankMoney(given);
  const gone = latest === undefined ? 0 : await answerGone(given, creditorId, run.gone);
  const casesOpened = await openCases(given, creditorId);

  const counts = countsOf(written, gone, casesOpened);
  await records.addRun(
    {
      importId,
      creditorId,
      fileName: run.name,
      fileSha256: run.sha256,
      layoutKey: reading.mapping.layoutKey,
      asOf: run.asOf,
      mapping,
      counts,
      totals: written.totals,
      importedAt: at,
    },
    acting.actorId,
  );
  await records.addRejections(importId, written.rejections);
  const { asOn: _asOn, ...remembered } = mapping;
  await records.rememberMapping(reading.mapping.layoutKey, remembered, at);

  work.onRank();
  const promises = await deps.afterImport.judgePromises(acting, at);
  await deps.afterImport.rankAll(acting, at);
  await deps.afterImport.markWaitingMoney(acting);
  return accept({
    importId: importId as string,
    repeated: false,
    counts: { ...counts, promisesJudged: promises.length },
    totals: written.totals.map(moneyWire),
    promises: [...promises],
  });
}

function countsOf(written: Written, goneItems: number, casesOpened: number) {
  return {
    items: written.added + written.changed + written.same,
    newItems: written.added,
    changedItems: written.changed - written.paid,
    paidItems: written.paid,
    goneItems,
    history: written.history,
    rejected: written.counts.rejected,
    debtors: written.debtors,
    newDebtors: written.newDebtors,
    casesOpened,
  };
}

function repeated(run: ImportRun) {
  const zero = { items: 0, newItems: 0, changedItems: 0, paidItems: 0, goneItems: 0, history: 0, rejected: 0 };
  return {
    importId: run.importId as string,
    repeated: true,
    counts: { ...zero, debtors: 0, newDebtors: 0, casesOpened: 0, promisesJudged: 0 },
    totals: run.totals.map(moneyWire),
    promises: [],
  };
}
