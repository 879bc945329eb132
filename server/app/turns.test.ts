import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

const later = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test('work is done one after the other, in the order in which it was asked for', async () => {
  const turns = createTurns();
  const done: string[] = [];
  const slow = turns(async () => {
    await later(20);
    done.push('slow');
  });
  const quick = turns(async () => done.push('quick'));
  await Promise.all([slow, quick]);
  expect(done).toEqual(['slow', 'quick']);
});

test('after a failure nothing more is done, and whoever comes next is told the first fault', async () => {
  const turns = createTurns();
  let isDone = false;
  const broken = turns(() => Promise.reject(new Error('the disk is full')));
  const next = turns(async () => {
    isDone = true;
  });
  await expect(broken).rejects.toThrow('the disk is full');
  await expect(next).rejects.toThrow('the disk is full');
  expect(isDone).toBe(false);
});
