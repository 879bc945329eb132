import {
  CARE_ROUTES,
  EVERY,
  EVIDENCE_KINDS,
  EXPENDITURE_LINES,
  INCOME_LINES,
} from '@duologue/core/negotiation/affordability/statement-words.ts';
import { APPROVAL_STATES, AUTHORITY_LIMITS } from '@duologue/core/negotiation/authority/authority-words.ts';
import { NO_OFFER_REASONS, OFFER_KINDS, OFFER_REASONS } from '@duologue/core/negotiation/offers/offer-words.ts';
import { z } from 'zod';
import { InstalmentWire, Positive, ScheduleTermsWire } from './arrangements.ts';
import { EVERYONE, LEADS, route, WORKERS } from './route.ts';
import { DateText, Id, InstantText, MoneyWire, Sentence } from './wire.ts';

/** What may be offered in a call, on whose authority, and what the debtor can afford. */

const Params = z.object({ caseId: Id });
const Text = (max: number) => z.string().trim().max(max);

const InstalmentIn = z.object({ dueOn: DateText, amount: Positive });

/**
 * What the caller wants to agree. Either `terms`, of which the server makes the schedule, or the `instalments` themselves.
 * What is paid, what is forgiven and the interest that is waived add up to the claim; a `promise` is one payment by a day,
 * of the claim or of a part of it: it gives nothing up, and what is left stays due.
 */
export const ProposalIn = z.object({
  kind: z.enum(OFFER_KINDS),
  terms: ScheduleTermsWire.nullable().default(null),
  instalments: z.array(InstalmentIn).max(120).default([]),
  forgiven: Positive.nullable().default(null).describe('Of the claim: given up when all the rest was paid.'),
  interestWaived: Positive.nullable().default(null).describe('Of late interest that could be claimed.'),
  expiresOn: DateText.nullable().default(null),
});
export type ProposalIn = z.input<typeof ProposalIn>;

export const ProposalWire = z.object({
  kind: z.enum(OFFER_KINDS),
  /** What is owed and asked for, and the late interest that the firm claims beside it. */
  claim: MoneyWire,
  interest: MoneyWire,
  pays: MoneyWire,
  forgiven: MoneyWire,
  interestWaived: MoneyWire,
  instalments: z.array(InstalmentWire),
  expiresOn: DateText.nullable(),
  hash: z.string().describe('SHA-256 of the exact proposal. An approval is for this and nothing else.'),
});
export type ProposalWire = z.infer<typeof ProposalWire>;

const RoleWire = z.enum(['collector', 'supervisor', 'manager']);
const Exceeded = z.object({
  limit: z.enum(AUTHORITY_LIMITS),
  /** What is asked and what is allowed: a percentage as text, a count, or an amount. */
  asked: z.union([z.string(), z.number(), MoneyWire]),
  allowed: z.union([z.string(), z.number(), MoneyWire, z.null()]),
});
export const AuthorityAnswer = z.object({
  mayAgree: z.boolean(),
  exceeded: z.array(Exceeded),
  whoMayApprove: z.array(RoleWire),
  /** Null: nobody was asked about this exact proposal. */
  approval: z.object({ approvalId: Id, state: z.enum(APPROVAL_STATES) }).nullable(),
});
export type AuthorityAnswer = z.infer<typeof AuthorityAnswer>;

const Reason = z.object({
  code: z.enum(OFFER_REASONS),
  values: z.record(z.string(), z.union([z.string(), z.number(), MoneyWire])),
});
/** A law or a rule of conduct that is to be kept in mind, or that forbids. */
const LawNote = z.object({
  code: z.string(),
  effect: z.enum(['forbids', 'warns']),
  sentence: Sentence,
  citation: z.string(),
  confidence: z.string(),
});

/** The only part of an offer that may be shown or sent to the debtor. */
export const DebtorOffer = z.object({
  kind: z.enum(OFFER_KINDS),
  pays: MoneyWire,
  forgiven: MoneyWire,
  interestWaived: MoneyWire,
  instalments: z.array(InstalmentWire),
  expiresOn: DateText.nullable(),
});

export const OfferWire = z.object({
  offer: DebtorOffer,
  hash: z.string(),
  because: z.array(Reason),
  authority: AuthorityAnswer,
  /** For the firm only: never shown, read out or sent to the debtor. */
  firmOnly: z.object({
    presentValue: MoneyWire,
    /** What waiting and forgiving cost the firm: the claim less the present value. */
    cost: MoneyWire,
    chancePercent: z.number().int(),
    chanceBecause: z.array(z.object({ code: z.string(), points: z.number().int() })),
    expectedValue: MoneyWire.describe('Present value times chance.'),
  }),
});
export type OfferWire = z.infer<typeof OfferWire>;

const Forbidden = z.object({ code: z.enum(NO_OFFER_REASONS), untilOn: DateText.nullable() });

