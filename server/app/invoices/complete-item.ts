import type { Message } from '@duologue/contract/wire.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ReadInvoice } from '@duologue/core/intake/invoice/invoice-document.ts';
import { money } from '@duologue/core/money/money.ts';
import { toMoneyData } from '@duologue/core/money/money-data.ts';
import type { Acting } from '../deps.ts';
import type { NumberedItem } from '../ports/invoices.ts';
import { moneyWire } from '../wire/money.ts';
import type { InvoiceImportRecords } from './invoice-deps.ts';

export type CompleteGiven = {
  readonly records: InvoiceImportRecords;
  readonly read: ReadInvoice;
  readonly acting: Acting;
  readonly at: Instant;
  readonly file: { readonly fileId: string };
};

/**
 * Fills in what the ledger does not say of an item. What is open, and every fact that is known already, stays: the ledger
 * knows of payments, the document does not. Answers both face values when they differ.
 */
export async function completeItem(
  { records, read, acting, at, file }: CompleteGiven,
  { itemId, kept, caseId }: NumberedItem,
): Promise<Message['values'] | undefined> {
  const { invoice } = read;
  const facts = {
    reference: invoice.paymentReference ?? null,
    issuedOn: invoice.issueOn ?? null,
    dueOn: kept.kind === 'invoice' ? (invoice.dueOn ?? null) : null,
  };
  const changes = (['reference', 'issuedOn', 'dueOn'] as const).flatMap((field) => {
    const after = facts[field];
    return kept[field] === null && after !== null ? [{ field, before: '', after }] : [];
  });
  if (changes.length > 0) {
    await records.completeItem(itemId, facts);
    const open = toMoneyData(money(kept.currency, kept.openMinor));
    const event: CaseEvent = {
      type: 'item-changed',
      data: { itemId, importId: file.fileId, openBefore: open, open, changes },
    };
    if (caseId !== null) await records.appendEvents({ actorId: acting.actorId, at }, [{ caseId, events: [event] }]);
  }
  const face = invoice.grandTotal ?? invoice.due;
  if (face === undefined) return undefined;
  const size = money(face.currency, face.minor < 0n ? -face.minor : face.minor);
  const isSame = size.currency === kept.currency && size.minor === kept.amountMinor;
  return isSame ? undefined : { ledger: moneyWire(money(kept.currency, kept.amountMinor)), document: moneyWire(size) };
}
