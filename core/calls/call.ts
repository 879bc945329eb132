import type { Instant } from '../calendar/instant.ts';
import type { CallId, ContactId, DebtorId } from '../cases/ids.ts';
import { unreachable } from '../kernel/assert.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { LineResult, Party } from './outcome-codes.ts';
import type { CallMode } from './stages.ts';
import { PARTY_TABLE } from './tables/party-table.ts';

/** What every state of a call knows. */
type CallBase = {
  readonly callId: CallId;
  readonly debtorId: DebtorId;
  readonly startedAt: Instant;
  readonly pickedUpAt?: Instant;
  /** The last person who was there, as far as the caller said so. It pre-fills the wrap-up. */
  readonly lastParty?: Party;
  /** A machine spoke last; a person who picks up while it talks takes this back. */
  readonly reachedVoicemail?: true;
  /** The right person was on the line at some time, whoever took the telephone afterwards. */
  readonly wasVerified?: true;
};

/** A call is in exactly one state, and only in `verified` may the debt be mentioned. */
export type Call = CallBase &
  (
    | { readonly state: 'ringing' }
    | { readonly state: 'answered' } // Someone is there; we do not yet know who.
    | { readonly state: 'verified'; readonly party: Party; readonly contactId?: ContactId; readonly wasVerified: true }
    | { readonly state: 'third-party'; readonly party: Party } // The debt is off the screen.
    | { readonly state: 'voicemail' }
    | { readonly state: 'wrap-up'; readonly endedAt: Instant; readonly lineFromDriver?: LineResult }
    | { readonly state: 'closed'; readonly endedAt: Instant }
  );
export type CallState = Call['state'];

export type CallEvent =
  | { readonly type: 'picked-up'; readonly at: Instant }
  | { readonly type: 'identity-confirmed'; readonly party: Party; readonly contactId?: ContactId }
  | { readonly type: 'third-party-found'; readonly party: Party }
  | { readonly type: 'handed-over' } // Somebody else took the telephone: who it is has to be asked again.
  | { readonly type: 'voicemail-reached'; readonly at: Instant }
  | { readonly type: 'hung-up'; readonly at: Instant; readonly line?: LineResult }
  | { readonly type: 'outcome-recorded' };

export type CallRefusal =
  | { readonly code: 'call-not-in-state'; readonly state: CallState; readonly event: CallEvent['type'] }
  | { readonly code: 'party-may-not-hear'; readonly party: Party }
  | { readonly code: 'party-is-not-a-stranger'; readonly party: Party };

/**
 * The call beside which the debt may lie open: the right person is on the line, or was and the line is dead. Not while a
 * third person or a machine listens, even if the right person was there before.
 */
export type VerifiedCall = Extract<Call, { readonly state: 'verified' | 'wrap-up' | 'closed' }> & {
  readonly wasVerified: true;
};
export type WrapUpCall = Extract<Call, { readonly state: 'wrap-up' }>;

export function startCall(call: {
  readonly callId: CallId;
  readonly debtorId: DebtorId;
  readonly startedAt: Instant;
}): Call {
  return { ...call, state: 'ringing' };
}

/** A call made away from the screen and logged afterwards: it is over before we hear of it. */
export function loggedCall(call: {
  readonly callId: CallId;
  readonly debtorId: DebtorId;
  readonly startedAt: Instant;
  readonly endedAt: Instant;
}): WrapUpCall {
  return { ...call, state: 'wrap-up' };
}

/** The next state, or a refusal naming the pair that does not go together. */
export function advance(call: Call, event: CallEvent): Result<Call, CallRefusal> {
  switch (event.type) {
    case 'picked-up':
      if (call.state !== 'ringing' && call.state !== 'voicemail') break;
      return accept({ ...withoutVoicemail(call), pickedUpAt: event.at, state: 'answered' });
    case 'identity-confirmed': {
      if (call.state !== 'answered' && call.state !== 'third-party') break;
      const { party, contactId } = event;
      if (!PARTY_TABLE[party].mayHear) return refuse({ code: 'party-may-not-hear', party });
      const verified = { ...base(call), lastParty: party, wasVerified: true, state: 'verified', party } as const;
      return accept(contactId === undefined ? verified : { ...verified, contactId });
    }
    case 'third-party-found': {
      if (!isTalking(call)) break;
      const { party } = event;
      if (PARTY_TABLE[party].mayHear) return refuse({ code: 'party-is-not-a-stranger', party });
      return accept({ ...base(call), lastParty: party, state: 'third-party', party });
    }
    case 'handed-over':
      if (call.state !== 'verified' && call.state !== 'third-party') break;
      return accept({ ...base(call), state: 'answered' });
    case 'voicemail-reached':
      if (call.state !== 'ringing' && call.state !== 'answered' && call.state !== 'third-party') break;
      return accept({ ...base(call), reachedVoicemail: true, state: 'voicemail' });
    case 'hung-up': {
      if (!isLive(call)) break;
      const over = { ...base(call), state: 'wrap-up', endedAt: event.at } as const;
      return accept(event.line === undefined ? over : { ...over, lineFromDriver: event.line });
    }
    case 'outcome-recorded':
      if (call.state !== 'wrap-up') break;
      return accept({ ...base(call), state: 'closed', endedAt: call.endedAt });
    default:
      unreachable(event);
  }
  return refuse({ code: 'call-not-in-state', state: call.state, event: event.type });
}

export function isVerified(call: Call): call is VerifiedCall {
  return call.wasVerified === true && (call.state === 'verified' || !isLive(call));
}

/** The call is still on the line. */
export function isLive(call: Call): boolean {
  return call.state !== 'wrap-up' && call.state !== 'closed';
}

/** The mode of the screen: beside a conversation with the right person, the debt is hidden. */
export function modeOf(call: Call): CallMode {
  if (call.state === 'third-party' || call.state === 'voicemail') return call.state;
  return 'conversation';
}

/** The answers that the wrap-up starts with, so that the caller confirms instead of typing. */
export function suggestedAnswers(call: Call): { readonly line: LineResult; readonly party?: Party } {
  if (call.state === 'wrap-up' && call.lineFromDriver !== undefined) return { line: call.lineFromDriver };
  // A machine took no message unless we say so.
  if (call.reachedVoicemail === true) return { line: 'voicemail-no-message' };
  if (call.pickedUpAt === undefined) return { line: 'no-answer' };
  return { line: 'answered', party: call.lastParty ?? 'debtor-unverified' };
}

function isTalking(call: Call): boolean {
  return call.state === 'answered' || call.state === 'verified' || call.state === 'third-party';
}

function withoutVoicemail(call: Call): CallBase {
  const { reachedVoicemail: _, ...rest } = base(call);
  return rest;
}

function base({ callId, debtorId, startedAt, pickedUpAt, lastParty, reachedVoicemail, wasVerified }: Call): CallBase {
  return {
    callId,
    debtorId,
    startedAt,
    ...(pickedUpAt === undefined ? {} : { pickedUpAt }),
    ...(lastParty === undefined ? {} : { lastParty }),
    ...(reachedVoicemail === undefined ? {} : { reachedVoicemail }),
    ...(wasVerified === undefined ? {} : { wasVerified }),
  };
}
