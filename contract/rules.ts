import { LEGAL_ANSWERS, PRODUCTS } from '@duologue/core/cases/legal-words.ts';
import { PERIOD_MONTHS_MAX } from '@duologue/core/privacy/limits.ts';
import { RETAINED } from '@duologue/core/privacy/retention.ts';
import { z } from 'zod';
import { EVERYONE, route } from './route.ts';
import { DateText, Id, InstantText, Sentence } from './wire.ts';

/** The packs in force, each rule explained, and what the firm has chosen or added. */

const Example = z.object({ name: z.string(), verdict: z.enum(['allows', 'refuses']) });

export const RuleWire = z.object({
  ruleId: z.string(),
  code: z.string(),
  kind: z.string(),
  sentence: Sentence,
  /** The figures that the sentence shows, such as hours and counts. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  effect: z.enum(['deny', 'warn', 'info']).describe('What a violation does at this firm.'),
  force: z.string(),
  confidence: z.string(),
  citation: z.string(),
  link: z.object({ text: z.string(), url: z.string().nullable() }),
  effectiveFrom: DateText,
  effectiveTo: DateText.nullable(),
  state: z.enum(['in-force', 'ahead', 'over']).describe('Today, in the firm’s zone.'),
  reviewOn: DateText.nullable(),
  boundBy: z.string().nullable(),
  exceptions: z.array(z.object({ code: z.string(), sentence: Sentence, citation: z.string().nullable() })),
  overrides: z.array(z.object({ reason: z.string(), code: z.string(), sentence: Sentence })),
  examples: z.array(Example),
});
export type RuleWire = z.infer<typeof RuleWire>;

export const PackWire = z.object({
  packId: z.string(),
  title: Sentence,
  jurisdiction: z.string().nullable(),
  checkedOn: DateText,
  /** `always`: cannot be switched off. `chosen`/`not-chosen`: an optional pack. `firm`: the firm's own rules. */
  standing: z.enum(['always', 'chosen', 'not-chosen', 'firm']),
  /** What it is about: places, debt kinds, collectors, products. */
  appliesTo: z.record(z.string(), z.array(z.string())),
  rules: z.number().int(),
  inForce: z.number().int(),
  /** The latest day on which a rule of it begins or ends, and rules that change after today. */
  lastChangeOn: DateText.nullable(),
  comingChanges: z.array(z.object({ ruleId: z.string(), on: DateText, what: z.enum(['begins', 'ends']) })),
  holidayLists: z.array(z.object({ id: z.string(), years: z.array(z.number().int()), days: z.number().int() })),
});
export type PackWire = z.infer<typeof PackWire>;

const TimeText = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/);
const Weekday = z.number().int().min(1).max(7).describe('1 Monday to 7 Sunday.');

/** Rules of the firm, stricter than law: they can only refuse or warn more, never allow what another rule refuses. */
export const FirmRules = z.object({
  hours: z
    .array(z.object({ days: z.array(Weekday).min(1).max(7), from: TimeText, to: TimeText }))
    .max(14)
    .default([])
    .describe('Calls only within these hours, in the debtor’s zone. Empty: no rule.'),
  attemptsPerDay: z.number().int().min(1).max(100).nullable().default(null),
  attemptsPerWeek: z.number().int().min(1).max(500).nullable().default(null).describe('Seven local days.'),
  conversationsPerWeek: z.number().int().min(1).max(100).nullable().default(null),
  minutesBetween: z.number().int().min(1).max(100_000).nullable().default(null),
  closedWeekdays: z.array(Weekday).max(7).default([]),
  closedDates: z.array(DateText).max(1000).default([]).describe('Days on which nobody is called.'),
  /** No call before this notice was sent and so many days have passed. */
  noticeFirst: z
    .object({ notice: z.string().min(1).max(60), days: z.number().int().min(0).max(365) })
    .nullable()
    .default(null),
  /** What a violation does. */
  effect: z.enum(['deny', 'warn']).default('deny'),
});
export type FirmRules = z.infer<typeof FirmRules>;

const Collector = z.enum(['first-party', 'third-party']);

