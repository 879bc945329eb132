import { z } from 'zod';
import { LetterLanguage, SendingWire } from './confirmations.ts';
import { EVERYONE, route, WORKERS } from './route.ts';
import { DateText, FindingWire, Id, InstantText, MoneyWire } from './wire.ts';

/** Invoices as files: kept with the item they belong to, and sent once more while the debtor is on the line. */

/** What is kept, and told by its first bytes, not by its name. */
export const PAPER_MEDIA_TYPES = ['application/pdf', 'application/xml', 'image/jpeg', 'image/png'] as const;

export const PaperWire = z.object({
  paperId: Id,
  itemId: Id,
  fileName: z.string(),
  mediaType: z.enum(PAPER_MEDIA_TYPES),
  sizeBytes: z.number().int().min(1),
  sha256: z.string().length(64),
  origin: z
    .enum(['taken', 'attached'])
    .describe('`taken`: the e-invoice that was read. `attached`: somebody put it there.'),
  addedAt: InstantText,
});
export type PaperWire = z.infer<typeof PaperWire>;

/** An open invoice of a case, with the files that are kept of it. */
export const PaperedItemWire = z.object({
  itemId: Id,
  number: z.string().nullable(),
  issuedOn: DateText.nullable(),
  dueOn: DateText.nullable(),
  amount: MoneyWire,
  open: MoneyWire,
  /** Whether it is part of what is asked for on a call now. */
  isAsked: z.boolean(),
  papers: z.array(PaperWire),
});
export type PaperedItemWire = z.infer<typeof PaperedItemWire>;

/** A letter with invoices, and what it carried. */
export const InvoicesSentWire = SendingWire.extend({
  items: z.array(z.string()).describe('Numbers of the invoices that it names.'),
  files: z.number().int().min(0).describe('How many files of invoices went with it, beside the letter itself.'),
  isWhole: z.boolean().describe('Whether a file of each of them went with it: nothing is left to be sent.'),
});
export type InvoicesSentWire = z.infer<typeof InvoicesSentWire>;

export const PapersWire = z.object({
  caseId: Id,
  items: z.array(PaperedItemWire).describe('Open invoices, the longest due first.'),
  /** The debtor's language as far as it is known. */
  language: LetterLanguage,
  /** Addresses that somebody gave for this debtor, the best first. */
  addresses: z.array(z.string()),
  mailReady: z.boolean().describe('Whether a mail server is set up.'),
  may: z.object({ verdict: z.enum(['allow', 'warn', 'deny']), findings: z.array(FindingWire) }),
  sendings: z.array(InvoicesSentWire).describe('Letters with invoices, newest first.'),
});
export type PapersWire = z.infer<typeof PapersWire>;

const CaseParams = z.object({ caseId: Id });
const PaperParams = z.object({ caseId: Id, paperId: Id });

export const paperRoutes = {
  'GET /cases/{caseId}/papers': route({
    summary: 'The open invoices of a case with the files kept of them, whom they can be sent to, and what was sent.',
    roles: EVERYONE,
    params: CaseParams,
    query: z.object({
      settled: z.literal('yes').optional().describe('Also those that are settled and of which a file is kept.'),
    }),
    response: PapersWire,
  }),
  'POST /cases/{caseId}/papers': route({
    summary: 'Keep a file of an invoice: a PDF, an e-invoice or a picture. The same file again changes nothing.',
    roles: WORKERS,
    params: CaseParams,
    query: z.object({ itemId: Id, name: z.string().min(1).max(255) }),
    upload: true,
    response: PaperWire,
  }),
  'GET /cases/{caseId}/papers/{paperId}': route({
    summary: 'The file, as it was kept.',
    roles: EVERYONE,
    params: PaperParams,
    response: z.unknown(),
    file: 'application/octet-stream',
  }),
  'POST /cases/{caseId}/papers/{paperId}/remove': route({
    summary: 'Take a file away for good; a letter that waits to leave with it is withheld.',
    roles: WORKERS,
    params: PaperParams,
    body: z.object({}),
    response: z.object({ paperId: Id }),
  }),
} as const;

export const sendPaperRoutes = {
  'POST /cases/{caseId}/papers/send': route({
    summary:
      'Send invoices once more by e-mail: a letter that lists them, with every file kept of them. It leaves at once. What was asked for and has no file stays to be done.',
    roles: WORKERS,
    params: CaseParams,
    body: z.object({
      itemIds: z.array(Id).min(1).max(100),
      to: z.email().max(254).optional().describe('The best address on record when left out.'),
      language: LetterLanguage.optional(),
      callId: Id.optional().describe('The call on which it was asked for: it must be open, and the person verified.'),
    }),
    response: InvoicesSentWire.extend({
      withoutFile: z.array(z.string()).describe('Numbers of those of which no file is kept: listed, not carried.'),
      version: z.number().int(),
    }),
  }),
} as const;
