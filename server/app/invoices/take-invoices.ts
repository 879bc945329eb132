import type { FileQuestion } from '@duologue/contract/bank.ts';
import { LEADS } from '@duologue/contract/route.ts';
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
import type { PaperFile } from '../papers/read-paper.ts';
import type { NumberedItem } from '../ports/invoices.ts';
import { moneyWireOrNull } from '../wire/money.ts';
import { addItem, type AddGiven } from './add-item.ts';
import { completeItem } from './complete-item.ts';
import { type DocumentFile, documentOf } from './document-of-invoice.ts';
import { askDebtor, askItem, askOfDocument, askSeller, NEW_DEBTOR, NOBODY, questionOf } from './ask-about-invoice.ts';
import { findSeller } from './find-seller.ts';
import type { InvoiceDeps, InvoiceImportRecords } from './invoice-deps.ts';
import { type KnownBuyer, recogniseBuyer } from './recognise-buyer.ts';
import type { SaidOf, SaidOfInvoice } from './said-of-invoices.ts';

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
  /** `full`: its item has as many files as there may be, and this one was not kept. */
  readonly isFull: boolean;
  /** Of one that is asked about. */
  readonly question: FileQuestion | null;
};

/** Where the invoices stand. `paper`: the file itself where it may be kept with its one invoice. */
export type InvoiceFile = DocumentFile & { readonly fileId: string; readonly paper?: PaperFile | undefined };

type Answer = Pick<InvoiceTaken, 'outcome' | 'result'> & {
  readonly itemId?: string;
  readonly caseId?: CaseId | null;
  readonly isFull?: boolean;
  readonly question?: FileQuestion;
};

/**
 * E-invoices as open items: each document in a transaction of its own, so that a file that breaks off goes on where it was.
 * The same document again changes nothing; what was `said` of a document settles what it leaves open.
 */
export async function takeInvoices(
  deps: InvoiceDeps,
  acting: Acting,
  file: InvoiceFile,
  invoices: readonly ReadInvoice[],
  said: SaidOf = () => ({}),
): Promise<readonly InvoiceTaken[]> {
  const taken: InvoiceTaken[] = [];
  for (const [index, read] of invoices.entries()) {
    const { number, buyer, due } = read.invoice;
    const place = index + 1;
    const answer = await deps.store.inTenant(acting.tenantId, (records) =>
      takeOne({ records, deps, acting, file, read, place, said: said(place), at: deps.clock.now() }),
    );
    taken.push({
      number: number ?? '',
      buyer: buyer ?? null,
      due: moneyWireOrNull(due ?? null),
      outcome: answer.outcome,
      result: answer.result,
      itemId: answer.itemId ?? null,
      caseId: answer.caseId ?? null,
      isFull: answer.isFull ?? false,
      question: answer.question ?? null,
    });
  }
  return taken;
}

type TakeGiven = {
  readonly records: InvoiceImportRecords;
  readonly deps: InvoiceDeps;
  readonly acting: Acting;
  readonly file: InvoiceFile;
  readonly read: ReadInvoice;
  readonly place: number;
  readonly said: SaidOfInvoice;
  readonly at: Instant;
};

async function takeOne(given: TakeGiven): Promise<Answer> {
  const { records, read, file, place, said } = given;
  // Two files of the same invoice at once would both add it.
  await records.lockImports();
  const known = await records.findDocument(file.sha256, place);
  if (known !== undefined) return repeated(given, known.itemId);
  const creditors = await records.listCreditors();
  const creditorId =
    findSeller(read.invoice, creditors) ?? creditors.find((known) => known.creditorId === said.seller)?.creditorId;
  if (creditorId === undefined) {
    const { seller } = read.invoice;
    if (said.seller === NOBODY) return { outcome: 'nothing', result: say('not-ours', {}) };
    return asked(given, 'seller-not-us', { seller: seller ?? '' }, askSeller(seller, creditors));
  }
  await rememberSeller(given, creditorId);
  const item = itemOfInvoice(read, said);
  switch (item.kind) {
    case 'nothing':
      return { outcome: 'nothing', result: say('nothing', {}) };
    case 'asked': {
      const values = { about: item.about[0]?.code ?? '', number: read.invoice.number ?? '' };
      return asked(given, item.question, values, askOfDocument(item.question, read, item.about));
    }
    case 'item':
      return placeItem(given, creditorId, item);
  }
}

/** A document that was taken before files were kept, or whose file was taken away, has its file from now on. */
async function repeated(given: TakeGiven, itemId: string): Promise<Answer> {
  const { deps, acting, file, at } = given;
  const answer = { outcome: 'repeated', result: say('repeated', {}), itemId } as const;
  if (file.paper === undefined) return answer;
  const { kept, caseId } = await deps.keepPaper(acting, { itemId, origin: 'taken' }, file.paper, at);
  if (kept === 'kept' && caseId !== null) await deps.follow(acting, [caseId], at);
  return { ...answer, isFull: kept === 'full' };
}

