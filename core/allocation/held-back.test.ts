import { describe, expect, test } from 'vitest';
import { decidePosting, type PostingRule } from './decide-posting.ts';
import type { Found } from './found.ts';
import { proposeAllocations } from './propose-allocations.ts';
import { byAccount, byName, expectedOf, foundOf, receiptOf } from './testing.ts';

/** Each rule of decision 0258: what posts, and beside it the one thing that makes it wait. */
const post = (rule: PostingRule, amount: string, text: string, found: Found) =>
  decidePosting(proposeAllocations(receiptOf(amount, text), found), rule).kind;

const MARCH = expectedOf({ amount: '300.00', dueOn: '2026-03-01' });
const OLD = { id: 'i1', number: 'RE-2026-00123', open: '500.00', dueOn: '2026-01-10' } as const;

describe('an agreed amount', () => {
  test('from the account of this debtor posts; not under the full name of another one', () => {
    const other = { id: 'j1', account: 'b', number: 'RE-2026-00900', open: '300.00' } as const;
    const given = (...accounts: Parameters<typeof foundOf>[1] & object) => foundOf([OLD, other], accounts, [MARCH]);
    expect(post('exact', '300.00', 'thank you', given(byAccount('a')))).toBe('post');
    expect(post('exact', '300.00', 'thank you', given(byAccount('a'), byName('a')))).toBe('post');
    expect(post('exact', '300.00', 'thank you', given(byAccount('a'), byName('b')))).toBe('review');
  });

  test('that is the whole of one item posts; not where it is that of two', () => {
    const one = { ...OLD, open: '300.00' };
    const same = { ...one, id: 'i2', number: 'RE-2026-00124', dueOn: '2026-02-10' };
    expect(post('exact', '300.00', 'thank you', foundOf([one], [byAccount('a')], [MARCH]))).toBe('post');
    expect(post('exact', '300.00', 'thank you', foundOf([one, same], [byAccount('a')], [MARCH]))).toBe('review');
  });
});

test('as much again as was named may be paid twice: another amount for the rest is not', () => {
  const named = { id: 'i1', number: 'RE-2026-00123', open: '11037.41' } as const;
  const sureOfBoth = (rest: string, amount: string) => {
    const other = { id: 'i2', number: 'RE-2026-00777', open: rest } as const;
    const more = { id: 'i3', number: 'RE-2026-00778', open: '4211.03' } as const;
    const found = foundOf([named, other, more], [byAccount('a')]);
    const proposals = proposeAllocations(receiptOf(amount, 'RE-2026-00123'), found);
    const both = proposals.find(({ parts }) => parts.length === 2);
    return both?.certainty ?? 0;
  };
  expect(sureOfBoth('7537.19', '18574.60')).toBeGreaterThan(sureOfBoth('11037.41', '22074.82') + 200);
});

test('a number behind a word for customers is not nearly an invoice’s', () => {
  const item = { id: 'i1', number: '3194', open: '149.00' } as const;
  const near = (text: string) => {
    const [best] = proposeAllocations(receiptOf('149.00', text), foundOf([item], [byName('a')]));
    return best?.reference;
  };
  expect(near('saldo 13194')).toBe('near');
  expect(near('saldo cliente n. 13194')).toBe('none');
});

test('the year of a date names no item of that number', () => {
  const item = { id: 'i1', number: '2026', open: '99.00' } as const;
  const naming = (text: string) => {
    const [best] = proposeAllocations(receiptOf('99.00', text), foundOf([item], [byName('a')]));
    return best?.reference;
  };
  expect(naming('fattura 2026')).not.toBe('none');
  expect(naming('FATTURA DEL 14-01.2026')).toBe('none');
});

test('a short number that a word says to be an invoice’s, and is none of the account’s, speaks against the rest', () => {
  const item = { id: 'i1', number: '1262', open: '199.00' } as const;
  const against = (text: string) => {
    const [best] = proposeAllocations(receiptOf('199.00', text), foundOf([item], [byName('a')]));
    return best?.because.some(({ code }) => code === 'number-not-open');
  };
  expect(against('Pagamento fattura n 506')).toBe(true);
  expect(against('Pagamento fattura')).toBe(false);
});
