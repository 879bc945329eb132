import { refuse } from '@duologue/core/kernel/result.ts';
import { showMorning } from '../inbox/show-morning.ts';
import type { UseCases } from '../use-case.ts';
import { showAvoided } from '../owed/show-avoided.ts';
import type { FileDeps } from './bank-deps.ts';
import { listPostings } from './list-postings.ts';
import { changeMoneySettings, showMoneySettings } from './money-settings.ts';
import { postReceipt } from './post-by-hand.ts';
import { reversePosting } from './reverse-posting.ts';
import { listItemsFor, listReview } from './review-receipts.ts';
import { reopenReceipt, setAside } from './set-aside.ts';
import { takeUploadedFile } from './take-file.ts';

/** Money in: what the bank says, and what it is for. */
export function createBankUseCases(deps: FileDeps) {
  return {
    'POST /bank/files': takeUploadedFile(deps),
    'GET /bank/review': listReview(deps),
    'GET /bank/receipts/{receiptId}/items': listItemsFor(deps),
    'POST /bank/receipts/{receiptId}/post': postReceipt(deps),
    'POST /bank/receipts/{receiptId}/aside': setAside(deps),
    'POST /bank/receipts/{receiptId}/reopen': reopenReceipt(deps),
    'GET /bank/postings': listPostings(deps),
    'POST /bank/postings/{postingId}/reverse': reversePosting(deps),
    'GET /bank/morning': showMorning(deps),
    'GET /bank/avoided': showAvoided(deps),
    'GET /settings/money': showMoneySettings(deps),
    'PUT /settings/money': changeMoneySettings(deps),
  } satisfies Partial<UseCases>;
}

/** The route is in the contract before its use case is: it refuses and changes nothing. */
const notBuiltYet = async () => refuse({ code: 'not-built-yet' } as const);
