import type { Message } from '@duologue/contract/wire.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { formatInstant, type Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseId, CreditorId } from '@duologue/core/cases/ids.ts';
import type { ReadInvoice } from '@duologue/core/intake/invoice/invoice-document.ts';
import {
  brokenSums,
  type ItemOfInvoice,
  itemOfInvoice,
  missingForNew,
} from '@duologue/core/intake/invoice/item-of-invoice.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { Acting } from '../deps.ts';
import type { NumberedItem } from '../ports/invoices.ts';
import { moneyWireOrNull } from '../wire/money.ts';
import { addItem, type AddGiven } from './add-item.ts';
import { completeItem } from './complete-item.ts';
import { type DocumentFile, documentOf } from './document-of-invoice.ts';
import { findSeller } from './find-seller.ts';
import type { InvoiceDeps, InvoiceImportRecords } from './invoice-deps.ts';
import { recogniseBuyer } from './recognise-buyer.ts';

/**
 * What became of one document. `added`: a new item. `completed`: an item that was known, with its document. `repeated`:
 * this very document was taken before. `asked`: a person must say something first. `nothing`: it asks for no money.
 */
export type InvoiceOutcome = 'added' | 'completed' | 'repeated' | 'asked' | 'nothing';

export type InvoiceTaken = {
  readonly number: string;
  readonly buyer: string | null;
  readonly due: ReturnType<typeof moneyWireOrNull>;
  readonly outcome: InvoiceOutcome;
  readonly result: Message;
  readonly itemId: string | null;
  readonly caseId: CaseId | null;
};

type Answer = Pick<InvoiceTaken, 'outcome' | 'result'> & { readonly itemId?: string; readonly caseId?: CaseId | null };

/**
 * E-invoices as open items: each document in a transaction of its own, so that a file that breaks off goes on where it was.
 * The same document again changes nothing.
 */
export async function takeInvoices(
  deps: InvoiceDeps,
  acting: Acting,
  file: DocumentFile & { readonly fileId: string },
  invoices: readonly ReadInvoice[],
): Promise<readonly InvoiceTaken[]> {
  const taken: InvoiceTaken[] = [];
  for (const [index, read] of invoices.entries()) {
    const { number, buyer, due } = read.invoice;
    const answer = await deps.store.inTenant(acting.tenantId, (records) =>
      takeOne({ records, deps, acting, file, read, place: index + 1, at: deps.clock.now() }),
    );
    taken.push({
      number: number ?? '',
      buyer: buyer ?? null,
      due: moneyWireOrNull(due ?? null),
      outcome: answer.outcome,
      result: answer.result,
      itemId: answer.itemId ?? null,
      caseId: answer.caseId ?? null,
    });
  }
  return taken;
}

type TakeGiven = {
  readonly records: InvoiceImportRecords;
  readonly deps: InvoiceDeps;
  readonly acting: Acting;
  readonly file: DocumentFile & { readonly fileId: string };
  readonly read: ReadInvoice;
  readonly place: number;
  readonly at: Instant;
};

async function takeOne(given: TakeGiven): Promise<Answer> {
  const { records, read, file, place } = given;
  // Two files of the same invoice at once would both add it.
  await records.lockImports();
  const known = await records.findDocument(file.sha256, place);
  if (known !== undefined) return { outcome: 'repeated', result: say('repeated', {}), itemId: known.itemId };
  const creditorId = findSeller(read.invoice, await records.listCreditors());
  if (creditorId === undefined) return asked('seller-not-us', { seller: read.invoice.seller ?? '' });
  const item = itemOfInvoice(read);
  switch (item.kind) {
    case 'nothing':
      return { outcome: 'nothing', result: say('nothing', {}) };
    case 'asked':
      return asked(item.question, { about: item.about?.code ?? '', number: read.invoice.number ?? '' });
    case 'item':
      return placeItem(given, creditorId, item);
  }
}

async function placeItem(
  given: TakeGiven,
  creditorId: CreditorId,
  item: Extract<ItemOfInvoice, { kind: 'item' }>,
): Promise<Answer> {
  const { records, read } = given;
  const { debtor, item: line } = item.record;
  const buyer = await recogniseBuyer(records, creditorId, debtor);
  const numbered = await records.findNumbered(buyer.accountIds, numberKey(line.number ?? ''));
  const known = numbered.filter(({ kept }) => isCreditKind(kept.kind) === item.isCredit);
  const [one, ...others] = known;
  // A buyer who is only like a known one is that one when the very invoice stands on his account.
  if (one !== undefined && others.length === 0) return complete(given, one);
  if (one !== undefined) return asked('several-items', { number: line.number ?? '', count: known.length });
  if (buyer.match === 'maybe') return asked('buyer-unsure', { buyer: debtor.name, like: buyer.names[0] ?? '' });
  const missing = missingForNew(item);
  if (missing !== undefined) return asked(missing, { number: line.number ?? '', terms: read.invoice.terms ?? '' });
  return add(given, creditorId, item);
}

async function complete(given: TakeGiven, known: NumberedItem): Promise<Answer> {
  const differs = await completeItem(given, known);
  await keepDocument(given, known.itemId);
  if (known.caseId !== null) await given.deps.follow(given.acting, [known.caseId], given.at);
  const values = { number: known.kept.number ?? '', sums: brokenSums(given.read.problems).length };
  const code = differs === undefined ? 'completed' : 'amount-differs';
  return {
    outcome: 'completed',
    result: say(code, { ...values, ...differs }),
    itemId: known.itemId,
    caseId: known.caseId,
  };
}

async function add(
  given: TakeGiven,
  creditorId: CreditorId,
  { record, isCredit }: Extract<ItemOfInvoice, { kind: 'item' }>,
): Promise<Answer> {
  const { records, deps, acting, at, file, read } = given;
  const today = formatInstant(at).slice(0, 10) as CalendarDate;
  const addGiven: AddGiven = { records, deps, acting, at, today, creditorId, fileId: file.fileId };
  const { itemId, caseId, askedSince } = await addItem(addGiven, record);
  await keepDocument(given, itemId);
  await deps.follow(acting, [caseId], at);
  const values = { number: record.item.number ?? '', sums: brokenSums(read.problems).length };
  if (askedSince !== null)
    return { outcome: 'added', result: say('not-in-ledger', { ...values, ledgerAsOn: askedSince }), itemId, caseId };
  return { outcome: 'added', result: say(isCredit ? 'credit-added' : 'added', values), itemId, caseId };
}

async function keepDocument({ records, deps, read, file, place, at }: TakeGiven, itemId: string): Promise<void> {
  assert(itemId !== '', 'a document is kept beside its item');
  await records.addDocument(documentOf(read, { file, place, documentId: deps.ids.next(), itemId, at }));
}

const say = (code: string, values: Message['values']): Message => ({ code: `taken.${code}`, values });
const asked = (code: string, values: Message['values']): Answer => ({
  outcome: 'asked',
  result: say(`asked.${code}`, values),
});

const isCreditKind = (kind: NumberedItem['kept']['kind']) => kind === 'credit-note' || kind === 'unapplied-payment';

/** "INV 0042/a" and "inv-42A" are not one; "0042" and "42" are: zeros before the whole are left out. */
export function numberKey(number: string): string {
  return number
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+(?=.)/, '');
}
