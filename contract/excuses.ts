import { CAPTURE_FIELDS } from '@duologue/core/calls/capture-fields.ts';
import { BUSINESS_OUTCOMES } from '@duologue/core/calls/outcome-codes.ts';
import { DISPUTE_REASON_CODES } from '@duologue/core/cases/dispute-reasons.ts';
import { EXCUSE_RESULTS, EXCUSE_STATES, EXCUSE_TASK_KINDS, TASK_ASSIGNEES } from '@duologue/core/cases/excuses.ts';
import { FACT_IDS } from '@duologue/core/cases/facts.ts';
import { NEXT_STEP_KINDS } from '@duologue/core/cases/next-step.ts';
import { GUIDE_SCREENS } from '@duologue/core/guide/act-on-excuse.ts';
import { GUIDE_ACTS, VERIFIERS } from '@duologue/core/guide/actions.ts';
import { DAYS_ASKED } from '@duologue/core/guide/claimed-day.ts';
import { GUIDE_STAGES } from '@duologue/core/guide/stage.ts';
import { z } from 'zod';
import { EVERYONE, route, WORKERS } from './route.ts';
import { DateText, DecisionWire, Id, MoneyWire, Sentence } from './wire.ts';

/** An excuse heard on a call, what it set going, and what became of it when it was checked. */

const Text = (max: number) => z.string().trim().min(1).max(max);
const Verifier = z.enum(VERIFIERS);

/** Something dated that an excuse set going. `verify` asks whoever is blamed (P11); the others are done by us. */
export const ExcuseTaskWire = z.object({
  taskId: Id,
  excuseId: Id,
  caseId: Id,
  kind: z.enum(EXCUSE_TASK_KINDS),
  dueOn: DateText,
  assignee: z.enum(TASK_ASSIGNEES),
  forActorId: Id.nullable(),
  /** Of `verify`: whom to ask, and the question as it may be put without telling of a debt. */
  verifier: Verifier.nullable(),
  questionKey: z.string().nullable(),
  question: Sentence.nullable(),
  /** Of `send-information`: which papers. */
  what: z.string().nullable(),
  state: z.enum(['open', 'done']),
  overdue: z.boolean(),
  result: z.string().nullable().describe('What came of it, in a few words.'),
  doneOn: DateText.nullable(),
});
export type ExcuseTaskWire = z.infer<typeof ExcuseTaskWire>;

export const ExcuseAnswerWire = z.object({
  result: z.enum(EXCUSE_RESULTS),
  /** `ledger`: the books said so by themselves. */
  by: z.enum(['person', 'ledger']),
  askedOf: z.object({ with: Verifier, name: z.string().nullable(), title: z.string().nullable() }).nullable(),
  said: z.string(),
  answeredOn: DateText,
});

export const ExcuseWire = z.object({
  excuseId: Id,
  caseId: Id,
  callId: Id,
  objectionId: z.string(),
  name: Sentence.describe('The name of the objection in lists.'),
  /** What they said, in their words. */
  words: z.string(),
  heardOn: DateText,
  /** Who said it, as far as the call has it. */
  person: z.string().nullable(),
  title: z.string().nullable(),
  /** The day on which they say the money leaves, left or arrives. */
  claimedOn: DateText.nullable(),
  state: z.enum(EXCUSE_STATES),
  /** The latest answer; `open` results keep it open. */
  answer: ExcuseAnswerWire.nullable(),
  tasks: z.array(ExcuseTaskWire),
});
export type ExcuseWire = z.infer<typeof ExcuseWire>;

/** What became of one action of the objection, in its order. */
const Step = z.object({
  act: z.enum(GUIDE_ACTS),
  does: z
    .enum(['now', 'prefill', 'task', 'screen'])
    .describe('Done already; in the wrap-up; dated for later; or to be opened on the screen.'),
  /** Of `task`. */
  taskId: Id.nullable(),
  /** Of `screen`: what to open. */
  screen: z.enum(GUIDE_SCREENS).nullable(),
  /** Of `ask-fact`: which, and the value that is on file already. */
  fact: z.enum(FACT_IDS).nullable(),
  known: z.string().nullable(),
  /** Of `prefill`: which fields it gives a value. */
  fields: z.array(z.enum(Object.keys(CAPTURE_FIELDS) as [keyof typeof CAPTURE_FIELDS])),
});

/** What the wrap-up starts with. The caller may change all of it; nothing is recorded before the wrap-up is sent. */
const WrapUpStart = z.object({
  outcome: z.enum(BUSINESS_OUTCOMES),
  captured: z.record(z.string(), z.union([z.string(), MoneyWire, z.array(z.string())])),
  disputeReason: z.enum(DISPUTE_REASON_CODES).nullable(),
  also: z.array(z.enum(BUSINESS_OUTCOMES)).describe('Further answers that the actions bring, such as a call-back.'),
  nextStep: z
    .object({ kind: z.enum(NEXT_STEP_KINDS), dueOn: DateText })
    .describe('Never empty: no excuse leads nowhere.'),
});

