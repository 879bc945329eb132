import { statSync } from 'node:fs';
import path from 'node:path';
import { addDays } from '@duologue/core/calendar/calendar-date.ts';
import { measureCopy, type Yardsticks } from './copy-yardstick.ts';
import { count, megabytes, millis, peakOf, type Phase, printTable, seconds, times } from './figures.ts';
import { type Imported, importLedger } from './import-ledger.ts';
import { writeLedger } from './ledger.ts';
import { measureWorklist } from './measure-worklist.ts';
import { parseOptions } from './options.ts';
import type { Processor } from './processor.ts';
import { type BenchWorkbench, openBenchWorkbench, TODAY } from './workbench.ts';

/** A second ledger tells nothing more of a million rows than of these, and takes as long as the first. */
const AGAIN_ROWS_MAX = 200_000;

const { rows: sizes, runs } = parseOptions({ rows: [100_000, 1_000_000], runs: 500 });
for (const rows of sizes) {
  const bench = await openBenchWorkbench();
  try {
    await measure(bench, rows);
  } finally {
    await bench.close();
  }
}

/** The worklist is measured over what the import brought; the yardstick of the import comes last, for it empties the store. */
async function measure(bench: BenchWorkbench, rows: number): Promise<void> {
  const file = path.join(bench.folder, 'ledger.csv');
  await writeLedger(file, rows, TODAY);
  const size = megabytes(statSync(file).size);
  const { rss, answer } = await peakOf(() => importLedger(bench, file, addDays(TODAY, -7)));
  console.log(
    `\n  ${count(rows)} rows of ${count(answer.debtors)} debtors, ${size} of CSV, PostgreSQL ${bench.version}`,
  );
  // As autovacuum does within minutes: the figures of the worklist are those of a working day.
  await bench.owner.query('vacuum analyze');
  await measureWorklist(bench, runs);
  const again = rows > AGAIN_ROWS_MAX ? undefined : await importLedger(bench, file, TODAY);
  console.log('');
  printImport(rows, await measureCopy(bench), answer, again);
  console.log(`  most memory of dry run and import: ${megabytes(rss)} (this process, without the database)`);
}

function printImport(rows: number, yardstick: Yardsticks, first: Imported, again: Imported | undefined): void {
  const work = ({ own, database }: Processor) => [own, database].map((value) => value?.toFixed(1) ?? '?').join(' + ');
  const line = (what: string, { ms, processor }: Phase) => [
    what,
    seconds(ms),
    `${count((rows / ms) * 1000)} rows/s`,
    times(ms / yardstick.items.ms),
    times(ms / yardstick.all.ms),
    work(processor),
  ];
  printTable([
    ['', 'time', 'speed', 'of the first', 'of the third', 'processor s, ours + database'],
    line('COPY of the items, as owner', yardstick.items),
    line('COPY of the items through the wall', yardstick.walled),
    line(`COPY of all ${count(yardstick.allRows)} rows written, as owner`, yardstick.all),
    line('dry run: upload, profile, compare', first.dryRun),
    line('import: read and write', first.writing),
    line('import: rank the worklist', first.ranking),
    line('import in all', first.whole),
    ...(again === undefined
      ? []
      : [
          line('the same rows a week later: dry run', again.dryRun),
          line('the same rows a week later: import', again.whole),
        ]),
  ]);
  const perThousand = (first.ranking.ms / first.debtors) * 1000;
  console.log(`  ranking: ${millis(perThousand)} for each 1,000 cases`);
}