const OffersAnswer = z.object({
  today: DateText,
  /** The gate's figure. Null: nothing may be asked for. One currency at a time. */
  claim: MoneyWire.nullable(),
  otherClaims: z.array(MoneyWire).describe('In other currencies: ask again with `currency`.'),
  disputed: MoneyWire.nullable(),
  interest: MoneyWire.nullable().describe('Late interest that the law gives, where it can be reckoned.'),
  yearlyPercent: z.string().describe('The firm’s own rate for present values.'),
  forbidden: z.array(Forbidden),
  law: z.array(LawNote),
  /** The three best, the best first. */
  offers: z.array(OfferWire),
  /** Everything else that could be offered. */
  others: z.array(OfferWire),
  affordability: z.object({
    state: z.enum(['not-asked', 'known', 'declined']),
    surplusPerMonth: MoneyWire.nullable(),
    /** May the question be put? Never again after it was declined. */
    mayAsk: z.boolean(),
    care: z.enum(CARE_ROUTES).nullable(),
  }),
});

export const AmountEvery = z.object({ amount: Positive, every: z.enum(EVERY) });
export const HouseholdIn = z.object({
  adults: z.number().int().min(0).max(20).default(1),
  children: z.number().int().min(0).max(20).default(0),
  income: z.partialRecord(z.enum(INCOME_LINES), AmountEvery),
  expenditure: z.partialRecord(z.enum(EXPENDITURE_LINES), AmountEvery),
});
export type HouseholdIn = z.input<typeof HouseholdIn>;
export const BusinessIn = z.object({
  cashNow: MoneyWire,
  receipts: z.array(z.object({ on: DateText, amount: Positive })).max(60),
  outgoingsPerWeek: Positive,
});
export type BusinessIn = z.input<typeof BusinessIn>;

const HouseholdAnswer = z.object({
  incomePerMonth: MoneyWire,
  expenditurePerMonth: MoneyWire,
  /** May be below zero: then there is nothing to pay from. */
  leftPerMonth: MoneyWire,
  /** What is left, whole minor units, never more than there is. */
  surplusPerMonth: MoneyWire,
});
const BusinessAnswer = z.object({
  weeks: z.array(z.object({ number: z.number().int(), fromOn: DateText, receipts: MoneyWire, cashAtEnd: MoneyWire })),
  lowest: MoneyWire,
  lowestWeek: z.number().int(),
  /** The first week in which the cash is below nothing. */
  shortWeek: z.number().int().nullable(),
  surplusPerMonth: MoneyWire,
});

const Affordability = z.object({
  state: z.enum(['not-asked', 'known', 'declined']),
  mayAsk: z.boolean(),
  takenAt: InstantText.nullable(),
  by: z.string().nullable(),
  household: z.object({ statement: HouseholdIn, answer: HouseholdAnswer }).nullable(),
  business: z.object({ statement: BusinessIn, answer: BusinessAnswer }).nullable(),
  care: z.enum(CARE_ROUTES).nullable(),
  evidence: z.array(
    z.object({ kind: z.enum(EVIDENCE_KINDS), askedAt: InstantText, seenAt: InstantText.nullable(), by: z.string() }),
  ),
});

export const ApprovalWire = z.object({
  approvalId: Id,
  caseId: Id,
  debtorName: z.string(),
  askedBy: z.object({ actorId: Id, name: z.string() }),
  askedAt: InstantText,
  expiresAt: InstantText,
  callId: Id.nullable(),
  note: z.string(),
  proposal: ProposalWire,
  exceeded: z.array(Exceeded),
  whoMayApprove: z.array(RoleWire),
  /** May the one who looks at it answer? */
  mayAnswer: z.boolean(),
  state: z.enum(APPROVAL_STATES),
  answeredBy: z.string().nullable(),
  answeredAt: InstantText.nullable(),
  reason: z.string(),
  /** Nobody answered in time: the debtor was promised a call. */
  callBackAt: InstantText.nullable(),
  usedAt: InstantText.nullable(),
});
export type ApprovalWire = z.infer<typeof ApprovalWire>;

const Percent = z
  .string()
  .regex(/^\d{1,3}(\.\d{1,2})?$/)
  .describe('Per cent, such as 12.50.');
export const RoleLimits = z.object({
  discountPercentMax: Percent,
  instalmentsMax: z.number().int().min(0).max(120),
  lengthDaysMax: z.number().int().min(0).max(3660),
  holidayDaysMax: z.number().int().min(0).max(366),
  interestWaivedPercentMax: Percent,
  /** By currency. An empty list sets no limit; a list without the currency asked allows nothing in it. */
  discountMax: z.array(Positive).max(50),
  planMax: z.array(Positive).max(50),
});
export type RoleLimitsWire = z.infer<typeof RoleLimits>;
export const NegotiationSettings = z.object({
  limits: z.object({ collector: RoleLimits, supervisor: RoleLimits, manager: RoleLimits }),
  /** The rate at which the firm values money that comes later. */
  yearlyPercent: Percent,
  /** What is offered at most, whoever offers; how long a settlement stands; how long approval is waited for. */
  settlementPercent: Percent,
  settlementDays: z.number().int().min(1).max(92),
  approvalMinutes: z.number().int().min(1).max(1440),
  /** Does the firm claim late interest and flat sums where the law gives them? */
  claimsInterest: z.boolean(),
});
export type NegotiationSettings = z.infer<typeof NegotiationSettings>;

