import { z } from 'zod';
import { EVERYONE, LEADS, route, WORKERS } from './route.ts';
import { Id, InstantText, Message } from './wire.ts';

/** What a file of the inbox was taken for. */
export const INBOX_KINDS = ['ledger', 'statement', 'invoice', 'unknown'] as const;
/** `taken`: something in it is new. `repeated`: everything in it was known. `refused`: nothing of it was taken. */
export const INBOX_OUTCOMES = ['taken', 'repeated', 'refused'] as const;

export const InboxFile = z.object({
  fileId: Id,
  name: z.string(),
  kind: z.enum(INBOX_KINDS),
  outcome: z.enum(INBOX_OUTCOMES),
  result: Message,
  readAt: InstantText,
});
export type InboxFile = z.infer<typeof InboxFile>;

/** `ready`: taken at the next look. `being-written`: it changes still. `not-a-file`: a folder, a link or a device, never read. */
export const WAITING_STATES = ['ready', 'being-written', 'not-a-file'] as const;

export const InboxView = z.object({
  /** Where files are dropped, on the machine of the server. A sample has no folder. */
  folder: z.string().nullable(),
  waiting: z.array(z.object({ name: z.string(), state: z.enum(WAITING_STATES) })),
  files: z.array(InboxFile),
});
export type InboxView = z.infer<typeof InboxView>;

export const inboxRoutes = {
  'GET /inbox': route({
    summary: 'The folder for files: where it is, what waits in it, and what became of the latest files.',
    roles: EVERYONE,
    response: InboxView,
  }),
  'POST /inbox/read': route({
    summary: 'Look into the folder now instead of within the next minute. Safe to repeat: a file is taken once.',
    roles: WORKERS,
    body: z.object({}),
    safeToRepeat: true,
    response: InboxView,
  }),
  'POST /inbox/names': route({
    summary: 'Another name or tax number under which the firm writes invoices.',
    roles: LEADS,
    body: z.object({ written: z.string().trim().min(2).max(200) }),
    response: z.object({ names: z.array(z.string()) }),
  }),
} as const;
