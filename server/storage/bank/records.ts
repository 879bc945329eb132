import type { BankRecords } from '@duologue/server/app/ports/bank.ts';
import type { ClientScope } from '../database.ts';
import { candidateRecords } from './candidates.ts';
import { bankFiles } from './files.ts';
import { paymentsInLedger } from './in-ledger.ts';
import { ledgerMoves } from './ledger-moves.ts';
import { knownMoney } from './known-money.ts';
import { postingRecords } from './postings.ts';
import { receiptRecords } from './receipts.ts';
import { postingAccounts } from './accounts.ts';

/** Money in, in one transaction of one tenant. */
export function bankRecords(scope: ClientScope): BankRecords {
  return {
    ...bankFiles(scope),
    ...receiptRecords(scope),
    ...candidateRecords(scope),
    ...postingAccounts(scope),
    ...postingRecords(scope),
    ...paymentsInLedger(scope),
    ...ledgerMoves(scope),
    ...knownMoney(scope),
  };
}
