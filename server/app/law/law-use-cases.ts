import type { CaseDeps } from '../case-deps.ts';
import { answerGate } from '../gate/answer-gate.ts';
import { showPermittedWeek } from '../gate/show-permitted-week.ts';
import { showSayings } from '../gate/show-sayings.ts';
import { createPrivacyUseCases } from '../privacy/privacy-use-cases.ts';
import type { UseCases } from '../use-case.ts';
import { changeFirmRules, changeSettings, listSettingChanges, showSettings } from './change-settings.ts';
import {
  giveConsent,
  logContact,
  recordAnswer,
  recordNotice,
  revokeConsent,
  stateLimitation,
  stateRegime,
} from './record-law-facts.ts';
import { liftState, liftStop, recordState } from './record-state.ts';
import { showLegal } from './show-legal.ts';
import { explainRule, listRules, showPack } from './show-rules.ts';

/** What the law asks, what the gate answers, and what the firm has chosen about both. */
export function createLawUseCases(deps: CaseDeps) {
  return {
    'GET /cases/{caseId}/gate-answer': answerGate(deps),
    'GET /cases/{caseId}/permitted-week': showPermittedWeek(deps),
    'GET /cases/{caseId}/sayings': showSayings(deps),
    'GET /cases/{caseId}/legal': showLegal(deps),
    'POST /cases/{caseId}/states': recordState(deps),
    'POST /cases/{caseId}/states/{stateId}/lift': liftState(deps),
    'POST /cases/{caseId}/stops/{stopId}/lift': liftStop(deps),
    'POST /cases/{caseId}/notices': recordNotice(deps),
    'POST /cases/{caseId}/answers': recordAnswer(deps),
    'POST /cases/{caseId}/consents': giveConsent(deps),
    'POST /cases/{caseId}/consents/{consentId}/revoke': revokeConsent(deps),
    'POST /cases/{caseId}/limitation': stateLimitation(deps),
    'POST /cases/{caseId}/regime': stateRegime(deps),
    'POST /cases/{caseId}/contacts': logContact(deps),
    ...createPrivacyUseCases(deps),
    'GET /rules': listRules(deps),
    'GET /rules/{packId}': showPack(deps),
    'GET /explain-rule': explainRule(deps),
    'GET /settings/law': showSettings(deps),
    'PUT /settings/law': changeSettings(deps),
    'PUT /settings/law/firm-rules': changeFirmRules(deps),
    'GET /settings/law/changes': listSettingChanges(deps),
  } satisfies Partial<UseCases>;
}
