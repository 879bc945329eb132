import { expect, test } from 'vitest';
import { bufferMegabytes } from './cluster.ts';

test.each([
  [1, 256],
  [4, 256],
  [8, 512],
  [16, 1024],
  [64, 1024],
])('a machine with %i GB gives the server %i MB of buffers', (gigabytes, megabytes) => {
  expect(bufferMegabytes(gigabytes * 2 ** 30)).toBe(megabytes);
});
