import { expect, test } from 'vitest';
import { createKeyIndex } from './key-index.ts';

test('things are found by each of their keys among a hundred thousand, and by one that several share', () => {
  const index = createKeyIndex(20);
  for (let thing = 0; thing < 50_000; thing += 1) {
    index.add(`number|${thing}`, thing);
    index.add(`address|${thing % 25_000}`, thing);
  }
  for (let thing = 0; thing < 25_000; thing += 97) {
    expect(index.find(`number|${thing}`)).toEqual([thing]);
    expect(new Set(index.find(`address|${thing}`))).toEqual(new Set([thing, thing + 25_000]));
  }
  expect(index.find('number|50000')).toEqual([]);
});

test('a thing that is added again is found once, and of a key that many share the first and one more', () => {
  const index = createKeyIndex(3);
  for (let thing = 0; thing < 10; thing += 1) {
    index.add('address|tower', thing);
    index.add('address|tower', 0);
  }
  expect(new Set(index.find('address|tower'))).toEqual(new Set([0, 1, 2, 3]));
  expect(index.find('address|tower')).toHaveLength(4);
});
