import type { Receipt } from '@duologue/core/allocation/receipt.ts';
import { type NoReceipt, receiptsOfEntry, type ReturnedPayment } from '@duologue/core/allocation/receipts-of-entry.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { PaymentFacts, StatementEntry } from '@duologue/core/statements/statement-entry.ts';
import type { NewReceipt } from '../ports/bank.ts';

/** Money of one entry, before it has an id of its own and a file. */
export type EntryReceipt = Omit<NewReceipt, 'fileId' | 'ownAccount'>;

export type EntryMoney = { readonly receipts: readonly EntryReceipt[]; readonly none?: NoReceipt };

/** What came in or went back with one entry, with what is shown of it and what finds it again. */
export function moneyOfEntry(
  entry: StatementEntry,
  entryKey: string,
  on: CalendarDate,
  nextId: () => string,
): EntryMoney {
  const { receipts, returned, none } = receiptsOfEntry(entry, { entryId: entryKey, on });
  const keep = (receipt: Receipt, place: string, isReturn: boolean): EntryReceipt => {
    const part = Number(place.slice(entryKey.length + 1) || 0);
    const facts = entry.details[part - 1] ?? entry;
    const remittance = clean(facts.remittance);
    return {
      receipt: { ...cleaned(receipt), receiptId: nextId() },
      entryKey,
      part,
      isReturn,
      remittance: remittance === '' ? null : remittance,
      endToEndId: endToEndOf(facts),
      bankReference: clean(facts.bankReference ?? facts.transactionId ?? entry.bankReference) || null,
    };
  };
  return {
    receipts: [
      ...receipts.map((receipt) => keep(receipt, receipt.receiptId, false)),
      ...returned.map((payment) => keep(asReceipt(payment, entry), payment.returnId, true)),
    ],
    ...(none === undefined ? {} : { none }),
  };
}

/** A payment that went back, as it is kept beside those that came in. */
function asReceipt(payment: ReturnedPayment, { counterparty, remittance = '' }: StatementEntry): Receipt {
  const { amount, on, references, payerAccount, reason } = payment;
  return {
    receiptId: payment.returnId,
    amount,
    on,
    references,
    documents: [],
    text: [remittance, reason ?? ''].filter((line) => line !== '').join('\n'),
    ...(counterparty?.name === undefined ? {} : { payerName: counterparty.name }),
    ...(payerAccount === undefined ? {} : { payerAccount }),
  };
}

/** PostgreSQL keeps every character but this one. */
const clean = (text = '') => text.replaceAll('\0', '').trim();

function cleaned(receipt: Receipt): Receipt {
  const { payerName, ultimateName } = receipt;
  return {
    ...receipt,
    references: receipt.references.map(clean).filter((text) => text !== ''),
    documents: receipt.documents.map(clean).filter((text) => text !== ''),
    text: receipt.text.replaceAll('\0', ''),
    ...(payerName === undefined ? {} : { payerName: clean(payerName) }),
    ...(ultimateName === undefined ? {} : { ultimateName: clean(ultimateName) }),
  };
}

/** Banks write these words where the payer gave no id. */
function endToEndOf({ endToEndId }: PaymentFacts): string | null {
  const id = clean(endToEndId);
  return id === '' || /^(?:not ?provided|nonref|none|unknown)$/i.test(id) ? null : id;
}
