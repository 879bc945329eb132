import type { CaseDeps } from '../case-deps.ts';
import type { UseCases } from '../use-case.ts';
import { acceptArrangement } from './accept-arrangement.ts';
import { agreeArrangement } from './agree-arrangement.ts';
import type { MayAgree } from './may-agree.ts';
import { cancelArrangement, resumeArrangement, suspendArrangement } from './move-arrangement.ts';
import { renegotiateArrangement } from './renegotiate-arrangement.ts';
import { listArrangements, previewSchedule, showArrangement } from './show-arrangements.ts';

/** Plans and settlements. `mayAgree` says who may agree what. */
export function createArrangementUseCases(deps: CaseDeps, mayAgree: MayAgree) {
  return {
    'POST /cases/{caseId}/schedule-preview': previewSchedule(deps),
    'POST /cases/{caseId}/arrangements': agreeArrangement(deps, mayAgree),
    'GET /cases/{caseId}/arrangements': listArrangements(deps),
    'GET /arrangements/{arrangementId}': showArrangement(deps),
    'POST /arrangements/{arrangementId}/accept': acceptArrangement(deps, mayAgree),
    'POST /arrangements/{arrangementId}/cancel': cancelArrangement(deps),
    'POST /arrangements/{arrangementId}/suspend': suspendArrangement(deps),
    'POST /arrangements/{arrangementId}/resume': resumeArrangement(deps),
    'POST /arrangements/{arrangementId}/renegotiate': renegotiateArrangement(deps, mayAgree),
  } satisfies Partial<UseCases>;
}
