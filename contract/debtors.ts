import { z } from 'zod';
import { EVERYONE, route, WORKERS } from './route.ts';
import { Id, InstantText, Message, MoneyWire } from './wire.ts';

const DebtorCard = z.object({
  debtorId: Id,
  caseId: Id.nullable(),
  name: z.string(),
  number: z.string().nullable(),
  address: z.string().nullable(),
  openItems: z.number().int(),
});

/** What becomes of one line of a list of telephone numbers. Only `new` is written. */
export const NUMBER_RESULTS = [
  'new',
  'known',
  'not-a-number',
  'debtor-unknown',
  'debtor-ambiguous',
  'too-many',
  'customer-missing',
  'phone-missing',
  'row-unreadable',
] as const;

/** Characters of a list of telephone numbers: some thousand lines. */
const LIST_CHARACTERS_MAX = 300_000;

export const debtorRoutes = {
  'GET /debtors/without-number': route({
    summary:
      'Debtors who cannot be called because no telephone number of theirs is known, in the order of the worklist.',
    roles: EVERYONE,
    query: z.object({
      after: z.string().max(200).optional().describe('The `next` of the page before.'),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: z.object({
      count: z.number().int(),
      rows: z.array(
        z.object({
          caseId: Id,
          debtorName: z.string(),
          debtorNumber: z.string().nullable(),
          country: z.string().nullable(),
          overdue: MoneyWire,
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
  'POST /debtors/numbers': route({
    summary:
      'A list of telephone numbers by customer number or name, as CSV or as pasted from a spreadsheet. A dry run unless `write` is true.',
    roles: WORKERS,
    body: z.object({
      text: z.string().min(1).max(LIST_CHARACTERS_MAX),
      write: z.boolean().default(false),
    }),
    response: z.object({
      written: z.boolean(),
      counts: z.object({ new: z.number().int(), known: z.number().int(), refused: z.number().int() }),
      rows: z.array(
        z.object({
          line: z.number().int(),
          customer: z.string(),
          phone: z.string(),
          result: z.enum(NUMBER_RESULTS),
          debtorName: z.string().nullable(),
          caseId: Id.nullable(),
          number: z.string().nullable().describe('In E.164, where it can be read.'),
        }),
      ),
    }),
  }),
  'GET /debtors/maybe-same': route({
    summary: 'Pairs of debtors that may be one, each with the reasons.',
    roles: EVERYONE,
    response: z.object({
      pairs: z.array(z.object({ left: DebtorCard, right: DebtorCard, reasons: z.array(Message) })),
    }),
  }),
  'GET /debtors/merges': route({
    summary: 'Merges and splits, newest first; the newest of a debtor can be undone.',
    roles: EVERYONE,
    response: z.object({
      merges: z.array(
        z.object({
          mergeId: Id,
          kind: z.enum(['merge', 'split']).describe('Whether `from` went into `into`, or `into` was split off it.'),
          from: z.string(),
          into: z.string(),
          intoCaseId: Id.nullable(),
          reason: z.string(),
          mergedAt: InstantText,
          by: z.string(),
          undoneAt: InstantText.nullable(),
        }),
      ),
    }),
  }),
  'POST /debtors/merge': route({
    summary: 'Make two debtors one: the items, people and numbers of the first move to the second.',
    roles: WORKERS,
    body: z.object({ fromDebtorId: Id, intoDebtorId: Id, reason: z.string().trim().min(1).max(500) }),
    response: z.object({ mergeId: Id, caseId: Id.nullable() }),
  }),
  'POST /debtors/split': route({
    summary: 'Some items belong to another debtor: they move to a new one, with a case of its own.',
    roles: WORKERS,
    body: z.object({
      debtorId: Id,
      itemIds: z.array(Id).min(1).max(500),
      name: z.string().trim().min(1).max(200),
      number: z.string().trim().min(1).max(60).nullish(),
      reason: z.string().trim().min(1).max(500),
    }),
    response: z.object({ debtorId: Id, caseId: Id, splitId: Id.describe('To undo it as a merge is undone.') }),
  }),
  'POST /debtors/merges/{mergeId}/undo': route({
    summary: 'Undo a merge or a split: what was moved goes back.',
    roles: WORKERS,
    params: z.object({ mergeId: Id }),
    body: z.object({ reason: z.string().trim().min(1).max(500) }),
    response: z.object({ mergeId: Id }),
  }),
  'POST /debtors/keep-apart': route({
    summary: 'Two debtors are not the same; do not suggest them again.',
    roles: WORKERS,
    body: z.object({ debtorId: Id, otherId: Id }),
    response: z.object({ kept: z.boolean() }),
  }),
} as const;
