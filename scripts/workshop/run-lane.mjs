import { availableParallelism } from 'node:os';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { artefacts, inRoot } from './paths.mjs';
import { run, tail } from './run.mjs';

const NOTHING = { passed: 0, failed: 0, skipped: 0 };
const TAIL_LINES = 60;

/** Runs one lane and says what came of it: `ran`, or `skip` with the reason; counts; and what to show when it failed. */
export async function runLane(lane) {
  const found = (await lane.when?.()) ?? {};
  if (found.skip !== undefined) return { lane, ok: true, skip: found.skip, counts: NOTHING };
  return lane.checks === undefined ? runTests(lane, found) : runChecks(lane);
}

async function runChecks(lane) {
  const log = logOf(lane, '');
  const outputs = [];
  for (const [index, [command, args]] of lane.checks.entries()) {
    const { code, output } = await run(command, args, {
      log: logOf(lane, lane.checks.length > 1 ? `-${index + 1}` : ''),
    });
    if (code !== 0) outputs.push(tail(output, TAIL_LINES));
  }
  // A check has no tests to count: it says nothing when it is right, and counts as one failure when it is not.
  const counts = { ...NOTHING, failed: outputs.length };
  return { lane, ok: outputs.length === 0, counts, output: outputs.join('\n'), log, isCheck: true };
}

async function runTests(lane, { env = {}, node = process.execPath, ...found }) {
  const [log, report] = [logOf(lane, ''), path.join(artefacts, 'tests', `${fileName(lane)}.json`)];
  rmSync(report, { force: true });
  const args = [inRoot('node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', lane.project, ...(lane.only ?? [])];
  for (const file of lane.except ?? []) args.push(`--exclude=${file}`);
  if (lane.sharesModules === true) args.push('--no-isolate');
  args.push(`--maxWorkers=${workersOf(lane)}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output } = await run(node, [...args, ...reporters], {
    log,
    env: { ...lane.env, ...env, CI: '1', NO_COLOR: '1' },
  });
  const counts = existsSync(report) ? countTests(JSON.parse(readFileSync(report, 'utf8'))) : { ...NOTHING, failed: 1 };
  const problem = code === 0 ? await problemAfter(lane, counts, { node, ...found }) : `vitest ended with ${code}`;
  const ok = problem === undefined && counts.failed === 0;
  const failed = ok || counts.failed > 0 ? counts.failed : 1;
  return {
    lane,
    ok,
    counts: { ...counts, failed },
    output: ok ? '' : `${tail(output, TAIL_LINES)}\n${problem ?? ''}`,
    notices: noticesIn(output),
    log,
  };
}

/** Vitest would leave a processor free for itself, which of two is half of them. */
function workersOf({ beside }) {
  const processors = availableParallelism();
  return beside === true ? Math.max(1, Math.floor(processors / 2)) : processors;
}

async function problemAfter(lane, counts, found) {
  if (counts.passed + counts.failed === 0) return 'No test was executed: a lane that proves nothing has failed.';
  try {
    await lane.after?.(found);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What tests say of themselves when they find nothing to test with: one line each, and each once. */
export function noticesIn(output) {
  return [...new Set(output.split('\n').map((line) => line.trim()))].filter((line) => /^skipped: /i.test(line));
}

/** From Vitest's JSON report. A file that could not be loaded has no tests to count, and is one failure. */
export function countTests(report) {
  const counts = { ...NOTHING };
  for (const file of report.testResults) {
    if (file.status === 'failed' && file.assertionResults.length === 0) counts.failed += 1;
    for (const { status } of file.assertionResults) {
      if (status === 'passed') counts.passed += 1;
      else if (status === 'failed') counts.failed += 1;
      else counts.skipped += 1;
    }
  }
  return counts;
}

/** The sum over all lanes. Tests that a lane runs again under other conditions add their failures only. */
export function sumUp(results) {
  return results.reduce(
    (sum, { lane, counts }) => ({
      passed: sum.passed + (lane.again === true ? 0 : counts.passed),
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + (lane.again === true ? 0 : counts.skipped),
    }),
    NOTHING,
  );
}

const fileName = (lane) => lane.name.replace(/[^\w-]+/g, '-');
const logOf = (lane, suffix) => path.join(artefacts, 'logs', `${fileName(lane)}${suffix}.log`);
