import type { DraftLine, DraftTax, InvoiceDraft, Written } from '@duologue/core/intake/invoice/invoice-draft.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { allWritten, firstWritten, type Spot, spotAt, spotOf, spotsAt, written, writtenAt } from './spot.ts';

/** UBL 2.0 to 2.4: Invoice, CreditNote, DebitNote. By the names of the OASIS schemas; profiles only narrow them. */
export function ublDraft(root: Spot, lines: readonly DraftLine[]): InvoiceDraft {
  const seller = spotAt(root, 'AccountingSupplierParty', 'Party') ?? spotAt(root, 'SellerSupplierParty', 'Party');
  const buyer = spotAt(root, 'AccountingCustomerParty', 'Party') ?? spotAt(root, 'BuyerCustomerParty', 'Party');
  const sums = spotOf(root, ['LegalMonetaryTotal', 'RequestedMonetaryTotal']);
  const currency = writtenAt(root, 'DocumentCurrencyCode');
  const { name } = root.element;
  const profile = writtenAt(root, 'CustomizationID')?.text;
  const isDanish = /^OIOUBL/i.test(profile ?? '');
  return {
    syntax: 'UBL',
    profile,
    at: { line: root.element.line, column: root.element.column, path: root.path },
    isCreditNoteRoot: name === 'CreditNote',
    typeCode: typeCode(root),
    number: writtenAt(root, 'ID'),
    issueOn: writtenAt(root, 'IssueDate'),
    dueDates: [...allWritten(root, 'DueDate'), ...allWritten(root, 'PaymentMeans', 'PaymentDueDate')],
    payments: spotsAt(root, 'PaymentTerms').flatMap((terms) => {
      const dueOn = firstWritten(writtenAt(terms, 'PaymentDueDate'), writtenAt(terms, 'InstallmentDueDate'));
      return dueOn === undefined ? [] : [{ dueOn, amount: writtenAt(terms, 'Amount') }];
    }),
    termDays: undefined,
    terms: allWritten(root, 'PaymentTerms', 'Note'),
    currency,
    taxCurrency: writtenAt(root, 'TaxCurrencyCode'),
    seller: nameOf(seller),
    buyer: nameOf(buyer),
    sellerVat: vatOf(seller),
    buyerVat: vatOf(buyer),
    buyerReference: writtenAt(root, 'BuyerReference'),
    orderReference: orderOf(root, isDanish),
    paymentReference: referenceOf(root),
    ibans: allWritten(root, 'PaymentMeans', 'PayeeFinancialAccount', 'ID'),
    preceding: ['InvoiceDocumentReference', 'CreditNoteDocumentReference'].flatMap((reference) =>
      allWritten(root, 'BillingReference', reference, 'ID'),
    ),
    lines,
    allowances: allowanceCharges(root, false),
    charges: allowanceCharges(root, true),
    taxes: taxesOf(root, currency),
    lineTotal: writtenAt(sums, 'LineExtensionAmount'),
    allowanceTotal: writtenAt(sums, 'AllowanceTotalAmount'),
    chargeTotal: writtenAt(sums, 'ChargeTotalAmount'),
    // OIOUBL puts the tax there, not what is taxed.
    taxExclusive: isDanish ? undefined : writtenAt(sums, 'TaxExclusiveAmount'),
    taxTotals: allWritten(root, 'TaxTotal', 'TaxAmount'),
    grandTotal: writtenAt(sums, 'TaxInclusiveAmount'),
    prepaid: writtenAt(sums, 'PrepaidAmount'),
    rounding: writtenAt(sums, 'PayableRoundingAmount'),
    due: writtenAt(sums, 'PayableAmount'),
    withheld: [],
    // XRechnung extension, BG-DEX-09: claims of third parties that are collected with this one.
    forOthers: /extension:xrechnung/i.test(profile ?? '') ? allWritten(root, 'PrepaidPayment', 'PaidAmount') : [],
    stampDuty: undefined,
  };
}

