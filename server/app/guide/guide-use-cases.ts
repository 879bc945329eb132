import type { CaseDeps } from '../case-deps.ts';
import type { UseCases } from '../use-case.ts';
import { showCallGuide } from './call-guide.ts';
import { changeDraft, checkDraft, showDraft } from './edit-draft.ts';
import { listGuideVersions, publishGuide, revertGuide } from './publish-guide.ts';
import { exportGuide, importGuide } from './share-guide.ts';
import { showGuide } from './show-guide.ts';
import { showHearing } from './show-hearing.ts';

/** The playbook of a firm, and the guide for a call. */
export function createGuideUseCases(deps: CaseDeps) {
  return {
    'GET /guide': showGuide(deps),
    'GET /guide/draft': showDraft(deps),
    'PUT /guide/draft': changeDraft(deps),
    'POST /guide/check': checkDraft(deps),
    'POST /guide/publish': publishGuide(deps),
    'POST /guide/revert': revertGuide(deps),
    'GET /guide/versions': listGuideVersions(deps),
    'GET /guide/hearing': showHearing(deps),
    'GET /guide/export': exportGuide(deps),
    'POST /guide/import': importGuide(deps),
    'GET /calls/{callId}/guide': showCallGuide(deps),
  } satisfies Partial<UseCases>;
}