export const LawSettings = z.object({
  mode: z.enum(['standard', 'strict']).default('standard'),
  collector: Collector.default('first-party'),
  collectorByCreditor: z.record(Id, Collector).default({}),
  product: z.enum(PRODUCTS).default('goods-and-services'),
  /** Memberships and licence conditions that the firm has declared, as `boundBy` of rules names them. */
  boundBy: z.array(z.string().min(1).max(80)).max(100).default([]),
  /** By jurisdiction, such as `US-NY-NYC`: answers `licence.<jurisdiction>` of the rules. Left out: not answered. */
  licences: z.record(z.string().min(2).max(40), z.enum(['yes', 'no'])).default({}),
  /** Questions that the firm answers alike for all its cases. */
  answers: z.partialRecord(z.enum(LEGAL_ANSWERS), z.enum(['yes', 'no'])).default({}),
  chosenPacks: z.array(z.string().min(1).max(80)).max(200).default([]),
  /** Lists that stand in for those of the packs with the same id: newer years, decreed days. */
  holidays: z
    .array(
      z.object({
        id: z.string().min(1).max(60),
        years: z.array(z.number().int().min(1970).max(2200)).min(1).max(50),
        dates: z.array(DateText).max(2000),
      }),
    )
    .max(100)
    .default([]),
  /** How the firm is reached, for messages; empty where nobody has said it yet. */
  reply: z
    .object({
      number: z.string().trim().max(40).default(''),
      from: z.union([TimeText, z.literal('')]).default(''),
      to: z.union([TimeText, z.literal('')]).default(''),
    })
    .default({ number: '', from: '', to: '' }),
  /** How long the firm keeps a class of records, where it differs from ours. Never below what a law of a place asks. */
  retention: z
    .array(
      z.object({
        record: z.enum(RETAINED),
        months: z.number().int().min(0).max(PERIOD_MONTHS_MAX),
        days: z.number().int().min(0).max(366).default(0),
        reason: z.string().trim().max(500).default(''),
      }),
    )
    .max(RETAINED.length)
    .default([]),
  /** A lawyer’s word on how long somebody can sue in a place, such as `IT` or `CA-ON`, in months. */
  limitation: z
    .array(
      z.object({
        place: z.string().regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/),
        months: z.number().int().min(1).max(PERIOD_MONTHS_MAX),
        reason: z.string().trim().max(500).default(''),
      }),
    )
    .max(300)
    .default([]),
});
export type LawSettings = z.infer<typeof LawSettings>;

/** What our sources say about a place: the longest that can hold for an ordinary claim, and the shortest. */
export const KnownLimitation = z.object({
  place: z.string(),
  months: z.number().int(),
  monthsMin: z.number().int(),
  endsWithYear: z.boolean(),
  citation: z.string(),
  confidence: z.enum(['P', 'O', 'S', 'M', 'D']),
});

const Changed = z.object({ changeNo: z.number().int(), changed: z.boolean().describe('False: it was so already.') });
const Current = z.object({
  changeNo: z.number().int().describe('0: nobody has changed anything yet.'),
  settings: LawSettings,
  firmRules: FirmRules.nullable(),
  firmRulesName: z.string().nullable(),
  /** What can be chosen: optional packs, memberships and licences that rules ask for. */
  choices: z.object({
    packs: z.array(z.object({ packId: z.string(), title: Sentence })),
    boundBy: z.array(z.string()),
    licences: z.array(z.string()),
    creditors: z.array(z.object({ creditorId: Id, name: z.string() })),
    /** How long each class is kept unless the firm says otherwise. */
    retention: z.array(
      z.object({ record: z.enum(RETAINED), from: z.string(), months: z.number().int(), days: z.number().int() }),
    ),
    limitation: z.array(KnownLimitation),
  }),
});

const basedOn = z
  .number()
  .int()
  .min(0)
  .describe('The `changeNo` that was shown. Refused (409 settings-changed) when somebody changed the same since.');

export const ruleRoutes = {
  'GET /rules': route({
    summary: 'The rule packs of this version and the firm’s own, with what applies always and what was chosen.',
    roles: EVERYONE,
    response: z.object({ packs: z.array(PackWire), zoneTable: z.string(), mode: z.enum(['standard', 'strict']) }),
  }),
  'GET /rules/{packId}': route({
    summary: 'One pack with all its rules.',
    roles: EVERYONE,
    params: z.object({ packId: z.string().max(80) }),
    response: z.object({ pack: PackWire, rules: z.array(RuleWire) }),
  }),
  'GET /explain-rule': route({
    summary: 'Every rule of this id (pack/name) or code, such as FED-TIME-INCONV, with its sources and examples.',
    roles: EVERYONE,
    query: z.object({ rule: z.string().min(1).max(160) }),
    response: z.object({ rules: z.array(RuleWire.extend({ pack: PackWire })) }),
  }),
  'GET /settings/law': route({
    summary: 'What the firm has chosen about the law.',
    roles: EVERYONE,
    response: Current,
  }),
  'PUT /settings/law': route({
    summary: 'Change what the firm has chosen: role, product, mode, memberships, licences, packs, holidays, periods.',
    roles: ['manager'],
    body: z.object({ basedOn, settings: LawSettings, reason: z.string().trim().max(500).default('') }),
    response: Changed,
  }),
  'PUT /settings/law/firm-rules': route({
    summary: 'The firm’s own stricter rules, as pack firm.<name>; null removes them. They never loosen another rule.',
    roles: ['manager'],
    body: z.object({
      basedOn,
      name: z
        .string()
        .regex(/^[a-z0-9-]{1,40}$/)
        .default('house'),
      rules: FirmRules.nullable(),
      reason: z.string().trim().max(500).default(''),
    }),
    response: Changed,
  }),
  'GET /settings/law/changes': route({
    summary: 'Who changed what and when, newest first.',
    roles: EVERYONE,
    response: z.object({
      changes: z.array(
        z.object({
          changeNo: z.number().int(),
          at: InstantText,
          by: z.string(),
          reason: z.string(),
          diff: z.array(z.object({ field: z.string(), from: z.unknown(), to: z.unknown() })),
        }),
      ),
    }),
  }),
} as const;
