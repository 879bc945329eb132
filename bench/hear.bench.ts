import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { gzipSync } from 'node:zlib';
import { hear, openHearing } from '@duologue/core/guide/hearing/hear.ts';
import { markOf, teachHearing } from '@duologue/core/guide/hearing/train.ts';
import { hearingLessons } from '@duologue/playbook/hearing/lessons.ts';
import { GERMAN_SENTENCES } from '@duologue/playbook/hearing/sentences/de.ts';
import { ENGLISH_SENTENCES } from '@duologue/playbook/hearing/sentences/en.ts';
import { ITALIAN_SENTENCES } from '@duologue/playbook/hearing/sentences/it.ts';
import { count, megabytes, printTable } from './figures.ts';
import { parseOptions } from './options.ts';

/**
 * What a keystroke costs while somebody types what the debtor says: every beginning of test sentences is heard, as the
 * screen would. Beside it, in the same run, a bare loop over the same characters. Then what learning takes.
 */

const { rows } = parseOptions({ rows: [300], runs: 1 });
const lessons = hearingLessons();
const learning = timed(() => teachHearing(lessons));
const packed = JSON.stringify(learning.answer);
const opening = timed(() => openHearing(JSON.parse(packed)));
const hearing = opening.answer;

for (const sentences of rows) {
  const typed = [...ENGLISH_SENTENCES, ...GERMAN_SENTENCES, ...ITALIAN_SENTENCES]
    .filter((_, index) => index % 3 === 0)
    .slice(0, sentences)
    .flatMap(([, text]) => Array.from(text, (_, end) => text.slice(0, end + 1)));
  for (const text of typed.slice(0, 200)) hear(text, hearing);
  let named = 0;
  const before = process.cpuUsage();
  const heard = typed.map((text) => timed(() => (named += hear(text, hearing).length)).ms).sort((a, b) => a - b);
  const { user, system } = process.cpuUsage(before);
  let sum = 0;
  const bare = typed
    .map((text) => timed(() => Array.from(text).forEach((letter) => (sum += letter.charCodeAt(0)))).ms)
    .sort((a, b) => a - b);
  if (named === 0 || sum === 0) throw new Error('Nothing was heard.');
  console.log(`\n  ${count(typed.length)} keystrokes of ${count(sentences)} sentences in three languages`);
  printTable([
    ['', 'p50 ms', 'p99 ms', 'most ms'],
    ['heard, with reasons', ...spread(heard)],
    ['bare loop over the same characters', ...spread(bare)],
  ]);
  console.log(`  processor time of a keystroke: ${((user + system) / 1000 / typed.length).toFixed(3)} ms`);
}
const marking = timed(() => markOf(lessons));
console.log(
  `  learning from ${count(lessons.examples.length)} phrases: ${learning.ms.toFixed(0)} ms; ` +
    `knowing whether it is the same again: ${marking.ms.toFixed(0)} ms; opening the model: ${opening.ms.toFixed(0)} ms; ` +
    `${megabytes(packed.length)}, ${count(gzipSync(packed).length)} bytes packed`,
);

function timed<Answer>(work: () => Answer): { readonly ms: number; readonly answer: Answer } {
  const since = performance.now();
  const answer = work();
  return { ms: performance.now() - since, answer };
}

function spread(sorted: readonly number[]): readonly string[] {
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return [at(0.5), at(0.99), sorted.at(-1) ?? 0].map((ms) => ms.toFixed(3));
}
