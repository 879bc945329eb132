import { formatExact } from './exact-amount.ts';
import type { EntryDetail, PaymentFacts, StatementEntry } from './statement-entry.ts';

/** A hash of text, handed in because the core has none: SHA-256 in hexadecimal. */
export type TextHash = (text: string) => string;

/** What an entry says, in one text, without its place in the file. The same entry gives the same text for ever. */
export function entryText(account: string | undefined, entry: StatementEntry): string {
  const { amount, bookedOn, valueOn, status, isReversal, batch, details } = entry;
  return JSON.stringify([
    compact(account),
    bookedOn ?? null,
    valueOn ?? null,
    amount.currency ?? null,
    formatExact(amount),
    status,
    isReversal,
    batch?.reference ?? null,
    batch?.count ?? null,
    factsOf(entry),
    details.map((detail: EntryDetail) => [
      detail.amount === undefined ? null : formatExact(detail.amount),
      factsOf(detail),
    ]),
  ]);
}

/** Only what says which payment it is: a bank may word its own texts anew when a statement is fetched again. */
function factsOf(facts: PaymentFacts): readonly (string | null)[] {
  const { endToEndId, mandateId, creditorReferences, remittance, counterparty } = facts;
  const { customerReference, bankReference, transactionId, chequeNumber, transactionCode } = facts;
  return [
    endToEndId,
    mandateId,
    creditorReferences?.join(' '),
    remittance,
    counterparty?.name,
    counterparty?.account,
    customerReference,
    bankReference,
    transactionId,
    chequeNumber,
    transactionCode,
  ].map((fact) => fact ?? null);
}

const compact = (account: string | undefined) => account?.replace(/\s/g, '').toUpperCase() ?? null;

/**
 * Gives every entry of one account in one file an id: a hash of what it says and how often that was said before.
 * Reading the file again gives the same ids; two equal payments on one day have two. What a bank says in two files, as
 * reports of the day and its statement do, has the same id as long as the bank words it alike.
 */
export function createEntryIds(account: string | undefined, hash: TextHash): (entry: StatementEntry) => string {
  const seen = new Map<string, number>();
  return (entry) => {
    const content = hash(entryText(account, entry));
    const occurrence = (seen.get(content) ?? 0) + 1;
    seen.set(content, occurrence);
    return `${content}-${occurrence}`;
  };
}
