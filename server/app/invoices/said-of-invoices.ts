import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { INVOICE_MEANINGS, type InvoiceAnswers } from '@duologue/core/intake/invoice/invoice-answers.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { parseDecimal } from '@duologue/core/money/decimal.ts';
import type { Money } from '@duologue/core/money/money.ts';

/** What was said about one document: its facts, and who of those that we know is meant. */
export type SaidOfInvoice = InvoiceAnswers & {
  /** The creditor that wrote it, or `nobody` of ours. */
  readonly seller?: string;
  /** The debtor that is its buyer, or `new`. */
  readonly debtor?: string;
  /** The item that it is the document of. */
  readonly item?: string;
};
export type SaidOf = (place: number) => SaidOfInvoice;

/** A question that nobody may answer for another document: which document of the file, and what of it. */
export const questionId = (place: number, about: keyof SaidOfInvoice) => `${place}.${about}`;

/**
 * Answers by the ids of their questions; `undefined` when one cannot be read. What is chosen of our own records is looked
 * up where it is used: a choice that is none of them is asked about again.
 */
export function saidOfInvoices(answers: Readonly<Record<string, string>>): SaidOf | undefined {
  const byPlace = new Map<string, SaidOfInvoice>();
  for (const [id, value] of Object.entries(answers)) {
    const [, place = '', about = ''] = /^([1-9]\d{0,5})\.(\w+)$/.exec(id) ?? [];
    const said = READERS.get(about)?.(value);
    if (said === undefined) return undefined;
    byPlace.set(place, { ...byPlace.get(place), ...said });
  }
  return (place) => byPlace.get(String(place)) ?? {};
}

const READERS: ReadonlyMap<string, (text: string) => SaidOfInvoice | undefined> = new Map(
  Object.entries({
    number: (number: string) => (number === '' ? undefined : { number }),
    buyer: (buyer: string) => (buyer === '' ? undefined : { buyer }),
    seller: (seller: string) => ({ seller }),
    debtor: (debtor: string) => ({ debtor }),
    item: (item: string) => ({ item }),
    dueOn: (text: string) => {
      const dueOn = parseCalendarDate(text);
      return dueOn && { dueOn };
    },
    due: (text: string) => {
      const due = readDue(text);
      return due && { due };
    },
    meaning: (text: string) => {
      const meaning = INVOICE_MEANINGS.find((known) => known === text);
      return meaning && { meaning };
    },
  }),
);

/** `EUR 120.00`, above zero. */
function readDue(text: string): Money | undefined {
  const [, code = '', decimal = ''] = /^([A-Za-z]{3}) (\S+)$/.exec(text) ?? [];
  const currency = parseCurrency(code.toUpperCase());
  const due = currency && parseDecimal(currency, decimal);
  return due !== undefined && due.minor > 0n ? due : undefined;
}
