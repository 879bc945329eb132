import { writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { draftProposals } from '@duologue/core/allocation/draft-proposals.ts';
import { searchKeysOf } from '@duologue/core/allocation/keys.ts';
import { proposeAllocations } from '@duologue/core/allocation/propose-allocations.ts';
import { traitsKey } from '@duologue/core/allocation/traits.ts';
import { labelledSet } from '@duologue/demo/receipts/labelled-set.ts';
import { isRight, precision, type Score, scoreOf, SET_ALLOWANCES } from '@duologue/demo/receipts/score.ts';
import { createFinder } from '@duologue/demo/receipts/set-finder.ts';
import { setPortfolio } from '@duologue/demo/receipts/set-portfolio.ts';
import { count, printTable, seconds } from './figures.ts';
import { parseOptions } from './options.ts';

/** Certainty is counted on these, and judged on none of them. */
const CALIBRATION_SEEDS = [101, 102, 103, 104];
const HELD_OUT_SEED = 7;
const CALIBRATION_RECEIPTS = 100_000;
const ACCOUNTS_EACH = 10;

const [receipts = 100_000] = parseOptions({ rows: [100_000], runs: 1 }).rows;
const { values } = parseArgs({ options: { calibrate: { type: 'string' } }, allowPositionals: true, strict: false });
if (typeof values.calibrate === 'string') calibrate(values.calibrate);
else report();

/** Counts how often proposals with the same traits are right, and writes it down as data of the core. */
function calibrate(file: string): void {
  const counts = new Map<string, readonly [number, number]>();
  for (const seed of CALIBRATION_SEEDS) {
    const accounts = setPortfolio(seed, CALIBRATION_RECEIPTS / ACCOUNTS_EACH);
    const find = createFinder(accounts);
    for (const { receipt, truth } of labelledSet(seed, accounts, CALIBRATION_RECEIPTS)) {
      for (const { traits, account, fit } of draftProposals(receipt, find(searchKeysOf(receipt)), SET_ALLOWANCES)) {
        const [right, all] = counts.get(traitsKey(traits)) ?? [0, 0];
        counts.set(traitsKey(traits), [right + (isRight(account.accountId, fit.parts, truth) ? 1 : 0), all + 1]);
      }
    }
  }
  const lines = [...counts].sort(([left], [right]) => (left < right ? -1 : 1));
  const data = lines.map(([key, [right, all]]) => `  '${key}': [${right}, ${all}],`).join('\n');
  const doc =
    '/** How often proposals with these traits were right on the labelled set: `[right, all]`. Written by `bench/allocation.bench.ts`. */';
  writeFileSync(
    file,
    `${doc}\nexport const COUNTS: Readonly<Record<string, readonly [number, number]>> = {\n${data}\n};\n`,
  );
  console.log(`  ${count(lines.length)} kinds of proposals counted`);
}

function report(): void {
  const accounts = setPortfolio(HELD_OUT_SEED, Math.ceil(receipts / ACCOUNTS_EACH));
  const labelled = labelledSet(HELD_OUT_SEED, accounts, receipts);
  const find = createFinder(accounts);
  const scores = scoreOf(labelled, find);
  const kinds = [...scores].sort(([left], [right]) => Number(left === 'all') - Number(right === 'all'));
  printTable([
    [
      'kind',
      'receipts',
      'exact: posted',
      'wrong',
      'recall',
      'likely: posted',
      'wrong',
      'recall',
      'first',
      'first three',
    ],
    ...kinds.map(([kind, score]) => [kind, ...cells(score)]),
  ]);
  const all = scores.get('all');
  if (all === undefined) return;
  for (const rule of ['exact', 'likely'] as const) {
    console.log(
      `  rule ${rule}: precision ${precision(all.posted[rule]).toFixed(5)}, recall ${share(all.posted[rule].right, all.owed)}`,
    );
  }
  const found = labelled.map(({ receipt }) => ({ receipt, found: find(searchKeysOf(receipt)) }));
  const since = performance.now();
  const busy = process.cpuUsage();
  for (const { receipt, found: one } of found) proposeAllocations(receipt, one, SET_ALLOWANCES);
  const judged = performance.now() - since;
  const processor = process.cpuUsage(busy).user / 1000;
  const read = performance.now();
  for (const { receipt } of found) searchKeysOf(receipt);
  console.log(
    `  ${count(receipts)} receipts: judged in ${seconds(judged)} (${seconds(processor)} of the processor), keys in ${seconds(performance.now() - read)}`,
  );
}

function cells({ receipts: all, owed, first, firstThree, posted }: Score): readonly string[] {
  const rule = ({ right, wrong }: Score['posted']['exact']) => [count(right + wrong), count(wrong), share(right, owed)];
  return [count(all), ...rule(posted.exact), ...rule(posted.likely), share(first, owed), share(firstThree, owed)];
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(4);
}
