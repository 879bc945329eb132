import { describe, expect, test } from 'vitest';
import { at } from '../calendar/testing.ts';
import type { CallId, DebtorId } from '../cases/ids.ts';
import { advance, type Call, type CallEvent, isVerified, modeOf, startCall, suggestedAnswers } from './call.ts';
import { PARTIES } from './outcome-codes.ts';
import { PARTY_TABLE } from './tables/party-table.ts';

const NINE = at('2026-11-23T09:00Z');
const EVENTS: Readonly<Record<string, CallEvent>> = {
  'picked-up': { type: 'picked-up', at: NINE },
  'identity-confirmed': { type: 'identity-confirmed', party: 'debtor-verified' },
  'third-party-found': { type: 'third-party-found', party: 'gatekeeper' },
  'handed-over': { type: 'handed-over' },
  'voicemail-reached': { type: 'voicemail-reached', at: NINE },
  'hung-up': { type: 'hung-up', at: NINE },
  'outcome-recorded': { type: 'outcome-recorded' },
};
const begun = startCall({ callId: 'C1' as CallId, debtorId: 'D1' as DebtorId, startedAt: NINE });

/** The call after these events, or the refusal's code at the first that does not go. */
function callAfter(...names: string[]): Call | string {
  let call = begun;
  for (const name of names) {
    const event = EVENTS[name];
    if (event === undefined) throw new Error(`${name} is no event of a call`);
    const next = advance(call, event);
    if (!next.ok) return next.refusal.code;
    call = next.value;
  }
  return call;
}
const stateAfter = (...names: string[]) => {
  const call = callAfter(...names);
  return typeof call === 'string' ? call : call.state;
};

describe('the states of a call', () => {
  test.each([
    [['picked-up'], 'answered'],
    [['picked-up', 'identity-confirmed'], 'verified'],
    [['picked-up', 'third-party-found'], 'third-party'],
    [['picked-up', 'third-party-found', 'identity-confirmed'], 'verified'],
    [['picked-up', 'identity-confirmed', 'handed-over'], 'answered'],
    [['picked-up', 'identity-confirmed', 'third-party-found'], 'third-party'],
    [['voicemail-reached', 'picked-up'], 'answered'],
    [['voicemail-reached', 'hung-up'], 'wrap-up'],
    [['hung-up', 'outcome-recorded'], 'closed'],
    [['identity-confirmed'], 'call-not-in-state'],
    [['voicemail-reached', 'identity-confirmed'], 'call-not-in-state'],
    [['outcome-recorded'], 'call-not-in-state'],
    [['hung-up', 'picked-up'], 'call-not-in-state'],
    [['hung-up', 'hung-up'], 'call-not-in-state'],
    [['hung-up', 'outcome-recorded', 'outcome-recorded'], 'call-not-in-state'],
    [['hung-up', 'identity-confirmed'], 'call-not-in-state'],
  ])('%j leads to %s', (names, expected) => {
    expect(stateAfter(...names)).toBe(expected);
  });

  test('nothing leads to verified but a confirmed identity', () => {
    const others = Object.keys(EVENTS).filter((name) => name !== 'identity-confirmed');
    const paths = others.flatMap((a) => others.flatMap((b) => others.map((c) => [a, b, c])));
    expect(paths.map((path) => stateAfter(...path))).not.toContain('verified');
  });

  test.each([
    [['picked-up'], false],
    [['picked-up', 'identity-confirmed'], true],
    [['picked-up', 'identity-confirmed', 'third-party-found'], false],
    [['picked-up', 'identity-confirmed', 'handed-over'], false],
    [['picked-up', 'identity-confirmed', 'handed-over', 'voicemail-reached'], false],
    [['picked-up', 'identity-confirmed', 'hung-up'], true],
    [['picked-up', 'identity-confirmed', 'third-party-found', 'hung-up', 'outcome-recorded'], true],
    [['picked-up', 'third-party-found', 'hung-up'], false],
    [['picked-up', 'hung-up', 'outcome-recorded'], false],
  ])('P07 after %j the debt may lie open: %s', (names, expected) => {
    const call = callAfter(...names);
    if (typeof call === 'string') throw new Error(call);
    expect(isVerified(call)).toBe(expected);
  });

  test.each(PARTIES)('P07 %s is verified only if this person may hear of the debt', (party) => {
    const answered = callAfter('picked-up');
    if (typeof answered === 'string') throw new Error(answered);
    const confirmed = advance(answered, { type: 'identity-confirmed', party });
    const stranger = advance(answered, { type: 'third-party-found', party });
    expect([confirmed.ok, stranger.ok]).toEqual(PARTY_TABLE[party].mayHear ? [true, false] : [false, true]);
  });
});

test.each([
  [['hung-up'], 'conversation', { line: 'no-answer' }],
  [['voicemail-reached'], 'voicemail', { line: 'voicemail-no-message' }],
  [['picked-up', 'voicemail-reached', 'hung-up'], 'conversation', { line: 'voicemail-no-message' }],
  [['voicemail-reached', 'picked-up', 'hung-up'], 'conversation', { line: 'answered', party: 'debtor-unverified' }],
  [['picked-up', 'third-party-found'], 'third-party', { line: 'answered', party: 'gatekeeper' }],
  [
    ['picked-up', 'third-party-found', 'identity-confirmed', 'hung-up'],
    'conversation',
    { line: 'answered', party: 'debtor-verified' },
  ],
])('after %j the screen is in %s mode, and the wrap-up starts with %j', (names, mode, answers) => {
  const call = callAfter(...names);
  if (typeof call === 'string') throw new Error(call);
  expect(modeOf(call)).toBe(mode);
  expect(suggestedAnswers(call)).toEqual(answers);
});
