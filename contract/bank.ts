import { z } from 'zod';
import { EVERYONE, MANAGERS, route, WORKERS } from './route.ts';
import { DateText, Id, InstantText, Message, MoneyWire } from './wire.ts';

/** Where a receipt stands. `review`: somebody must say whose it is. `aside`: somebody said that it is no debtor's. */
export const RECEIPT_STATES = ['review', 'posted', 'part-posted', 'aside', 'returned'] as const;

/** Why a receipt is no payment of a debtor. */
export const ASIDE_REASONS = ['own-transfer', 'not-a-debtor', 'paid-elsewhere', 'other'] as const;

/** `exact`: exact reference and exact amount. `likely`: also a proposal that is certain without them. */
export const POSTING_RULES = ['none', 'exact', 'likely'] as const;

export const FileProblem = z.object({
  severity: z.enum(['fatal', 'rejected', 'question', 'warning']),
  line: z.number().int().nullable(),
  /** Where in the terms of the format: `Stmt/Ntry/Amt`, `:61:`, the heading of a column. */
  path: z.string().nullable(),
  message: Message,
});

/** Whether an item was charged to the debtor, or stands to their credit: a credit note, or money paid before. */
export const ITEM_DIRECTIONS = ['charged', 'credited'] as const;
export const ItemDirection = z.enum(ITEM_DIRECTIONS);
export type ItemDirection = z.infer<typeof ItemDirection>;

/**
 * One part of a posting. No amount is below zero. Of a charged item, `amount` is what it takes, and `discount` and `fee` are
 * given up by the creditor. Of a credited item, `amount` is how much of the credit is used, and nothing is given up. What the
 * charged items take, less what of credits is used, and what is left are together what came in.
 */
export const PostingPart = z.object({
  itemId: Id,
  direction: ItemDirection,
  amount: MoneyWire,
  discount: MoneyWire.nullable(),
  fee: MoneyWire.nullable(),
});

export const ProposalWire = z.object({
  caseId: Id,
  debtorName: z.string(),
  debtorNumber: z.string().nullable(),
  parts: z.array(PostingPart.extend({ number: z.string().nullable(), dueOn: DateText.nullable(), open: MoneyWire })),
  /** What no item takes and would stand to the debtor's credit. */
  left: MoneyWire,
  /** Chance in thousandths that this is right, as measured on the labelled set. */
  certainty: z.number().int().min(0).max(1000),
  because: z.array(Message),
});
export type ProposalWire = z.infer<typeof ProposalWire>;

/** Money that came in: one transaction of a statement. */
export const ReceiptWire = z.object({
  receiptId: Id,
  state: z.enum(RECEIPT_STATES),
  bookedOn: DateText,
  amount: MoneyWire,
  payerName: z.string().nullable(),
  payerAccount: z.string().nullable(),
  reference: z.string().nullable(),
  remittance: z.string().nullable(),
  account: z.string().nullable().describe('The own bank account.'),
});
export type ReceiptWire = z.infer<typeof ReceiptWire>;

export const ReviewRow = ReceiptWire.extend({ proposals: z.array(ProposalWire).max(3) });
export type ReviewRow = z.infer<typeof ReviewRow>;

export const PostingWire = z.object({
  postingId: Id,
  receipt: ReceiptWire,
  caseId: Id,
  debtorName: z.string(),
  parts: z.array(PostingPart.extend({ number: z.string().nullable() })),
  left: MoneyWire,
  postedAt: InstantText,
  /** `rule`: by itself, under the firm's rule. */
  by: z.string(),
  rule: z.enum(['exact', 'likely', 'by-hand']),
  because: z.array(Message),
  reversedAt: InstantText.nullable(),
});
export type PostingWire = z.infer<typeof PostingWire>;

/**
 * What a person must say before a file, or one document of it, is taken. `choice`: one of the choices and nothing else; of
 * the others, a choice or something else of that kind. The answer is sent back under the `id`.
 */
export const FileQuestion = z.object({
  id: z.string(),
  kind: z.enum(['choice', 'date', 'amount', 'currency', 'text']),
  /** Which document of the file it is about, where there are several; null: the file. */
  number: z.string().nullable(),
  message: Message,
  /** Why it is asked, and what the file says in its own words. */
  because: z.array(Message),
  choices: z.array(z.object({ value: z.string(), label: Message })),
  /** Of an amount, where the file names it; the answer is `EUR 120.00`. */
  currency: z.string().nullable(),
});
export type FileQuestion = z.infer<typeof FileQuestion>;

