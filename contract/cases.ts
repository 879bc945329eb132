import { STOP_CHANNELS } from '@duologue/core/cases/holds.ts';
import { z } from 'zod';
import { ArrangementWire } from './arrangements.ts';
import { ExcuseWire, LastTalkWire } from './excuses.ts';
import { EVERYONE, route, WORKERS } from './route.ts';
import { Ageing, DateText, DecisionWire, Id, InstantText, Message, MoneyWire } from './wire.ts';

export const PhoneWire = z.object({
  number: z.string().describe('E.164'),
  asWritten: z.string(),
  label: z.string(),
  state: z.enum(['unproved', 'good', 'wrong']),
  contactId: Id.nullable(),
});

export const PersonWire = z.object({
  contactId: Id,
  name: z.string(),
  role: z.string(),
  relation: z.string(),
  email: z.string().nullable(),
  manner: z.string().nullable(),
  note: z.string().nullable(),
});
export type PersonWire = z.infer<typeof PersonWire>;

export const ItemWire = z.object({
  itemId: Id,
  kind: z.enum(['invoice', 'credit-note', 'unapplied-payment', 'balance']),
  number: z.string().nullable(),
  reference: z.string().nullable(),
  issuedOn: DateText.nullable(),
  dueOn: DateText.nullable(),
  daysOverdue: z.number().int().nullable(),
  amount: MoneyWire,
  open: MoneyWire,
  state: z.enum(['open', 'settled', 'gone', 'cancelled']),
  disputed: z.boolean(),
  asked: z.boolean().describe('What may be asked for on this call is about this item, in whole or in part.'),
  bucket: z.string().nullable(),
});
export type ItemWire = z.infer<typeof ItemWire>;

export const PromiseWire = z.object({
  promiseId: Id,
  amount: MoneyWire,
  received: MoneyWire,
  dueOn: DateText,
  graceDays: z.number().int(),
  status: z.string(),
  method: z.string().nullable(),
  promisedBy: z.string().nullable(),
  madeAt: InstantText,
});
export type PromiseWire = z.infer<typeof PromiseWire>;

/** P02: one answer per check; `state` is `refused` when any of them stands in the way of a call. */
export const StillOwedWire = z.object({
  at: InstantText.describe('The moment that was judged; named again when a call is started.'),
  state: z.enum(['owed', 'refused', 'unknown']),
  checks: z.array(
    z.object({ id: z.string(), result: z.enum(['passed', 'warned', 'failed', 'unknown']), message: Message }),
  ),
  ask: z
    .array(MoneyWire)
    .describe('What may be asked for on this call, per currency: the only figure to ask for. Empty unless `owed`.'),
  opensOn: DateText.nullable().describe('The day from which on it may be asked for again by waiting alone.'),
});

/** The values of a refused call where another figure holds than the brief before the caller showed. */
export const OwedChanged = z.object({
  was: z.array(MoneyWire),
  is: z.array(MoneyWire),
  changed: z.array(
    z.object({
      direction: z.enum(['charged', 'paid', 'credited', 'reversed']),
      amount: MoneyWire,
      number: z.string().nullable(),
    }),
  ),
});
export type OwedChanged = z.infer<typeof OwedChanged>;

/** What anyone at the desk may see before the person on the line is verified: nothing of the debt. */
export const CaseHead = z.object({
  caseId: Id,
  debtor: z.object({
    debtorId: Id,
    name: z.string(),
    number: z.string().nullable(),
    parentName: z.string().nullable(),
    kind: z.enum(['business', 'consumer', 'unknown']),
    country: z.string().nullable(),
    address: z.string().nullable(),
    email: z.string().nullable(),
    language: z.string().nullable(),
  }),
  creditor: z.object({ creditorId: Id, name: z.string() }),
  phones: z.array(PhoneWire),
  people: z.array(PersonWire),
});

/** How much contact a stop request covers, as core/cases/holds.ts lists it. */
const StopScope = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('this-number'), number: z.string() }),
  z.object({ kind: z.literal('workplace') }),
  z.object({ kind: z.literal('home') }),
  z.object({ kind: z.literal('channel'), channel: z.enum(STOP_CHANNELS) }),
  z.object({
    kind: z.literal('times'),
    times: z
      .string()
      .max(1000)
      .describe(
        'Such as `not-then 1,2,3 09:00-12:00; 6,7 00:00-24:00 until 2026-12-31`; 1 is Monday, local time there.',
      ),
  }),
  z.object({ kind: z.literal('phone') }),
  z.object({ kind: z.literal('all-contact') }),
]);

