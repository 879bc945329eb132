import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CannotDo } from './answer-needed.ts';
import { writeNewFile } from './write-new-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'duologue-write-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('what is there is not overwritten', async () => {
  const file = path.join(folder, 'there.csv');
  writeFileSync(file, 'mine');
  await expect(writeNewFile(file, 'theirs')).rejects.toBeInstanceOf(CannotDo);
  expect(readFileSync(file, 'utf8')).toBe('mine');
});

test('a folder that is not there is said, and is no fault of ours', async () => {
  const file = path.join(folder, 'nowhere', 'calls.csv');
  await expect(writeNewFile(file, 'text')).rejects.toThrow(`${file} cannot be written (ENOENT).`);
});

test('a file that breaks off leaves nothing behind', async () => {
  const breaks = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new Uint8Array([1])),
    pull: (controller) => controller.error(new Error('the server went away')),
  });
  await expect(writeNewFile(path.join(folder, 'half.csv'), breaks)).rejects.toThrow('the server went away');
  expect(readdirSync(folder)).toEqual([]);
});
