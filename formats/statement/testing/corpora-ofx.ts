import { expect } from 'vitest';
import { formatExact } from '@duologue/core/statements/exact-amount.ts';
import type { ReadStatements } from './read-all.ts';

export type OfxExpected = {
  readonly bankStatements: number;
  readonly cardStatements: number;
  readonly investmentStatements: number;
  readonly transactionCount: number;
  readonly transactions: readonly {
    readonly type: string;
    readonly posted: string | null;
    readonly amount: string;
    readonly fitid: string | null;
    readonly name: string | null;
  }[];
  readonly ledgerBalances: readonly string[];
  readonly accounts: readonly string[];
};

const isAmount = (text: string) => /^[+-]?[\d.,]+$/.test(text);
const number = (text: string) => Number(text.replace(',', '.'));

/** Where the scan of tags behind the expectation sees what is not there for a reader; the rest is asserted here. */
const APART: Readonly<Record<string, { readonly why: string; readonly check: (read: ReadStatements) => void }>> = {
  'oca/test_ofx_wrong.ofx': {
    why: 'the scan counts what stands in comments: an account, a currency and one amount of three',
    check: ({ statements, problems }) => {
      expect(statements.map(({ account, entries }) => [account, entries.length])).toEqual([
        [undefined, 3],
        ['123412341234', 0],
      ]);
      expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['amount-missing', 'currency-unknown']));
    },
  },
  'ofxparse/account_listing_aggregation.ofx': {
    why: 'a list of accounts without a statement',
    check: ({ problems }) => expect(problems.map(({ code }) => code)).toEqual(['no-statement']),
  },
};

export function agreesWithOfx(read: ReadStatements, expected: OfxExpected, name: string): void {
  const apart = APART[name];
  if (apart !== undefined) return apart.check(read);
  const { statements, problems, format } = read;
  const { bankStatements, cardStatements, investmentStatements } = expected;
  expect(format).toBe('ofx');
  expect(statements).toHaveLength(bankStatements + cardStatements + investmentStatements);
  expect(statements.flatMap(({ account }) => account ?? [])).toEqual(expected.accounts);
  const readable = expected.transactions.filter(({ amount }) => isAmount(amount));
  const entries = statements.flatMap((statement) => statement.entries);
  expect(entries).toHaveLength(readable.length);
  expect(problems.filter(({ severity }) => severity === 'rejected')).toHaveLength(
    expected.transactionCount - readable.length,
  );
  readable.forEach(({ type, posted, amount, fitid, name }, index) => {
    const found = entries[index];
    expect(number(found === undefined ? '' : formatExact(found.amount))).toBe(number(amount));
    expect(found?.transactionCode).toBe(type.toUpperCase());
    expect(found?.bankReference).toBe(fitid || undefined);
    if (name !== null && name !== '') expect(found?.counterparty?.name).toBe(name);
    const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(posted ?? '') ?? [];
    const isDay = !Number.isNaN(Date.parse(`${year}-${month}-${day}`)) && `${month}${day}` !== '0231';
    expect(found?.bookedOn).toBe(isDay ? `${year}-${month}-${day}` : undefined);
  });
  const closing = statements.flatMap(({ balances }) => balances.filter(({ code }) => code === 'LEDGERBAL'));
  expect(closing.map(({ amount }) => number(formatExact(amount)))).toEqual(
    expected.ledgerBalances.filter(isAmount).map(number),
  );
}
