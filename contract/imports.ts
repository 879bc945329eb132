import { z } from 'zod';
import { EVERYONE, route, WORKERS } from './route.ts';
import { Ageing, DateText, Id, InstantText, Message, MoneyWire } from './wire.ts';

/** How the columns of a file are read. Owned by core/intake (`parseMapping`); on the wire it is passed through whole. */
export const LedgerMappingWire = z.looseObject({ version: z.literal(1) });

export const IntakeQuestion = z.object({
  id: z.string(),
  kind: z.string(),
  column: z.string().nullable(),
  message: Message,
  choices: z.array(z.object({ value: z.string(), label: Message, examples: z.array(z.string()) })),
  proposed: z.string().nullable(),
});
export type IntakeQuestion = z.infer<typeof IntakeQuestion>;

export const ColumnView = z.object({
  index: z.number().int(),
  header: z.string(),
  role: z.string().nullable(),
  because: z.string(),
  samples: z.array(z.string()),
});

export const ImportReport = z.object({
  uploadId: Id,
  file: z.object({
    name: z.string(),
    bytes: z.number(),
    sha256: z.string(),
    kind: z.string(),
    encoding: z.string(),
    delimiter: z.string().nullable(),
    sheet: z.string().nullable(),
  }),
  headerLine: z.number().int().nullable(),
  layout: z.string(),
  remembered: z.boolean().describe('The mapping was remembered from an earlier file of the same layout.'),
  columns: z.array(ColumnView),
  roles: z.array(z.string()).describe('Every role that a column may be given.'),
  mapping: LedgerMappingWire,
  asOf: DateText.nullable(),
  questions: z.array(IntakeQuestion),
  counts: z.object({
    rows: z.number().int(),
    accepted: z.number().int(),
    history: z.number().int(),
    rejected: z.number().int(),
    ignored: z.number().int(),
    debtors: z.number().int(),
  }),
  ignored: z.array(z.object({ reason: Message, count: z.number().int() })),
  rejected: z.array(
    z.object({ line: z.number().int(), problems: z.array(z.object({ column: z.string(), message: Message })) }),
  ),
  warnings: z.array(z.object({ line: z.number().int().nullable(), message: Message })),
  totals: z.array(MoneyWire),
  overdue: z.array(z.object({ amount: MoneyWire, items: z.number().int(), debtors: z.number().int() })),
  ageing: z.array(Ageing),
  preview: z.array(
    z.object({
      line: z.number().int(),
      debtor: z.string(),
      number: z.string().nullable(),
      issuedOn: DateText.nullable(),
      dueOn: DateText.nullable(),
      open: MoneyWire,
    }),
  ),
  changes: z.object({
    alreadyImported: InstantText.nullable().describe('When this very file was imported with this mapping.'),
    newItems: z.number().int(),
    changedItems: z.number().int(),
    paidItems: z.number().int(),
    unchangedItems: z.number().int(),
    newDebtors: z.number().int(),
    maybeSame: z.number().int(),
    /** Open items of the last import that this file no longer lists: asked, never guessed. */
    gone: z.object({ count: z.number().int(), total: z.array(MoneyWire), examples: z.array(z.string()) }),
  }),
});
export type ImportReport = z.infer<typeof ImportReport>;

/** `keep-and-ask`: not called until somebody answers. `leave-open`: the file is only a part of the ledger. */
export const GONE_ANSWERS = ['paid', 'keep-and-ask', 'cancelled', 'leave-open'] as const;

export const ImportResult = z.object({
  importId: Id,
  repeated: z.boolean().describe('The same file with the same mapping was imported before: nothing changed.'),
  counts: z.object({
    items: z.number().int(),
    newItems: z.number().int(),
    changedItems: z.number().int(),
    paidItems: z.number().int(),
    goneItems: z.number().int(),
    history: z.number().int(),
    rejected: z.number().int(),
    debtors: z.number().int(),
    newDebtors: z.number().int(),
    casesOpened: z.number().int(),
    promisesJudged: z.number().int(),
  }),
  totals: z.array(MoneyWire),
  promises: z.array(z.object({ caseId: Id, debtor: z.string(), status: z.string(), amount: MoneyWire })),
});
export type ImportResult = z.infer<typeof ImportResult>;

export const ImportProgress = z.object({
  phase: z.enum(['reading', 'comparing', 'writing', 'ranking', 'done', 'failed']),
  rowsDone: z.number().int(),
  rowsTotal: z.number().int().nullable(),
});

const UploadParams = z.object({ uploadId: Id });

export const importRoutes = {
  'POST /uploads': route({
    summary: 'Upload a ledger file. Nothing is imported yet: the answer is the dry run.',
    roles: WORKERS,
    query: z.object({ name: z.string().min(1).max(255), asOf: DateText.optional() }),
    upload: true,
    response: ImportReport,
  }),
  'POST /uploads/{uploadId}/inspect': route({
    summary: 'The dry run again, with a changed mapping or with answers to its questions.',
    roles: WORKERS,
    params: UploadParams,
    body: z.object({
      mapping: LedgerMappingWire.optional(),
      answers: z.record(z.string(), z.string()).default({}),
      asOf: DateText.optional(),
    }),
    response: ImportReport,
  }),
  'POST /uploads/{uploadId}/commit': route({
    summary: 'Import the file as the last dry run showed it. Refused while a question is open.',
    roles: WORKERS,
    params: UploadParams,
    body: z.object({
      mapping: LedgerMappingWire,
      asOf: DateText,
      gone: z.enum(GONE_ANSWERS).default('keep-and-ask'),
      acceptRejected: z.boolean().default(false).describe('Go on although rows were rejected.'),
    }),
    response: ImportResult,
  }),
  'GET /uploads/{uploadId}/progress': route({
    summary: 'How far the running step of this upload has come.',
    roles: WORKERS,
    params: UploadParams,
    response: ImportProgress,
  }),
  'GET /imports': route({
    summary: 'What was imported, newest first.',
    roles: EVERYONE,
    response: z.object({
      imports: z.array(
        z.object({
          importId: Id,
          fileName: z.string(),
          asOf: DateText,
          importedAt: InstantText,
          by: z.string(),
          items: z.number().int(),
          rejected: z.number().int(),
          totals: z.array(MoneyWire),
        }),
      ),
    }),
  }),
} as const;