export function ublLine(line: Spot): DraftLine {
  const quantity = spotOf(line, ['InvoicedQuantity', 'CreditedQuantity', 'DebitedQuantity']);
  return {
    id: writtenAt(line, 'ID'),
    name: firstWritten(writtenAt(line, 'Item', 'Name'), writtenAt(line, 'Item', 'Description')),
    quantity: written(quantity),
    unit: quantity?.element.attributes['unitCode'],
    price: writtenAt(line, 'Price', 'PriceAmount'),
    net: writtenAt(line, 'LineExtensionAmount'),
    taxRate: writtenAt(line, 'Item', 'ClassifiedTaxCategory', 'Percent'),
    isInformation: spotAt(line, 'LineExtensionAmount') === undefined,
  };
}

/** OIOUBL asks for an order always; who has none writes `NA`. */
function orderOf(root: Spot, isDanish: boolean): Written | undefined {
  const order = writtenAt(root, 'OrderReference', 'ID');
  return isDanish && /^n\/?a$/i.test(order?.text ?? '') ? undefined : order;
}

/** On a Danish payment slip the payment id is the kind of the slip, and what the payer has to write is the instruction. */
function referenceOf(root: Spot): Written | undefined {
  const slip = spotsAt(root, 'PaymentMeans').find((means) =>
    /^DK:(FIK|GIRO)$/i.test(writtenAt(means, 'PaymentChannelCode')?.text ?? ''),
  );
  return firstWritten(
    writtenAt(slip, 'InstructionID'),
    slip === undefined ? writtenAt(root, 'PaymentMeans', 'PaymentID') : undefined,
  );
}

/** A debit note has no code of its own; 383 is what UN/CEFACT calls one. */
function typeCode(root: Spot): Written | undefined {
  const code = firstWritten(writtenAt(root, 'InvoiceTypeCode'), writtenAt(root, 'CreditNoteTypeCode'));
  if (code !== undefined || root.element.name !== 'DebitNote') return code;
  return { text: '383', at: { line: root.element.line, column: root.element.column, path: root.path } };
}

/** The registered name before the trading name; a person by both of his names. */
function nameOf(party: Spot | undefined): Written | undefined {
  const person = spotAt(party, 'Person');
  const [first, family] = [writtenAt(person, 'FirstName'), writtenAt(person, 'FamilyName')];
  const whole =
    first === undefined || family === undefined ? undefined : { ...first, text: `${first.text} ${family.text}` };
  return firstWritten(
    writtenAt(party, 'PartyLegalEntity', 'RegistrationName'),
    writtenAt(party, 'PartyName', 'Name'),
    writtenAt(party, 'PartyTaxScheme', 'RegistrationName'),
    whole ?? family,
  );
}

function vatOf(party: Spot | undefined): Written | undefined {
  const schemes = spotsAt(party, 'PartyTaxScheme').filter((scheme) => writtenAt(scheme, 'CompanyID') !== undefined);
  const isVat = (scheme: Spot) => /^(VAT|MVA|IVA|TVA|GST)$/i.test(writtenAt(scheme, 'TaxScheme', 'ID')?.text ?? '');
  return writtenAt(schemes.find(isVat) ?? schemes[0], 'CompanyID');
}

function allowanceCharges(root: Spot, isCharge: boolean): readonly Written[] {
  return spotsAt(root, 'AllowanceCharge')
    .filter((one) => /^(true|1)$/i.test(writtenAt(one, 'ChargeIndicator')?.text ?? '') === isCharge)
    .flatMap((one) => writtenAt(one, 'Amount') ?? []);
}

/** The breakdown in the currency of the document; a second total, for the seller's books, has none. */
function taxesOf(root: Spot, currency: Written | undefined): readonly DraftTax[] {
  const own = parseCurrency(currency?.text ?? '');
  const isOwn = (tax: Spot) => {
    const marked = writtenAt(tax, 'TaxAmount')?.currency;
    return marked === undefined || own === undefined || parseCurrency(marked) === own;
  };
  return spotsAt(root, 'TaxTotal')
    .filter(isOwn)
    .flatMap((tax) => spotsAt(tax, 'TaxSubtotal'))
    .map((part) => ({
      basis: writtenAt(part, 'TaxableAmount'),
      amount: writtenAt(part, 'TaxAmount'),
      rate: firstWritten(writtenAt(part, 'TaxCategory', 'Percent'), writtenAt(part, 'Percent')),
      category: writtenAt(part, 'TaxCategory', 'ID'),
    }));
}
