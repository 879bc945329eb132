import { describe, expect, test } from 'vitest';
import { decidePosting } from './decide-posting.ts';
import type { FoundAccount } from './found.ts';
import { proposeAllocations } from './propose-allocations.ts';
import { byName, foundOf, receiptOf } from './testing.ts';
import { customerKeysOf } from './text/customer-numbers.ts';

test.each([
  ['Kd-Nr 10042', ['10042']],
  ['Kundennummer: 10042 Zahlung', ['10042']],
  ['KDNR. 0010042', ['10042']],
  ['Inv. 4711 cust. C-1042', ['C1042']],
  ['customer no. 10042', ['10042']],
  ['account 10042 thank you', ['10042']],
  ['cod. cliente 10042', ['10042']],
  ['n° client 10042', ['10042']],
  ['klantnummer 10042, klant 10043', ['10042', '10043']],
  ['Rechnung 10042', []],
  ['10042', []],
  ['Kunde 12', []],
])('the customer numbers of "%s"', (text, keys) => expect(customerKeysOf(receiptOf('1.00', text))).toEqual(keys));

test('a long text is searched in bounded time, for a few of them', () => {
  const since = performance.now();
  for (const part of ['KUNDE ', 'KD-NR. 1-', 'CUST.NO.', 'ACCOUNT 1A/'])
    customerKeysOf(receiptOf('1.00', part.repeat(5_000)));
  expect(performance.now() - since).toBeLessThan(2_000);
  expect(
    customerKeysOf(receiptOf('1.00', 'cust 1001 '.concat('cust 1002 cust 1003 cust 1004 cust 1005'))),
  ).toHaveLength(4);
});

describe('a customer number', () => {
  const ITEM = { id: 'i1', number: 'RE-2026-00123', open: '100.00' } as const;
  const byNumber = (accountId: string): FoundAccount => ({ accountId, by: 'customer-number', strength: 1000 });
  const first = (text: string, accounts: readonly FoundAccount[]) => {
    const [best] = proposeAllocations(receiptOf('100.00', text), foundOf([ITEM], accounts));
    return best;
  };

  test('points to the debtor, and says so, and never posts by itself', () => {
    const best = first('Kd-Nr 10042', [byNumber('a')]);
    expect(best?.parts).toMatchObject([{ itemId: 'i1' }]);
    expect(best?.because.map(({ code }) => code)).toEqual(['customer-number', 'amount-exact']);
    expect(best?.isDebtorDoubtful).toBe(true);
    // However sure the counts were: the rule asks for more than this.
    const sure = best === undefined ? [] : [{ ...best, certainty: 999 }];
    expect(decidePosting(sure, 'likely')).toEqual({ kind: 'review', why: 'not-certain' });
    expect(
      decidePosting(
        sure.map((one) => ({ ...one, isDebtorDoubtful: false })),
        'likely',
      ).kind,
    ).toBe('post');
  });

  test('beside the debtor’s name or a number it is one witness more', () => {
    expect(first('Kd-Nr 10042', [byNumber('a'), byName('a')])?.isDebtorDoubtful).toBe(false);
    expect(first('RE-2026-00123 Kd-Nr 10042', [byNumber('a')])?.isDebtorDoubtful).toBe(false);
  });

  test('of another debtor speaks against a number that fits exactly', () => {
    const post = (accounts: readonly FoundAccount[]) => {
      const proposals = proposeAllocations(receiptOf('100.00', 'RE-2026-00123 Kd-Nr 10042'), foundOf([ITEM], accounts));
      return [decidePosting(proposals, 'exact').kind, proposals[0]?.because.at(-1)?.code];
    };
    expect(post([byNumber('a')])).toEqual(['post', 'amount-exact']);
    expect(post([])).toEqual(['post', 'amount-exact']);
    expect(post([byNumber('b')])).toEqual(['review', 'customer-number-of-other']);
  });

  test('that is the debtor’s own is no invoice that is not open', () => {
    const text = 'RE-2026-00123 Kunde RE-2026-00999';
    expect(first(text, [])?.isExact).toBe(false);
    expect(first(text, [byNumber('a')])?.isExact).toBe(true);
  });
});
