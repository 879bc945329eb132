import { BUSINESS_OUTCOMES, LINE_RESULTS, PARTIES } from '@duologue/core/calls/outcome-codes.ts';
import { LOGGED_EXCUSES_MAX } from '@duologue/core/calls/limits.ts';
import { z } from 'zod';
import { Brief, CaseHead } from './cases.ts';
import { ExcuseSaid } from './excuses.ts';
import { RELATIONS_WIRE } from './legal-facts.ts';
import { EVERYONE, route, WORKERS } from './route.ts';
import { DateText, DecisionWire, Id, InstantText, Message, MoneyWire } from './wire.ts';

/** What is asked when an outcome is recorded; made from the tables of core/calls, so that form and check are one. */
export const CaptureFieldWire = z.object({
  id: z.string(),
  type: z.enum(['money', 'date', 'instant', 'text', 'choice', 'items', 'boolean', 'schedule', 'times']),
  required: z.boolean(),
  choices: z.array(z.string()),
});
export type CaptureFieldWire = z.infer<typeof CaptureFieldWire>;

export const CallWire = z.object({
  callId: Id,
  caseId: Id,
  number: z.string(),
  by: z.object({ actorId: Id, name: z.string() }),
  state: z.enum(['ringing', 'answered', 'verified', 'third-party', 'voicemail', 'wrap-up', 'closed']),
  turn: z.number().int(),
  startedAt: InstantText,
  answeredAt: InstantText.nullable(),
  verifiedAt: InstantText.nullable(),
  endedAt: InstantText.nullable(),
  /** In `wrap-up` these two are what the call itself suggests; in `closed`, what was recorded. */
  lineResult: z.enum(LINE_RESULTS).nullable(),
  party: z.enum(PARTIES).nullable(),
  ticks: z.array(z.string()),
  notes: z.string(),
  objective: Brief.shape.objective,
  decision: DecisionWire,
  /** Fixed when the call began; off unless somebody asked for it and the rules of the place allow it. */
  recording: z.object({
    on: z.boolean(),
    announcementWanted: z.boolean(),
    consentWanted: z.boolean(),
    ruleIds: z.array(z.string()),
  }),
});
export type CallWire = z.infer<typeof CallWire>;

/** The call screen. `brief` is null until the right person is verified: the debt is not on the wire before. */
export const CallScreen = z.object({
  call: CallWire,
  head: CaseHead,
  brief: Brief.nullable(),
  now: InstantText,
});
export type CallScreen = z.infer<typeof CallScreen>;

export const CALL_EVENTS = [
  'picked-up',
  'identity-confirmed',
  'third-party-answered',
  'voicemail-reached',
  'back-to-answered',
  'hung-up',
] as const;

/** One captured value by field id; the type of each is in the table of capture fields. */
export const Captured = z.record(
  z.string(),
  z.union([
    z.string(),
    z.boolean(),
    MoneyWire,
    z.array(z.string()),
    z.array(z.object({ dueOn: DateText, amount: MoneyWire })),
  ]),
);
export type Captured = z.infer<typeof Captured>;

/** A call may bring several answers, the weightiest first: a dispute on one invoice and a promise for the rest. */
export const BusinessAnswer = z.object({ outcome: z.enum(BUSINESS_OUTCOMES), captured: Captured.default({}) });

export const WrapUp = z.object({
  lineResult: z.enum(LINE_RESULTS),
  party: z.enum(PARTIES).nullable(),
  business: z.array(BusinessAnswer).max(5).default([]),
  spokeWith: z
    .object({ name: z.string().trim().min(1).max(120), role: z.string().max(80).nullable().default(null) })
    .nullable()
    .default(null),
  nextStep: z
    .object({
      kind: z.string().min(1).max(60),
      dueOn: DateText,
      dueAt: InstantText.nullable().default(null),
      forActorId: Id.nullable().default(null),
      note: z.string().max(500).nullable().default(null),
    })
    .describe('Never empty: a call ends with a dated next step.'),
  note: z.string().max(4000).default(''),
});
export type WrapUp = z.input<typeof WrapUp>;

const CallParams = z.object({ callId: Id });
const Turn = z
  .number()
  .int()
  .min(0)
  .describe('The turn that the screen last saw; a stale one is refused with the call as it is.');

