import process from 'node:process';
import { afterEach, beforeEach } from 'vitest';
import { type Desk, shoot } from './open-desk.ts';

/**
 * For a journey told in several tests on one page: what comes after a failed step is skipped, and what the page looked
 * like and said at that step is kept.
 */
export function stopAtFirstFailure(desk: () => Desk): void {
  let failedAt: string | undefined;
  beforeEach((context) => {
    if (failedAt !== undefined) context.skip(`after "${failedAt}" failed`);
  });
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail' || failedAt !== undefined) return;
    failedAt = task.name;
    const { page, complaints } = desk();
    await shoot(page, `failed-${task.name.slice(0, 60).replaceAll(/\W+/g, '-')}`);
    const seen = [page.url(), await page.locator('body').innerText(), ...complaints].join('\n');
    process.stderr.write(`${seen}\n`);
  });
}
