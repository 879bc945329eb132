import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { UseCase } from '../use-case.ts';

/** The file as it was kept, byte for byte. */
export const fetchPaper =
  (deps: CaseDeps): UseCase<'GET /cases/{caseId}/papers/{paperId}'> =>
  ({ params }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const paper = await records.papers.find(params.paperId);
      if (paper?.caseId !== params.caseId) return refuse({ code: 'paper-not-found' });
      const [kept] = await records.papers.bytesOf([paper.paperId]);
      assert(kept !== undefined && kept.bytes !== null, 'a file that was not taken away has its bytes');
      return accept({ fileName: paper.fileName, mediaType: paper.mediaType, bytes: kept.bytes });
    });
