import type { UseCases } from '../use-case.ts';
import { printDraft, showDraft } from './draft-letter.ts';
import type { LetterDeps } from './letter-deps.ts';
import { changeMailSettings, changePaymentSettings, showMailSettings, showPaymentSettings } from './letter-settings.ts';
import { listLetters } from './list-letters.ts';
import { sendLetter } from './send-letter.ts';
import { tryMail } from './try-mail.ts';
import { sendPapers } from '../papers/send-papers.ts';

/** Letters about what was agreed, how the firm is paid, and how its letters leave the house. */
export function createConfirmationUseCases(deps: LetterDeps) {
  return {
    'GET /cases/{caseId}/confirmations': listLetters(deps),
    'GET /cases/{caseId}/confirmations/{agreementId}/draft': showDraft(deps),
    'GET /cases/{caseId}/confirmations/{agreementId}/pdf': printDraft(deps),
    'POST /cases/{caseId}/confirmations/{agreementId}/send': sendLetter(deps),
    'POST /cases/{caseId}/papers/send': sendPapers(deps),
    'GET /settings/payment': showPaymentSettings(deps),
    'PUT /settings/payment': changePaymentSettings(deps),
    'GET /settings/mail': showMailSettings(deps),
    'PUT /settings/mail': changeMailSettings(deps),
    'POST /settings/mail/trial': tryMail(deps),
  } satisfies Partial<UseCases>;
}
