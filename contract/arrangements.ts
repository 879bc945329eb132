import { ARRANGEMENT_KINDS, ARRANGEMENT_STATUSES, SUSPENSIONS } from '@duologue/core/arrangements/arrangement.ts';
import { INSTALMENTS_MAX } from '@duologue/core/arrangements/limits.ts';
import { PROMISE_STATUSES } from '@duologue/core/arrangements/promise.ts';
import { z } from 'zod';
import { EVERYONE, route, WORKERS } from './route.ts';
import { DateText, Id, Message, MoneyWire } from './wire.ts';

/** Plans and settlements: what was agreed, how it stands by the books, and what people do with it. */

const Text = (max: number) => z.string().trim().min(1).max(max);
export const Positive = MoneyWire.refine(({ minor }) => !minor.startsWith('-'), 'input.below-zero');
const Weekday = z.number().int().min(1).max(7).describe('Monday is 1, Sunday is 7.');

/** When instalments fall due; the first on or after `firstOn`. A closed day moves to the next business day. */
export const RhythmWire = z.object({
  every: z.enum(['week', 'two-weeks', 'month']),
  on: z
    .union([
      z.object({ dayOfMonth: z.number().int().min(1).max(31) }).describe('A payday; 31 is the last day of the month.'),
      z.object({ weekday: Weekday }).describe("A weekday; with 'month' the payment run of that weekday."),
    ])
    .optional()
    .describe('Without it the day of `firstOn`.'),
});

export const ShapeWire = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('count'), count: z.number().int() }).describe('So many equal parts.'),
  z.object({ kind: z.literal('amount'), each: MoneyWire }).describe('So much each time; the last is the rest.'),
  z.object({ kind: z.literal('first-larger'), first: MoneyWire, count: z.number().int() }),
  z
    .object({
      kind: z.literal('seasonal'),
      weightsByMonth: z.array(z.number().int()).length(12),
      count: z.number().int(),
    })
    .describe('Parts as the months weigh, January first; a month that weighs nothing has no instalment.'),
]);

export const ScheduleTermsWire = z.object({
  total: MoneyWire,
  rhythm: RhythmWire,
  firstOn: DateText.describe('The earliest day of the first instalment.'),
  shape: ShapeWire,
});
export type ScheduleTermsWire = z.infer<typeof ScheduleTermsWire>;

export const InstalmentWire = z.object({ number: z.number().int(), dueOn: DateText, amount: MoneyWire });
export type InstalmentWire = z.infer<typeof InstalmentWire>;

export const ArrangementInstalment = InstalmentWire.extend({
  promiseId: Id,
  graceUntil: DateText.describe('The last day on which the money still keeps it, late.'),
  status: z.enum(PROMISE_STATUSES),
  received: MoneyWire,
});

export const ArrangementWire = z.object({
  arrangementId: Id,
  caseId: Id,
  kind: z.enum(ARRANGEMENT_KINDS),
  status: z.enum(ARRANGEMENT_STATUSES),
  agreedOn: DateText,
  total: MoneyWire.describe('What will be paid.'),
  forgiven: MoneyWire.describe('What is waived once a settlement is completed, and not before; zero for a plan.'),
  received: MoneyWire,
  outstanding: MoneyWire,
  behind: MoneyWire.describe('What should be here by the books, and is not.'),
  itemIds: z.array(Id).describe('Empty: the account as a whole.'),
  instalments: z.array(ArrangementInstalment),
  nextDue: z.object({ number: z.number().int(), dueOn: DateText, amount: MoneyWire }).nullable(),
  awaitingBooks: z
    .boolean()
    .describe('Days of grace are over that neither ledger nor bank statements reach yet: nobody is called late.'),
  expiresOn: DateText.nullable().describe('Until this day an offer holds, and a settlement must be paid.'),
  promisedBy: z.string().nullable(),
  method: z.string().nullable(),
  approvedBy: z.string().nullable(),
  suspendedFor: z.enum(SUSPENSIONS).nullable(),
  supersedes: Id.nullable(),
  supersededBy: Id.nullable(),
  callId: Id.nullable().describe('The call on which it was agreed.'),
});
export type ArrangementWire = z.infer<typeof ArrangementWire>;

