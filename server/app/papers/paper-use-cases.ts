import type { CaseDeps } from '../case-deps.ts';
import type { UseCases } from '../use-case.ts';
import { attachPaper } from './attach-paper.ts';
import { fetchPaper } from './fetch-paper.ts';
import { listPapers } from './list-papers.ts';
import { removePaper } from './remove-paper.ts';

/** Invoices as files: how they arrive, are shown, and are taken away. */
export function createPaperUseCases(deps: CaseDeps) {
  return {
    'GET /cases/{caseId}/papers': listPapers(deps),
    'POST /cases/{caseId}/papers': attachPaper(deps),
    'GET /cases/{caseId}/papers/{paperId}': fetchPaper(deps),
    'POST /cases/{caseId}/papers/{paperId}/remove': removePaper(deps),
  } satisfies Partial<UseCases>;
}