const volunteered = z
  .boolean()
  .default(false)
  .describe('The debtor came back to it unasked. Only so is a statement taken after one was declined.');

const Done = z.object({ caseId: Id, version: z.number().int() });
const basedOn = z
  .number()
  .int()
  .min(0)
  .describe('The `changeNo` that was shown. Refused (409 settings-changed) when somebody changed the same since.');

export const negotiationRoutes = {
  'GET /cases/{caseId}/offers': route({
    summary: 'What may be offered, side by side: the three best with reasons, and whose authority each needs.',
    roles: WORKERS,
    params: Params,
    query: z.object({
      currency: z.string().length(3).optional(),
      every: z.enum(['week', 'two-weeks', 'month']).optional(),
      dayOfMonth: z.coerce.number().int().min(1).max(31).optional().describe('Payday; 31 is the last of the month.'),
      weekday: z.coerce.number().int().min(1).max(7).optional().describe('Payment-run day, 1 Monday.'),
      canPayNow: z
        .string()
        .regex(/^\d{1,18}$/)
        .optional()
        .describe('Minor units that could be paid at once.'),
      canPayEach: z
        .string()
        .regex(/^\d{1,18}$/)
        .optional()
        .describe('Minor units that could be paid each time.'),
    }),
    response: OffersAnswer,
  }),
  'POST /cases/{caseId}/proposals/check': route({
    summary: 'What a proposal means: its schedule, whose authority it needs, and what the law says. Keeps nothing.',
    roles: WORKERS,
    params: Params,
    body: z.object({ proposal: ProposalIn }),
    response: z.object({
      proposal: ProposalWire,
      authority: AuthorityAnswer,
      law: z.array(LawNote),
      forbidden: z.array(Forbidden),
      firmOnly: OfferWire.shape.firmOnly,
    }),
  }),
  'GET /cases/{caseId}/affordability': route({
    summary: 'What the debtor said of income and expenditure or cash, or that they would rather not say.',
    roles: WORKERS,
    params: Params,
    response: Affordability,
  }),
  'POST /cases/{caseId}/affordability': route({
    summary: 'Keep a statement, with consent; or that it was declined, and is not asked for again.',
    roles: WORKERS,
    params: Params,
    body: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('household'), consent: z.literal(true), volunteered, statement: HouseholdIn }),
      z.object({ kind: z.literal('business'), consent: z.literal(true), volunteered, statement: BusinessIn }),
      z.object({ kind: z.literal('declined') }),
    ]),
    response: Done,
  }),
  'POST /cases/{caseId}/affordability/evidence': route({
    summary: 'Evidence was asked for, or was seen. The same is asked for once.',
    roles: WORKERS,
    params: Params,
    body: z.object({ kind: z.enum(EVIDENCE_KINDS), is: z.enum(['asked', 'seen']) }),
    response: Done,
  }),
  'POST /cases/{caseId}/approvals': route({
    summary: 'Ask a supervisor about one exact proposal, while the debtor is on the line.',
    roles: WORKERS,
    params: Params,
    body: z.object({ proposal: ProposalIn, callId: Id.nullable().default(null), note: Text(500).default('') }),
    response: ApprovalWire,
  }),
  'GET /approvals': route({
    summary: 'Requests for approval, newest first: open ones, or all of the last days. Collectors see their own.',
    roles: WORKERS,
    query: z.object({ state: z.enum(['open', 'all']).default('open') }),
    response: z.object({ approvals: z.array(ApprovalWire), now: InstantText }),
  }),
  'GET /approvals/{approvalId}': route({
    summary: 'One request as it stands.',
    roles: WORKERS,
    params: z.object({ approvalId: Id }),
    response: ApprovalWire,
  }),
  'POST /approvals/{approvalId}/answer': route({
    summary: 'Approve or decline. Refused where the one who answers has not the authority either.',
    roles: LEADS,
    params: z.object({ approvalId: Id }),
    body: z.object({ answer: z.enum(['approve', 'decline']), reason: Text(500).default('') }),
    response: ApprovalWire,
  }),
  'POST /approvals/{approvalId}/call-back': route({
    summary: 'Nobody answered while the debtor was on the line: they are promised a call, and it is on the list.',
    roles: WORKERS,
    params: z.object({ approvalId: Id }),
    body: z.object({ at: InstantText }),
    response: ApprovalWire,
  }),
  'GET /settings/negotiation': route({
    summary: 'Authority of each role, and how offers are valued.',
    roles: EVERYONE,
    response: z.object({ changeNo: z.number().int(), settings: NegotiationSettings }),
  }),
  'PUT /settings/negotiation': route({
    summary: 'Change the authority of roles and how offers are valued.',
    roles: ['manager'],
    body: z.object({ basedOn, settings: NegotiationSettings, reason: Text(500).default('') }),
    response: z.object({ changeNo: z.number().int(), changed: z.boolean() }),
  }),
} as const;