export const BankFileReport = z.object({
  fileId: Id,
  name: z.string(),
  kind: z.enum(['statement', 'invoice', 'unknown']),
  format: z.string().nullable(),
  /** The same file was read before: nothing changed. */
  repeated: z.boolean(),
  /** Nothing was taken: every problem is listed. */
  refused: z.boolean(),
  statements: z.array(
    z.object({
      account: z.string().nullable(),
      currency: z.string().nullable(),
      from: DateText.nullable(),
      to: DateText.nullable(),
      opening: MoneyWire.nullable(),
      closing: MoneyWire.nullable(),
      entries: z.number().int(),
      received: z.number().int(),
      known: z.number().int(),
    }),
  ),
  invoices: z.array(
    z.object({ number: z.string(), buyer: z.string().nullable(), due: MoneyWire.nullable(), result: Message }),
  ),
  posted: z.object({ count: z.number().int(), totals: z.array(MoneyWire) }),
  review: z.object({ count: z.number().int(), totals: z.array(MoneyWire) }),
  problems: z.array(FileProblem),
  /** Answered with the same file again. What was taken of it stays taken. */
  questions: z.array(FileQuestion),
});
export type BankFileReport = z.infer<typeof BankFileReport>;

/**
 * What was in a saved mail. Each attachment is taken as if it had been brought alone, and is kept under the name of the mail
 * with its own behind it. Its questions are answered with the same mail again and the number of the part.
 */
export const MailReport = z.object({
  parts: z.array(z.object({ part: z.number().int().min(1), report: BankFileReport })),
  /** Attachments that are nothing for Duologue. */
  left: z.array(z.string()),
  /** What mail servers report of letters that were sent, and what became of it. `caseId` is among the values. */
  deliveries: z.array(Message),
});
export type MailReport = z.infer<typeof MailReport>;

export const UploadReport = BankFileReport.extend({
  kind: z.enum(['statement', 'invoice', 'mail', 'unknown']),
  mail: MailReport.optional(),
});
export type UploadReport = z.infer<typeof UploadReport>;

export const MorningReport = z.object({
  since: InstantText,
  until: InstantText,
  files: z.array(z.object({ fileId: Id, name: z.string(), readAt: InstantText, result: Message })),
  bank: z.array(
    z.object({ account: z.string(), currency: z.string().nullable(), upTo: DateText, days: z.number().int() }),
  ),
  ledgerAsOf: DateText.nullable(),
  paid: z.array(z.object({ caseId: Id, debtorName: z.string(), amount: MoneyWire, settled: z.boolean() })),
  promises: z.array(
    z.object({ caseId: Id, debtorName: z.string(), status: z.string(), amount: MoneyWire, dueOn: DateText }),
  ),
  /** Received and waiting for somebody: with at least one proposal, and with none. */
  doubtful: z.object({ count: z.number().int(), totals: z.array(MoneyWire) }),
  notMatched: z.object({ count: z.number().int(), totals: z.array(MoneyWire) }),
});
export type MorningReport = z.infer<typeof MorningReport>;

/** Calls that the still-owed gate stopped: each case and check once a day. */
export const AvoidedReport = z.object({
  from: DateText,
  to: DateText,
  /** Cases that would have been rung for money that was not owed, or not surely. */
  calls: z.number().int(),
  checks: z.array(z.object({ check: z.string(), calls: z.number().int(), amount: z.array(MoneyWire) })),
  examples: z.array(
    z.object({ caseId: Id, debtorName: z.string(), on: DateText, check: z.string(), message: Message }),
  ),
});
export type AvoidedReport = z.infer<typeof AvoidedReport>;

export const MoneySettings = z.object({
  postingRule: z.enum(POSTING_RULES),
  ledgerWarnDays: z.number().int().min(0).max(365),
  ledgerRefuseDays: z.number().int().min(0).max(365),
  /** Age of the newest bank statement. Without any statement there is no age to judge. */
  bankWarnDays: z.number().int().min(0).max(365),
  bankRefuseDays: z.number().int().min(0).max(365),
  /** Business days that announced money may take before it is asked for again. */
  arrivalDays: z.number().int().min(0).max(30),
  /** Per currency: below this nobody is called. */
  callWorthy: z.array(MoneyWire),
  /** So much may an item fall short and still count as settled, per currency: bank fees. */
  feeMax: z.array(MoneyWire),
});
export type MoneySettings = z.infer<typeof MoneySettings>;

/** How the firm deals with money, and the number of the change that made it so; 0 where nothing was ever chosen. */
export const StandingMoney = MoneySettings.extend({ changeNo: z.number().int().min(0) });
export type StandingMoney = z.infer<typeof StandingMoney>;

const ChangedMoney = MoneySettings.extend({
  basedOn: z
    .number()
    .int()
    .min(0)
    .describe('The `changeNo` that was shown. Refused (409 settings-changed) when somebody changed it since.'),
});

/**
 * What a person says about a file that does not say it itself. The meaning of columns is remembered for files of the same
 * layout; `columns` names them by their place, such as `1=booked,4=amount`.
 */
