import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseId, CreditorId, ImportId } from '@duologue/core/cases/ids.ts';
import type { IntakeBatch, IntakeCounts, Rejection } from '@duologue/core/intake/intake-record.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import { type Money, totalsByCurrency } from '@duologue/core/money/money.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import type { Acting } from '../deps.ts';
import type { ImportRecords, ImportRun } from '../ports/imports.ts';
import type { UseCase } from '../use-case.ts';
import { answerGone, type GoneAnswer } from './answer-gone.ts';
import type { ImportDeps } from './import-deps.ts';
import { itemsImported } from './import-events.ts';
import { REJECTIONS_KEPT_MAX } from './limits.ts';
import { createDebtorPlacer } from './place-debtors.ts';
import { createLinePlacer } from './place-lines.ts';
import { prepareReading, type Reading } from './prepare-reading.ts';
import { walkLedger } from './walk-ledger.ts';
import { createLineWriter, type WriterGiven } from './write-lines.ts';

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
      return result;
    } catch (error) {
      report('failed');
      if (error instanceof RowsRejected) return refuse({ code: 'rows-rejected', values: { rejected: error.rejected } });
      throw error;
    }
  };

type Run = {
  readonly name: string;
  readonly sha256: string;
  readonly asOf: ImportRun['asOf'];
  readonly gone: GoneAnswer;
  readonly acceptRejected: boolean;
};

type Work = {
  readonly records: ImportRecords;
  readonly deps: ImportDeps;
  readonly acting: Acting;
  readonly reading: Reading;
  readonly run: Run;
  readonly onRows: (rows: number) => void;
  readonly onRank: () => void;
};

/** Thrown, so that everything written so far is undone: nobody agreed to go on without the rejected rows. */
class RowsRejected extends Error {
  readonly rejected: number;

  constructor(rejected: number) {
    super(`${rejected} rows were rejected`);
    this.rejected = rejected;
  }
}

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
  const written = await writeLedger(work, creditorId, given);
  const gone = latest === undefined ? 0 : await answerGone(given, creditorId, run.gone);
  const casesOpened = await openCases(given, creditorId);

  const counts = {
    items: written.added + written.changed + written.same,
    newItems: written.added,
    changedItems: written.changed - written.paid,
    paidItems: written.paid,
    goneItems: gone,
    history: written.history,
    rejected: written.counts.rejected,
    debtors: written.debtors,
    newDebtors: written.newDebtors,
    casesOpened,
  };
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
  return accept({
    importId: importId as string,
    repeated: false,
    counts: { ...counts, promisesJudged: promises.length },
    totals: written.totals.map(wire),
    promises: [...promises],
  });
}

type Written = {
  added: number;
  changed: number;
  paid: number;
  same: number;
  history: number;
  debtors: number;
  newDebtors: number;
  counts: IntakeCounts;
  totals: readonly Money[];
  rejections: Rejection[];
};

async function writeLedger(work: Work, creditorId: CreditorId, given: WriterGiven): Promise<Written> {
  const { records, deps, acting, reading, run } = work;
  const writer = createLineWriter(given);
  const debtors = createDebtorPlacer({
    records,
    creditorId,
    ids: deps.ids,
    homeCountry: acting.homeCountry,
    at: given.at,
    isDryRun: false,
    beforeLookup: writer.flushItems,
  });
  const place = createLinePlacer(records, deps.ids, run.asOf, debtors.place);
  const sums = { added: 0, changed: 0, paid: 0, same: 0, history: 0 };
  const rejections: Rejection[] = [];
  let totals: readonly Money[] = [];

  const counts = await walkLedger(reading, async (batch: IntakeBatch, rows) => {
    work.onRows(rows);
    rejections.push(...batch.rejections.slice(0, REJECTIONS_KEPT_MAX - rejections.length));
    const lines = [
      ...batch.records.map((record) => ({ record, isSettled: false })),
      ...batch.settled.map((record) => ({ record, isSettled: true })),
    ];
    if (lines.length === 0) return;
    const placed = await place(lines);
    sums.added += placed.added.length;
    sums.changed += placed.changed.length;
    sums.paid += placed.changed.filter(({ change }) => change.paidMinor > 0n).length;
    sums.same += placed.same.length;
    sums.history += batch.settled.length;
    totals = totalsByCurrency([...totals, ...batch.records.map(({ item }) => item.open)]);
    await writer.write(placed);
  });
  if (counts.rejected > 0 && !run.acceptRejected) throw new RowsRejected(counts.rejected);
  await writer.finish();
  return { ...sums, ...(await debtors.finish()), counts, totals, rejections };
}

/** Every account with something open has a case; what the import brought to it is the first thing that is known. */
async function openCases(given: WriterGiven, creditorId: CreditorId): Promise<number> {
  const { records, mark, acting, at, ids } = given;
  const accounts = await records.listAccountsWithoutCase(creditorId);
  const opened = new Map<CaseId, (typeof accounts)[number]>();
  for (const account of accounts) opened.set(ids.next() as CaseId, account);
  await records.openCases(
    [...opened].map(([caseId, { accountId }]) => ({ caseId, accountId })),
    at,
  );

  async function* events() {
    for await (const { caseId, items } of records.addedItems(mark.importId)) {
      const account = opened.get(caseId);
      const opening =
        account === undefined
          ? []
          : [
              {
                type: 'case-opened',
                data: { debtorId: account.debtorId, creditorId, accountId: account.accountId, importId: mark.importId },
              },
            ];
      yield { caseId, events: [...opening, itemsImported(mark, items)] };
    }
  }
  await records.appendEvents({ actorId: acting.actorId, at: at satisfies Instant }, events());
  return opened.size;
}

function repeated(run: ImportRun) {
  const zero = { items: 0, newItems: 0, changedItems: 0, paidItems: 0, goneItems: 0, history: 0, rejected: 0 };
  return {
    importId: run.importId as string,
    repeated: true,
    counts: { ...zero, debtors: 0, newDebtors: 0, casesOpened: 0, promisesJudged: 0 },
    totals: run.totals.map(wire),
    promises: [],
  };
}

const wire = ({ currency, minor }: Money) => ({ currency: currency as string, minor: minor.toString() });
