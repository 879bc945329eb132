import { GUIDE_LANGUAGES } from '@duologue/core/guide/said.ts';
import { GUIDE_STAGES, LEAVE_CONDITIONS } from '@duologue/core/guide/stage.ts';
import { OWN_EXCUSES_MAX, OWN_LINES_MAX, OWN_METHODS_MAX, PROBLEMS_MAX } from '@duologue/core/guide/limits.ts';
import { FAMILIES } from '@duologue/core/guide/objection.ts';
import { MOODS } from '@duologue/core/guide/playbook.ts';
import { FACT_IDS } from '@duologue/core/cases/facts.ts';
import { STANDINGS } from '@duologue/core/compliance/gate/sayings-for.ts';
import { z } from 'zod';
import {
  FitsWhenWire,
  GuideActionWire,
  MethodWire,
  ObjectionWire,
  PlaybookFile,
  PlaybookWire,
  SaidWire,
  OwnLineWire,
} from './guide-file.ts';
import { EVERYONE, MANAGERS, route } from './route.ts';
import { DateText, Id, InstantText, Message } from './wire.ts';

/** The playbook of a firm: as it is read during a call, as it is edited, and what of it fits the call that is open. */

const Language = z.enum(GUIDE_LANGUAGES);
const Stage = z.enum(GUIDE_STAGES);
const Text = (max: number) => z.string().trim().min(1).max(max);

/** One way of saying something, in one language. Blanks are written `{name}` until a call fills them. */
export const LineWire = z.object({ id: z.string(), text: z.string(), when: FitsWhenWire });
export type LineWire = z.infer<typeof LineWire>;

const StageLines = z.object({
  id: Stage,
  name: z.string(),
  aim: z.string(),
  leaveWhen: z.array(z.enum(LEAVE_CONDITIONS)),
  say: z.array(LineWire),
  bringBack: z.array(LineWire),
  forward: z.array(LineWire),
  next: z.array(Stage),
});

export const ObjectionLines = z.object({
  id: z.string(),
  family: z.enum(FAMILIES),
  audience: z.enum(['consumer', 'business', 'both']),
  name: z.string(),
  acknowledge: z.string(),
  ask: z.string(),
  answer: z.string(),
  evidence: z.string(),
  actions: z.array(GuideActionWire),
  leadsTo: ObjectionWire.shape.leadsTo,
  next: Stage,
  never: z.array(z.string()),
  /** The questions of its verifications, by key, as they may be put to whoever is blamed. */
  verifications: z.record(z.string(), z.string()),
});
export type ObjectionLines = z.infer<typeof ObjectionLines>;

const AcknowledgmentLines = z.object({ mood: z.enum(MOODS), name: z.string(), say: z.array(LineWire) });
const MethodLines = z.object({
  id: z.string(),
  name: z.string(),
  how: z.string(),
  fits: z.string(),
  say: LineWire,
});
const ReminderLines = LineWire.extend({ name: z.string() });
const DeEscalationLines = z.object({
  breathe: z.string(),
  phrases: z.array(LineWire),
  boundaries: z.array(LineWire),
  endings: z.array(LineWire),
  record: z.array(z.string()),
  aftercare: z.array(z.string()),
});

/** The published playbook in one language. It knows nothing of any debtor. */
export const GuideWire = z.object({
  version: z.number().int().describe('0: as shipped; then one more with every publication.'),
  language: Language,
  stages: z.array(StageLines),
  objections: z.array(ObjectionLines),
  acknowledgments: z.array(AcknowledgmentLines),
  methods: z.array(MethodLines),
  reminders: z.array(ReminderLines),
  voicemail: z.array(LineWire),
  thirdPerson: z.array(LineWire),
  deEscalation: DeEscalationLines,
  factQuestions: z.array(z.object({ fact: z.enum(FACT_IDS), stage: Stage, ask: z.string(), why: z.string() })),
});
export type GuideWire = z.infer<typeof GuideWire>;

/** What stands in the way of publishing: where, in which language, and why in words. */
export const GuideProblemWire = z.object({
  path: z.string().describe('Such as `objections.payment-run.answer`.'),
  language: Language.nullable(),
  message: Message,
});
export type GuideProblemWire = z.infer<typeof GuideProblemWire>;

