#!/usr/bin/env node
// npm test: installs what is missing, runs every lane that can run here, and says which it ran, which not, and why.
// The last line is the sum over all lanes. `npm test -- --lanes unit,tidy` runs these alone.
import { buildWhatChanged } from './workshop/ensure-built.mjs';
import { inHands } from './workshop/in-hands.mjs';
import { ensureInstalled } from './workshop/install.mjs';
import { requireNode } from './workshop/node-version.mjs';
import { seconds } from './workshop/run.mjs';
import { runLane, sumUp } from './workshop/run-lane.mjs';
import { lanes } from './lanes.mjs';

requireNode();
await ensureInstalled();

/** Built once for all lanes, whether it succeeds or not. */
let built;
const isBuilt = () => {
  built ??= buildWhatChanged();
  return built;
};

/** Lanes at a time, where the list says that they run beside each other. */
const HANDS = 2;

const chosen = choose(process.argv.slice(2));
const results = [];
await inHands(chosen, HANDS, async (lane) => {
  const since = Date.now();
  const result = await runOrFail(lane);
  results.push(result);
  console.log(
    `${lane.name.padEnd(26)} ${describe(result).padEnd(60)} ${result.skip === undefined ? seconds(since) : ''}`.trimEnd(),
  );
  if (lane.again !== true) for (const notice of result.notices ?? []) console.log(indent(notice));
  if (!result.ok)
    console.log(indent(result.output + (result.log === undefined ? '' : `\nThe whole log: ${result.log}`)));
});

const left = lanes.filter((lane) => !chosen.includes(lane)).map((lane) => lane.name);
if (left.length > 0) console.log(`Not asked for: ${left.join(', ')}.`);
const sum = sumUp(results);
console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
process.exit(results.every(({ ok }) => ok) ? 0 : 1);

/** Whatever goes wrong with one lane, the others run and the sum is printed. */
async function runOrFail(lane) {
  try {
    if (lane.build !== true || (await isBuilt())) return await runLane(lane);
    return failed(lane, 'It needs the built program, and the build fails.');
  } catch (error) {
    return failed(lane, error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
}

function failed(lane, output) {
  return { lane, ok: false, counts: { passed: 0, failed: 1, skipped: 0 }, output };
}

function choose(args) {
  const at = args.findIndex((arg) => arg === '--lanes' || arg.startsWith('--lanes='));
  if (at === -1) return lanes;
  const names = (args[at].split('=')[1] ?? args[at + 1] ?? '').split(',').filter((name) => name !== '');
  const unknown = names.filter((name) => !lanes.some((lane) => lane.name === name));
  if (names.length === 0 || unknown.length > 0) {
    console.error(
      `No lane is called "${unknown.join(', ')}". There are: ${lanes.map((lane) => lane.name).join(', ')}.`,
    );
    process.exit(2);
  }
  return lanes.filter((lane) => names.includes(lane.name));
}

function describe({ skip, ok, counts, isCheck, lane }) {
  if (skip !== undefined) return `skipped: ${skip}`;
  if (isCheck === true) return ok ? 'right' : 'WRONG';
  const tests = `${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`;
  return `${ok ? '' : 'FAILED: '}${tests}${lane.again === true ? ' (the same tests again)' : ''}`;
}

function indent(text) {
  return text.replace(/^/gm, '    ');
}
