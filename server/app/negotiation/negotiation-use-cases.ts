import type { CaseDeps } from '../case-deps.ts';
import { showCaseInterest } from '../interest/case-interest.ts';
import { addRate, listRates } from '../interest/own-rates.ts';
import type { UseCases } from '../use-case.ts';
import { recordAffordability, recordEvidence, showAffordability } from './affordability.ts';
import { askApproval, decideApproval, listApprovals, promiseCallBack, showApproval } from './approvals.ts';
import { changeNegotiation, showNegotiation } from './settings.ts';
import { checkProposal, showOffers } from './show-offers.ts';

/** What may be offered, on whose authority, and what can be afforded; late interest, and the rates it is reckoned with. */
export function createNegotiationUseCases(deps: CaseDeps) {
  return {
    'GET /cases/{caseId}/offers': showOffers(deps),
    'POST /cases/{caseId}/proposals/check': checkProposal(deps),
    'GET /cases/{caseId}/affordability': showAffordability(deps),
    'POST /cases/{caseId}/affordability': recordAffordability(deps),
    'POST /cases/{caseId}/affordability/evidence': recordEvidence(deps),
    'POST /cases/{caseId}/approvals': askApproval(deps),
    'GET /approvals': listApprovals(deps),
    'GET /approvals/{approvalId}': showApproval(deps),
    'POST /approvals/{approvalId}/answer': decideApproval(deps),
    'POST /approvals/{approvalId}/call-back': promiseCallBack(deps),
    'GET /settings/negotiation': showNegotiation(deps),
    'PUT /settings/negotiation': changeNegotiation(deps),
    'GET /interest/rates': listRates(deps),
    'POST /interest/rates': addRate(deps),
    'GET /cases/{caseId}/interest': showCaseInterest(deps),
  } satisfies Partial<UseCases>;
}
