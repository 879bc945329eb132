import { expect, test } from 'vitest';
import { on } from '../calendar/testing.ts';
import type { OwnAccount } from '../ledger/owed-facts.ts';
import { booksUpTo } from './books-up-to.ts';

const account = (upTo: string, receivedUpTo?: string): OwnAccount => ({
  account: upTo,
  upTo: on(upTo),
  ...(receivedUpTo === undefined ? {} : { receivedUpTo: on(receivedUpTo) }),
});

test.each<[string, string, readonly OwnAccount[], boolean, string]>([
  ['no bank: the ledger', '2026-11-01', [], false, '2026-11-01'],
  ['no ledger and no bank', 'unknown', [], false, 'unknown'],
  ['the bank reaches further', '2026-11-01', [account('2026-11-10', '2026-11-10')], false, '2026-11-10'],
  ['the ledger reaches further', '2026-11-12', [account('2026-11-10', '2026-11-10')], false, '2026-11-12'],
  ['the bank alone', 'unknown', [account('2026-11-10', '2026-11-10')], false, '2026-11-10'],
  ['the bank, while money waits', '2026-11-01', [account('2026-11-10', '2026-11-10')], true, '2026-11-01'],
  [
    'the slowest of two accounts in use',
    '2026-11-01',
    [account('2026-11-10', '2026-11-10'), account('2026-11-05', '2026-11-05')],
    false,
    '2026-11-05',
  ],
  [
    'an account last paid into 61 days ago is not in use',
    '2026-11-01',
    [account('2026-11-10', '2026-11-10'), account('2026-09-18', '2026-09-18')],
    false,
    '2026-11-10',
  ],
  [
    'an account last paid into 60 days ago is',
    '2026-11-01',
    [account('2026-11-10', '2026-11-10'), account('2026-09-19', '2026-09-19')],
    false,
    '2026-11-01',
  ],
  ['an account that was never paid into, alone', '2026-11-01', [account('2026-11-10')], false, '2026-11-10'],
])('%s', (_, ledger, bank, isMoneyWaiting, expected) => {
  const ledgerAsOn = ledger === 'unknown' ? ledger : on(ledger);
  expect(booksUpTo({ ledgerAsOn, bank }, { today: on('2026-11-18'), isMoneyWaiting })).toBe(expected);
});
