import { expect, test } from 'vitest';
import { likelyExcuses } from './likely-excuses.ts';

const one = (id: string, audience: 'consumer' | 'business' | 'both' = 'both') => ({ id, audience });
const all = [
  one('payment-run', 'business'),
  one('invoice-not-received'),
  one('awaiting-approval', 'business'),
  one('no-money', 'consumer'),
  one('will-pay-soon'),
  one('already-paid'),
  one('goods-faulty'),
];

test.each([
  [
    'nothing was heard yet',
    { audience: 'business', heard: [], hasDispute: false },
    ['invoice-not-received', 'payment-run', 'awaiting-approval'],
  ],
  ['a consumer', { audience: 'consumer', heard: [], hasDispute: false }, ['will-pay-soon', 'no-money', 'already-paid']],
  [
    'something was heard twice',
    { audience: 'business', heard: ['already-paid', 'payment-run', 'already-paid'], hasDispute: false },
    ['already-paid', 'payment-run', 'invoice-not-received'],
  ],
  [
    'a part is disputed',
    { audience: 'business', heard: [], hasDispute: true },
    ['goods-faulty', 'invoice-not-received', 'payment-run'],
  ],
  [
    'what was heard is gone from the playbook',
    { audience: 'business', heard: ['the-dog'], hasDispute: false },
    ['invoice-not-received', 'payment-run', 'awaiting-approval'],
  ],
] as const)('P10: where %s, the likeliest come first', (_, given, expected) => {
  expect(likelyExcuses(all, given, 3).map(({ id }) => id)).toEqual(expected);
});
