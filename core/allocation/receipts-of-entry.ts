import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Money } from '../money/money.ts';
import { type ExactAmount, isSameAmount, moneyOf, sumOf } from '../statements/exact-amount.ts';
import type { EntryDetail, PaymentFacts, StatementEntry } from '../statements/statement-entry.ts';
import { TEXT_CHARACTERS_MAX } from './limits.ts';
import type { Receipt } from './receipt.ts';

/** Why a line of a statement is no money that came in. */
export const NO_RECEIPT = [
  'pending',
  'information',
  'debit',
  'debit-taken-back',
  'nothing-moved',
  'currency-unknown',
  'too-many-decimals',
] as const;
export type NoReceipt = (typeof NO_RECEIPT)[number];

/** A payment that came in before and went back. It is told by its references; `amount` is positive. */
export type ReturnedPayment = {
  readonly returnId: string;
  readonly amount: Money;
  readonly on: CalendarDate;
  readonly endToEndId?: string;
  readonly transactionId?: string;
  readonly references: readonly string[];
  readonly payerAccount?: string;
  /** The bank's code for why. */
  readonly reason?: string;
};

export type EntryReading = {
  readonly receipts: readonly Receipt[];
  readonly returned: readonly ReturnedPayment[];
  /** Why there is neither. */
  readonly none?: NoReceipt;
  /** The transactions of a batch have no amounts, or do not add up: the entry is one receipt with all their texts. */
  readonly isBatchWhole: boolean;
};

/**
 * The receipts of one entry: itself, or each transaction of a batch whose transactions carry amounts that add up to it.
 * `entryId` is that of `core/statements/entry-identity.ts`; `on` stands in where the entry has no date at all.
 */
export function receiptsOfEntry(
  entry: StatementEntry,
  { entryId, on }: { readonly entryId: string; readonly on: CalendarDate },
): EntryReading {
  if (entry.status !== 'booked') return none(entry.status);
  const amount = moneyOf(entry.amount);
  if (typeof amount === 'string') return none(amount);
  if (amount.minor === 0n) return none('nothing-moved');
  const day = entry.bookedOn ?? entry.valueOn ?? on;

  const details = transactionsOf(entry);
  if (details !== undefined) {
    const readings = details.map((detail, at) =>
      transaction(withBatch(detail, entry), detail.minor, { id: `${entryId}.${at + 1}`, day, entry }),
    );
    const receipts = readings.flatMap((reading) => reading.receipts);
    const returned = readings.flatMap((reading) => reading.returned);
    const why = receipts.length + returned.length === 0 ? readings[0]?.none : undefined;
    return { receipts, returned, isBatchWhole: false, ...(why === undefined ? {} : { none: why }) };
  }
  const isBatchWhole = entry.details.length > 0;
  return { ...transaction(isBatchWhole ? merged(entry) : entry, amount, { id: entryId, day, entry }), isBatchWhole };
}

const none = (why: NoReceipt): EntryReading => ({ receipts: [], returned: [], none: why, isBatchWhole: false });

type Transaction = PaymentFacts & { readonly minor: Money };

/** The transactions of a batch with their own amounts, or `undefined` where they do not make up the entry. */
function transactionsOf(entry: StatementEntry): readonly Transaction[] | undefined {
  if (entry.details.length === 0) return undefined;
  let sum: ExactAmount | undefined;
  const transactions: Transaction[] = [];
  for (const detail of entry.details) {
    const { amount } = detail;
    if (amount === undefined || amount.currency !== entry.amount.currency) return undefined;
    const minor = moneyOf(amount);
    if (typeof minor === 'string') return undefined;
    sum = sum === undefined ? amount : sumOf(sum, amount);
    transactions.push({ ...detail, minor });
  }
  return sum !== undefined && isSameAmount(sum, entry.amount) ? transactions : undefined;
}

/** What the bank says of the whole batch holds for its transactions, where they say nothing of their own. */
function withBatch(detail: Transaction, entry: StatementEntry): PaymentFacts {
  const { bankText, transactionCode, returnReason } = entry;
  return {
    ...(bankText === undefined ? {} : { bankText }),
    ...(transactionCode === undefined ? {} : { transactionCode }),
    ...(returnReason === undefined ? {} : { returnReason }),
    ...detail,
  };
}

