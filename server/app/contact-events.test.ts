import type { LineResult, Party } from '@duologue/core/calls/outcome-codes.ts';
import type { ContactOutcome } from '@duologue/core/compliance/contact-event.ts';
import { expect, test } from 'vitest';
import { contactOutcomeOf } from './contact-events.ts';

test.each<[LineResult | null, Party | null, ContactOutcome | undefined, string]>([
  ['gate-refused', null, undefined, 'nothing was dialled, so nothing counts'],
  ['no-answer', null, 'no-answer', 'it rang'],
  ['busy', null, 'busy', 'it did not ring'],
  ['disconnected', null, 'not-in-service', 'nobody can be reached there'],
  ['answered', 'debtor-verified', 'conversation', 'a conversation with the debtor'],
  ['answered', 'attorney', 'conversation', 'a lawyer speaks for the debtor'],
  ['answered', 'identity-refused', 'conversation', 'it may have been the debtor: the doubt is counted'],
  ['answered', 'gatekeeper', 'answered-by-other', 'somebody else'],
  ['answered', 'wrong-number', 'wrong-number', 'a stranger'],
  ['answered', null, 'unknown', 'nobody said who it was'],
  [null, null, 'unknown', 'the call was never closed'],
])('%s, %s: %s (%s)', (line, party, expected) => {
  expect(contactOutcomeOf(line, party)).toBe(expected);
});
