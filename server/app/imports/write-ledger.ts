import type { CreditorId } from '@duologue/core/cases/ids.ts';
import type { IntakeBatch, IntakeCounts, Rejection } from '@duologue/core/intake/intake-record.ts';
import { type Money, totalsByCurrency } from '@duologue/core/money/money.ts';
import type { Acting } from '../deps.ts';
import type { ImportRecords, ImportRun } from '../ports/imports.ts';
import type { GoneAnswer } from './answer-gone.ts';
import type { ImportDeps } from './import-deps.ts';
import { REJECTIONS_KEPT_MAX } from './limits.ts';
import { createDebtorPlacer } from './place-debtors.ts';
import { createLinePlacer, type Placed } from './place-lines.ts';
import type { Reading } from './prepare-reading.ts';
import { createTurns } from '../turns.ts';
import { walkLedger } from './walk-ledger.ts';
import { createLineWriter, type WriterGiven } from './write-lines.ts';

export type Run = {
  readonly name: string;
  readonly sha256: string;
  readonly asOf: ImportRun['asOf'];
  readonly gone: GoneAnswer;
  readonly acceptRejected: boolean;
};

export type Work = {
  readonly records: ImportRecords;
  readonly deps: ImportDeps;
  readonly acting: Acting;
  readonly reading: Reading;
  readonly run: Run;
  readonly onRows: (rows: number) => void;
  readonly onRank: () => void;
};

/** Thrown, so that everything written so far is undone: nobody agreed to go on without the rejected rows. */
export class RowsRejected extends Error {
  readonly rejected: number;

  constructor(rejected: number) {
    super(`${rejected} rows were rejected`);
    this.rejected = rejected;
  }
}

type Target = {
  readonly creditorId: CreditorId;
  readonly given: WriterGiven;
  /** The first ledger of this creditor: nothing can be gone from it. */
  readonly isFirst: boolean;
};

type Sums = { added: number; changed: number; paid: number; same: number; history: number };
export type Written = Readonly<Sums> & {
  readonly debtors: number;
  readonly newDebtors: number;
  readonly counts: IntakeCounts;
  readonly totals: readonly Money[];
  readonly rejections: readonly Rejection[];
};

/** Reads the file by its mapping and writes what it says. Nothing is being written any more when it answers or throws. */
export async function writeLedger(work: Work, { creditorId, given, isFirst }: Target): Promise<Written> {
  const { records, deps, acting, reading, run } = work;
  const turns = createTurns();
  const writer = createLineWriter({
    ...given,
    turns,
    creditorId,
    takeDebtors: () => debtors.take(),
    notesListed: !isFirst,
  });
  const debtors = createDebtorPlacer({
    records,
    creditorId,
    ids: deps.ids,
    homeCountry: acting.homeCountry,
    at: given.at,
    isDryRun: false,
    turns,
    beforeLookup: writer.flushItems,
  });
  const place = createLinePlacer({ records, ids: deps.ids, asOn: run.asOf, place: debtors.place, turns });
  const sums: Sums = { added: 0, changed: 0, paid: 0, same: 0, history: 0 };
  const rejections: Rejection[] = [];
  let totals: readonly Money[] = [];

  const take = async (batch: IntakeBatch, rows: number) => {
    work.onRows(rows);
    rejections.push(...batch.rejections.slice(0, REJECTIONS_KEPT_MAX - rejections.length));
    const lines = [
      ...batch.records.map((record) => ({ record, isSettled: false })),
      ...batch.settled.map((record) => ({ record, isSettled: true })),
    ];
    if (lines.length === 0) return;
    const placed = await place(lines);
    count(sums, placed);
    sums.history += batch.settled.length;
    totals = totalsByCurrency([...totals, ...batch.records.map(({ item }) => item.open)]);
    await writer.write(placed);
  };
  try {
    const counts = await walkLedger(reading, take);
    if (counts.rejected > 0 && !run.acceptRejected) throw new RowsRejected(counts.rejected);
    await writer.finish();
    return { ...sums, ...(await debtors.finish()), counts, totals, rejections };
  } finally {
    await writer.settle();
  }
}

function count(sums: Sums, { added, changed, same }: Placed): void {
  sums.added += added.length;
  sums.changed += changed.length;
  sums.paid += changed.filter(({ change }) => change.paidMinor > 0n).length;
  sums.same += same.length;
}
