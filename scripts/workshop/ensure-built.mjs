import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { underLock } from './lock.mjs';
import { inRoot, program, root, webFolder } from './paths.mjs';
import { run, seconds, tail } from './run.mjs';

const SHARED = ['package-lock.json', 'tsconfig.base.json', 'core', 'contract'];

/** What is built, from what, and the file that shows that it was. */
const PARTS = [
  {
    name: 'the workbench',
    config: 'vite.config.ts',
    sources: [...SHARED, 'vite.config.ts', 'web'],
    result: path.join(webFolder, 'index.html'),
    stamp: inRoot('dist', '.web-stamp'),
  },
  {
    name: 'the program',
    config: 'vite.node.config.ts',
    sources: [...SHARED, 'vite.node.config.ts', 'formats', 'playbook', 'rules', 'server', 'cli', 'demo'],
    result: program,
    stamp: inRoot('dist', '.node-stamp'),
  },
  {
    name: 'what is heard',
    config: 'vite.node.config.ts',
    env: {
      DUOLOGUE_ENTRY: 'playbook/hearing/make-model.ts',
      DUOLOGUE_OUT: 'dist/hearing',
      DUOLOGUE_NAME: 'make-model',
    },
    sources: ['tsconfig.base.json', 'core/guide', 'vite.node.config.ts', 'playbook'],
    /** Learns from the playbook: a program of its own that is built, and run once. */
    afterwards: inRoot('dist', 'hearing', 'make-model.js'),
    result: inRoot('dist', 'hearing', 'model.json'),
    stamp: inRoot('dist', '.hearing-stamp'),
  },
];

/** Builds each part whose sources are not those of its last build. Answers whether all parts are there now. */
export async function buildWhatChanged() {
  if (staleParts().length === 0) return true;
  return underLock(inRoot('dist', '.building'), async () => {
    // Another process may have built it while this one waited.
    const built = await Promise.all(staleParts().map(build));
    return !built.includes(false);
  });
}

const staleParts = () => PARTS.filter((part) => !isBuilt(part, hashSources(part.sources)));

/** The same for a program that cannot go on without: stops the process when a build fails. */
export async function ensureBuilt() {
  if (!(await buildWhatChanged())) process.exit(1);
}

function isBuilt({ result, stamp }, hash) {
  return existsSync(result) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
}

async function build(part) {
  const since = Date.now();
  const hash = hashSources(part.sources);
  console.error(`Building ${part.name} …`);
  const vite = inRoot('node_modules', 'vite', 'bin', 'vite.js');
  const env = { NODE_ENV: 'production', NO_COLOR: '1', ...part.env };
  const built = await run(process.execPath, [vite, 'build', '--config', part.config, '--logLevel', 'warn'], { env });
  const { code, output } =
    built.code === 0 && part.afterwards ? await run(process.execPath, [part.afterwards], { env }) : built;
  if (code !== 0 || !existsSync(part.result)) {
    console.error(`${tail(output, 40)}\nBuilding ${part.name} failed.`);
    return false;
  }
  mkdirSync(path.dirname(part.stamp), { recursive: true });
  writeFileSync(part.stamp, hash);
  console.error(`Built ${part.name} in ${seconds(since)}.`);
  return true;
}

/** One hash over the names and contents of everything that goes into a build. Tests and stories do not. */
export function hashSources(sources, from = root) {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((source) => filesBelow(path.join(from, source))).sort()) {
    hash
      .update(`${path.relative(from, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesBelow(place) {
  if (!existsSync(place)) return [];
  if (/\.(test|crash|stories)\.tsx?$|\.md$/.test(place)) return [];
  if (/\.\w+$/.test(place)) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules')
    .flatMap((entry) => {
      const below = path.join(place, entry.name);
      return entry.isDirectory()
        ? filesBelow(below)
        : [below].filter((file) => !/\.(test|crash|stories)\.tsx?$|\.md$/.test(file));
    });
}
