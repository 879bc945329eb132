import { z } from 'zod';
import { EVERYONE, route, WORKERS } from './route.ts';
import { Id, InstantText, Message } from './wire.ts';

const DebtorCard = z.object({
  debtorId: Id,
  caseId: Id.nullable(),
  name: z.string(),
  number: z.string().nullable(),
  address: z.string().nullable(),
  openItems: z.number().int(),
});

export const debtorRoutes = {
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
