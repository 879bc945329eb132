import type { Receipt } from '@duologue/core/allocation/receipt.ts';
import { type ExactAmount, moneyOf, negated } from '@duologue/core/statements/exact-amount.ts';
import type { EntryDetail, StatementEntry } from '@duologue/core/statements/statement-entry.ts';
import type { NewReceipt } from '../ports/bank.ts';

/** Money of one entry, before it has an id and a file. */
export type EntryReceipt = Omit<NewReceipt, 'receipt' | 'entryKey' | 'fileId' | 'ownAccount'> & {
  readonly receipt: Omit<Receipt, 'receiptId'>;
};

/** Why an entry, though booked and in our favour, is no receipt. */
export type NoReceipt = 'date-missing' | 'currency-unknown' | 'more-decimals-than-currency';

/**
 * What came in with one entry of a statement: nothing for debits and for what is not booked; one receipt, or one for each
 * transaction of a batch whose transactions have their amounts. A payment that the bank took back is a return.
 */
export function receiptsOfEntry(entry: StatementEntry): readonly EntryReceipt[] | NoReceipt {
  if (entry.status !== 'booked') return [];
  const parts =
    entry.details.length > 1 && entry.details.every(({ amount }) => amount !== undefined) ? entry.details : [entry];
  const receipts: EntryReceipt[] = [];
  for (const [index, part] of parts.entries()) {
    const receipt = receiptOf(entry, part, index);
    if (typeof receipt === 'string') return receipt;
    if (receipt !== undefined) receipts.push(receipt);
  }
  return receipts;
}

function receiptOf(entry: StatementEntry, part: EntryDetail, index: number): EntryReceipt | NoReceipt | undefined {
  const amount = part.amount ?? entry.amount;
  const isIn = amount.unscaled > 0n;
  const isTakenBack = entry.isReversal || part.returnReason !== undefined || entry.returnReason !== undefined;
  // A debit that is no return is our own payment; a credit that reverses is our own payment that came back.
  if (amount.unscaled === 0n || (isIn ? entry.isReversal : !isTakenBack)) return undefined;
  const on = entry.bookedOn ?? entry.valueOn;
  if (on === undefined) return 'date-missing';
  const moved = moneyOf(isIn ? amount : negated(amount));
  if (typeof moved === 'string') return moved === 'too-many-decimals' ? 'more-decimals-than-currency' : moved;

  const { counterparty } = part;
  const remittance = clean(part.remittance);
  const text = [remittance, endToEndOf(part), clean(part.customerReference), clean(part.bankText)];
  return {
    part: index,
    isReturn: !isIn,
    remittance: remittance ?? null,
    endToEndId: endToEndOf(part) ?? null,
    bankReference: clean(part.bankReference ?? part.transactionId) ?? null,
    receipt: {
      amount: moved,
      on,
      references: (part.creditorReferences ?? []).flatMap((reference) => clean(reference) ?? []),
      documents: (part.documents ?? []).flatMap((number) => clean(number) ?? []),
      text: text.filter((line) => line !== undefined).join('\n'),
      ...optional('payerName', clean(counterparty?.name)),
      ...optional('ultimateName', clean(counterparty?.ultimateName)),
      ...optional('payerAccount', clean(counterparty?.account)?.replace(/\s/g, '').toUpperCase()),
      ...optional('instructed', positive(part.instructed)),
      ...optional('charges', positive(part.charges)),
    },
  };
}

const optional = <Name extends string, Value>(name: Name, value: Value | undefined) =>
  (value === undefined ? {} : { [name]: value }) as { readonly [K in Name]?: Value };

/** Without what no table holds; an empty text is none. */
function clean(text: string | undefined): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is the one character that PostgreSQL cannot keep.
  const kept = text?.replace(/\u0000/g, '').trim();
  return kept === '' ? undefined : kept;
}

/** Banks write this word where the payer gave no id. */
function endToEndOf({ endToEndId }: EntryDetail): string | undefined {
  const id = clean(endToEndId);
  return id === undefined || /^not ?provided$/i.test(id) ? undefined : id;
}

function positive(amount: ExactAmount | undefined) {
  const known = amount === undefined ? undefined : moneyOf(amount.unscaled < 0n ? negated(amount) : amount);
  return known === undefined || typeof known === 'string' ? undefined : known;
}
