import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Money } from '../../money/money.ts';
import type { InvoiceDocument } from './invoice-document.ts';
import type { OwedByDocument } from './owed-by-document.ts';

/** What a document does to the account of its buyer, where a person has to say. */
export const INVOICE_MEANINGS = ['charged', 'credited', 'nothing'] as const;
export type InvoiceMeaning = (typeof INVOICE_MEANINGS)[number];

/** What a person said about one document. Needed only where the document does not say it surely itself. */
export type InvoiceAnswers = {
  readonly number?: string;
  readonly buyer?: string;
  readonly dueOn?: CalendarDate;
  /** What is left to pay by it, above zero. */
  readonly due?: Money;
  /** Answers every open question about the claim as a whole. */
  readonly meaning?: InvoiceMeaning;
};

/** The document with what was said filled in; what it says itself stays. */
export function fillIn(invoice: InvoiceDocument, { number, buyer, dueOn, due }: InvoiceAnswers): InvoiceDocument {
  return {
    ...invoice,
    number: invoice.number ?? number,
    buyer: invoice.buyer ?? buyer,
    dueOn: invoice.dueOn ?? dueOn,
    due: invoice.due ?? due,
    currency: invoice.currency ?? due?.currency,
  };
}

/** Which way the money goes as a person said it. Without an amount nobody can say. */
export function owedAsSaid(due: Money | undefined, meaning: InvoiceMeaning): OwedByDocument {
  if (meaning === 'nothing') return { direction: 'nothing' };
  if (due === undefined || due.minor === 0n) return { direction: 'unclear' };
  return { direction: meaning, amount: due.minor < 0n ? { ...due, minor: -due.minor } : due };
}
