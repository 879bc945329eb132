import type { CALL_EVENTS, CallWire } from '@duologue/contract/calls.ts';

export type CallEventType = (typeof CALL_EVENTS)[number];
export type CallState = CallWire['state'];

/** One key each, the same in every state, so that the hand learns them. */
export const EVENT_KEYS: Readonly<Record<CallEventType, string>> = {
  'picked-up': 'a',
  'identity-confirmed': 'i',
  'third-party-answered': 't',
  'voicemail-reached': 'v',
  'back-to-answered': 'b',
  'hung-up': 'h',
};

const POSSIBLE: Readonly<Record<CallState, readonly CallEventType[]>> = {
  ringing: ['picked-up', 'voicemail-reached', 'hung-up'],
  answered: ['identity-confirmed', 'third-party-answered', 'voicemail-reached', 'hung-up'],
  verified: ['third-party-answered', 'back-to-answered', 'hung-up'],
  'third-party': ['identity-confirmed', 'back-to-answered', 'voicemail-reached', 'hung-up'],
  voicemail: ['picked-up', 'hung-up'],
  'wrap-up': [],
  closed: [],
};

/** What can happen on the line now. The server refuses anything else; the screen does not offer it. */
export const possibleEvents = (state: CallState): readonly CallEventType[] => POSSIBLE[state];

/** Whether the debt leaves the screen the moment this is pressed, before the server has answered. */
export function hidesDebt(type: CallEventType): boolean {
  return type === 'third-party-answered' || type === 'voicemail-reached' || type === 'back-to-answered';
}

export const isLive = (state: CallState): boolean => state !== 'wrap-up' && state !== 'closed';
