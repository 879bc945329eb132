import type { BankRecords } from '@duologue/server/app/ports/bank.ts';
import type { ClientScope } from '../database.ts';
import { RECEIPT_COLUMNS, type ReceiptRow, toReceipt } from './receipt-row.ts';

/** Receipts that are compared with one returned payment; more of the same amount tell nothing. */
const COMPARED_MAX = 50;

/** What the bank took back: receipts of the same account and amount that are not returned yet, newest first. */
export function returnedPayments({ client, tenantId }: ClientScope): Pick<BankRecords, 'findReturned'> {
  return {
    findReturned: async ({ ownAccount, amount, on, endToEndId, bankReference, references, payerAccount }) => {
      const { rows } = await client.query<ReceiptRow>(
        `select ${RECEIPT_COLUMNS.join(', ')} from receipt
         where tenant_id = $1 and ${isOwn(ownAccount)} and currency = $3 and amount_minor = $4 and booked_on <= $5
           and not is_return and state <> 'returned'
           and (end_to_end_id = $6 or bank_reference = $7 or reference = any($8::text[])
                or (payer_account is not null and payer_account = $9))
         order by (end_to_end_id is not distinct from $6 and $6 is not null) desc,
           (bank_reference is not distinct from $7 and $7 is not null) desc, booked_on desc, receipt_id desc
         limit ${COMPARED_MAX}`,
        [
          tenantId,
          ownAccount,
          amount.currency,
          amount.minor.toString(),
          on,
          endToEndId,
          bankReference,
          references,
          payerAccount,
        ],
      );
      return rows.map(toReceipt);
    },
  };
}

/** Written so that an index is used for it, which `is not distinct from` does not. */
const isOwn = (ownAccount: string | null) =>
  ownAccount === null ? '($2::text is null and own_account is null)' : 'own_account = $2';
