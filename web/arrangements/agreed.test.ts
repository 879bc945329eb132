import { describe, expect, test } from 'vitest';
import { interestAgreed, kindAgreed } from './agreed.ts';

const gbp = (minor: string) => ({ currency: 'GBP', minor });
const parts = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ number: at + 1, dueOn: `2026-12-0${at + 1}`, amount: gbp('1') }));

describe('how it is kept', () => {
  test.each([
    ['one date for the whole sum', 1, '0', '0', 'once'],
    ['several dates', 3, '0', '0', 'plan'],
    ['something of the claim is given up', 1, '0', '1', 'settlement'],
    ['one date with interest', 1, '1', '0', 'plan'],
    ['something is given up, with interest', 1, '1', '1', 'settlement'],
  ])('%s', (_, count, interest, forgiven, expected) => {
    const proposal = { forgiven: gbp(forgiven), interest: gbp(interest), instalments: parts(count) };
    expect(kindAgreed(proposal)).toBe(expected);
  });
});

test.each([
  ['none is claimed', '0', '0', {}],
  ['all of it is paid', '500', '0', { interest: gbp('500'), interestWaived: gbp('0') }],
  ['a part is given up', '500', '200', { interest: gbp('300'), interestWaived: gbp('200') }],
  ['all of it is given up', '500', '500', { interest: gbp('0'), interestWaived: gbp('500') }],
])('interest is sent: %s', (_, interest, waived, expected) => {
  expect(interestAgreed({ interest: gbp(interest), interestWaived: gbp(waived) })).toEqual(expected);
});
