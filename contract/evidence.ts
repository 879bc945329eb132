import { z } from 'zod';
import { EVERYONE, LEADS, route } from './route.ts';
import { DateText, Id, InstantText } from './wire.ts';

const ExportQuery = z.object({ from: DateText.optional(), to: DateText.optional() });

export const evidenceRoutes = {
  'GET /verify': route({
    summary: 'Check the chain of every case and every anchor, and name the first bad event.',
    roles: EVERYONE,
    response: z.object({
      ok: z.boolean(),
      cases: z.number().int(),
      events: z.number().int(),
      anchors: z.number().int(),
      firstBad: z
        .object({
          caseId: z.string(),
          version: z.number().int(),
          reason: z.string(),
          debtorName: z.string().nullable(),
        })
        .nullable(),
      lastAnchor: z.object({ anchorNo: z.number().int(), at: InstantText, hash: z.string() }).nullable(),
    }),
  }),
  'POST /anchors': route({
    summary: 'Bind the heads of all cases now. Write the hash down somewhere else, and nothing can vanish unnoticed.',
    roles: LEADS,
    response: z.object({ anchorNo: z.number().int(), at: InstantText, cases: z.number().int(), hash: z.string() }),
  }),
  'GET /exports/calls.csv': route({
    summary: 'The call log as CSV, formulas defused.',
    roles: EVERYONE,
    query: ExportQuery,
    response: z.unknown(),
    file: 'text/csv; charset=utf-8',
  }),
  'GET /exports/calls.xlsx': route({
    summary: 'The call log as a spreadsheet.',
    roles: EVERYONE,
    query: ExportQuery,
    response: z.unknown(),
    file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  }),
  'GET /calls': route({
    summary: 'The call log, newest first.',
    roles: EVERYONE,
    query: ExportQuery.extend({
      limit: z.coerce.number().int().min(1).max(500).default(100),
      before: z.string().max(100).optional().describe('As `next` of the page before gave it, or a moment.'),
    }),
    response: z.object({
      calls: z.array(
        z.object({
          callId: Id,
          caseId: Id,
          debtorName: z.string(),
          by: z.string(),
          startedAt: InstantText,
          seconds: z.number().int().nullable(),
          lineResult: z.string().nullable(),
          party: z.string().nullable(),
          business: z.array(z.string()),
          nextStep: z.object({ kind: z.string(), dueOn: DateText }).nullable(),
        }),
      ),
      next: z.string().nullable(),
    }),
  }),
} as const;
