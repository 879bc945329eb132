import type { ExactAmount } from '@duologue/core/statements/exact-amount.ts';
import type { Counterparty, PaymentFacts } from '@duologue/core/statements/statement-entry.ts';
import { childAt, childrenAt, textAt, type XmlElement } from '../../xml/xml-element.ts';
import { present, type StatementFlow } from '../statement-flow.ts';
import { accountNumber, bankOf } from './read-head.ts';
import { chargesOf, type Direction, readAmt, readDirection, reportAt } from './read-values.ts';

/** One transaction of an entry, before it is known which of its parties is on the other side. */
export type CamtDetail = {
  readonly amount: ExactAmount | undefined;
  readonly direction: Direction | undefined;
  readonly debtor: Counterparty | undefined;
  readonly creditor: Counterparty | undefined;
  readonly facts: PaymentFacts;
};

export function readCamtDetail(element: XmlElement, flow: StatementFlow): CamtDetail {
  const refs = childAt(element, 'Refs');
  const money = childAt(element, 'AmtDtls');
  const direction = readDirection(element);
  const facts = present<PaymentFacts>({
    endToEndId: textAt(refs, 'EndToEndId'),
    mandateId: textAt(refs, 'MndtId'),
    creditorId: creditorIdOf(element),
    ...remittanceOf(element),
    customerReference: textAt(refs, 'InstrId') ?? textAt(refs, 'PmtInfId'),
    bankReference: referenceAt(refs),
    transactionId: textAt(refs, 'UETR') ?? textAt(refs, 'TxId'),
    chequeNumber: textAt(refs, 'ChqNb'),
    transactionCode: transactionCode(childAt(element, 'BkTxCd')),
    bankText: textAt(element, 'AddtlTxInf'),
    ...exchangeOf(money, flow),
    charges: chargesOf(element),
    returnReason: textAt(element, 'RtrInf', 'Rsn', 'Cd') ?? textAt(element, 'RtrInf', 'Rsn', 'Prtry'),
  });
  return {
    amount:
      amountIn(childAt(element, 'Amt'), 'TxDtls/Amt', flow) ??
      amountIn(childAt(money, 'TxAmt', 'Amt'), 'AmtDtls/TxAmt/Amt', flow),
    direction: direction === 'credit' || direction === 'debit' ? direction : undefined,
    debtor: partyOf(element, 'Dbtr'),
    creditor: partyOf(element, 'Cdtr'),
    facts,
  };
}

/** The reference of the bank. Some write the word of SWIFT for none. */
export function referenceAt(element: XmlElement | undefined): string | undefined {
  const reference = textAt(element, 'AcctSvcrRef');
  return reference === 'NONREF' || reference === 'NOTPROVIDED' ? undefined : reference;
}

/** What was instructed and at which rate it was exchanged: of a transaction, or of an entry that lists none. */
export function exchangeOf(
  money: XmlElement | undefined,
  flow: StatementFlow,
): Pick<PaymentFacts, 'instructed' | 'exchangeRate'> {
  const instructed = childAt(money, 'InstdAmt');
  return present<Pick<PaymentFacts, 'instructed' | 'exchangeRate'>>({
    instructed: amountIn(childAt(instructed, 'Amt'), 'AmtDtls/InstdAmt/Amt', flow),
    exchangeRate: rateIn(instructed) ?? rateIn(childAt(money, 'TxAmt')) ?? rateIn(childAt(money, 'CntrValAmt')),
  });
}

/** An amount inside a transaction; one that is no amount is reported, and the entry stands without it. */
function amountIn(amt: XmlElement | undefined, path: string, flow: StatementFlow): ExactAmount | undefined {
  if (amt === undefined) return undefined;
  const amount = readAmt(amt);
  if (typeof amount !== 'string') return amount;
  reportAt(flow, 'detail-unreadable', amt, path, { written: amt.text.trim().slice(0, 40) });
  return undefined;
}

function rateIn(element: XmlElement | undefined): string | undefined {
  return textAt(element, 'CcyXchg', 'XchgRate');
}

