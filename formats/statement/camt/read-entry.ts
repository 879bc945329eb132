import { type ExactAmount, isSameAmount, sumOf } from '@duologue/core/statements/exact-amount.ts';
import type { EntryDetail, EntryStatus, StatementEntry } from '@duologue/core/statements/statement-entry.ts';
import { childAt, textAt, type XmlElement } from '../../xml/xml-element.ts';
import { present, type StatementFlow } from '../statement-flow.ts';
import { type CamtDetail, exchangeOf, partyFacing, referenceAt, transactionCode } from './read-detail.ts';
import { chargesOf, type Direction, directed, readAmt, readDay, readDirection, reportAt } from './read-values.ts';

/** Puts one `Ntry` and the transactions that came before it into the flow, or says why it is set aside. */
export function readCamtEntry(
  element: XmlElement,
  { details, isStatement }: { readonly details: readonly CamtDetail[]; readonly isStatement: boolean },
  flow: StatementFlow,
): void {
  const amt = childAt(element, 'Amt');
  const found = readAmt(amt);
  const direction = readDirection(element);
  const problem = typeof found === 'string' ? found : found.unscaled < 0n ? 'amount-negative' : undefined;
  if (problem !== undefined || typeof found === 'string') {
    flow.skip();
    return reportAt(flow, problem ?? 'not-an-amount', amt ?? element, 'Ntry/Amt', {
      written: amt?.text.trim().slice(0, 40) ?? '',
    });
  }
  if (direction !== 'credit' && direction !== 'debit') {
    flow.skip();
    const written = textAt(element, 'CdtDbtInd') ?? '';
    return reportAt(flow, direction, childAt(element, 'CdtDbtInd') ?? element, 'Ntry/CdtDbtInd', { written });
  }
  const amount = found.currency === undefined ? withCurrency(found, flow.head()?.currency) : found;
  if (flow.head()?.currency === undefined && amount.currency !== undefined) flow.know({ currency: amount.currency });
  flow.entry(entryOf(element, { amount, direction, isStatement }, details, flow), 'Ntry/Amt');
}

function withCurrency(amount: ExactAmount, currency: string | undefined): ExactAmount {
  return currency === undefined ? amount : { ...amount, currency };
}

function entryOf(
  element: XmlElement,
  {
    amount,
    direction,
    isStatement,
  }: { readonly amount: ExactAmount; readonly direction: Direction; readonly isStatement: boolean },
  details: readonly CamtDetail[],
  flow: StatementFlow,
): StatementEntry {
  const isReversal = /^(true|1)$/.test(textAt(element, 'RvslInd') ?? '');
  const own = flow.head()?.account;
  const signed = directed(amount, direction);
  const facts = withInstructed(signed, direction, details, (detail) =>
    detailOf(detail, direction, { isReversal, own, amount }),
  );
  const [only] = facts;
  const single = facts.length === 1 ? (only ?? NO_FACTS) : NO_FACTS;
  if (facts.length > 1) compareDetails(signed, facts, element, flow);
  const exchange = exchangeOf(childAt(element, 'AmtDtls'), flow);
  // Field by field: this is made for every entry of a file, and spreading what has now these fields and now others is slow.
  return present<StatementEntry>({
    endToEndId: single.endToEndId,
    mandateId: single.mandateId,
    creditorId: single.creditorId,
    creditorReferences: single.creditorReferences,
    documents: single.documents,
    remittance: single.remittance,
    counterparty: single.counterparty,
    customerReference: single.customerReference ?? textAt(element, 'NtryRef'),
    bankReference: referenceAt(element) ?? single.bankReference,
    transactionId: single.transactionId,
    chequeNumber: single.chequeNumber,
    transactionCode: transactionCode(childAt(element, 'BkTxCd')) ?? single.transactionCode,
    bankText: joined(single.bankText, textAt(element, 'AddtlNtryInf')),
    instructed: single.instructed ?? exchange.instructed,
    exchangeRate: single.exchangeRate ?? exchange.exchangeRate,
    charges: single.charges ?? chargesOf(element),
    returnReason: single.returnReason,
    line: element.line,
    bookedOn: readDay(element, 'BookgDt', 'Ntry', flow),
    valueOn: readDay(element, 'ValDt', 'Ntry', flow),
    amount: signed,
    status: statusOf(element, isStatement, flow),
    isReversal,
    batch: batchOf(element, facts.length),
    details: facts.length > 1 ? facts : NO_DETAILS,
  });
}