export const Brief = CaseHead.extend({
  accountStatus: z.string(),
  owner: z.object({ actorId: Id, name: z.string() }).nullable(),
  asOf: DateText.nullable(),
  today: DateText,
  balance: z.array(z.object({ open: MoneyWire, overdue: MoneyWire, disputed: MoneyWire })),
  ageing: z.array(Ageing),
  items: z.array(ItemWire),
  moreItems: z.number().int(),
  documents: z
    .array(
      z.object({
        itemId: Id,
        orderReference: z.string().nullable(),
        lines: z.array(z.object({ name: z.string(), quantity: z.string().nullable() })).max(3),
        moreLines: z.number().int(),
      }),
    )
    .describe('What the e-invoices of these items say: the debtor’s order, and the first lines of what was delivered.'),
  habits: z.object({
    paidItems: z.number().int(),
    paidLate: z.number().int(),
    shareLatePercent: z.number().nullable(),
    averageDaysLate: z.number().nullable(),
    lastPaymentOn: DateText.nullable(),
    firstSettledOn: DateText.nullable(),
  }),
  lastPayment: z
    .object({ on: DateText, amounts: z.array(MoneyWire) })
    .nullable()
    .describe('What came in on the latest day on which anything did, as the ledger or the bank has it.'),
  promises: z.array(PromiseWire),
  arrangements: z.array(ArrangementWire).describe('Plans and settlements that are not over, the newest first.'),
  promisesKept: z.number().int(),
  promisesBroken: z.number().int(),
  disputes: z.array(
    z.object({
      disputeId: Id,
      reason: z.string(),
      status: z.string(),
      amount: MoneyWire.nullable(),
      itemIds: z.array(Id),
      note: z.string().nullable(),
      raisedAt: InstantText,
    }),
  ),
  holds: z.array(
    z.object({ holdId: Id, kind: z.string(), reason: z.string(), placedAt: InstantText, untilOn: DateText.nullable() }),
  ),
  stops: z.array(z.object({ stopId: Id, scope: StopScope, words: z.string(), requestedAt: InstantText })),
  nextStep: z
    .object({
      kind: z.string(),
      dueOn: DateText,
      dueAt: InstantText.nullable(),
      note: z.string().nullable(),
      expects: MoneyWire.nullable(),
    })
    .nullable(),
  lastContacts: z.array(
    z.object({
      callId: Id,
      startedAt: InstantText,
      by: z.string(),
      lineResult: z.string().nullable(),
      party: z.string().nullable(),
      business: z.string().nullable(),
      person: z.string().nullable(),
      notes: z.string(),
    }),
  ),
  facts: z.array(z.object({ key: z.string(), value: z.string(), source: z.string(), learntAt: InstantText })),
  questions: z.array(Message).describe('Missing facts, as questions to ask in the flow (P20).'),
  objective: z.object({
    kind: z.string(),
    because: Message,
    amount: MoneyWire.nullable(),
    byOn: DateText.nullable(),
    /** What to go for when this cannot be had. */
    fallback: z.string().nullable(),
    /** What we would have chosen; the caller of a call may choose otherwise. */
    suggested: z.string(),
  }),
  bestTime: Message.nullable(),
  stillOwed: StillOwedWire,
  decision: DecisionWire.nullable().describe(
    'May this case be called now, on its first good number? Null without a number.',
  ),
  openCallId: Id.nullable(),
  lastTalk: LastTalkWire.nullable().describe('P18: null while nobody there was ever spoken to by name.'),
  excuses: z.array(ExcuseWire).describe('What was said so far and what became of it, newest first; at most ten.'),
});
export type Brief = z.infer<typeof Brief>;

export const TimelineEntry = z.object({
  version: z.number().int(),
  type: z.string(),
  at: InstantText,
  by: z.string(),
  message: Message,
  data: z.record(z.string(), z.unknown()),
  hash: z.string(),
  correctedBy: z.number().int().nullable(),
});
export type TimelineEntry = z.infer<typeof TimelineEntry>;

const CaseParams = z.object({ caseId: Id });
const Text = (max: number) => z.string().trim().min(1).max(max);
const Done = z.object({ caseId: Id, version: z.number().int() });

export const CaseCard = z.object({
  caseId: Id,
  debtorName: z.string(),
  debtorNumber: z.string().nullable(),
  view: z.enum(['now', 'later', 'blocked', 'none']),
  overdue: MoneyWire,
});

