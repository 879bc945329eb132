import type { Call, CallEvent } from '@duologue/core/calls/call.ts';
import type { CALL_EVENTS } from '@duologue/contract/calls.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import { assert, unreachable } from '@duologue/core/kernel/assert.ts';
import type { CallRecord } from '../ports/calls.ts';

/** What the row keeps beside its columns while the call is live. */
type LiveMarks = { readonly reachedVoicemail?: true; readonly stateTurn?: number };
const marksOf = ({ wrapUp }: Pick<CallRecord, 'wrapUp'>) => (wrapUp ?? {}) as LiveMarks;

/** The call as its state machine knows it. */
export function toCall(record: CallRecord): Call {
  const { callId, debtorId, startedAt, answeredAt, party, endedAt } = record;
  const base = {
    callId,
    debtorId,
    startedAt,
    ...(answeredAt === null ? {} : { pickedUpAt: answeredAt }),
    ...(party === null ? {} : { lastParty: party }),
    ...(marksOf(record).reachedVoicemail === true ? { reachedVoicemail: true as const } : {}),
    ...(record.verifiedAt === null ? {} : { wasVerified: true as const }),
  };
  switch (record.state) {
    case 'ringing':
    case 'answered':
    case 'voicemail':
      return { ...base, state: record.state };
    case 'verified':
      assert(party !== null && record.verifiedAt !== null, 'somebody is verified');
      return { ...base, state: record.state, party, wasVerified: true };
    case 'third-party':
      assert(party !== null, 'somebody is on the line');
      return { ...base, state: record.state, party };
    case 'wrap-up':
    case 'closed':
      assert(endedAt !== null, 'the call is over');
      return { ...base, state: record.state, endedAt };
    default:
      return unreachable(record.state);
  }
}

/** The row after the state machine has moved. Who was verified stays on record, whoever takes the telephone later. */
export function withCall(record: CallRecord, call: Call, at: Instant, turn: number): CallRecord {
  const marks = { stateTurn: turn, ...(call.reachedVoicemail === true ? { reachedVoicemail: true } : {}) };
  return {
    ...record,
    state: call.state,
    answeredAt: call.pickedUpAt ?? null,
    verifiedAt: record.verifiedAt ?? (call.wasVerified === true ? at : null),
    endedAt: call.state === 'wrap-up' || call.state === 'closed' ? call.endedAt : null,
    party: call.lastParty ?? null,
    wrapUp: marks,
    turn,
  };
}

/** Whether the call has changed its state since the screen saw that turn. Notes and ticks change nothing that matters. */
export function hasMovedSince(record: CallRecord, turn: number): boolean {
  return turn > record.turn || turn < (marksOf(record).stateTurn ?? 0);
}

/** The wire's word for what happened, as the state machine says it. */
export function toCallEvent(type: (typeof CALL_EVENTS)[number], call: Call, at: Instant): CallEvent {
  switch (type) {
    case 'picked-up':
    case 'voicemail-reached':
    case 'hung-up':
      return { type, at };
    case 'identity-confirmed':
      return { type, party: 'debtor-verified' };
    case 'third-party-answered':
      return { type: 'third-party-found', party: 'third-party' };
    case 'back-to-answered':
      // A person who picks up while the machine talks; or somebody else takes the telephone.
      return call.state === 'voicemail' ? { type: 'picked-up', at } : { type: 'handed-over' };
    default:
      return unreachable(type);
  }
}