/** What a firm changes of the shipped playbook. Everything that it leaves alone follows the product's own updates. */
const Removed = z.literal('removed');
const Place = z.string().max(200);
const Name = z.string().max(80);
const Ways = z.array(Stage).max(GUIDE_STAGES.length);
/** No more of its own than a firm can look after: what callers choose from, and what is learnt from, stays in bounds. */
const within = <T extends object>(schema: z.ZodType<T>, max: number) =>
  schema.refine((all) => Object.keys(all).length <= max, { error: 'input.too_big', params: { most: max } });

export const OverlayWire = z.object({
  wordings: z.record(Place, SaidWire).describe('A text by its path.'),
  objections: within(z.record(Name, ObjectionWire), OWN_EXCUSES_MAX).describe(
    'Its own excuses, or whole ones in place of ours.',
  ),
  next: z.partialRecord(Stage, Ways).describe('Where stages go on.'),
  onwards: z.record(Name, Stage).describe('Where the call goes on after an excuse of ours.'),
  lines: within(z.record(Place, z.union([OwnLineWire, Removed])), OWN_LINES_MAX).describe(
    'Lines by their place, such as `voicemail.our-own`: its own, or ours that it does not use.',
  ),
  methods: within(z.record(Name, z.union([MethodWire, Removed])), OWN_METHODS_MAX).describe(
    'Ways to the goal: its own, or ours that it does not use.',
  ),
});
export type OverlayWire = z.infer<typeof OverlayWire>;

/** Changes to the draft; null takes one back to what is shipped. */
export const DraftChange = z.object({
  wordings: z.record(Place, SaidWire.nullable()).default({}),
  objections: z.record(Name, ObjectionWire.nullable()).default({}),
  next: z.partialRecord(Stage, Ways.nullable()).default({}),
  onwards: z.record(Name, Stage.nullable()).default({}),
  lines: z.record(Place, z.union([OwnLineWire, Removed, z.null()])).default({}),
  methods: z.record(Name, z.union([MethodWire, Removed, z.null()])).default({}),
  back: z
    .array(Place)
    .max(PROBLEMS_MAX)
    .default([])
    .describe('Places that become again what is published; done before the rest.'),
});
export type DraftChange = z.infer<typeof DraftChange>;

const ChangedPath = z.object({
  path: z.string(),
  from: z.unknown().describe('As the version before has it; null where there was nothing.'),
  to: z.unknown(),
  by: z.string(),
  at: InstantText,
});

export const DraftWire = z.object({
  draftNo: z.number().int().describe('Counts the edits; named again with the next one.'),
  /** The published version that the draft would follow. */
  version: z.number().int(),
  playbook: PlaybookWire,
  overlay: OverlayWire,
  changes: z.array(ChangedPath).describe('What differs from the published version, by whom and when.'),
  problems: z.array(GuideProblemWire),
});
export type DraftWire = z.infer<typeof DraftWire>;

const Problems = z.object({ problems: z.array(GuideProblemWire) });
const Published = z.object({ version: z.number().int() });

/** What the law wants said, lets be said and forbids at a stage, before anything of the playbook is. */
export const LawLine = z.object({
  id: z.string(),
  standing: z.enum(STANDINGS),
  words: z.string(),
  ruleIds: z.array(z.string()),
});

const CallStage = StageLines.extend({
  /** The right person is not on the line yet: what is said here would tell of the debt, and is not on the wire. */
  locked: z.boolean(),
  law: z.array(LawLine),
  ask: z
    .object({ fact: z.enum(FACT_IDS), text: z.string(), why: z.string() })
    .nullable()
    .describe('P20: one missing fact that fits here.'),
});

/** P18: who it was, with title, and what they said. */
export const LastTalk = z.object({
  on: DateText,
  person: z.string(),
  title: z.string().nullable(),
  said: z.string().nullable(),
  text: z.string().describe('The sentence with which the call may begin.'),
});

