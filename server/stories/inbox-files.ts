/** Files as a firm drops them: its invoices as UBL, its bank as MT940, its ledger as CSV. */
export const LEDGER_HEAD = 'Customer No,Customer,Invoice No,Date,Due,Currency,Amount,Open';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';

/** An invoice of Alpha Werke GmbH to Beta Handel KG of 2026-02-25, due on 2026-03-27, without tax. */
export const invoice = (number: string, amount: string) => ubl('Invoice', number, amount);
export const creditNote = (number: string, amount: string) => ubl('CreditNote', number, amount);

function ubl(root: 'Invoice' | 'CreditNote', number: string, amount: string): string {
  const quantity = root === 'Invoice' ? 'InvoicedQuantity' : 'CreditedQuantity';
  const money = (name: string) => `<cbc:${name} currencyID="EUR">${amount}</cbc:${name}>`;
  const party = (name: string) =>
    `<cac:Party><cac:PartyLegalEntity><cbc:RegistrationName>${name}</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<${root} xmlns="${UBL}:${root}-2" xmlns:cac="${UBL}:CommonAggregateComponents-2" xmlns:cbc="${UBL}:CommonBasicComponents-2">
<cbc:ID>${number}</cbc:ID><cbc:IssueDate>2026-02-25</cbc:IssueDate>
${root === 'Invoice' ? '<cbc:DueDate>2026-03-27</cbc:DueDate>' : ''}
<cbc:${root}TypeCode>${root === 'Invoice' ? 380 : 381}</cbc:${root}TypeCode>
<cbc:DocumentCurrencyCode>EUR</cbc:DocumentCurrencyCode>
<cac:AccountingSupplierParty>${party('Alpha Werke GmbH')}</cac:AccountingSupplierParty>
<cac:AccountingCustomerParty>${party('Beta Handel KG')}</cac:AccountingCustomerParty>
<cac:LegalMonetaryTotal>${['LineExtensionAmount', 'TaxExclusiveAmount', 'TaxInclusiveAmount', 'PayableAmount'].map(money).join('')}</cac:LegalMonetaryTotal>
<cac:${root}Line><cbc:ID>1</cbc:ID><cbc:${quantity}>1</cbc:${quantity}>${money('LineExtensionAmount')}<cac:Item><cbc:Name>Hinges</cbc:Name></cac:Item></cac:${root}Line>
</${root}>`;
}

/** A statement with one payment that names one invoice. */
export function statement(number: string, amount: string): string {
  return [
    ':20:STARTUMS',
    ':25:10020030/1234567',
    ':28C:00001/001',
    ':60F:C260226EUR1000,00',
    `:61:2602270227CR${amount}NTRFNONREF//B1`,
    `:86:166?00GUTSCHRIFT?20SVWZ+Rechnung ${number}?30DEUTDEFF?31DE02120300000000202051?32BETA HANDEL KG`,
    `:62F:C260227EUR${(1000 + Number(amount.replace(',', '.'))).toFixed(2).replace('.', ',')}`,
    '-',
    '',
  ].join('\r\n');
}
