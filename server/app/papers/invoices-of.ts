import { parseCurrency } from '@duologue/core/money/currency.ts';
import { type Money, money } from '@duologue/core/money/money.ts';
import type { CaseFacts } from '../cases/case-facts.ts';
import type { InvoiceLineOfLetter, InvoiceOfLetter } from '../letters/build-invoices-letter.ts';
import type { ItemDocument } from '../ports/invoices.ts';
import type { PaperRecord } from '../ports/papers.ts';

type Given = {
  readonly itemIds: readonly string[];
  readonly papers: ReadonlyMap<string, readonly PaperRecord[]>;
  readonly documents: ReadonlyMap<string, ItemDocument>;
};

/** What stands in for the number of an invoice that has none. */
const NO_NUMBER = '–';

/** The invoices of a case as a letter lists them; nothing where one of them is not open on it. */
export function invoicesOf(
  { situation, owed }: CaseFacts,
  { itemIds, papers, documents }: Given,
): readonly InvoiceOfLetter[] | undefined {
  const asked = new Set<string>(owed.askItemIds);
  const found = itemIds.flatMap((itemId): readonly InvoiceOfLetter[] => {
    const item = situation.items.find((one) => one.itemId === itemId && one.state === 'open');
    if (item === undefined || (item.kind !== 'invoice' && item.kind !== 'balance')) return [];
    const kept = papers.get(itemId) ?? [];
    const { number, reference, issuedOn, dueOn, amount, open } = item;
    return [
      {
        itemId,
        number: number ?? reference ?? NO_NUMBER,
        issuedOn,
        dueOn,
        amount,
        open,
        isAsked: asked.has(itemId),
        hasFile: kept.length > 0,
        lines: kept.every(isForPrograms) && kept.length > 0 ? linesOf(documents.get(itemId), amount) : [],
      },
    ];
  });
  return found.length === itemIds.length ? found : undefined;
}

/** An e-invoice in XML says all, and nobody can read it: what it says is written out beside it. */
const isForPrograms = ({ mediaType }: PaperRecord) => mediaType === 'application/xml';

function linesOf(document: ItemDocument | undefined, amount: Money): readonly InvoiceLineOfLetter[] {
  const currency = parseCurrency(amount.currency);
  return (document?.lines ?? []).map(({ name, quantity, unit, netMinor }) => ({
    name: name ?? '',
    quantity: [quantity, unit].filter((part) => part !== null && part !== '').join(' '),
    net: netMinor === null || currency === undefined ? null : money(currency, BigInt(netMinor)),
  }));
}
