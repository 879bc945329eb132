import { BUSINESS_OUTCOMES } from '@duologue/core/calls/outcome-codes.ts';
import { DISPUTE_REASONS, type DisputeReason } from '@duologue/core/cases/dispute-reasons.ts';
import { FACT_IDS } from '@duologue/core/cases/facts.ts';
import { VERIFIERS } from '@duologue/core/guide/actions.ts';
import { ENTRIES_MAX, PHRASES_MAX, TEXT_CHARACTERS_MAX } from '@duologue/core/guide/limits.ts';
import { FAMILIES } from '@duologue/core/guide/objection.ts';
import { MOODS } from '@duologue/core/guide/playbook.ts';
import { GUIDE_LANGUAGES } from '@duologue/core/guide/said.ts';
import { GUIDE_STAGES, LEAVE_CONDITIONS } from '@duologue/core/guide/stage.ts';
import { z } from 'zod';

/** A whole playbook as a file: what is exported, and what a consultant sends back. Strict: a name we do not know is refused. */

const Slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(80);
const Text = z.string().max(TEXT_CHARACTERS_MAX);
const some = <S extends z.ZodType>(schema: S) => z.array(schema).max(ENTRIES_MAX);
/** An empty text may be kept in a draft; nothing with one is published. */
export const SaidWire = z.strictObject({ en: Text, de: Text, it: Text });

export const FitsWhenWire = z.strictObject({
  audience: z.enum(['consumer', 'business']).exactOptional(),
  contact: z.enum(['first', 'follow-up']).exactOptional(),
  history: z.enum(['new', 'pays-on-time', 'pays-late', 'promise-broken', 'promise-kept']).exactOptional(),
  relation: z.enum(['key', 'usual', 'ended']).exactOptional(),
  tone: z.enum(['warm', 'plain', 'firm']).exactOptional(),
});

export const VariantWire = z.strictObject({ id: Slug, said: SaidWire, when: FitsWhenWire.exactOptional() });

/** A line as a firm adds it to a list; a reminder has a name beside what is said. */
export const OwnLineWire = VariantWire.extend({ name: SaidWire.exactOptional() });

const StageWire = z.strictObject({
  id: z.enum(GUIDE_STAGES),
  name: SaidWire,
  aim: SaidWire,
  leaveWhen: some(z.enum(LEAVE_CONDITIONS)),
  /** An empty list may be kept in a draft; nothing with one is published. */
  say: some(VariantWire),
  bringBack: some(VariantWire),
  forward: some(VariantWire),
  next: some(z.enum(GUIDE_STAGES)),
});

const VerificationWire = z.strictObject({ with: z.enum(VERIFIERS), question: z.string().max(120) });

export const GuideActionWire = z.discriminatedUnion('act', [
  z.strictObject({
    act: z.literal('send-documents'),
    what: z.enum(['proof-of-delivery', 'contract', 'statement', 'timesheet', 'breakdown']),
  }),
  z.strictObject({
    act: z.literal('open-dispute'),
    reason: z.enum(Object.keys(DISPUTE_REASONS) as [DisputeReason, ...DisputeReason[]]),
  }),
  z.strictObject({ act: z.literal('verify'), verification: VerificationWire }),
  z.strictObject({ act: z.literal('ask-fact'), fact: z.enum(FACT_IDS) }),
  z.strictObject({
    act: z.enum([
      'resend-invoice',
      'ask-for-rest',
      'find-approver',
      'book-call',
      'trace-payment',
      'note-payment-run',
      'correct-contact',
      'make-offers',
      'check-credit',
      'hardship-route',
      'stop-request',
      'stop-recording',
      'insolvency-check',
      'refer-to-representative',
      'verify-identity',
      'limitation-check',
      'language-help',
      'de-escalate',
      'complaint',
      'prove-ourselves',
      'third-person-mode',
      'stop-recording',
      'supervisor-help',
    ]),
  }),
]);

const Phrases = z.array(z.string().max(TEXT_CHARACTERS_MAX)).max(PHRASES_MAX);

/** One excuse with what it sets going, as in `core/guide/objection.ts`. */
export const ObjectionWire = z.strictObject({
  id: Slug,
  family: z.enum(FAMILIES),
  audience: z.enum(['consumer', 'business', 'both']),
  name: SaidWire,
  phrases: z.strictObject({ en: Phrases, de: Phrases, it: Phrases }),
  acknowledge: SaidWire,
  ask: SaidWire,
  answer: SaidWire,
  evidence: SaidWire,
  /** An empty list may be kept in a draft; nothing with one is published. */
  actions: some(GuideActionWire),
  leadsTo: z.strictObject({
    outcome: z.enum(BUSINESS_OUTCOMES),
    disputeReason: z.enum(Object.keys(DISPUTE_REASONS) as [DisputeReason, ...DisputeReason[]]).exactOptional(),
  }),
  next: z.enum(GUIDE_STAGES),
  never: some(SaidWire),
});

const MethodWhen = FitsWhenWire.extend({
  objectives: some(z.string().max(60)).exactOptional(),
  hasDispute: z.boolean().exactOptional(),
  hasBrokenPromise: z.boolean().exactOptional(),
  monthsLate: z
    .strictObject({ from: z.number().int().min(0).exactOptional(), to: z.number().int().min(0).exactOptional() })
    .exactOptional(),
  isAgitated: z.boolean().exactOptional(),
});

/** A way to the goal, as in `core/guide/playbook.ts`. */
export const MethodWire = z.strictObject({
  id: Slug,
  name: SaidWire,
  how: SaidWire,
  say: VariantWire,
  fits: SaidWire,
  when: MethodWhen,
});

export const PlaybookWire = z.strictObject({
  stages: some(StageWire),
  objections: some(ObjectionWire),
  acknowledgments: some(z.strictObject({ mood: z.enum(MOODS), name: SaidWire, say: some(VariantWire) })),
  methods: some(MethodWire),
  reminders: some(VariantWire.extend({ name: SaidWire })),
  verifications: z.record(z.string().max(120), SaidWire),
  voicemail: some(VariantWire),
  thirdPerson: some(VariantWire),
  deEscalation: z.strictObject({
    breathe: SaidWire,
    phrases: some(VariantWire),
    boundaries: some(VariantWire),
    endings: some(VariantWire),
    record: some(SaidWire),
    aftercare: some(SaidWire),
  }),
  factQuestions: some(
    z.strictObject({ fact: z.enum(FACT_IDS), stage: z.enum(GUIDE_STAGES), ask: SaidWire, why: SaidWire }),
  ),
});
export type PlaybookWire = z.infer<typeof PlaybookWire>;

export const PLAYBOOK_FORMAT = 'duologue-playbook';
export const PLAYBOOK_FORMAT_VERSION = 1;

/** The file. `languages` says what must be whole before it is published. */
export const PlaybookFile = z.strictObject({
  format: z.literal(PLAYBOOK_FORMAT),
  formatVersion: z.literal(PLAYBOOK_FORMAT_VERSION),
  /** The firm's version it was made from; 0 is the playbook as shipped. */
  version: z.number().int().min(0),
  languages: z.array(z.enum(GUIDE_LANGUAGES)).max(GUIDE_LANGUAGES.length),
  playbook: PlaybookWire,
});
export type PlaybookFile = z.infer<typeof PlaybookFile>;
