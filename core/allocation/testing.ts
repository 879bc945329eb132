import { on } from '../calendar/testing.ts';
import { amountOf } from '../ledger/testing.ts';
import type { Candidate, Expected, Found, FoundAccount } from './found.ts';
import type { Receipt } from './receipt.ts';

/** A receipt written out, for tests. */
export function receiptOf(amount: string, text: string, more: Partial<Receipt> = {}): Receipt {
  const written = { receiptId: 'r-1', on: on('2026-03-02'), references: [], documents: [], text };
  return { ...written, amount: amountOf(amount), ...more };
}

export type CandidateText = {
  readonly id: string;
  readonly account?: string;
  readonly open: string;
  readonly number?: string;
  readonly reference?: string;
  readonly dueOn?: string;
  readonly currency?: string;
  readonly direction?: Candidate['direction'];
  readonly discount?: { readonly until: string; readonly amount: string };
  readonly disputed?: boolean;
};

/** An open item written out, for tests. Its account is `a` unless said otherwise. */
export function candidateOf(text: CandidateText): Candidate {
  const open = amountOf(text.open, text.currency);
  const { discount } = text;
  return {
    itemId: text.id,
    accountId: text.account ?? 'a',
    number: text.number ?? null,
    reference: text.reference ?? null,
    direction: text.direction ?? 'charged',
    amount: open,
    open,
    dueOn: on(text.dueOn ?? '2026-02-01'),
    disputed: text.disputed ?? false,
    ...(discount === undefined
      ? {}
      : { discount: { until: on(discount.until), amount: amountOf(discount.amount, text.currency) } }),
  };
}

export const foundOf = (
  items: readonly CandidateText[],
  accounts: readonly FoundAccount[] = [],
  expected: readonly Expected[] = [],
): Found => ({ items: items.map(candidateOf), accounts, expected });

export type ExpectedText = {
  readonly amount: string;
  readonly dueOn: string;
  readonly account?: string;
  readonly of?: string | null;
  readonly items?: readonly string[];
  readonly currency?: string;
};

/** Money that is to come written out, for tests: an instalment of the plan `g` of account `a` unless said otherwise. */
export const expectedOf = (text: ExpectedText): Expected => ({
  promiseId: `${text.of ?? 'p'} ${text.dueOn}`,
  accountId: text.account ?? 'a',
  arrangementId: text.of === undefined ? 'g' : text.of,
  dueOn: on(text.dueOn),
  amount: amountOf(text.amount, text.currency),
  itemIds: text.items ?? [],
});

export const byAccount = (accountId: string, strength = 3): FoundAccount => ({
  accountId,
  by: 'payer-account',
  strength,
});
export const byName = (accountId: string, strength = 1000): FoundAccount => ({ accountId, by: 'name', strength });