/** Of a single transaction only the facts are the entry's: its amount gives way to that of the entry. */
const NO_FACTS: EntryDetail = {};
const NO_DETAILS: readonly EntryDetail[] = [];

function detailOf(
  detail: CamtDetail,
  direction: Direction,
  {
    isReversal,
    own,
    amount,
  }: { readonly isReversal: boolean; readonly own: string | undefined; readonly amount: ExactAmount },
): EntryDetail {
  const itsDirection = detail.direction ?? direction;
  const isReturned = isReversal || detail.facts.returnReason !== undefined;
  const counterparty = partyFacing(detail, itsDirection, { isReturned, own });
  const its =
    detail.amount === undefined || detail.amount.currency !== undefined
      ? detail.amount
      : withCurrency(detail.amount, amount.currency);
  return {
    ...detail.facts,
    ...(counterparty === undefined ? undefined : { counterparty }),
    ...(its === undefined ? undefined : { amount: directed(its, itsDirection) }),
  };
}

/**
 * Some banks give the transactions of a batch only the amount that was instructed. It is theirs where no other is written
 * and all of them together make up the entry.
 */
function withInstructed(
  whole: ExactAmount,
  direction: Direction,
  details: readonly CamtDetail[],
  read: (detail: CamtDetail) => EntryDetail,
): readonly EntryDetail[] {
  const facts = details.map(read);
  const instructed = details.flatMap(({ amount, direction: own, facts: { instructed: asked } }) =>
    amount !== undefined || asked === undefined || asked.currency !== whole.currency
      ? []
      : directed(asked, own ?? direction),
  );
  const isWhole =
    facts.length > 1 &&
    instructed.length === facts.length &&
    isSameAmount(instructed.reduce(sumOf, { ...whole, unscaled: 0n }), whole);
  return isWhole ? facts.map((fact, index) => present<EntryDetail>({ ...fact, amount: instructed[index] })) : facts;
}

/** Where every transaction has an amount in the currency of the entry, they make up the entry; else there is nothing to say. */
function compareDetails(
  amount: ExactAmount,
  details: readonly EntryDetail[],
  element: XmlElement,
  flow: StatementFlow,
): void {
  let sum: ExactAmount = { ...amount, unscaled: 0n };
  for (const detail of details) {
    if (detail.amount === undefined || detail.amount.currency !== amount.currency) return;
    sum = sumOf(sum, detail.amount);
  }
  if (!isSameAmount(sum, amount)) reportAt(flow, 'details-differ', element, 'Ntry/NtryDtls', { count: details.length });
}

const STATUSES: Readonly<Record<string, EntryStatus>> = {
  BOOK: 'booked',
  PDNG: 'pending',
  FUTR: 'pending',
  INFO: 'information',
};

/** A statement lists what is booked; where it leaves the status out, that is said and its entries are. */
function statusOf(element: XmlElement, isStatement: boolean, flow: StatementFlow): EntryStatus {
  const place = childAt(element, 'Sts');
  const code = (textAt(place, 'Cd') ?? textAt(place, 'Prtry') ?? place?.text.trim() ?? '').toUpperCase();
  const status = STATUSES[code];
  if (isStatement && code === '') {
    reportAt(flow, 'status-missing', place ?? element, 'Ntry/Sts', {});
    return 'booked';
  }
  // What is not surely booked is not taken for money that is there.
  if (status === undefined)
    reportAt(flow, 'status-unknown', place ?? element, 'Ntry/Sts', { written: code.slice(0, 40) });
  return status ?? 'pending';
}

function batchOf(element: XmlElement, details: number): StatementEntry['batch'] {
  const batch = childAt(element, 'NtryDtls', 'Btch') ?? childAt(element, 'Btch');
  const written = textAt(batch, 'NbOfTxs');
  const count =
    written !== undefined && /^\d{1,9}$/.test(written) ? Number(written) : details > 1 ? details : undefined;
  const reference = textAt(batch, 'PmtInfId') ?? textAt(batch, 'MsgId');
  if (batch === undefined && count === undefined) return undefined;
  return present<NonNullable<StatementEntry['batch']>>({ count, reference });
}

function joined(...texts: readonly (string | undefined)[]): string | undefined {
  const kept = [...new Set(texts.filter((text) => text !== undefined && text !== ''))];
  return kept.length === 0 ? undefined : kept.join(' ');
}
