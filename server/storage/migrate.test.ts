import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashOfMigration, MigrationError, migrate } from './migrate.ts';
import { frozen } from './migrations/frozen.ts';
import { type Migration, migrations } from './migrations/list.ts';
import { asOwner, createTestDatabase } from './testing.ts';

const emptyDatabase = () => createTestDatabase(`duologue_test_migrate_${randomBytes(4).toString('hex')}`);
const hashesOf = (list: readonly Migration[]) => Object.fromEntries(list.map((m) => [m.name, hashOfMigration(m)]));
const one = { name: '0001-one', sql: 'create table one (n integer); insert into one values (1);' };
const two = { name: '0002-two', sql: 'alter table one add column name text;' };

test('every migration reads as it did when it was frozen, and each has its line', () => {
  expect(hashesOf(migrations)).toEqual(frozen);
  expect(migrations.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name).sort());
});

test('applies what is new, once', async () => {
  const owner = await emptyDatabase();
  expect(await migrate(owner, [one], hashesOf([one]))).toEqual(['0001-one']);
  expect(await migrate(owner, [one, two], hashesOf([one, two]))).toEqual(['0002-two']);
  expect(await migrate(owner, [one, two], hashesOf([one, two]))).toEqual([]);
  const { rows } = await asOwner(owner, (client) => client.query('select * from one'));
  expect(rows).toEqual([{ n: 1, name: null }]);
});

test('two processes at once apply each migration once', async () => {
  const owner = await emptyDatabase();
  const applied = await Promise.all([1, 2, 3].map(() => migrate(owner, [one, two], hashesOf([one, two]))));
  expect(applied.flat().sort()).toEqual(['0001-one', '0002-two']);
});

test('a migration that was changed after it was applied is refused, and nothing is changed', async () => {
  const owner = await emptyDatabase();
  await migrate(owner, [one], hashesOf([one]));
  const changed = { ...one, sql: `${one.sql} drop table one;` };
  await expect(migrate(owner, [changed, two], hashesOf([changed, two]))).rejects.toMatchObject({
    code: 'changed-after-release',
  });
  await expect(migrate(owner, [changed], hashesOf([one]))).rejects.toMatchObject({ code: 'changed-after-release' });
  expect(await migrate(owner, [one, two], hashesOf([one, two]))).toEqual(['0002-two']);
});

test('data of a newer Duologue is refused', async () => {
  const owner = await emptyDatabase();
  await migrate(owner, [one, two], hashesOf([one, two]));
  await expect(migrate(owner, [one], hashesOf([one]))).rejects.toMatchObject({ code: 'from-a-newer-duologue' });
});

test('a migration that fails half-way leaves nothing of itself', async () => {
  const owner = await emptyDatabase();
  const broken = { name: '0002-two', sql: 'create table half (n integer); select 1 / 0;' };
  await expect(migrate(owner, [one, broken], hashesOf([one, broken]))).rejects.toBeInstanceOf(MigrationError);
  const { rows } = await asOwner(owner, (client) => client.query("select to_regclass('half') as half"));
  expect(rows).toEqual([{ half: null }]);
});
