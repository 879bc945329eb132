import { defineConfig } from 'vitest/config';

const node = (name: string, include: string[], more: object = {}) => ({
  test: { name, include, environment: 'node', ...more },
});

/** One project per lane of `npm test`; `scripts/lanes.mjs` says when each one runs. */
export default defineConfig({
  test: {
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
        expect: { poll: { timeout: 30_000 } },
      }),
      node('crash', ['server/crash/**/*.crash.ts'], {
        testTimeout: 900_000,
        hookTimeout: 180_000,
      }),
    ],
  },
});
