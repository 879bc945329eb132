import { z } from 'zod';
import { LEADS, route } from './route.ts';
import { DateText, Id, InstantText } from './wire.ts';

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

export const privacyRoutes = {
  'GET /cases/{caseId}/access-export': route({
    summary: 'What is held about the debtor, to answer a request for access. Other people are blacked out.',
    roles: LEADS,
    params: z.object({ caseId: Id }),
    query: z.object({ requestedOn: DateText.optional() }),
    response: AccessExport,
  }),
} as const;
