import { z } from 'zod';
import { EVERYONE, route } from './route.ts';
import { DateText, Id, InstantText, MoneyWire, Sentence } from './wire.ts';

/** Late-payment interest of a case, and the reference rates that it is reckoned with. */

const RateIn = z.object({
  series: z.string().max(40),
  period: z.string().max(20).optional().describe('`2027 H1` or `2027`; else `from` and `to`.'),
  from: DateText.optional(),
  to: DateText.optional(),
  percent: z.string().max(20),
  source: z.string().trim().max(300),
  confidence: z.enum(['P', 'O', 'S', 'M', 'H']).default('H'),
});
const RateWire = z.object({
  series: z.string(),
  name: z.string(),
  from: DateText,
  to: DateText,
  percent: z.string(),
  source: z.string(),
  confidence: z.string(),
  isOwn: z.boolean(),
  by: z.string().nullable(),
  at: InstantText.nullable(),
});

const AppliedRate = z.object({
  percent: z.string(),
  basis: z.enum(['reference', 'fixed', 'contract']),
  source: z.string(),
  confidence: z.string().nullable(),
  reference: z.string().nullable().describe('Such as `ECB 2026 H2 2.15 + 8.00`.'),
  isOwn: z.boolean(),
});
const CaseInterest = z.object({
  asOf: DateText,
  /** `creditor`: the law of the seller's place; `consumer`: of the consumer's; `asked`: as asked. */
  country: z.string().nullable(),
  countryFrom: z.enum(['creditor', 'consumer', 'asked']),
  /** Why nothing can be reckoned, or null. */
  unknown: z.object({ code: z.string(), values: z.record(z.string(), z.unknown()) }).nullable(),
  law: z.object({ id: z.string(), title: Sentence, citation: z.string(), confidence: z.string() }).nullable(),
  notes: z.array(Sentence),
  flags: z.array(z.string()),
  interest: MoneyWire.nullable().describe('What can still be claimed.'),
  claimable: z
    .array(z.object({ itemId: Id, amount: MoneyWire }))
    .describe('What can still be claimed of each item; of all of them, also of those that are not listed.'),
  noted: MoneyWire.nullable().describe('What of it stands on the account already, as agreed; null where nothing does.'),
  billed: MoneyWire.nullable().describe(
    'Late interest that the firm’s own ledger has billed to this account: then `interest` is zero, and none is offered.',
  ),
  compensation: z.object({ amount: MoneyWire.nullable(), formula: z.string().nullable(), why: z.string().nullable() }),
  items: z.array(
    z.object({
      itemId: Id,
      ref: z.string(),
      dueOn: DateText,
      principal: MoneyWire,
      interest: MoneyWire,
      segments: z.array(
        z.object({
          from: DateText,
          to: DateText,
          days: z.number().int(),
          interest: MoneyWire,
          formula: z.string(),
          rate: AppliedRate,
        }),
      ),
    }),
  ),
  moreItems: z.number().int(),
});

export const interestRoutes = {
  'GET /interest/rates': route({
    summary: 'Reference rates: the firm’s own before ours, newest first; what is missing from today on.',
    roles: EVERYONE,
    response: z.object({
      rates: z.array(RateWire),
      /** Series whose last known day is over or near: what to add next. */
      missing: z.array(z.object({ series: z.string(), name: z.string(), knownUntil: DateText.nullable() })),
    }),
  }),
  'POST /interest/rates': route({
    summary: 'Add a reference rate of the firm’s own, with its source. A later one stands before an earlier one.',
    roles: ['manager'],
    body: RateIn,
    response: RateWire,
  }),
  'GET /cases/{caseId}/interest': route({
    summary: 'Late-payment interest of the overdue items, stretch by stretch, with the source of each rate.',
    roles: EVERYONE,
    params: z.object({ caseId: Id }),
    query: z.object({
      asOf: DateText.optional(),
      country: z
        .string()
        .regex(/^[A-Z]{2}$/)
        .optional()
        .describe('Whose law; else that of the firm, or of a consumer.'),
      currency: z.string().length(3).optional(),
    }),
    response: CaseInterest,
  }),
} as const;