export const caseRoutes = {
  'GET /cases': route({
    summary: 'Find cases by part of a name or by debtor number, also those that are in no worklist.',
    roles: EVERYONE,
    query: z.object({
      search: z.string().trim().min(1).max(80),
      limit: z.coerce.number().int().min(1).max(50).default(20),
    }),
    response: z.object({ cases: z.array(CaseCard) }),
  }),
  'GET /cases/{caseId}': route({
    summary: 'The brief: everything the caller needs on one screen, and whether a call is allowed now.',
    roles: EVERYONE,
    params: CaseParams,
    query: z.object({ at: InstantText.optional() }),
    response: Brief,
  }),
  'GET /cases/{caseId}/call-sheet': route({
    summary: 'The brief as a printable page, with the guide for this debtor on its back.',
    roles: EVERYONE,
    params: CaseParams,
    query: z.object({ language: z.enum(['en', 'de', 'it']).default('en') }),
    response: z.unknown(),
    file: 'application/pdf',
  }),
  'GET /cases/{caseId}/timeline': route({
    summary: 'Everything that happened on the case, oldest first, with the hashes that bind it.',
    roles: EVERYONE,
    params: CaseParams,
    response: z.object({
      caseId: Id,
      debtorName: z.string(),
      entries: z.array(TimelineEntry),
      chain: z.object({
        ok: z.boolean(),
        head: z.string(),
        firstBad: z.object({ version: z.number(), reason: z.string() }).nullable(),
      }),
    }),
  }),
  'POST /cases/{caseId}/gate': route({
    summary: 'Ask the gate: may this number be called now? The answer is stored, whichever it is.',
    roles: WORKERS,
    params: CaseParams,
    body: z.object({ number: z.string() }),
    response: DecisionWire,
  }),
  'POST /cases/{caseId}/notes': route({
    summary: 'Add a note to the case.',
    roles: WORKERS,
    params: CaseParams,
    body: z.object({ text: Text(4000) }),
    response: Done,
  }),
  'POST /cases/{caseId}/corrections': route({
    summary: 'Correct an earlier entry. The entry stays; the correction stands beside it.',
    roles: WORKERS,
    params: CaseParams,
    body: z.object({ version: z.number().int().min(1), reason: Text(500), text: Text(4000) }),
    response: Done,
  }),
  'POST /cases/{caseId}/people': route({
    summary: 'Add a person at or around the debtor, or change one (name, role, how they behaved).',
    roles: WORKERS,
    params: CaseParams,
    body: z.object({
      contactId: Id.optional(),
      name: Text(120),
      role: Text(80),
      relation: z.string().max(40).default('staff'),
      email: z.string().max(254).optional(),
      phone: z.string().max(40).optional(),
      manner: z.string().max(200).optional(),
      note: z.string().max(1000).optional(),
    }),
    response: Done.extend({ contactId: Id }),
  }),
  'POST /cases/{caseId}/phones': route({
    summary: 'Add a telephone number, or mark one as good or wrong.',
    roles: WORKERS,
    params: CaseParams,
    body: z.object({
      number: z.string().min(3).max(40),
      label: z.string().max(40).default('main'),
      state: z.enum(['unproved', 'good', 'wrong']).default('unproved'),
    }),
    response: Done.extend({ number: z.string() }),
  }),
  'POST /cases/{caseId}/facts': route({
    summary: 'Store a fact that was learnt (payment run day, approver, finances), with its source.',
    roles: WORKERS,
    params: CaseParams,
    body: z.object({ key: Text(60), value: Text(400), source: Text(120) }),
    response: Done,
  }),
  'POST /cases/{caseId}/holds': route({
    summary: 'Stop calling for a reason and a time.',
    roles: WORKERS,
    params: CaseParams,
    body: z.object({
      kind: z.enum(['hardship', 'internal', 'legal-question', 'payment-claimed']),
      reason: Text(500),
      untilOn: DateText,
    }),
    response: Done,
  }),
  'POST /cases/{caseId}/holds/{holdId}/lift': route({
    summary: 'Lift a hold before it ends.',
    roles: ['supervisor', 'manager'],
    params: z.object({ caseId: Id, holdId: Id }),
    body: z.object({ reason: Text(500) }),
    response: Done,
  }),
  'POST /cases/{caseId}/stops': route({
    summary: 'Record a stop request. It blocks from this moment on, before it is confirmed to the debtor.',
    roles: WORKERS,
    params: CaseParams,
    body: z.object({ scope: StopScope, words: Text(1000) }),
    response: Done.extend({
      decision: DecisionWire.nullable().describe('The gate asked again in the same step; null without a number.'),
    }),
  }),
  'POST /cases/{caseId}/payments': route({
    summary: 'Post a payment that arrived. It goes to the named items, or to the oldest first, and judges promises.',
    roles: WORKERS,
    params: CaseParams,
    body: z.object({
      amount: MoneyWire,
      postedOn: DateText,
      reference: z.string().max(140).optional(),
      itemIds: z.array(Id).max(500).default([]),
    }),
    response: Done.extend({
      applied: z.array(z.object({ itemId: Id, amount: MoneyWire })),
      unapplied: MoneyWire,
      promises: z.array(z.object({ promiseId: Id, status: z.string() })),
    }),
  }),
  'POST /cases/{caseId}/paid': route({
    summary: 'Mark every open item of the case as paid on a day: posts the payments, and the case leaves the worklist.',
    roles: WORKERS,
    params: CaseParams,
    body: z.object({ postedOn: DateText, reference: z.string().max(140).optional() }),
    response: Done,
  }),
  'POST /cases/{caseId}/gone': route({
    summary: 'Answer what became of items that the latest ledger no longer lists.',
    roles: WORKERS,
    params: CaseParams,
    body: z.object({ answer: z.enum(['paid', 'cancelled', 'still-open']), itemIds: z.array(Id).min(1).max(500) }),
    response: Done,
  }),
  'POST /cases/{caseId}/owner': route({
    summary: 'Give the case to a named person, or to nobody.',
    roles: ['supervisor', 'manager'],
    params: CaseParams,
    body: z.object({ actorId: Id.nullable() }),
    response: Done,
  }),
} as const;