/** The guide for one call: only what fits, with its blanks filled, and nothing that may not be said yet. */
export const CallGuide = z.object({
  callId: Id,
  version: z.number().int(),
  language: Language,
  verified: z.boolean(),
  stages: z.array(CallStage),
  acknowledgments: z.array(AcknowledgmentLines),
  objections: z.array(ObjectionLines).describe('Before the person is verified only those that need no word of a debt.'),
  voicemail: z.array(LineWire),
  thirdPerson: z.array(LineWire),
  deEscalation: DeEscalationLines,
  /** Null until the right person is verified. */
  told: z
    .object({
      situation: FitsWhenWire,
      methods: z.array(MethodLines.extend({ because: z.array(Message) })).describe('The best fitting first.'),
      reminders: z.array(ReminderLines),
      lastTalk: LastTalk.nullable(),
    })
    .nullable(),
});
export type CallGuide = z.infer<typeof CallGuide>;

/** Made by `core/guide/hearing`; read by it alone, and too large to be looked at piece by piece. */
const HearingModelWire = z.looseObject({
  version: z.literal(1),
  madeFrom: z.string(),
  learning: z.boolean().describe('The firm’s own is being learnt: this is the product’s; ask again in some seconds.'),
});

const InLanguage = z.object({ language: Language.default('en') });

export const guideRoutes = {
  'GET /guide': route({
    summary: 'The firm’s published playbook in one language.',
    roles: EVERYONE,
    query: InLanguage,
    response: GuideWire,
  }),
  'GET /guide/draft': route({
    summary: 'The playbook as it is being edited: what differs, who changed it, and what stands in the way.',
    roles: MANAGERS,
    response: DraftWire,
  }),
  'PUT /guide/draft': route({
    summary: 'Change wordings, add or remove lines, excuses and ways, lead elsewhere. A broken draft may be kept.',
    roles: MANAGERS,
    body: z.object({ draftNo: z.number().int().min(0), change: DraftChange }),
    response: DraftWire,
  }),
  'POST /guide/check': route({
    summary: 'What would stand in the way if this change were made to the draft. Nothing is kept.',
    roles: MANAGERS,
    body: z.object({ change: DraftChange.prefault({}) }),
    response: Problems,
    safeToRepeat: true,
  }),
  'POST /guide/publish': route({
    summary: 'Make the draft what everybody is told from now on. Refused with every problem while it has one.',
    roles: MANAGERS,
    body: z.object({ draftNo: z.number().int().min(0), note: Text(500) }),
    response: Published,
  }),
  'POST /guide/revert': route({
    summary: 'Publish an earlier version again, as a new one; 0 is the playbook as shipped.',
    roles: MANAGERS,
    body: z.object({ version: z.number().int().min(0), note: Text(500) }),
    response: Published,
  }),
  'GET /guide/versions': route({
    summary: 'What was published, newest first: by whom, when, why, and what changed.',
    roles: EVERYONE,
    response: z.object({
      versions: z.array(
        z.object({
          version: z.number().int(),
          publishedAt: InstantText,
          by: z.string(),
          note: z.string(),
          /** The version that was published again. */
          revertOf: z.number().int().nullable(),
          changes: z.array(ChangedPath),
        }),
      ),
    }),
  }),
  'GET /guide/export': route({
    summary: 'The published playbook as one file that can be edited and sent back.',
    roles: EVERYONE,
    query: z.object({ version: z.coerce.number().int().min(0).optional() }),
    response: PlaybookFile,
  }),
  'POST /guide/import': route({
    summary: 'Take a playbook file into the draft. A file with a name we do not know is refused with every place.',
    roles: MANAGERS,
    query: z.object({ draftNo: z.coerce.number().int().min(0) }),
    upload: true,
    response: DraftWire,
  }),
  'GET /guide/hearing': route({
    summary: 'The model by which an excuse is recognised from its words, in the browser: what is typed goes nowhere.',
    roles: EVERYONE,
    response: HearingModelWire,
  }),
  'GET /calls/{callId}/guide': route({
    summary: 'What fits this call: said, asked and suggested, filled from the facts; of the debt only when verified.',
    roles: EVERYONE,
    params: z.object({ callId: Id }),
    query: InLanguage,
    response: CallGuide,
  }),
} as const;
