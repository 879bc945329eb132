import { SPEECH_MOMENTS } from '@duologue/core/compliance/facts/facts.ts';
import { z } from 'zod';
import { RELATIONS_WIRE } from './legal-facts.ts';
import { EVERYONE, route } from './route.ts';
import { DateText, DecisionWire, FindingWire, Id, InstantText, Sentence } from './wire.ts';

/** What the gate says beside a call: the plain answer, the week ahead, and what may be said. Asking keeps nothing. */

export const GateAnswer = z.object({
  caseId: Id,
  number: z.string().nullable().describe('The number judged; null when the debtor has none that can be called.'),
  /** One plain sentence, as data: `may-call`, `may-call-with-care` (because `main`), `not-now` (next at `nextAt`), `not-until-event`. */
  plain: z.object({
    kind: z.enum(['may-call', 'may-call-with-care', 'not-now', 'not-until-event', 'no-number']),
    nextAt: InstantText.nullable(),
    /** The same moment on the debtor's walls. */
    nextLocal: z.array(z.object({ zone: z.string(), date: DateText, time: z.string() })),
    main: FindingWire.nullable().describe('The finding to show when there is room for one.'),
    objections: z.number().int(),
  }),
  decision: DecisionWire.nullable(),
  /** What one finding of the decision stands for, where no state or province is known: the rules of all that object. */
  folded: z.array(FindingWire),
  /** Which packs apply and why; a pack that does not is here as well. */
  regimes: z.array(z.object({ packId: z.string(), title: Sentence, applies: z.boolean(), because: z.string() })),
  facts: z.object({
    debtKind: z.string(),
    collector: z.string(),
    product: z.string(),
    relation: z.string(),
    purpose: z.string(),
    numberUse: z.string(),
    places: z.array(z.object({ country: z.string(), region: z.string().nullable(), city: z.string().nullable() })),
  }),
  zoneTable: z.object({ version: z.string(), publishedOn: DateText, stale: z.boolean() }),
  /** Official reasons with which refusing findings may be overridden: all of those that refuse must allow the reason. */
  overrides: z.array(
    z.object({ reason: z.string(), code: z.string(), sentence: Sentence, ruleIds: z.array(z.string()) }),
  ),
  /** What a recording of this call would take; null without a number. It is off unless somebody asks for it. */
  recording: z
    .object({
      mayRecord: z.boolean(),
      announcementWanted: z.boolean(),
      consentWanted: z.boolean(),
      ruleIds: z.array(z.string()),
    })
    .nullable(),
});
export type GateAnswer = z.infer<typeof GateAnswer>;

const LocalTime = z.object({ date: DateText, time: z.string().describe('HH:MM') });

export const WeekSpan = z.object({
  fromAt: InstantText,
  toAt: InstantText.describe('Exclusive.'),
  verdict: z.enum(['allow', 'warn', 'deny']),
  /** What closes it, or what warns in it, as `rules[].ruleId`. */
  ruleIds: z.array(z.string()),
  /** The span on the caller's wall; `toTime` is 24:00 at the end of a day. */
  caller: z.object({ date: DateText, fromTime: z.string(), toTime: z.string() }),
  /** The span on the wall of every zone that the debtor may be in. */
  debtor: z.array(z.object({ zone: z.string(), from: LocalTime, to: LocalTime })),
});

export const PermittedWeek = z.object({
  caseId: Id,
  number: z.string(),
  callerZone: z.string(),
  debtorZones: z.array(z.string()).describe('Empty: not known.'),
  zoneTable: z.string(),
  /** Seven days of the caller; the spans of a day follow each other without a gap from 00:00 to 24:00. */
  days: z.array(z.object({ date: DateText, weekday: z.number().int(), spans: z.array(WeekSpan) })),
  rules: z.array(
    z.object({
      ruleId: z.string(),
      code: z.string(),
      effect: z.enum(['deny', 'warn', 'info']),
      sentence: Sentence,
      values: FindingWire.shape.values,
      citation: z.string(),
    }),
  ),
});
export type PermittedWeek = z.infer<typeof PermittedWeek>;

export const SAYING_STANDINGS = ['required', 'optional', 'only-when', 'discouraged', 'forbidden'] as const;

export const Sayings = z.object({
  moment: z.enum(SPEECH_MOMENTS),
  relation: z.enum(RELATIONS_WIRE),
  items: z.array(
    z.object({
      id: z.string(),
      standing: z.enum(SAYING_STANDINGS),
      circumstance: z.string().nullable().describe('For `only-when`: what must have happened.'),
      /** By language; en, de and it are always there. */
      words: z.record(z.string(), z.string()),
      rules: z.array(
        z.object({
          ruleId: z.string(),
          code: z.string(),
          effect: z.enum(['deny', 'warn', 'info']),
          citation: z.string(),
          confidence: z.string(),
          sentence: Sentence,
        }),
      ),
    }),
  ),
  /** What the words still lack because the firm has not said it: a manager is asked for it. */
  missing: z.array(z.enum(['reply-number', 'reply-hours'])),
  /** Rules by which nothing may be said that is not on the lists, such as the limited-content message. */
  nothingElse: z.array(z.object({ ruleId: z.string(), code: z.string(), sentence: Sentence })),
});
export type Sayings = z.infer<typeof Sayings>;

const Params = z.object({ caseId: Id });

export const gateRoutes = {
  'GET /cases/{caseId}/gate-answer': route({
    summary: 'May this number be called (now, or at a moment), in one sentence and with every finding. Keeps nothing.',
    roles: EVERYONE,
    params: Params,
    query: z.object({ number: z.string().max(40).optional(), at: InstantText.optional() }),
    response: GateAnswer,
  }),
  'GET /cases/{caseId}/permitted-week': route({
    summary: 'The hours of seven days in which this number may be called, to the minute, and what closes the others.',
    roles: EVERYONE,
    params: Params,
    query: z.object({ number: z.string().max(40).optional(), from: DateText.optional() }),
    response: PermittedWeek,
  }),
  'GET /cases/{caseId}/sayings': route({
    summary: 'What must, may and must not be said at a moment of the conversation to this kind of person.',
    roles: EVERYONE,
    params: Params,
    query: z.object({
      moment: z.enum(SPEECH_MOMENTS),
      relation: z.enum(RELATIONS_WIRE).default('debtor'),
      number: z.string().max(40).optional(),
      at: InstantText.optional(),
    }),
    response: Sayings,
  }),
} as const;
