import { expect, test } from 'vitest';
import { isNear } from './is-near.ts';
import type { AllocationReasonCode } from './proposal.ts';

test.each<[string, readonly AllocationReasonCode[], boolean]>([
  ['the payer bears the name, and the amount is a part', ['payer-name', 'amount-part'], true],
  ['the account has paid before, and the amount fits nothing', ['payer-account', 'amount-none'], true],
  ['a number is named', ['number', 'amount-exact'], true],
  ['only the amount fits', ['amount-exact'], false],
  ['the name is only like the debtor’s', ['payer-name-like', 'amount-exact'], false],
  ['another debtor fits as well', ['payer-name', 'other-account-fits'], false],
  ['the account is known to be somebody else’s', ['number', 'payer-account-of-other'], false],
  ['nothing is known', [], false],
])('%s', (_, codes, near) => {
  expect(isNear({ because: codes.map((code) => ({ code, values: {} })) })).toBe(near);
});