export const ExcuseHeard = z.object({
  excuse: ExcuseWire,
  version: z.number().int(),
  steps: z.array(Step),
  wrapUp: WrapUpStart,
  asksDay: z
    .object({
      question: z.enum(DAYS_ASKED).describe('When did the money leave, or when will it leave?'),
      watch: z
        .object({ from: DateText, until: DateText })
        .describe('Money must be booked between these days for it to be true; as assumed while no day is named.'),
    })
    .nullable()
    .describe('Where what they said turns on a day that they can name.'),
  next: z.enum(GUIDE_STAGES),
  /** How the invoices go out again: `queued` while we speak, or a dated `task`; null where nobody asked for them. */
  resent: z.enum(['queued', 'task']).nullable(),
  /** After a stop request: the gate as it answers now. */
  decision: DecisionWire.nullable(),
});
export type ExcuseHeard = z.infer<typeof ExcuseHeard>;

/** P18: who was spoken to last, by name and title, and what they said. */
export const LastTalkWire = z.object({
  on: DateText,
  person: z.string(),
  title: z.string().nullable(),
  said: z.string().nullable(),
});
export type LastTalkWire = z.infer<typeof LastTalkWire>;

/** What they said why they do not pay, in their words. */
export const ExcuseSaid = z.object({
  objectionId: Text(80),
  words: Text(1000),
  claimedOn: DateText.optional().describe('The day on which they say the money leaves or left.'),
});

const CaseExcuses = z.object({ caseId: Id, excuses: z.array(ExcuseWire).describe('Newest first.') });

export const excuseRoutes = {
  'POST /calls/{callId}/excuses': route({
    summary: 'An excuse was heard on this call: keep it, do what can be done at once, and date the rest.',
    roles: WORKERS,
    params: z.object({ callId: Id }),
    body: ExcuseSaid,
    response: ExcuseHeard,
  }),
  'POST /excuses/{excuseId}/day': route({
    summary:
      'The day that an excuse of a call turns on, as soon as they name it: what is watched in the books hangs on it.',
    roles: WORKERS,
    params: z.object({ excuseId: Id }),
    body: z.object({
      claimedOn: DateText.nullable().describe(
        'The day on which they say the money leaves or left; null: they do not know after all.',
      ),
    }),
    response: ExcuseHeard,
  }),
  'GET /cases/{caseId}/excuses': route({
    summary: 'What was said on this case, what was asked about it, and whether it was true.',
    roles: EVERYONE,
    params: z.object({ caseId: Id }),
    response: CaseExcuses,
  }),
  'POST /excuses/{excuseId}/answer': route({
    summary: 'What was found out about an excuse: whom we asked, what they said, and whether it was true.',
    roles: WORKERS,
    params: z.object({ excuseId: Id }),
    body: z.object({
      result: z.enum(EXCUSE_RESULTS),
      askedOf: z
        .object({
          with: Verifier,
          name: Text(120).nullable().default(null),
          title: z.string().max(80).nullable().default(null),
        })
        .nullable()
        .default(null),
      said: Text(1000),
      taskId: Id.optional().describe('The verification that this answers; it is done with it.'),
    }),
    response: z.object({ excuse: ExcuseWire, version: z.number().int() }),
  }),
  'GET /verifications': route({
    summary: 'What excuses set going and is not done yet, the longest due first.',
    roles: EVERYONE,
    query: z.object({
      whose: z.enum(['mine', 'all']).default('all'),
      due: z.enum(['any', 'overdue']).default('any'),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
    response: z.object({
      tasks: z.array(ExcuseTaskWire.extend({ debtorName: z.string(), words: z.string(), objectionName: Sentence })),
    }),
  }),
  'POST /verifications/{taskId}/done': route({
    summary: 'This is done: what came of it.',
    roles: WORKERS,
    params: z.object({ taskId: Id }),
    body: z.object({ result: Text(1000) }),
    response: z.object({ taskId: Id, caseId: Id, version: z.number().int() }),
  }),
  'POST /calls/{callId}/facts': route({
    summary: 'A missing fact that was learnt on this call (P20): kept with the person who told it and the day.',
    roles: WORKERS,
    params: z.object({ callId: Id }),
    body: z.object({
      fact: z.enum(FACT_IDS),
      value: Text(400),
      person: z
        .object({ name: Text(120), title: z.string().max(80).nullable().default(null) })
        .nullable()
        .default(null),
    }),
    response: z.object({ caseId: Id, version: z.number().int(), source: z.string() }),
  }),
} as const;