/** One payment out of transactions that cannot be told apart: all their texts and references, nobody's name. */
function merged(entry: StatementEntry): PaymentFacts {
  const all: readonly (PaymentFacts | EntryDetail)[] = [entry, ...entry.details];
  return {
    creditorReferences: all.flatMap(({ creditorReferences }) => creditorReferences ?? []),
    documents: all.flatMap(({ documents }) => documents ?? []),
    remittance: all.map((facts) => textOf(facts)).join('\n'),
  };
}

type Place = { readonly id: string; readonly day: CalendarDate; readonly entry: StatementEntry };

function transaction(facts: PaymentFacts, amount: Money, { id, day, entry }: Place): EntryReading {
  if (amount.minor > 0n) {
    if (entry.isReversal) return none('debit-taken-back');
    return { receipts: [receipt(facts, amount, { id, day, entry })], returned: [], isBatchWhole: false };
  }
  const isReturn = entry.isReversal || facts.returnReason !== undefined || entry.amount.unscaled > 0n;
  if (!isReturn) return none('debit');
  return { receipts: [], returned: [returnOf(facts, amount, id, day)], isBatchWhole: false };
}

function receipt(facts: PaymentFacts, amount: Money, { id, day }: Place): Receipt {
  const { counterparty, instructed, charges } = facts;
  const payerAccount = compactAccount(counterparty?.account);
  const told = instructed === undefined ? undefined : moneyOf(instructed);
  const kept = charges === undefined ? undefined : moneyOf(charges);
  return {
    receiptId: id,
    amount,
    on: day,
    references: facts.creditorReferences ?? [],
    documents: facts.documents ?? [],
    text: textOf(facts),
    ...(counterparty?.name === undefined ? {} : { payerName: counterparty.name }),
    ...(counterparty?.ultimateName === undefined ? {} : { ultimateName: counterparty.ultimateName }),
    ...(payerAccount === undefined ? {} : { payerAccount }),
    ...(told === undefined || typeof told === 'string' ? {} : { instructed: absolute(told) }),
    ...(kept === undefined || typeof kept === 'string' ? {} : { charges: absolute(kept) }),
  };
}

function returnOf(facts: PaymentFacts, amount: Money, returnId: string, on: CalendarDate): ReturnedPayment {
  const { endToEndId, transactionId, creditorReferences, counterparty, returnReason } = facts;
  const payerAccount = compactAccount(counterparty?.account);
  return {
    returnId,
    amount: absolute(amount),
    on,
    references: creditorReferences ?? [],
    ...(endToEndId === undefined ? {} : { endToEndId }),
    ...(transactionId === undefined ? {} : { transactionId }),
    ...(payerAccount === undefined ? {} : { payerAccount }),
    ...(returnReason === undefined ? {} : { reason: returnReason }),
  };
}

/** What banks write where the payer gave nothing. */
const NOTHING = /^(?:NOT ?PROVIDED|NONREF|NONE|UNKNOWN|N\/A|-+|0+)$/i;

/** All that could name an item, each on a line: the payer's words first, then fields that payers misuse for them. */
function textOf({ remittance, endToEndId, customerReference, bankText }: PaymentFacts): string {
  return [remittance, endToEndId, customerReference, bankText]
    .filter((line): line is string => line !== undefined && line.trim() !== '' && !NOTHING.test(line.trim()))
    .join('\n')
    .slice(0, TEXT_CHARACTERS_MAX);
}

/** An IBAN or account in capitals without blanks and signs; nothing, where only signs were written. */
export function compactAccount(account: string | undefined): string | undefined {
  const compact = account?.toUpperCase().replace(/[^A-Z0-9]/g, '') ?? '';
  return compact === '' ? undefined : compact;
}

const absolute = ({ currency, minor }: Money): Money => ({ currency, minor: minor < 0n ? -minor : minor });
