import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { UseCase } from '../use-case.ts';
import { agreementWire } from './draft-letter.ts';
import type { LetterDeps } from './letter-deps.ts';
import { LETTERS_MAX } from './limits.ts';
import { loadWriting } from './load-writing.ts';
import { sendingWire } from './send-letter.ts';

/** What was agreed on a case and what was written about it. */
export const listLetters =
  (deps: LetterDeps): UseCase<'GET /cases/{caseId}/confirmations'> =>
  ({ params }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const caseId = params.caseId as CaseId;
      const writing = await loadWriting(records, caseId, { deps, acting, at: deps.clock.now() });
      if (writing === undefined) return refuse({ code: 'case-not-found' });
      const letters = await records.letters.list(caseId, LETTERS_MAX);
      return accept({ agreements: writing.agreements.map(agreementWire), sendings: letters.map(sendingWire) });
    });
