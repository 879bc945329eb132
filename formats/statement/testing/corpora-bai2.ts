import { expect } from 'vitest';
import { formatExact } from '@duologue/core/statements/exact-amount.ts';
import type { ReadStatements } from './read-all.ts';

type Account = {
  readonly account: string;
  readonly currency: string;
  readonly summaries: readonly { readonly type: string; readonly amountMinor: string }[];
  readonly transactions: readonly { readonly type: string; readonly amountMinor: string }[];
  readonly totalTies: boolean;
  readonly recordsTie: boolean;
};
export type BaiExpected = {
  readonly groups: readonly {
    readonly currency: string;
    readonly asOf: string;
    readonly accounts: readonly Account[];
  }[];
  readonly transactionCount: number;
  readonly peerTest?: string;
};

const minor = (text: string) => BigInt(text.replace('+', ''));

export function agreesWithBai({ statements, problems, format }: ReadStatements, expected: BaiExpected): void {
  if (expected.peerTest === 'rejected') {
    expect(problems.map(({ severity }) => severity)).toContain('fatal');
    return;
  }
  expect(format).toBe('bai2');
  const accounts = expected.groups.flatMap((group) => group.accounts.map((account) => ({ group, account })));
  expect(statements).toHaveLength(accounts.length);
  expect(statements.reduce((sum, { entries }) => sum + entries.length, 0)).toBe(expected.transactionCount);
  accounts.forEach(({ group, account }, index) => {
    const found = statements[index];
    expect(found).toMatchObject({ account: account.account, currency: account.currency || group.currency || 'USD' });
    const balances = account.summaries.filter(({ type }) => Number(type) < 100);
    expect(found?.balances.map(({ code, amount }) => [code, amount.unscaled])).toEqual(
      balances.map(({ type, amountMinor }) => [type, minor(amountMinor)]),
    );
    expect(
      found?.entries.map(({ transactionCode, amount }) => [transactionCode, formatExact(amount).replace(/^-/, '')]),
    ).toEqual(
      account.transactions.map(({ type, amountMinor }) => [
        type,
        formatExact({ unscaled: minor(amountMinor), scale: 2 }),
      ]),
    );
  });
  const differing = problems.filter(({ code, path }) => code === 'total-differs' && path === '49');
  expect(differing).toHaveLength(accounts.filter(({ account }) => !account.totalTies).length);
}
