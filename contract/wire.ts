import { z } from 'zod';

/** Shapes shared by all subjects. Wire types are plain JSON: amounts and instants are text, so that nothing is rounded. */

export const Id = z.uuid();
export const DateText = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'input.not-a-date')
  .describe('A calendar date, YYYY-MM-DD.');
export const InstantText = z.iso
  .datetime({ offset: true, error: 'input.not-a-moment' })
  .describe('A moment, ISO 8601 with Z or an offset.');

export const MoneyWire = z
  .object({
    currency: z.string().length(3).describe('ISO 4217 code.'),
    minor: z
      .string()
      .regex(/^-?\d{1,21}$/)
      .describe("Whole numbers of the currency's smallest unit."),
  })
  .describe('An exact amount.');
export type MoneyWire = z.infer<typeof MoneyWire>;

/** A sentence as a key of the message catalogue and its values; the screen and the command line put it into words. */
export const Message = z.object({
  code: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), MoneyWire, z.null()])),
});
export type Message = z.infer<typeof Message>;

export const Ageing = z.object({
  currency: z.string(),
  notDue: z.string(),
  days1to30: z.string(),
  days31to60: z.string(),
  days61to90: z.string(),
  days91plus: z.string(),
  undated: z.string(),
  total: z.string(),
});
export type Ageing = z.infer<typeof Ageing>;

/** One sentence in each language of the product. `{name}` stands for one of the values beside it. */
export const Sentence = z.object({ en: z.string(), de: z.string(), it: z.string() });
export type Sentence = z.infer<typeof Sentence>;

/** One answer of one rule. `findings` of a decision are complete: every rule that was asked is here. */
export const FindingWire = z.object({
  ruleId: z.string(),
  packId: z.string(),
  /** The short name by which lawyers call it, such as FED-TIME-INCONV. */
  code: z.string(),
  result: z.enum(['satisfied', 'violated', 'unknown']),
  effect: z.enum(['deny', 'warn', 'info']),
  sentence: Sentence,
  values: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  citation: z.string(),
  link: z.string().nullable(),
  linkText: z.string(),
  confidence: z.string(),
  force: z.string(),
  effectiveFrom: DateText.nullable(),
  nextAt: InstantText.nullable(),
  /** What lifted the rule for this contact: the finding is satisfied because of it. */
  exception: z.object({ code: z.string(), citation: z.string().nullable(), sentence: Sentence }).nullable(),
  /** The official reason for which the refusal became a warning. */
  overriddenFor: z.object({ reason: z.string(), code: z.string() }).nullable(),
  /** For a refusal: the official reasons for which it may be overridden, with a note. */
  overrides: z.array(z.object({ reason: z.string(), code: z.string(), sentence: Sentence })),
});
export type FindingWire = z.infer<typeof FindingWire>;

export const DecisionWire = z.object({
  verdict: z.enum(['allow', 'warn', 'deny']),
  at: InstantText,
  nextAllowedAt: InstantText.nullable(),
  findings: z.array(FindingWire),
  zones: z.array(z.string()),
  localTimes: z.array(z.object({ zone: z.string(), date: DateText, time: z.string() })),
  packs: z.array(z.string()),
  tzdb: z.string(),
});
export type DecisionWire = z.infer<typeof DecisionWire>;
