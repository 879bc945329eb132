import type { Receipt } from '@duologue/core/allocation/receipt.ts';
import type { AccountId } from '@duologue/core/cases/ids.ts';
import type { Money } from '@duologue/core/money/money.ts';
import type { ReceiptRecord, ReceiptState } from '@duologue/server/app/ports/bank.ts';
import { toDate, toMoney } from '../records/columns.ts';

export type ReceiptRow = {
  receipt_id: string;
  own_account: string | null;
  booked_on: string;
  currency: string;
  amount_minor: string;
  is_return: boolean;
  hand_only: boolean;
  payer_name: string | null;
  payer_account: string | null;
  remittance: string | null;
  end_to_end_id: string | null;
  bank_reference: string | null;
  facts: Facts;
  state: ReceiptState;
  certainty: number;
  best_account_id: AccountId | null;
};

type MoneyJson = { currency: string; minor: string };
type Facts = {
  references: readonly string[];
  documents: readonly string[];
  text: string;
  ultimateName?: string;
  instructed?: MoneyJson;
  charges?: MoneyJson;
};

export const RECEIPT_COLUMNS = [
  'receipt_id',
  'own_account',
  'booked_on',
  'currency',
  'amount_minor',
  'is_return',
  'hand_only',
  'payer_name',
  'payer_account',
  'remittance',
  'end_to_end_id',
  'bank_reference',
  'facts',
  'state',
  'certainty',
  'best_account_id',
] as const;
/** What core judges and nobody looks up. */
export function factsOf({ references, documents, text, ultimateName, instructed, charges }: Receipt): Facts {
  const json = ({ currency, minor }: Money) => ({ currency, minor: minor.toString() });
  return {
    references,
    documents,
    text,
    ...(ultimateName === undefined ? {} : { ultimateName }),
    ...(instructed === undefined ? {} : { instructed: json(instructed) }),
    ...(charges === undefined ? {} : { charges: json(charges) }),
  };
}

export function toReceipt(row: ReceiptRow): ReceiptRecord {
  const { ultimateName, instructed, charges, references, documents, text } = row.facts;
  const receipt: Receipt = {
    receiptId: row.receipt_id,
    amount: toMoney(row.currency, row.amount_minor),
    on: toDate(row.booked_on),
    references,
    documents,
    text,
    ...(row.payer_name === null ? {} : { payerName: row.payer_name }),
    ...(row.payer_account === null ? {} : { payerAccount: row.payer_account }),
    ...(ultimateName === undefined ? {} : { ultimateName }),
    ...(instructed === undefined ? {} : { instructed: toMoney(instructed.currency, instructed.minor) }),
    ...(charges === undefined ? {} : { charges: toMoney(charges.currency, charges.minor) }),
  };
  return {
    receipt,
    state: row.state,
    ownAccount: row.own_account,
    remittance: row.remittance,
    endToEndId: row.end_to_end_id,
    bankReference: row.bank_reference,
    isReturn: row.is_return,
    handOnly: row.hand_only,
    certainty: row.certainty,
    bestAccountId: row.best_account_id,
  };
}
