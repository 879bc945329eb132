import type { DraftLine, DraftPayment, InvoiceDraft, Written } from '@duologue/core/intake/invoice/invoice-draft.ts';
import { allWritten, firstWritten, type Spot, spotAt, spotOf, spotsAt, written, writtenAt } from './spot.ts';

const DOCUMENT = ['ExchangedDocument', 'HeaderExchangedDocument'];
const CONTEXT = ['ExchangedDocumentContext', 'SpecifiedExchangedDocumentContext'];
const TRANSACTION = ['SupplyChainTradeTransaction', 'SpecifiedSupplyChainTradeTransaction'];
const AGREEMENT = ['ApplicableHeaderTradeAgreement', 'ApplicableSupplyChainTradeAgreement'];
const SETTLEMENT = ['ApplicableHeaderTradeSettlement', 'ApplicableSupplyChainTradeSettlement'];
const SUMS = ['SpecifiedTradeSettlementHeaderMonetarySummation', 'SpecifiedTradeSettlementMonetarySummation'];
const RATE = ['RateApplicablePercent', 'ApplicablePercent'];
const REFERENCE = ['IssuerAssignedID', 'ID'];

/** UN/CEFACT Cross Industry Invoice D16B and D22B, and ZUGFeRD 1, which is an older one under other names. */
export function ciiDraft(root: Spot, lines: readonly DraftLine[]): InvoiceDraft {
  const document = spotOf(root, DOCUMENT);
  const transaction = spotOf(root, TRANSACTION);
  const agreement = spotOf(transaction, AGREEMENT);
  const settlement = spotOf(transaction, SETTLEMENT);
  const sums = spotOf(settlement, SUMS);
  const guideline = writtenAt(spotOf(root, CONTEXT), 'GuidelineSpecifiedDocumentContextParameter', 'ID');
  const { name, line, column } = root.element;
  return {
    syntax: name === 'CrossIndustryDocument' ? 'ZUGFeRD-1.0' : 'CII',
    profile: guideline?.text,
    at: { line, column, path: root.path },
    isCreditNoteRoot: false,
    typeCode: writtenAt(document, 'TypeCode'),
    number: writtenAt(document, 'ID'),
    issueOn: dateAt(spotAt(document, 'IssueDateTime')),
    dueDates: [],
    payments: paymentsOf(settlement),
    termDays: undefined,
    terms: allWritten(settlement, 'SpecifiedTradePaymentTerms', 'Description'),
    currency: writtenAt(settlement, 'InvoiceCurrencyCode'),
    taxCurrency: writtenAt(settlement, 'TaxCurrencyCode'),
    seller: partyName(spotAt(agreement, 'SellerTradeParty')),
    buyer: partyName(spotAt(agreement, 'BuyerTradeParty')),
    sellerVat: vatOf(spotAt(agreement, 'SellerTradeParty')),
    buyerVat: vatOf(spotAt(agreement, 'BuyerTradeParty')),
    buyerReference: writtenAt(agreement, 'BuyerReference'),
    orderReference: written(spotOf(spotAt(agreement, 'BuyerOrderReferencedDocument'), REFERENCE)),
    paymentReference: writtenAt(settlement, 'PaymentReference'),
    ibans: accountsOf(settlement),
    preceding: spotsAt(settlement, 'InvoiceReferencedDocument').flatMap((one) => written(spotOf(one, REFERENCE)) ?? []),
    lines,
    allowances: allowanceCharges(settlement, false),
    charges: [
      ...allowanceCharges(settlement, true),
      ...allWritten(settlement, 'SpecifiedLogisticsServiceCharge', 'AppliedAmount'),
    ],
    taxes: spotsAt(settlement, 'ApplicableTradeTax').map((tax) => ({
      basis: writtenAt(tax, 'BasisAmount'),
      amount: writtenAt(tax, 'CalculatedAmount'),
      rate: written(spotOf(tax, RATE)),
      category: writtenAt(tax, 'CategoryCode'),
    })),
    lineTotal: writtenAt(sums, 'LineTotalAmount'),
    allowanceTotal: writtenAt(sums, 'AllowanceTotalAmount'),
    chargeTotal: writtenAt(sums, 'ChargeTotalAmount'),
    taxExclusive: writtenAt(sums, 'TaxBasisTotalAmount'),
    taxTotals: allWritten(sums, 'TaxTotalAmount'),
    grandTotal: writtenAt(sums, 'GrandTotalAmount'),
    prepaid: writtenAt(sums, 'TotalPrepaidAmount'),
    rounding: writtenAt(sums, 'RoundingAmount'),
    due: writtenAt(sums, 'DuePayableAmount'),
    withheld: [],
    forOthers: [],
    stampDuty: undefined,
  };
}

