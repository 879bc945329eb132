/** An invoice that somebody sends as a document: one line, no tax, in GBP. */
export type Invoice = {
  readonly number: string;
  readonly seller: string;
  readonly buyer: string;
  /** ISO date. */
  readonly issued: string;
  readonly terms: string;
  /** With a point and two decimals. */
  readonly amount: string;
};

/** An invoice in UBL 2.1 whose sums add up. */
export function ublInvoice({ number, seller, buyer, issued, terms, amount }: Invoice): string {
  const money = (name: string) => `<cbc:${name} currencyID="GBP">${amount}</cbc:${name}>`;
  const party = (role: string, name: string) => `
  <cac:Accounting${role}Party><cac:Party><cac:PartyLegalEntity><cbc:RegistrationName>${name}</cbc:RegistrationName></cac:PartyLegalEntity></cac:Party></cac:Accounting${role}Party>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
  xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
  xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2">
  <cbc:ID>${number}</cbc:ID><cbc:IssueDate>${issued}</cbc:IssueDate><cbc:InvoiceTypeCode>380</cbc:InvoiceTypeCode>
  <cbc:DocumentCurrencyCode>GBP</cbc:DocumentCurrencyCode>${party('Supplier', seller)}${party('Customer', buyer)}
  <cac:PaymentTerms><cbc:Note>${terms}</cbc:Note></cac:PaymentTerms>
  <cac:LegalMonetaryTotal>
    ${['LineExtensionAmount', 'TaxExclusiveAmount', 'TaxInclusiveAmount', 'PayableAmount'].map(money).join('')}
  </cac:LegalMonetaryTotal>
  <cac:InvoiceLine><cbc:ID>1</cbc:ID>${money('LineExtensionAmount')}<cac:Item><cbc:Name>Paper</cbc:Name></cac:Item></cac:InvoiceLine>
</Invoice>`;
}
