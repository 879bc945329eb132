// What `npm test` runs, in order. A lane is either a check (right or wrong as a whole) or a run of tests.
import { findChromium } from './workshop/chromium.mjs';
import { findNodes, smokeStart } from './workshop/node-matrix.mjs';
import { inRoot } from './workshop/paths.mjs';
import { findPostgres } from './workshop/postgres.mjs';

const bin = (name) => inRoot('node_modules', ...name.split('/'));
const tsc = (project) => [process.execPath, [bin('typescript/bin/tsc'), '-p', project]];

/**
 * Other zones and other Nodes run the same tests again: they find faults, and are not counted twice. Each Node stands in a
 * zone of its own, so that one run tries both; where a Node cannot be fetched, its zone is tried with the one at hand.
 */
const ELSEWHERE = [
  { major: 22, zone: 'America/Los_Angeles' },
  { major: 24, zone: 'Asia/Kolkata' },
];

/**
 * They prove the rules, by planted faults and at random, and the rules read neither the machine's zone nor what one Node
 * does otherwise: the tables and vectors beside them, which run everywhere, would show it.
 */
const ONCE = ['rules/planted-faults.test.ts', 'rules/properties.test.ts'];

/**
 * `when` answers with the reason to skip, or with what the lane needs. `again` marks tests that another lane counts.
 * `sharesModules` loads each module once for all files of a worker, not once for each: most of the time of these lanes
 * went into loading. That every file stands by itself is what the lane shows that counts them. `beside` runs beside its
 * neighbour in the list, each on half of the processors; what `waits` most of its time runs beside whatever follows.
 */
export const lanes = [
  { name: 'types', checks: ['core/tsconfig.json', 'tsconfig.json', 'web/tsconfig.json'].map(tsc) },
  {
    name: 'lint',
    checks: [
      [process.execPath, [bin('oxlint/bin/oxlint'), '--deny-warnings']],
      [process.execPath, [bin('@biomejs/biome/bin/biome'), 'format', '--max-diagnostics=20', '.']],
    ],
  },
  { name: 'tidy', project: 'tidy' },
  { name: 'build', checks: [[process.execPath, [inRoot('scripts/build.mjs')]]] },
  { name: 'crash', project: 'crash', build: true, waits: true },
  { name: 'unit', project: 'unit', env: { TZ: 'UTC' } },
  ...ELSEWHERE.map(({ major, zone }) => ({
    name: `unit@${zone}`,
    project: 'unit',
    // Where dates are read, judged and shown; the readers' long fuzz has nothing to say about the machine's zone.
    only: ['core', 'rules', 'web', 'words', 'demo', 'cli'],
    except: ONCE,
    env: { TZ: zone },
    beside: true,
    sharesModules: true,
    again: true,
    when: async () => ((await findNodes(major)).skip === undefined ? { skip: `node${major} runs in this zone` } : {}),
  })),
  // Whatever server is named in the environment, this lane proves the embedded one.
  {
    name: 'server',
    project: 'server',
    build: true,
    sharesModules: true,
    env: { DUOLOGUE_TEST_DATABASE_URL: '', DUOLOGUE_TEST_SERVER: '', DATABASE_URL: '' },
  },
  {
    name: 'postgres',
    project: 'server',
    only: ['server/storage', 'server/app', 'server/http'],
    again: true,
    when: findPostgres,
  },
  { name: 'browser', project: 'browser', build: true, sharesModules: true, when: findChromium },
  ...ELSEWHERE.map(({ major, zone }) => ({
    name: `node${major}`,
    project: 'unit',
    only: ['core', 'rules', 'formats', 'words', 'web', 'cli', 'demo'],
    except: ONCE,
    build: true,
    beside: true,
    // The long fuzz of the readers ran once already; here a short one looks for what this Node does otherwise.
    env: { DUOLOGUE_FUZZ: '200', TZ: zone },
    sharesModules: true,
    again: true,
    when: () => findNodes(major),
    after: smokeStart,
  })),
];
