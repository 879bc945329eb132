import { describe, expect, test } from 'vitest';
import { on } from '../calendar/testing.ts';
import { currencyOf } from '../money/testing.ts';
import { compareLine, type KeptLine, type LedgerLine } from './compare-line.ts';

const line: LedgerLine = {
  kind: 'invoice',
  matchKey: 'invoice|INV-1',
  number: 'INV-1',
  reference: 'PO 7',
  issuedOn: on('2026-09-01'),
  dueOn: on('2026-10-01'),
  currency: currencyOf('EUR'),
  amountMinor: 10_000n,
  openMinor: 10_000n,
  state: 'open',
  settledOn: null,
  disputed: false,
  bucket: null,
};
const kept: KeptLine = line;

describe('a newer ledger', () => {
  test('that shows the item as before changes nothing', () => {
    expect(compareLine(kept, line)).toEqual({ kind: 'same' });
  });

  test('that leaves a fact out does not take it away', () => {
    expect(compareLine(kept, { ...line, reference: null, dueOn: null })).toEqual({ kind: 'same' });
  });

  test.each<[string, Partial<LedgerLine>, { paidMinor: bigint; raisedMinor: bigint; isSettled: boolean }]>([
    ['a part was paid', { openMinor: 4_000n }, { paidMinor: 6_000n, raisedMinor: 0n, isSettled: false }],
    ['all was paid', { openMinor: 0n, state: 'settled' }, { paidMinor: 10_000n, raisedMinor: 0n, isSettled: true }],
    ['a payment came back', { openMinor: 12_000n }, { paidMinor: 0n, raisedMinor: 2_000n, isSettled: false }],
    ['only the due date moved', { dueOn: on('2026-10-31') }, { paidMinor: 0n, raisedMinor: 0n, isSettled: false }],
  ])('%s', (_, change, expected) => {
    expect(compareLine(kept, { ...line, ...change })).toMatchObject({ kind: 'changed', ...expected });
  });

  test('that lists an item which was missing before opens it again', () => {
    expect(compareLine({ ...kept, state: 'gone' }, line)).toMatchObject({
      kind: 'changed',
      changes: [{ field: 'state', before: 'gone', after: 'open' }],
    });
  });
});
