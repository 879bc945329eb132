import { expect, test } from 'vitest';
import { addDays } from '../calendar/calendar-date.ts';
import { on } from '../calendar/testing.ts';
import type { ContactId } from './ids.ts';
import { FACT_AGE_DAYS_MAX, FACT_IDS, type KnownOfDebtor, missingFacts } from './facts.ts';

const TODAY = on('2026-11-18');
const nothing: KnownOfDebtor = { kind: 'business', phones: [], emails: [], contacts: [], facts: [] };
const person = { contactId: 'p' as ContactId, name: 'Ms Novak', phones: ['+44'], emails: [] };

test('P20 of an unknown firm everything is asked, of a person nothing that only firms have', () => {
  expect(missingFacts(nothing, TODAY)).toEqual(FACT_IDS);
  expect(missingFacts({ ...nothing, kind: 'person' }, TODAY)).toEqual([
    'phone',
    'email',
    'payment-method',
    'postal-address',
    'best-time-to-call',
    'language',
  ]);
});

test.each<[string, Partial<KnownOfDebtor>, string]>([
  ['a number on file', { phones: ['+44'] }, 'phone'],
  ['a contact’s number', { contacts: [{ ...person, relation: 'employee' }] }, 'phone'],
  ['somebody in payables', { contacts: [{ ...person, relation: 'accounts-payable' }] }, 'head-of-payments'],
  ['an approver', { contacts: [{ ...person, relation: 'approver' }] }, 'approver'],
  ['an address', { postalAddress: 'Via Roma 5' }, 'postal-address'],
  ['a tax number', { taxNumber: '1' }, 'tax-number'],
  [
    'a fact learnt',
    { facts: [{ fact: 'payment-run-day', value: 'Friday', learntOn: TODAY, source: 'call' }] },
    'payment-run-day',
  ],
])('%s answers the question', (_, more, fact) => {
  expect(missingFacts({ ...nothing, ...more }, TODAY)).not.toContain(fact);
});

test.each([
  [-FACT_AGE_DAYS_MAX, false, 'on the last day it is trusted'],
  [-FACT_AGE_DAYS_MAX - 1, true, 'a day older it is asked again'],
])('a fact of %i days: missing %s, %s', (days, isMissing) => {
  const facts = [{ fact: 'approver', value: 'Mr Rossi', learntOn: addDays(TODAY, days), source: 'call' }] as const;
  expect(missingFacts({ ...nothing, facts }, TODAY).includes('approver')).toBe(isMissing);
});
