import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const node = (name: string, include: string[], more: object = {}) => ({
  test: { name, include, environment: 'node', ...more },
});

/** What takes longest begins first: a lane must not end with one worker on a long file and the others idle. */
const LONGEST = [
  'e2e/guided-call.test.ts',
  'e2e/look-round.test.ts',
  'e2e/negotiation.test.ts',
  'e2e/law.test.ts',
  'e2e/agreeing.test.ts',
  'cli/main-job.test.ts',
  'cli/money.test.ts',
  'cli/files.test.ts',
  'server/app/letters/render-pdf.test.ts',
  'server/storage/engine/engine.test.ts',
  'server/http/walls.test.ts',
  'formats/invoice/fuzz.test.ts',
  'rules/planted-faults.test.ts',
  'rules/properties.test.ts',
  'formats/statement/fuzz.test.ts',
];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((file) => moduleId.endsWith(file));
      return at === -1 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((one, other) => placeOf(one) - placeOf(other));
  }
}

/** One project per lane of `npm test`; `scripts/lanes.mjs` says when each one runs. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      node('tidy', ['scripts/**/*.test.ts']),
      node(
        'unit',
        [
          'core/**/*.test.ts',
          'formats/**/*.test.ts',
          'playbook/**/*.test.ts',
          'rules/**/*.test.ts',
          'contract/**/*.test.ts',
          'words/**/*.test.ts',
          'demo/**/*.test.ts',
          'web/**/*.test.{ts,tsx}',
        ],
        { testTimeout: 180_000 },
      ),
      node('server', ['server/**/*.test.ts', 'cli/**/*.test.ts', 'sim/**/*.test.ts'], {
        testTimeout: 180_000,
        hookTimeout: 180_000,
        globalSetup: ['server/storage/testing-setup.ts'],
      }),
      node('browser', ['e2e/**/*.test.ts'], {
        testTimeout: 180_000,
        hookTimeout: 180_000,
        // As long as a step of a person is waited for: see `e2e/desk/settled.ts`.
        expect: { poll: { timeout: 60_000 } },
      }),
      node('crash', ['server/crash/**/*.crash.ts'], {
        testTimeout: 1_150_000,
        hookTimeout: 180_000,
      }),
    ],
  },
});