const Schedule = {
  terms: ScheduleTermsWire.optional().describe('The schedule is built from these; or else give `instalments`.'),
  instalments: z
    .array(z.object({ dueOn: DateText, amount: MoneyWire }))
    .min(1)
    .max(INSTALMENTS_MAX)
    .optional(),
};
const Agreed = {
  promisedBy: Text(200).describe('Who gave the word, by name.'),
  method: z.string().max(40).optional(),
  expiresOn: DateText.optional().describe('Needed for a settlement.'),
  approvedBy: Text(200).optional(),
  interest: Positive.optional().describe(
    'Of the total, the late interest that the firm claims: it becomes an item of the account. Where there is any to claim, ' +
      'this or `interestWaived` must be there, or it is refused (`input.arrangement.interest-unsaid`, with `claimable`): ' +
      'silence gives nothing up. Zero says that none is part of it; what is neither paid nor given up can still be claimed. ' +
      'What is only proposed may leave it unsaid, and takes along what it says when it is accepted.',
  ),
  interestWaived: Positive.optional().describe('Late interest that is given up beside it.'),
  callId: Id.optional(),
};

const CaseParams = z.object({ caseId: Id });
const Params = z.object({ arrangementId: Id });
const Done = z.object({ arrangement: ArrangementWire, version: z.number().int() });

export const arrangementRoutes = {
  'POST /cases/{caseId}/schedule-preview': route({
    summary: 'The instalments of these terms on business days of the place of the case. Keeps nothing.',
    roles: WORKERS,
    params: CaseParams,
    body: z.object({ terms: ScheduleTermsWire }),
    response: z.object({ instalments: z.array(InstalmentWire), today: DateText }),
  }),
  'POST /cases/{caseId}/arrangements': route({
    summary: 'Agree a plan or a settlement, or propose one. Running promises about the same invoices are superseded.',
    roles: WORKERS,
    params: CaseParams,
    body: z.object({
      kind: z.enum(ARRANGEMENT_KINDS),
      as: z.enum(['agreed', 'proposed']).default('agreed'),
      itemIds: z.array(Id).max(1000).default([]).describe('Empty: the account as a whole.'),
      ...Schedule,
      ...Agreed,
    }),
    response: Done,
  }),
  'GET /cases/{caseId}/arrangements': route({
    summary: 'Every plan and settlement of the case, the newest first.',
    roles: EVERYONE,
    params: CaseParams,
    response: z.object({ arrangements: z.array(ArrangementWire) }),
  }),
  'GET /arrangements/{arrangementId}': route({
    summary: 'One plan or settlement as it stands by the books, with what there is to say about it.',
    roles: EVERYONE,
    params: Params,
    response: z.object({ arrangement: ArrangementWire, says: z.array(Message) }),
  }),
  'POST /arrangements/{arrangementId}/accept': route({
    summary:
      'The debtor has said yes to what was proposed. The late interest that was named in it is noted; where none was, it can be claimed as long as the invoices are open.',
    roles: WORKERS,
    params: Params,
    body: z.object({ promisedBy: Text(200), approvedBy: Text(200).optional() }),
    response: Done,
  }),
  'POST /arrangements/{arrangementId}/cancel': route({
    summary: 'End an arrangement that is not completed. The whole claim is asked for again.',
    roles: WORKERS,
    params: Params,
    body: z.object({ reason: Text(500) }),
    response: Done,
  }),
  'POST /arrangements/{arrangementId}/suspend': route({
    summary: 'Pause an arrangement until a day, on which somebody looks at it again. Nothing is broken meanwhile.',
    roles: WORKERS,
    params: Params,
    body: z.object({ because: z.enum(SUSPENSIONS), until: DateText, reason: Text(500) }),
    response: Done,
  }),
  'POST /arrangements/{arrangementId}/resume': route({
    summary: 'Go on as agreed. Refused when a day has passed meanwhile: no date moves by itself, renegotiate instead.',
    roles: WORKERS,
    params: Params,
    body: z.object({ reason: Text(500) }),
    response: Done,
  }),
  'POST /arrangements/{arrangementId}/renegotiate': route({
    summary: 'Put a new schedule in the place of what is left; the old arrangement is superseded and stays on record.',
    roles: WORKERS,
    params: Params,
    body: z.object({ reason: Text(500), ...Schedule, ...Agreed }),
    response: Done,
  }),
} as const;
