import { z } from 'zod';
import { LEADS, MANAGERS, route } from './route.ts';
import { DateText, Id, InstantText, Sentence } from './wire.ts';

/** Everything that is held about the debtor of a case, for the debtor: other people are blacked out. */
export const AccessExport = z.object({
  caseId: Id,
  madeAt: InstantText,
  /** One calendar month after the request; null when its day was not given. */
  answerDueOn: DateText.nullable(),
  sections: z.array(
    z.object({
      /** `person`, `numbers`, `items`, `calls`, `contacts`, `stops`, `holds`, `promises`, `disputes`, `law`, `facts`, `events`. */
      section: z.string(),
      records: z.array(z.record(z.string(), z.unknown())),
    }),
  ),
  /** The same for reading: one line for each record. */
  text: z.string(),
});
export type AccessExport = z.infer<typeof AccessExport>;

const Reason = z.string().trim().min(1).max(500);

/** What becomes of a person's data: `restricted` is kept for the claim or a hold alone, `erased` is gone. */
export const PersonData = z.object({
  debtorId: Id,
  state: z.enum(['active', 'restricted', 'erased']),
  restrictedAt: InstantText.nullable(),
  erasedAt: InstantText.nullable(),
  holds: z.array(
    z.object({ legalHoldId: Id, reason: z.string(), placedAt: InstantText, liftedAt: InstantText.nullable() }),
  ),
  requests: z.array(
    z.object({
      requestId: Id,
      requestedOn: DateText,
      answerDueOn: DateText,
      decidedAt: InstantText,
      outcome: z.enum(['erased', 'restricted']),
      rules: z.array(z.string()),
    }),
  ),
  /** Each class of records: until when, or that a hold or an open claim keeps it, and why it is kept so long. */
  kept: z.array(
    z.object({
      record: z.string(),
      state: z.enum(['until', 'held', 'open']),
      eraseOn: DateText.nullable(),
      because: z.string(),
      /** The law that keeps it longer than the firm would; null when none does. */
      duty: z.object({ citation: z.string(), confidence: z.string() }).nullable(),
    }),
  ),
  /** How long somebody could sue here, which decides for most of it. */
  limitation: z.object({
    place: z.string().nullable(),
    from: z.enum(['firm', 'law', 'unknown']).describe('`unknown`: the longest of all stands in.'),
    months: z.number().int(),
    endsWithYear: z.boolean(),
    citation: z.string(),
    confidence: z.string().nullable(),
  }),
});
export type PersonData = z.infer<typeof PersonData>;

export const ErasureAnswer = z.object({
  debtorId: Id,
  /** `restricted`: refused for now, with the findings as reasons, and kept for nothing else. */
  outcome: z.enum(['erased', 'restricted', 'erased-before']),
  /** Nothing was changed: this is what would become of the request. */
  dryRun: z.boolean(),
  answerDueOn: DateText.nullable(),
  /** Every check that objects. */
  findings: z.array(z.object({ rule: z.string(), sentence: Sentence, citation: z.string(), confidence: z.string() })),
  /** What was removed; for a dry run nothing. */
  removed: z.object({
    events: z.number().int(),
    records: z.number().int(),
    /** Hashes of numbers that must not be called again. */
    numbersKept: z.number().int(),
  }),
});
export type ErasureAnswer = z.infer<typeof ErasureAnswer>;

/** What a run of retention removed, or would: counts, rule and reason of each class. No word about a person. */
export const RetentionRun = z.object({
  asOf: DateText,
  dryRun: z.boolean(),
  ranAt: InstantText,
  removed: z.array(z.object({ record: z.string(), rule: z.string(), because: z.string(), count: z.number().int() })),
});
export type RetentionRun = z.infer<typeof RetentionRun>;

export const privacyRoutes = {
  'GET /debtors/{debtorId}/data': route({
    summary: 'What is kept about a debtor, until when and why; its holds and requests.',
    roles: LEADS,
    params: z.object({ debtorId: Id }),
    response: PersonData,
  }),
  'POST /debtors/{debtorId}/hold': route({
    summary: 'A legal hold: nothing of this debtor is erased until it is lifted.',
    roles: LEADS,
    params: z.object({ debtorId: Id }),
    body: z.object({ reason: Reason }),
    response: PersonData,
  }),
  'POST /debtors/{debtorId}/lift-hold': route({
    summary: 'Lift a legal hold, or every one of the debtor.',
    roles: MANAGERS,
    params: z.object({ debtorId: Id }),
    body: z.object({ legalHoldId: Id.optional(), reason: Reason }),
    response: PersonData,
  }),
  'POST /debtors/{debtorId}/erase': route({
    summary:
      'A debtor asks for erasure: erased, with the chain still whole; or refused with reasons, and restricted. Cannot be undone.',
    roles: MANAGERS,
    params: z.object({ debtorId: Id }),
    body: z.object({
      reason: Reason,
      requestedOn: DateText.optional().describe('When they asked; today without it.'),
      dryRun: z.boolean().default(false),
    }),
    response: ErasureAnswer,
  }),
  'POST /debtors/{debtorId}/erase-third-person': route({
    summary:
      'Somebody who is not the debtor asks to be forgotten: a number of theirs, or a person with all numbers. Cannot be undone.',
    roles: MANAGERS,
    params: z.object({ debtorId: Id }),
    body: z
      .object({
        contactId: Id.optional(),
        number: z.string().max(40).optional().describe('E.164; of a person we know, or wrong for the debtor.'),
        dryRun: z.boolean().default(false),
      })
      .refine(({ contactId, number }) => (contactId === undefined) !== (number === undefined), {
        error: 'input.person-or-number',
      }),
    response: z.object({
      debtorId: Id,
      dryRun: z.boolean(),
      /** Numbers that are not called again, kept as hashes. */
      numbers: z.number().int(),
      events: z.number().int(),
      records: z.number().int(),
    }),
  }),
  'GET /retention': route({
    summary: 'How long each class of records is kept and why, and the proof of what was removed, newest first.',
    roles: LEADS,
    response: z.object({
      periods: z.array(
        z.object({
          record: z.string(),
          from: z.string(),
          months: z.number().int(),
          days: z.number().int(),
          isHeld: z.boolean(),
          because: z.string(),
          setBy: z.enum(['firm', 'default']),
        }),
      ),
      /** Months after the end of a claim in which somebody could still sue, by place; what the firm set comes first. */
      limitation: z.array(
        z.object({
          place: z.string().nullable().describe('Null: every place that is not listed.'),
          from: z.enum(['firm', 'law', 'unknown']),
          months: z.number().int(),
          endsWithYear: z.boolean(),
          citation: z.string(),
          confidence: z.string().nullable(),
        }),
      ),
      /** Laws that keep records for a time, whatever the firm has set. */
      duties: z.array(
        z.object({
          place: z.string(),
          records: z.array(z.string()),
          months: z.number().int(),
          citation: z.string(),
          confidence: z.string(),
        }),
      ),
      runs: z.array(RetentionRun.omit({ dryRun: true })),
    }),
  }),
  'POST /retention': route({
    summary: 'Remove what is due on a day: today, or an earlier one. A dry run may look ahead.',
    roles: MANAGERS,
    body: z.object({ at: DateText.optional(), dryRun: z.boolean().default(false) }),
    response: RetentionRun,
  }),
  'GET /cases/{caseId}/access-export': route({
    summary: 'What is held about the debtor, to answer a request for access. Other people are blacked out.',
    roles: LEADS,
    params: z.object({ caseId: Id }),
    query: z.object({ requestedOn: DateText.optional() }),
    response: AccessExport,
  }),
} as const;
