#!/usr/bin/env node
// npm run bench: builds each bench/*.bench.ts as the program is built, runs it, and shows the figures that it prints.
// `npm run bench -- import worklist`, or `--only import`, runs those whose names contain one of the words. What else is
// said, such as `--rows 100000 --runs 300`, is for the bench itself.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import os from 'node:os';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './workshop/ensure-built.mjs';
import { ensureInstalled } from './workshop/install.mjs';
import { requireNode } from './workshop/node-version.mjs';
import { inRoot, program } from './workshop/paths.mjs';
import { run, tail } from './workshop/run.mjs';

requireNode();
await ensureInstalled();
await ensureBuilt();

const { values, positionals } = parseArgs({
  options: {
    only: { type: 'string', multiple: true, default: [] },
    rows: { type: 'string' },
    runs: { type: 'string' },
  },
  allowPositionals: true,
});
const words = [...values.only, ...positionals];
const options = ['rows', 'runs'].flatMap((name) => (values[name] === undefined ? [] : [`--${name}`, values[name]]));
const names = readdirSync(inRoot('bench'))
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => file.slice(0, -'.bench.ts'.length))
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
  .sort();
if (names.length === 0) {
  console.error(`No bench is called like "${words.join(' ')}".`);
  process.exit(2);
}

console.log(
  `Node ${process.versions.node}, ${os.cpus().length} × ${os.cpus()[0]?.model ?? 'unknown'}, ${Math.round(os.totalmem() / 2 ** 30)} GB`,
);
const failed = [];
for (const name of names) if (!(await bench(name))) failed.push(name);
if (failed.length > 0) console.error(`Failed: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);

async function bench(name) {
  // As deep in the tree as the program itself, which finds its own files from where it lies.
  const folder = inRoot('dist', 'bench');
  const vite = inRoot('node_modules', 'vite', 'bin', 'vite.js');
  const { code, output } = await run(
    process.execPath,
    [vite, 'build', '--config', 'vite.node.config.ts', '--logLevel', 'warn'],
    {
      env: {
        NODE_ENV: 'production',
        DUOLOGUE_ENTRY: `bench/${name}.bench.ts`,
        DUOLOGUE_NAME: name,
        DUOLOGUE_OUT: folder,
      },
    },
  );
  if (code !== 0) {
    console.error(`${tail(output, 30)}\nBuilding bench/${name}.bench.ts failed.`);
    return false;
  }
  console.log(`\n${name}`);
  const env = { ...process.env, DUOLOGUE_PROGRAM: program };
  return (
    spawnSync(process.execPath, ['--enable-source-maps', `${folder}/${name}.js`, ...options], { stdio: 'inherit', env })
      .status === 0
  );
}