export function ciiLine(line: Spot): DraftLine {
  const about = spotAt(line, 'AssociatedDocumentLineDocument');
  const agreement = spotOf(line, ['SpecifiedLineTradeAgreement', 'SpecifiedSupplyChainTradeAgreement']);
  const delivery = spotOf(line, ['SpecifiedLineTradeDelivery', 'SpecifiedSupplyChainTradeDelivery']);
  const settlement = spotOf(line, ['SpecifiedLineTradeSettlement', 'SpecifiedSupplyChainTradeSettlement']);
  const sums = spotOf(settlement, ['SpecifiedTradeSettlementLineMonetarySummation', ...SUMS]);
  const quantity = spotAt(delivery, 'BilledQuantity');
  const net = writtenAt(sums, 'LineTotalAmount');
  // In the profile EXTENDED, only details are added; groups and information repeat what is in them.
  const isRepeated = /^(GROUP|INFORMATION)$/.test(writtenAt(about, 'LineStatusReasonCode')?.text ?? '');
  return {
    id: writtenAt(about, 'LineID'),
    name: writtenAt(line, 'SpecifiedTradeProduct', 'Name'),
    quantity: written(quantity),
    unit: quantity?.element.attributes['unitCode'],
    price: writtenAt(agreement, 'NetPriceProductTradePrice', 'ChargeAmount'),
    net,
    taxRate: written(spotOf(spotAt(settlement, 'ApplicableTradeTax'), RATE)),
    isInformation: isRepeated || net === undefined,
  };
}

/** A date stands in one of two elements; the older one may also hold it as plain text. */
function dateAt(spot: Spot | undefined): Written | undefined {
  return firstWritten(
    writtenAt(spot, 'DateTimeString'),
    writtenAt(spot, 'DateString'),
    writtenAt(spot, 'DateTime'),
    writtenAt(spot, 'Date'),
    written(spot),
  );
}

function paymentsOf(settlement: Spot | undefined): readonly DraftPayment[] {
  return spotsAt(settlement, 'SpecifiedTradePaymentTerms').flatMap((terms) => {
    const dueOn = dateAt(spotAt(terms, 'DueDateDateTime'));
    return dueOn === undefined ? [] : [{ dueOn, amount: writtenAt(terms, 'PartialPaymentAmount') }];
  });
}

function partyName(party: Spot | undefined): Written | undefined {
  return firstWritten(
    writtenAt(party, 'Name'),
    writtenAt(party, 'SpecifiedLegalOrganization', 'TradingBusinessName'),
    writtenAt(party, 'DefinedTradeContact', 'PersonName'),
  );
}

function vatOf(party: Spot | undefined): Written | undefined {
  const ids = spotsAt(party, 'SpecifiedTaxRegistration', 'ID');
  return written(ids.find(({ element }) => element.attributes['schemeID'] === 'VA') ?? ids[0]);
}

function accountsOf(settlement: Spot | undefined): readonly Written[] {
  return spotsAt(settlement, 'SpecifiedTradeSettlementPaymentMeans', 'PayeePartyCreditorFinancialAccount').flatMap(
    (account) => firstWritten(writtenAt(account, 'IBANID'), writtenAt(account, 'ProprietaryID')) ?? [],
  );
}

function allowanceCharges(settlement: Spot | undefined, isCharge: boolean): readonly Written[] {
  return spotsAt(settlement, 'SpecifiedTradeAllowanceCharge')
    .filter((one) => {
      const indicator = firstWritten(writtenAt(one, 'ChargeIndicator', 'Indicator'), writtenAt(one, 'ChargeIndicator'));
      return /^(true|1)$/i.test(indicator?.text ?? '') === isCharge;
    })
    .flatMap((one) => writtenAt(one, 'ActualAmount') ?? []);
}