export const StatementAnswers = z.object({
  currency: z.string().length(3).optional(),
  account: z.string().max(64).optional(),
  dateOrder: z.enum(['dmy', 'mdy', 'ymd']).optional(),
  decimal: z.enum(['point', 'comma']).optional(),
  columns: z
    .string()
    .max(500)
    .regex(/^\d{1,3}=\w+(,\d{1,3}=\w+)*$/)
    .optional(),
  answers: z
    .string()
    .max(8_000)
    .optional()
    .describe('Answers to questions about e-invoices, as a JSON object: the id of each question and the value said.'),
});

const Page = { after: z.string().max(200).optional(), limit: z.coerce.number().int().min(1).max(200).default(50) };
const ReceiptParams = z.object({ receiptId: Id });

export const bankRoutes = {
  'POST /bank/files': route({
    summary:
      'A bank statement, an e-invoice, or a saved mail with such attachments or with what a mail server reports of a letter; which, is told by its content. Taken at once when nothing is in question; the same file twice changes nothing.',
    roles: WORKERS,
    query: z.object({
      name: z.string().min(1).max(255),
      ...StatementAnswers.shape,
      part: z.coerce
        .number()
        .int()
        .min(1)
        .max(1_000)
        .optional()
        .describe(
          'Of a mail: the one attachment that is meant, and that the answers are for. The others are left alone.',
        ),
    }),
    upload: true,
    response: UploadReport,
  }),
  'GET /bank/review': route({
    summary: 'Receipts that wait for somebody, surest first, each with at most three proposals.',
    roles: EVERYONE,
    query: z.object({ ...Page, search: z.string().trim().max(80).optional() }),
    response: z.object({
      rows: z.array(ReviewRow),
      next: z.string().nullable(),
      count: z.number().int(),
      totals: z.array(MoneyWire),
    }),
  }),
  'GET /bank/receipts/{receiptId}/items': route({
    summary: 'The open items of a case, as a receipt could be posted to them: for choosing by hand.',
    roles: EVERYONE,
    params: ReceiptParams,
    query: z.object({ caseId: Id }),
    response: z.object({
      proposal: ProposalWire.nullable(),
      items: z.array(
        PostingPart.omit({ amount: true, discount: true, fee: true }).extend({
          number: z.string().nullable(),
          dueOn: DateText.nullable(),
          open: MoneyWire,
        }),
      ),
    }),
  }),
  'POST /bank/receipts/{receiptId}/post': route({
    summary: 'Post a receipt to items of one case; what is left stands to the debtor’s credit.',
    roles: WORKERS,
    params: ReceiptParams,
    body: z.object({ caseId: Id, parts: z.array(PostingPart).max(500) }),
    response: z.object({ posting: PostingWire, promises: z.array(z.object({ promiseId: Id, status: z.string() })) }),
  }),
  'POST /bank/receipts/{receiptId}/aside': route({
    summary: 'This receipt is no payment of a debtor.',
    roles: WORKERS,
    params: ReceiptParams,
    body: z.object({ reason: z.enum(ASIDE_REASONS), note: z.string().trim().max(500).optional() }),
    response: ReceiptWire,
  }),
  'POST /bank/receipts/{receiptId}/reopen': route({
    summary: 'A receipt that was set aside waits for somebody again.',
    roles: WORKERS,
    params: ReceiptParams,
    body: z.object({}),
    response: ReceiptWire,
  }),
  'GET /bank/postings': route({
    summary: 'What was posted, newest first; those that the rule posted can be asked for alone.',
    roles: EVERYONE,
    query: z.object({ ...Page, by: z.enum(['rule', 'hand']).optional(), caseId: Id.optional() }),
    response: z.object({ rows: z.array(PostingWire), next: z.string().nullable() }),
  }),
  'POST /bank/postings/{postingId}/reverse': route({
    summary: 'Takes a posting back by a new entry; the receipt waits for somebody again.',
    roles: WORKERS,
    params: z.object({ postingId: Id }),
    body: z.object({ reason: z.string().trim().min(1).max(500) }),
    response: PostingWire,
  }),
  'GET /bank/morning': route({
    summary: 'What came in since the last working day: paid, promises kept and broken, doubtful, not matched.',
    roles: EVERYONE,
    query: z.object({ since: InstantText.optional() }),
    response: MorningReport,
  }),
  'GET /bank/avoided': route({
    summary: 'Mistaken chases avoided: how many calls the gate stopped because the money was not surely owed, and why.',
    roles: EVERYONE,
    query: z.object({ from: DateText.optional(), to: DateText.optional() }),
    response: AvoidedReport,
  }),
  'GET /settings/money': route({
    summary: 'How receipts are posted, and how old ledger and bank may be.',
    roles: EVERYONE,
    response: StandingMoney,
  }),
  'PUT /settings/money': route({
    summary: 'Change how receipts are posted, and how old ledger and bank may be.',
    roles: MANAGERS,
    body: ChangedMoney,
    response: StandingMoney,
  }),
} as const;
