import { statSync } from 'node:fs';
import path from 'node:path';
import { measureCopy } from './copy-yardstick.ts';
import { count, megabytes, peakOf, printTable, seconds, times } from './figures.ts';
import { writeLedger } from './ledger.ts';
import { parseOptions } from './options.ts';
import { type BenchWorkbench, openBenchWorkbench, TODAY } from './workbench.ts';
import { importLedger } from './import-ledger.ts';

for (const rows of parseOptions({ rows: [100_000, 1_000_000], runs: 1 }).rows) {
  const bench = await openBenchWorkbench();
  try {
    await measure(bench, rows);
  } finally {
    await bench.close();
  }
}

async function measure(bench: BenchWorkbench, rows: number): Promise<void> {
  const file = path.join(bench.folder, 'ledger.csv');
  await writeLedger(file, rows, TODAY);
  const { size } = statSync(file);
  const { rss, answer } = await peakOf(() => importLedger(bench, file));
  const yardstick = await measureCopy(bench);

  const { dryRunMs, writingMs, rankingMs } = answer;
  const line = (what: string, ms: number) => [
    what,
    seconds(ms),
    `${count((rows / ms) * 1000)} rows/s`,
    times(ms / yardstick.itemMs),
  ];
  console.log(
    `\n  ${count(rows)} rows of ${count(answer.debtors)} debtors, ${megabytes(size)} of CSV, PostgreSQL ${bench.version}`,
  );
  printTable([
    ['', 'time', 'speed', 'of COPY'],
    line('COPY of the items, as owner', yardstick.itemMs),
    line('COPY of the items through the wall', yardstick.walledMs),
    line(`COPY of all ${count(yardstick.allRows)} rows written, as owner`, yardstick.allMs),
    line('dry run: upload, profile, compare', dryRunMs),
    line('import: read and write', writingMs),
    line('import: rank the worklist', rankingMs),
    line('import in all', writingMs + rankingMs),
  ]);
  console.log(`  most memory: ${megabytes(rss)} (this process, everything above)`);
}
