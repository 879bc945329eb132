import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCase } from '../cases/change-case.ts';
import type { UseCase } from '../use-case.ts';

/** The bytes are gone for good; that there was a file, and its hash, stay in the evidence. */
export const removePaper =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/papers/{paperId}/remove'> =>
  ({ params }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async ({ records, debtCase, at, keep }) => {
      const paper = await records.papers.find(params.paperId);
      if (paper?.caseId !== debtCase.caseId) return refuse({ code: 'paper-not-found' });
      const { paperId, itemId, sha256 } = paper;
      await records.papers.remove(paperId, at);
      await keep([{ type: 'paper-removed', data: { paperId, itemId, sha256 } }]);
      return accept({ paperId });
    });