export const callRoutes = {
  'POST /cases/{caseId}/calls': route({
    summary: 'Ask the gate and, if it allows, open a call to this number. A refusal says which rule and until when.',
    roles: WORKERS,
    params: z.object({ caseId: Id }),
    body: z.object({
      number: z.string(),
      objective: z.string().max(60).optional(),
      acknowledgeWarnings: z.boolean().default(false),
      override: z
        .object({ reason: z.string().min(1).max(60), note: z.string().trim().min(1).max(1000) })
        .optional()
        .describe(
          'A reason from `overrides` of the refusing findings, and the note that is kept. It becomes a warning.',
        ),
      seen: z
        .object({ at: InstantText, ask: z.array(MoneyWire).max(50) })
        .optional()
        .describe(
          'The moment of the brief that is before the caller, and what it said may be asked for. Where another figure holds by now, there is no call: the refusal tells what changed.',
        ),
      record: z.boolean().default(false).describe('Ask to record. Refused where the place does not allow it.'),
      purpose: z.string().max(40).default('collect').describe('Why, in the words of the rules.'),
      relation: z.enum(RELATIONS_WIRE).default('debtor').describe('Whom this number reaches.'),
    }),
    response: CallScreen,
  }),
  'GET /calls/{callId}': route({
    summary: 'The call as it stands; two screens on one call see the same.',
    roles: EVERYONE,
    params: CallParams,
    response: CallScreen,
  }),
  'POST /calls/{callId}/events': route({
    summary: 'Something happened on the line: picked up, identity confirmed, a third person, voicemail, hung up.',
    roles: WORKERS,
    params: CallParams,
    body: z.object({ type: z.enum(CALL_EVENTS), turn: Turn }),
    response: CallScreen,
  }),
  'POST /calls/{callId}/notes': route({
    summary: 'Save the notes as typed so far. Kept turn by turn, so that a crash loses at most a second.',
    roles: WORKERS,
    params: CallParams,
    body: z.object({ notes: z.string().max(20_000) }),
    response: z.object({ turn: z.number().int(), savedAt: InstantText }),
  }),
  'POST /calls/{callId}/ticks': route({
    summary: 'Tick or untick an item of the stage list, or `say.<moment>.<id>` of what the rules want said.',
    roles: WORKERS,
    params: CallParams,
    body: z.object({ item: z.string().max(80), done: z.boolean() }),
    response: z.object({ turn: z.number().int(), ticks: z.array(z.string()) }),
  }),
  'GET /calls/{callId}/wrap-up': route({
    summary: 'What the wrap-up form asks for these answers, with defaults and the drafted note.',
    roles: WORKERS,
    params: CallParams,
    query: z.object({
      lineResult: z.enum(LINE_RESULTS),
      party: z.enum(PARTIES).optional(),
      business: z.string().max(300).optional().describe('Business outcomes, comma-separated, the weightiest first.'),
    }),
    response: z.object({
      parties: z.array(z.enum(PARTIES)),
      businessOutcomes: z.array(z.enum(BUSINESS_OUTCOMES)),
      fields: z.array(z.object({ outcome: z.enum(BUSINESS_OUTCOMES), fields: z.array(CaptureFieldWire) })),
      nextStep: z.object({ kind: z.string(), dueOn: DateText, dueAt: InstantText.nullable(), because: Message }),
      nextStepKinds: z.array(z.string()),
      draft: z.array(Message),
    }),
  }),
  'POST /calls/{callId}/outcome': route({
    summary: 'Close the call with its three-part outcome and a dated next step. Refused while either is missing.',
    roles: WORKERS,
    params: CallParams,
    body: WrapUp,
    response: z.object({
      callId: Id,
      caseId: Id,
      version: z.number().int(),
      accountStatus: z.string(),
      nextStep: z.object({ kind: z.string(), dueOn: DateText }),
      promiseId: Id.nullable(),
      next: Id.nullable().describe('The case that is first in the worklist now.'),
    }),
  }),
  'POST /cases/{caseId}/call-log': route({
    summary:
      'Log a call that was made away from the screen. It is checked and counted like any other, and marked as entered later.',
    roles: WORKERS,
    params: z.object({ caseId: Id }),
    body: WrapUp.extend({
      nextStep: WrapUp.shape.nextStep.optional().describe('Without it the usual next step of the outcome.'),
      number: z.string(),
      startedAt: InstantText,
      seconds: z.number().int().min(0).max(36_000).default(0),
      excuses: z
        .array(ExcuseSaid)
        .max(LOGGED_EXCUSES_MAX)
        .default([])
        .describe('What they said why they do not pay: kept and acted on as if it had been heard on the screen.'),
    }),
    response: z.object({
      callId: Id,
      caseId: Id,
      version: z.number().int(),
      nextStep: z.object({ kind: z.string(), dueOn: DateText }),
      excuses: z.array(z.object({ excuseId: Id, objectionId: z.string() })),
    }),
  }),
} as const;
