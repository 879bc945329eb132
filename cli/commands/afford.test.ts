import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { Command } from 'commander';
import { afterAll, expect, test } from 'vitest';
import { say } from '../say.ts';
import { registerAfford } from './afford.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'duologue-afford-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The command as a shell runs it, on a file with this in it. */
async function afford(value: unknown, ...options: readonly string[]) {
  const file = path.join(folder, 'statement.json');
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  const [out, err]: [string[], string[]] = [[], []];
  const program = new Command().exitOverride();
  registerAfford(program, { out: (text) => void out.push(text), err: (text) => void err.push(text) }, say);
  await program.parseAsync(['node', 'duologue', 'afford', file, ...options]);
  const exit = process.exitCode;
  process.exitCode = undefined;
  return { out: out.join('\n'), err: err.join('\n'), exit };
}

const GBP = (minor: string) => ({ currency: 'GBP', minor });
const household = {
  income: { wages: { amount: GBP('200000'), every: 'month' } },
  expenditure: { housing: { amount: GBP('30000'), every: 'week' } },
};
const business = { cashNow: GBP('500000'), receipts: [], outgoingsPerWeek: GBP('30000') };

test('a household: what is left each month', async () => {
  const { out, exit } = await afford(household);
  expect([exit, out]).toEqual([0, expect.stringContaining('700.00 GBP')]);
  const { out: json } = await afford(household, '--json');
  expect(JSON.parse(json)).toMatchObject({ kind: 'household', left: GBP('70000'), surplusPerMonth: GBP('70000') });
});

test('a business: thirteen weeks from a day', async () => {
  const { out } = await afford(business, '--as-of', '2026-11-23', '--json');
  expect(JSON.parse(out)).toMatchObject({ lowest: GBP('110000'), lowestWeek: 13, shortWeek: null });
  expect((await afford(business, '--as-of', '2026-11-23')).out).toContain('2026-11-23');
  expect(await afford(business)).toMatchObject({ exit: 1, err: expect.stringContaining('--as-of') });
});

test.each<[string, unknown, number]>([
  ['not JSON', '{', 1],
  ['no income', { income: {}, expenditure: {} }, 1],
  [
    'two currencies',
    { ...household, expenditure: { water: { amount: { currency: 'EUR', minor: '1' }, every: 'month' } } },
    1,
  ],
  ['a line nobody knows', { ...household, income: { lottery: household.income.wages } }, 1],
])('%s is refused', async (_, value, exit) => expect((await afford(value)).exit).toBe(exit));

test('a date that is none is a mistake of the command line', async () => {
  expect((await afford(business, '--as-of', 'soon')).exit).toBe(64);
});
