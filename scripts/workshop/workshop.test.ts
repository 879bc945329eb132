import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hashSources } from './ensure-built.mjs';
import { inHands } from './in-hands.mjs';
import { isInstalledByHand } from './install.mjs';
import { underLock } from './lock.mjs';
import { isEnough } from './node-version.mjs';
import { countTests, noticesIn, runLane, sumUp } from './run-lane.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'duologue-workshop-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['20.18.3', false],
  ['20.19.0', true],
  ['22.0.0', true],
  ['18.20.8', false],
])('Node %s is enough: %s', (version, expected) => {
  expect(isEnough(version)).toBe(expected);
});

describe('a build is repeated', () => {
  const write = (name: string, text: string) => {
    mkdirSync(path.join(folder, 'src', path.dirname(name)), { recursive: true });
    writeFileSync(path.join(folder, 'src', name), text);
    return hashSources(['src'], folder);
  };
  const before = write('a/one.ts', 'export const one = 1;');

  test.each([
    ['when a source changes', 'a/one.ts', 'export const one = 2;', true],
    ['when a source is added', 'b/two.css', 'p {}', true],
    ['not for a test', 'a/one.test.ts', 'test();', false],
    ['not for a note', 'a/README.md', '# One', false],
  ])('%s', (_, name, text, isChanged) => {
    const base = write('a/one.ts', 'export const one = 1;');
    expect(write(name, text) !== base).toBe(isChanged);
  });

  test('and not when nothing changes', () => {
    rmSync(path.join(folder, 'src'), { recursive: true });
    expect(write('a/one.ts', 'export const one = 1;')).toBe(before);
  });
});

describe('two that build at the same time', () => {
  const file = path.join(folder, 'lock', '.building');

  test('do so one after the other', async () => {
    const told: string[] = [];
    const work = (name: string) => async () => {
      told.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 30));
      told.push(`${name} ends`);
    };
    await Promise.all([underLock(file, work('one')), underLock(file, work('two'))]);
    expect(told).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  test('let go when the work fails', async () => {
    const failing = underLock(file, () => Promise.reject(new Error('no')));
    await expect(failing).rejects.toThrow('no');
    expect(await underLock(file, () => Promise.resolve('next'))).toBe('next');
  });

  test('do not wait for one that has died', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    writeFileSync(file, String(pid));
    expect(await underLock(file, () => Promise.resolve('mine'))).toBe('mine');
  });
});

describe('packages that somebody installed with npm', () => {
  const lock = JSON.stringify({
    packages: {
      '': {},
      core: {},
      'node_modules/hono': { version: '4.1.0' },
      'node_modules/only-mac': { version: '1.0.0', optional: true },
    },
  });
  const installed = (packages: object) => {
    const file = path.join(folder, 'installed.json');
    writeFileSync(file, JSON.stringify({ packages }));
    return isInstalledByHand(lock, file);
  };

  test.each([
    ['are taken as they are when none is missing', { 'node_modules/hono': { version: '4.1.0' } }, true],
    ['are installed again when one is of another version', { 'node_modules/hono': { version: '4.0.9' } }, false],
    ['are installed again when one is missing', {}, false],
  ])('%s', (_, packages, expected) => {
    expect(installed(packages)).toBe(expected);
  });

  test('are not there when npm kept no list of them', () => {
    expect(isInstalledByHand(lock, path.join(folder, 'none.json'))).toBe(false);
  });
});

describe('two hands', () => {
  test('take what stands beside each other together, in its order, and all else alone but for what waits', async () => {
    const told: string[] = [];
    const works = [
      { name: 'a' },
      { name: 'b', beside: true },
      { name: 'c', beside: true },
      { name: 'd', beside: true },
      { name: 'w', waits: true },
      { name: 'e' },
    ];
    const ends = new Map<string, () => void>();
    const all = inHands(works, 2, ({ name }: { name: string }) => {
      told.push(`${name} begins`);
      return new Promise<void>((resolve) => ends.set(name, resolve));
    });
    const end = async (name: string) => {
      await expect.poll(() => ends.has(name)).toBe(true);
      told.push(`${name} ends`);
      ends.get(name)?.();
      await new Promise((resolve) => setTimeout(resolve));
    };
    for (const name of ['a', 'c', 'b', 'd', 'e', 'w']) await end(name);
    await all;
    const order = ['a begins', 'a ends', 'b begins', 'c begins', 'c ends', 'd begins', 'w begins', 'b ends', 'd ends'];
    expect(told).toEqual([...order, 'e begins', 'e ends', 'w ends']);
  });
});

describe('the sum of the lanes', () => {
  const report = {
    testResults: [
      { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'skipped' }, { status: 'todo' }] },
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
      { status: 'failed', assertionResults: [] },
    ],
  };

  test('counts every test, and a file that could not be loaded as one failure', () => {
    expect(countTests(report)).toEqual({ passed: 2, failed: 2, skipped: 2 });
  });

  test('counts tests that run again once, unless they fail', () => {
    const counts = { passed: 5, failed: 1, skipped: 2 };
    const results = [
      { lane: {}, counts },
      { lane: { again: true }, counts },
    ];
    expect(sumUp(results)).toEqual({ passed: 5, failed: 2, skipped: 2 });
  });

  test('what was skipped for want of something is said once', () => {
    const output = 'stderr | a.test.ts\nSkipped: no corpus\n ✓ a (3 tests)\n  Skipped: no corpus\nSKIPPED: no data\n';
    expect(noticesIn(output)).toEqual(['Skipped: no corpus', 'SKIPPED: no data']);
  });

  test('a check that goes wrong counts as a failure', async () => {
    const checks = [
      [process.execPath, ['-e', 'process.exit(3)']],
      [process.execPath, ['-e', '']],
    ];
    const result = await runLane({ name: 'workshop-test', checks });
    expect(result).toMatchObject({ ok: false, counts: { passed: 0, failed: 1, skipped: 0 } });
  });

  test('a lane that cannot run here says why, and is no failure', async () => {
    const result = await runLane({ name: 'workshop-test', when: () => ({ skip: 'no browser' }), project: 'browser' });
    expect(result).toMatchObject({ ok: true, skip: 'no browser' });
  });

  test('a lane that executes no test has failed', async () => {
    const result = await runLane({ name: 'workshop-test', project: 'tidy', only: ['no/such/file'] });
    expect(result).toMatchObject({ ok: false });
    expect(result.counts.failed).toBeGreaterThan(0);
  }, 60_000);
});
