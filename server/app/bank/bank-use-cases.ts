import { refuse } from '@duologue/core/kernel/result.ts';
import type { UseCases } from '../use-case.ts';

/** Money in: what the bank says, and what it is for. */
export function createBankUseCases() {
  return {
    'POST /bank/files': notBuiltYet,
    'GET /bank/review': notBuiltYet,
    'GET /bank/receipts/{receiptId}/items': notBuiltYet,
    'POST /bank/receipts/{receiptId}/post': notBuiltYet,
    'POST /bank/receipts/{receiptId}/aside': notBuiltYet,
    'POST /bank/receipts/{receiptId}/reopen': notBuiltYet,
    'GET /bank/postings': notBuiltYet,
    'POST /bank/postings/{postingId}/reverse': notBuiltYet,
    'GET /bank/morning': notBuiltYet,
    'GET /bank/avoided': notBuiltYet,
    'GET /settings/money': notBuiltYet,
    'PUT /settings/money': notBuiltYet,
  } satisfies Partial<UseCases>;
}

/** The route is in the contract before its use case is: it refuses and changes nothing. */
const notBuiltYet = async () => refuse({ code: 'not-built-yet' } as const);
