import { at } from '@duologue/core/calendar/testing.ts';
import type { LineResult, Party } from '@duologue/core/calls/outcome-codes.ts';
import type { CallId, CaseId, DebtorId } from '@duologue/core/cases/ids.ts';
import { expect, test } from 'vitest';
import { contactEventsOf } from './contact-events.ts';

const startedAt = at('2026-11-23T09:00Z');
const number = '+390200000000';
const call = {
  callId: 'C1' as CallId,
  caseId: 'K1' as CaseId,
  number,
  startedAt,
  state: 'closed',
  outcomes: [],
  about: {},
} as const;

test.each<[LineResult | null, Party | null, readonly string[], string]>([
  ['gate-refused', null, [], 'nothing was dialled, so nothing counts'],
  ['no-answer', null, ['call-out no-answer'], 'it rang'],
  ['answered', 'debtor-verified', ['call-out conversation'], 'a conversation with the debtor'],
  ['hung-up', 'debtor-verified', ['call-out conversation'], 'a conversation that was cut short is one'],
  ['hung-up', null, ['call-out answered-dropped'], 'hung up on before anybody spoke'],
  ['answered', 'wrong-number', ['call-out wrong-number', 'number-not-theirs'], 'a stranger: the number is not theirs'],
  ['answered', null, ['call-out unknown'], 'nobody said who it was'],
  [null, null, ['call-out unknown'], 'the call was never closed'],
])('%s, %s: %j (%s)', (lineResult, party, expected) => {
  const events = contactEventsOf([{ ...call, lineResult, party }], 'D1' as DebtorId);
  expect(events.map((event) => ('outcome' in event ? `${event.kind} ${event.outcome}` : event.kind))).toEqual(expected);
});
