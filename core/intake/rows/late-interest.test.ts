import { expect, test } from 'vitest';
import { createInterestReader, createKindReader } from './item-kind.ts';

const [kindOf, isInterest] = [createKindReader(), createInterestReader()];

test.each([
  ['Late payment interest', undefined, true],
  ['Verzugszinsen', undefined, true],
  ['Interessi di mora', undefined, true],
  ['Pénalités de retard', undefined, true],
  ['Penalites de retard', undefined, true],
  ['Finance Charge', undefined, true],
  ['Payment', 'unapplied-payment', false],
  ['Gutschrift', 'credit-note', false],
  ['Invoice', undefined, false],
  // A loan bears interest without being late.
  ['Zinsen', undefined, false],
  ['Interest', undefined, false],
])('a type of "%s" is of kind %s, late interest: %s', (text, kind, interest) => {
  expect([kindOf(text), isInterest(text)]).toEqual([kind, interest]);
  // And the same when it is asked again.
  expect([kindOf(text), isInterest(text)]).toEqual([kind, interest]);
});
