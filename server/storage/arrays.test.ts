import { afterAll, beforeAll, expect, test } from 'vitest';
import { plainArray, textArray } from './arrays.ts';
import { asOwner, openTestDatabase, type TestDatabase } from './testing.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const read = (type: string, array: string) =>
  asOwner(db.owner, async (client) => {
    const { rows } = await client.query<{ read: unknown }>(`select $1::${type}[] as read`, [array]);
    return rows[0]?.read;
  });

test('texts arrive as they are, whatever is in them', async () => {
  const texts = ['', 'NULL', 'null', '"', '\\', '\\n', 'a"b\\c', ',', '{}', ' a ', 'a\nb\tc', 'é€', '\u{10FFFF}'];
  expect(await read('text', textArray(texts))).toEqual(texts);
  expect(await read('text', textArray([]))).toEqual([]);
});

test('numbers, and what is not there', async () => {
  expect(await read('int', plainArray([1, -2, null]))).toEqual([1, -2, null]);
  expect(await read('boolean', plainArray([true, false]))).toEqual([true, false]);
  expect(await read('int', plainArray([]))).toEqual([]);
});
