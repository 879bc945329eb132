import { expect } from 'vitest';
import { formatExact } from '@duologue/core/statements/exact-amount.ts';
import type { Statement } from '@duologue/core/statements/statement.ts';
import type { ReadStatements } from './read-all.ts';

export type CamtExpected = {
  readonly kind: string | null;
  readonly statementCount?: number;
  readonly statements?: readonly {
    readonly id: string;
    readonly account: string;
    readonly balances: readonly { code: string; amount: string; currency: string; date?: string }[];
    readonly entryCount: number;
    readonly sumOfSignedEntries: string | null;
    readonly entries: readonly CamtEntryExpected[];
    readonly opensPlusEntriesEqualsCloses?: boolean;
  }[];
  readonly peerTest?: { readonly rejected?: boolean; readonly reference?: string; readonly debtor?: string };
};

type CamtEntryExpected = {
  readonly amount: string;
  readonly currency: string;
  readonly status: string;
  readonly bookingDate?: string;
  readonly valueDate?: string;
  readonly txDetails: number;
  readonly e2e?: readonly string[];
  readonly unstructured?: readonly string[];
  readonly structuredRefs?: readonly string[];
  readonly batchCount?: string;
  readonly reversal?: boolean;
};

const compact = (text: string | undefined) => (text ?? '').replace(/\s/g, '');
const plain = (amount: string) => amount.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');

/** Everything that the expectation of one CAMT file says. */
export function agreesWithCamt(read: ReadStatements, expected: CamtExpected): void {
  if (expected.kind?.startsWith('camt') === true) expect(read.format).toBe(expected.kind.slice(0, 8));
  // The archive holds two files of one statement each; its expectation says only that it is one.
  expect(read.statements).toHaveLength(expected.statementCount ?? 2);
  if (expected.peerTest?.rejected === true) {
    expect(read.problems.some(({ severity }) => severity === 'fatal' || severity === 'rejected')).toBe(true);
    return;
  }
  expected.statements?.forEach((wanted, index) => {
    const found = read.statements[index];
    expect(found).toMatchObject({ id: wanted.id, account: wanted.account });
    if (found !== undefined) agreesWithStatement(found, wanted, read);
  });
  const first = read.statements[0]?.entries[0];
  if (expected.peerTest?.reference !== undefined) {
    expect([...(first?.creditorReferences ?? []), first?.remittance]).toContain(expected.peerTest.reference);
  }
  if (expected.peerTest?.debtor !== undefined) expect(first?.counterparty?.name).toBe(expected.peerTest.debtor);
}

type Wanted = NonNullable<CamtExpected['statements']>[number];

function agreesWithStatement(found: Statement, wanted: Wanted, read: ReadStatements): void {
  expect(found.balances.map(({ code, amount, on }) => [code, plain(formatExact(amount)), amount.currency, on])).toEqual(
    wanted.balances.map(({ code, amount, currency, date }) => [code, plain(amount), currency, date?.slice(0, 10)]),
  );
  expect(found.entries).toHaveLength(wanted.entryCount);
  if (wanted.opensPlusEntriesEqualsCloses !== undefined) {
    const warned = read.problems.some(({ code, line }) => code === 'does-not-balance' && line === found.line);
    expect(warned).toBe(!wanted.opensPlusEntriesEqualsCloses);
  }
  wanted.entries.forEach((entry, index) => {
    const got = found.entries[index];
    const details = got === undefined || got.details.length > 0 ? (got?.details ?? []) : [got];
    expect({
      amount: got && plain(formatExact(got.amount)),
      currency: got?.amount.currency,
      status: got?.status,
      bookingDate: got?.bookedOn,
      valueDate: got?.valueOn,
      reversal: got?.isReversal,
      e2e: details.flatMap(({ endToEndId }) => endToEndId ?? []),
      references: details.flatMap(({ creditorReferences }) => creditorReferences ?? []),
    }).toEqual({
      amount: plain(entry.amount),
      currency: entry.currency,
      status: { BOOK: 'booked', PDNG: 'pending', INFO: 'information' }[entry.status],
      bookingDate: entry.bookingDate?.slice(0, 10),
      valueDate: entry.valueDate?.slice(0, 10),
      reversal: entry.reversal ?? false,
      e2e: entry.e2e ?? [],
      references: entry.structuredRefs ?? [],
    });
    const remittance = details.map(({ remittance: text }) => compact(text)).join('|');
    for (const text of entry.unstructured ?? []) expect(remittance).toContain(compact(text));
    if (entry.batchCount !== undefined) expect(got?.batch?.count).toBe(Number(entry.batchCount));
  });
}