/** How a Swiss bank read a payment slip, `?REJECT?0` and `?ERROR?000`: nothing that the payer wrote. */
const SWISS_STATE = /^\?(?:REJECT|ERROR)\?\d*$/;

/** From version 8 on, a party has one element more around what it is. */
function creditorIdOf(element: XmlElement): string | undefined {
  const creditor = childAt(element, 'RltdPties', 'Cdtr');
  const id = ['Id', 'PrvtId', 'Othr', 'Id'];
  return textAt(creditor, ...id) ?? textAt(creditor, 'Pty', ...id);
}

function remittanceOf(element: XmlElement): Pick<PaymentFacts, 'creditorReferences' | 'documents' | 'remittance'> {
  const info = childAt(element, 'RmtInf');
  const texts = childrenAt(info, 'Ustrd').map(({ text }) => text.trim());
  const more = childrenAt(info, 'Strd', 'AddtlRmtInf')
    .map(({ text }) => text.trim())
    .filter((text) => !SWISS_STATE.test(text));
  const documents = childrenAt(info, 'Strd', 'RfrdDocInf', 'Nb').concat(
    childrenAt(info, 'Strd', 'RfrdDocInf', 'RfrdDocNb'),
  );
  const numbers = documents.map(({ text }) => text.trim()).filter((text) => text !== '');
  const references = childrenAt(info, 'Strd', 'CdtrRefInf').flatMap(
    (reference) => textAt(reference, 'Ref') ?? textAt(reference, 'CdtrRef') ?? [],
  );
  const written = [...texts, ...more].filter((text) => text !== '').join(' ');
  return present<Pick<PaymentFacts, 'creditorReferences' | 'documents' | 'remittance'>>({
    creditorReferences: references.length === 0 ? undefined : references,
    documents: numbers.length === 0 ? undefined : numbers,
    remittance: written === '' ? undefined : written,
  });
}

/** Versions before 8 put the name into the party, later ones into a `Pty` or an agent inside it. */
function partyOf(element: XmlElement, role: 'Dbtr' | 'Cdtr'): Counterparty | undefined {
  const parties = childAt(element, 'RltdPties');
  const party = childAt(parties, role);
  const ultimate = childAt(parties, `Ultmt${role}`);
  const found = present<Counterparty>({
    name: nameOf(party),
    account: accountNumber(childAt(parties, `${role}Acct`)),
    bank: bankOf(childAt(element, 'RltdAgts', `${role}Agt`)) ?? bankOf(childAt(party, 'Agt')),
    ultimateName: nameOf(ultimate),
  });
  return Object.keys(found).length === 0 ? undefined : found;
}

function nameOf(party: XmlElement | undefined): string | undefined {
  return textAt(party, 'Nm') ?? textAt(party, 'Pty', 'Nm') ?? textAt(party, 'Agt', 'FinInstnId', 'Nm');
}

/** Who is on the other side: the debtor of what came in, unless that is ourselves, as it is when money comes back. */
export function partyFacing(
  { debtor, creditor }: CamtDetail,
  direction: Direction,
  { isReturned, own }: { readonly isReturned: boolean; readonly own: string | undefined },
): Counterparty | undefined {
  const isOwn = (party: Counterparty | undefined) => party?.account !== undefined && party.account === own;
  const [usual, other] = direction === 'credit' ? [debtor, creditor] : [creditor, debtor];
  if (isOwn(usual) && !isOwn(other)) return other;
  if (isReturned && !isOwn(other) && other !== undefined) return other;
  return usual;
}

/** `PMNT-RCDT-ESCT`, or the bank's own code. */
export function transactionCode(code: XmlElement | undefined): string | undefined {
  if (code === undefined) return undefined;
  const domain = childAt(code, 'Domn');
  const family = childAt(domain, 'Fmly');
  const parts = [textAt(domain, 'Cd'), textAt(family, 'Cd'), textAt(family, 'SubFmlyCd')].filter(
    (part) => part !== undefined,
  );
  return parts.length > 0 ? parts.join('-') : textAt(code, 'Prtry', 'Cd');
}
