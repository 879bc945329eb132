import type { CallScreen, CallWire } from '@duologue/contract/calls.ts';
import type { z } from 'zod';
import { brightwater, CALL_ID, CASE_ID, mayCall } from './named-brief.ts';

export type Screen = z.infer<typeof CallScreen>;

const { caseId, debtor, creditor, phones, people } = brightwater;

const call: CallWire = {
  callId: CALL_ID,
  caseId: CASE_ID,
  number: '+441174960142',
  by: { actorId: '0192f000-0000-7000-8000-000000000030', name: 'Ines Keller' },
  state: 'ringing',
  turn: 1,
  startedAt: '2026-11-23T10:14:00Z',
  answeredAt: null,
  verifiedAt: null,
  endedAt: null,
  lineResult: null,
  party: null,
  ticks: [],
  notes: '',
  objective: brightwater.objective,
  decision: mayCall,
  recording: { on: false, announcementWanted: false, consentWanted: false, ruleIds: [] },
};

export const ringing: Screen = {
  call,
  head: { caseId, debtor, creditor, phones, people },
  brief: null,
  now: '2026-11-23T10:14:06Z',
};

const with_ = (over: Partial<CallWire>, more: Partial<Screen> = {}): Screen => ({
  ...ringing,
  ...more,
  call: { ...call, ...over },
});

const answeredAt = '2026-11-23T10:14:12Z';
export const answered = with_({ state: 'answered', turn: 2, answeredAt, ticks: ['said-who-calls'] });
export const verified = with_(
  {
    state: 'verified',
    turn: 3,
    answeredAt,
    verifiedAt: '2026-11-23T10:14:25Z',
    ticks: ['said-who-calls', 'asked-for-person', 'confirmed-identity', 'offered-help'],
    notes: 'Tom was away last week, the run was not signed. “I can push it through this Thursday.”',
  },
  { brief: brightwater },
);
export const thirdParty = with_({ state: 'third-party', turn: 3, answeredAt });
export const voicemail = with_({ state: 'voicemail', turn: 2 });
export const noAnswer = with_({
  state: 'wrap-up',
  turn: 2,
  endedAt: '2026-11-23T10:14:40Z',
  lineResult: 'no-answer',
});
export const machineAndOver = with_({
  state: 'wrap-up',
  turn: 3,
  endedAt: '2026-11-23T10:14:40Z',
  lineResult: 'voicemail-no-message',
});
export const talkedAndOver = with_(
  {
    state: 'wrap-up',
    turn: 5,
    answeredAt,
    verifiedAt: '2026-11-23T10:14:25Z',
    endedAt: '2026-11-23T10:18:02Z',
    lineResult: 'answered',
    party: 'debtor-verified',
    notes: verified.call.notes,
    ticks: verified.call.ticks,
  },
  { brief: brightwater, now: '2026-11-23T10:18:04Z' },
);