/** Whoever may say under which names the firm writes says it once; for others it holds for this document. */
async function rememberSeller({ records, acting, read, said, at }: TakeGiven, creditorId: CreditorId): Promise<void> {
  const { seller } = read.invoice;
  const mayTeach = LEADS.some((role) => role === acting.role);
  if (said.seller === creditorId && seller !== undefined && mayTeach)
    await records.addCreditorName(creditorId, seller, at);
}

async function placeItem(
  given: TakeGiven,
  creditorId: CreditorId,
  item: Extract<ItemOfInvoice, { kind: 'item' }>,
): Promise<Answer> {
  const { records, read, said } = given;
  const { debtor, item: line } = item.record;
  const number = line.number ?? '';
  const buyer = await recogniseBuyer(records, creditorId, debtor);
  const numbered = await records.findNumbered(buyer.accountIds, numberKey(number));
  const known = numbered.filter(({ kept }) => isCreditKind(kept.kind) === item.isCredit);
  const [one, ...others] = known;
  // A buyer who is only like a known one is that one when the very invoice stands on his account.
  const only = others.length === 0 ? one : known.find(({ itemId }) => itemId === said.item);
  if (only !== undefined) return complete(given, only);
  if (one !== undefined) return asked(given, 'several-items', { number, count: known.length }, askItem(number, known));
  const chosen = buyer.match === 'maybe' ? buyer.known.find(({ debtorId }) => debtorId === said.debtor) : undefined;
  if (buyer.match === 'maybe' && chosen === undefined && said.debtor !== NEW_DEBTOR) {
    const values = { buyer: debtor.name, like: buyer.known[0]?.name ?? '' };
    return asked(given, 'buyer-unsure', values, askDebtor(debtor.name, buyer.known));
  }
  const missing = missingForNew(item);
  if (missing !== undefined)
    return asked(given, missing, { number, terms: read.invoice.terms ?? '' }, askOfDocument(missing, read, []));
  return add(given, creditorId, item, chosen);
}

async function complete(given: TakeGiven, known: NumberedItem): Promise<Answer> {
  const differs = await completeItem(given, known);
  const isFull = await keepDocument(given, known.itemId);
  if (known.caseId !== null) await given.deps.follow(given.acting, [known.caseId], given.at);
  const values = { number: known.kept.number ?? '', sums: brokenSums(given.read.problems).length };
  const code = differs === undefined ? 'completed' : 'amount-differs';
  return {
    outcome: 'completed',
    result: say(code, { ...values, ...differs }),
    itemId: known.itemId,
    caseId: known.caseId,
    isFull,
  };
}

async function add(
  given: TakeGiven,
  creditorId: CreditorId,
  { record, isCredit }: Extract<ItemOfInvoice, { kind: 'item' }>,
  buyer: KnownBuyer | undefined,
): Promise<Answer> {
  const { deps, acting, at, file, read } = given;
  const today = formatInstant(at).slice(0, 10) as CalendarDate;
  const addGiven: AddGiven = { ...given, fileId: file.fileId, said: openFactsSaid(given), today, creditorId, buyer };
  const { itemId, caseId, askedSince } = await addItem(addGiven, record);
  await keepDocument(given, itemId);
  await deps.follow(acting, [caseId], at);
  const values = { number: record.item.number ?? '', sums: brokenSums(read.problems).length };
  if (askedSince !== null)
    return { outcome: 'added', result: say('not-in-ledger', { ...values, ledgerAsOn: askedSince }), itemId, caseId };
  return { outcome: 'added', result: say(isCredit ? 'credit-added' : 'added', values), itemId, caseId };
}

/** Of what was said, what the document leaves open: the rest was not heard. */
function openFactsSaid({ read: { invoice }, said }: TakeGiven): readonly string[] {
  const facts: Readonly<Record<string, unknown>> = invoice;
  return Object.keys(said).filter((about) => about === 'meaning' || facts[about] === undefined);
}

/** The document, and the file itself beside it; answers whether its item had too many files to keep another. */
async function keepDocument(given: TakeGiven, itemId: string): Promise<boolean> {
  const { records, deps, acting, read, file, place, at } = given;
  assert(itemId !== '', 'a document is kept beside its item');
  await records.addDocument(documentOf(read, { file, place, documentId: deps.ids.next(), itemId, at }));
  if (file.paper === undefined) return false;
  return (await deps.keepPaper(acting, { itemId, origin: 'taken' }, file.paper, at)).kept === 'full';
}

const say = (code: string, values: Message['values']): Message => ({ code: `taken.${code}`, values });
const asked = (
  { place, read }: TakeGiven,
  code: string,
  values: Message['values'],
  question: Parameters<typeof questionOf>[2],
): Answer => ({
  outcome: 'asked',
  result: say(`asked.${code}`, values),
  question: questionOf(place, read.invoice.number, question),
});

const isCreditKind = (kind: NumberedItem['kept']['kind']) => kind === 'credit-note' || kind === 'unapplied-payment';

/** "INV 0042/a" and "inv-42A" are not one; "0042" and "42" are: zeros before the whole are left out. */
export function numberKey(number: string): string {
  return number
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+(?=.)/, '');
}
