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
    summary: 'Merges, newest first; each can be undone.',
    roles: EVERYONE,
    response: z.object({
      merges: z.array(
        z.object({
          mergeId: Id,
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
  'POST /debtors/merges/{mergeId}/undo': route({
    summary: 'Undo a merge: what was moved goes back.',
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
