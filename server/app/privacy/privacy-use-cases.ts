import type { CaseDeps } from '../case-deps.ts';
import type { UseCases } from '../use-case.ts';
import { eraseDebtor } from './erase-debtor.ts';
import { eraseThirdPerson } from './erase-third-person.ts';
import { exportAccess } from './export-access.ts';
import { holdData, liftDataHold, showData } from './hold-data.ts';
import { runRetentionNow, showRetention } from './run-retention.ts';

/** What becomes of a person's data: access, holds, erasure and retention. */
export function createPrivacyUseCases(deps: CaseDeps) {
  return {
    'GET /cases/{caseId}/access-export': exportAccess(deps),
    'GET /debtors/{debtorId}/data': showData(deps),
    'POST /debtors/{debtorId}/hold': holdData(deps),
    'POST /debtors/{debtorId}/lift-hold': liftDataHold(deps),
    'POST /debtors/{debtorId}/erase': eraseDebtor(deps),
    'POST /debtors/{debtorId}/erase-third-person': eraseThirdPerson(deps),
    'GET /retention': showRetention(deps),
    'POST /retention': runRetentionNow(deps),
  } satisfies Partial<UseCases>;
}
