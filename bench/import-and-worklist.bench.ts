import { statSync } from 'node:fs';
import path from 'node:path';
import { addDays } from '@duologue/core/calendar/calendar-date.ts';
import { measureCopy } from './copy-yardstick.ts';
import { count, megabytes, peakOf, printTable, seconds, times } from './figures.ts';
import { importLedger } from './import-ledger.ts';
import { writeLedger } from './ledger.ts';
import { measureWorklist } from './measure-worklist.ts';
import { parseOptions } from './options.ts';
import { type BenchWorkbench, openBenchWorkbench, TODAY } from './workbench.ts';

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
  const again = await importLedger(bench, file, TODAY);
  const { debtors, dryRunMs, writingMs, rankingMs } = answer;
  console.log(`\n  ${count(rows)} rows of ${count(debtors)} debtors, ${size} of CSV, PostgreSQL ${bench.version}`);
  await measureWorklist(bench, runs);
  console.log('');

  const yardstick = await measureCopy(bench);
  const line = (what: string, ms: number) => [
    what,
    seconds(ms),
    `${count((rows / ms) * 1000)} rows/s`,
    times(ms / yardstick.itemMs),
    times(ms / yardstick.allMs),
  ];
  printTable([
    ['', 'time', 'speed', 'of the first', 'of the third'],
    line('COPY of the items, as owner', yardstick.itemMs),
    line('COPY of the items through the wall', yardstick.walledMs),
    line(`COPY of all ${count(yardstick.allRows)} rows written, as owner`, yardstick.allMs),
    line('dry run: upload, profile, compare', dryRunMs),
    line('import: read and write', writingMs),
    line('import: rank the worklist', rankingMs),
    line('import in all', writingMs + rankingMs),
    line('the same rows a week later: dry run', again.dryRunMs),
    line('the same rows a week later: import', again.writingMs + again.rankingMs),
  ]);
  console.log(`  most memory of dry run and import: ${megabytes(rss)} (this process, without the database)`);
}
