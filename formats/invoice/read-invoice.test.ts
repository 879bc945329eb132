import { Buffer } from 'node:buffer';
import type { InvoiceDocument } from '@duologue/core/intake/invoice/invoice-document.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import type { Money } from '@duologue/core/money/money.ts';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../source.ts';
import { readInvoices } from './open-invoice.ts';
import { CII, FATTURA, FATTURA_TWO, UBL, UBL_CREDIT, ZUGFERD_1 } from './testing/fixtures.ts';
import { readOne } from './testing/read-one.ts';

const text = (amount: Money | undefined) => (amount === undefined ? undefined : formatDecimal(amount));
const told = (invoice: InvoiceDocument) => ({
  number: invoice.number,
  issueOn: invoice.issueOn,
  dueOn: invoice.dueOn,
  seller: invoice.seller,
  sellerVat: invoice.sellerVat,
  orderReference: invoice.orderReference,
  lines: invoice.lines.map(({ net }) => text(net)),
  lineTotal: text(invoice.lineTotal),
  taxTotal: text(invoice.taxTotal),
  grandTotal: text(invoice.grandTotal),
  due: text(invoice.due),
});

const SAME = {
  number: 'R-2026-17',
  issueOn: '2026-02-13',
  dueOn: '2026-03-15',
  seller: 'Alpha Werke GmbH',
  sellerVat: 'DE111111125',
  orderReference: 'PO-9',
  lines: ['40.00', '60.00'],
  lineTotal: '100.00',
  taxTotal: '20.00',
  grandTotal: '120.00',
  due: '120.00',
};

describe('the same invoice in every syntax', () => {
  test.each([
    ['UBL', UBL, 'terms'],
    ['CII', CII, 'field'],
    ['ZUGFeRD-1.0', ZUGFERD_1, 'field'],
  ])('%s', async (syntax, content, dueFrom) => {
    const { invoice, problems } = await readOne(content);
    expect(told(invoice)).toEqual(SAME);
    expect(invoice).toMatchObject({ syntax, kind: 'invoice', currency: 'EUR', buyer: 'Beta Handel KG', dueFrom });
    expect(invoice).toMatchObject({ paymentReference: 'RF18539007547034', ibans: ['DE89370400440532013000'] });
    expect(problems).toEqual([]);
  });

  test('FatturaPA', async () => {
    const { invoice, problems } = await readOne(FATTURA);
    expect(told(invoice)).toEqual({ ...SAME, number: '17/A', seller: 'Alfa S.r.l.', sellerVat: 'IT01234567890' });
    expect(invoice).toMatchObject({ syntax: 'FatturaPA', buyer: 'Mario Rossi', buyerVat: 'RSSMRA70A01H501S' });
    expect(problems).toEqual([]);
  });

  test('a credit note has positive amounts, and its kind says the direction', async () => {
    const { invoice, problems } = await readOne(UBL_CREDIT);
    expect(told(invoice)).toEqual(SAME);
    expect(invoice.kind).toBe('credit-note');
    expect(problems).toEqual([]);
  });
});

const sourceOf = (content: string | Uint8Array) =>
  bytesSource('x', typeof content === 'string' ? Buffer.from(content) : content);
const codesOf = async (content: string | Uint8Array) => {
  const read = await readInvoices(sourceOf(content));
  return read.ok
    ? read.value.flatMap(({ problems }) => problems.map(({ code }) => code))
    : read.refusal.map(({ code }) => code);
};

describe('what is said about a document that is faulty on purpose', () => {
  test.each<[string, string, string | RegExp, string, readonly string[]]>([
    ['no number', UBL, '<cbc:ID>R-2026-17</cbc:ID>', '', ['missing']],
    ['no seller', UBL, 'Alpha Werke GmbH', ' ', ['missing']],
    ['no date', UBL, '<cbc:IssueDate>2026-02-13</cbc:IssueDate>', '', ['due-not-told', 'missing']],
    ['a day that is none', UBL, '2026-02-13', '2026-02-30', ['not-a-date', 'due-not-told']],
    ['an amount that is none', UBL, /(PayableAmount[^>]*>)120.00/, '$112..34', ['not-an-amount']],
    ['an amount with a comma', UBL, /(PayableAmount[^>]*>)120.00/, '$1120,00', ['not-an-amount']],
    ['too many decimals', UBL, /(PayableAmount[^>]*>)120.00/, '$1120.004', ['amount-rounded', 'sum-differs']],
    [
      'another currency',
      UBL,
      'PayableAmount currencyID="EUR"',
      'PayableAmount currencyID="USD"',
      ['amount-in-other-currency'],
    ],
    ['a currency that is none', UBL, 'Code>EUR<', 'Code>EURO<', ['not-a-currency']],
    ['no currency, but marked amounts', UBL, /<cbc:DocumentCurrencyCode>.*/, '', ['worked-out']],
    ['no amount due', UBL, /<cbc:PayableAmount.*/, '', ['worked-out']],
    ['lines that do not add up', UBL, /(LineExtensionAmount[^>]*>)60.00/, '$161.00', ['sum-differs']],
    [
      'a total that does not add up',
      CII,
      'GrandTotalAmount>120.00',
      'GrandTotalAmount>130.00',
      ['sum-differs', 'sum-differs'],
    ],
    [
      'a tax that is not its rate',
      CII,
      '>20</ram:RateApplicablePercent></ram:ApplicableTradeTax>\n      <ram:SpecifiedTradePaymentTerms>',
      '>7</ram:RateApplicablePercent></ram:ApplicableTradeTax>\n      <ram:SpecifiedTradePaymentTerms>',
      ['tax-differs'],
    ],
    ['a kind nobody knows', CII, 'TypeCode>380', 'TypeCode>999', ['kind-unknown']],
    ['a pro forma', CII, 'TypeCode>380', 'TypeCode>325', ['no-claim']],
    ['a credit below zero', UBL_CREDIT, /(PayableAmount[^>]*>)120.00/, '$1-120.00', ['sign-unclear', 'sum-differs']],
    ['due before it was written', CII, '>20260315<', '>20250315<', ['due-before-issue', 'terms-differ']],
    [
      'terms that say another day',
      UBL,
      '<cbc:InvoiceTypeCode>',
      '<cbc:DueDate>2026-04-01</cbc:DueDate><cbc:InvoiceTypeCode>',
      ['terms-differ'],
    ],
    ['terms that are not certain', UBL, '30 Tage netto', '14 Tage nach Erhalt', ['due-not-told']],
    ['nothing about when', UBL, /<cac:PaymentTerms>.*/, '', ['due-not-told']],
    ['a text that says it is paid', UBL, '30 Tage netto', 'Der Betrag wurde bereits bezahlt.', ['says-paid']],
    ['an IBAN with a slip', UBL, 'DE89370400440532013000', 'DE88370400440532013000', ['iban-not-valid']],
    [
      'two parts',
      FATTURA,
      '</DatiPagamento>',
      '<DettaglioPagamento><DataScadenzaPagamento>2026-04-15</DataScadenzaPagamento><ImportoPagamento>0.00</ImportoPagamento></DettaglioPagamento></DatiPagamento>',
      ['due-in-parts'],
    ],
    ['a body without payment', FATTURA_TWO, '', '', ['worked-out', 'due-not-told']],
  ])('%s', async (_, content, from, to, expected) => {
    expect(await codesOf(content.replace(from, to))).toEqual(expected);
  });

  test('a sum that does not hold names its rule and both figures', async () => {
    const { problems } = await readOne(UBL.replace(/(TaxInclusiveAmount[^>]*>)120.00/, '$1125.00'));
    expect(problems[0]).toEqual({
      code: 'sum-differs',
      severity: 'warning',
      rule: 'BR-CO-15',
      values: { field: 'grandTotal', stated: '125.00', computed: '120.00', currency: 'EUR' },
    });
  });

  test('a problem says where it stands', async () => {
    const { problems } = await readOne(UBL.replace('>60.00<', '>sixty<'));
    expect(problems[0]).toMatchObject({
      code: 'not-an-amount',
      at: { line: 48, path: '/Invoice/InvoiceLine[2]/LineExtensionAmount' },
    });
  });
});

describe('what is refused', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'empty-file'],
    ['words', 'Dear Sir or Madam', 'not-an-invoice'],
    ['another XML', '<?xml version="1.0"?><Order/>', 'not-an-invoice'],
    [
      'an invoice of another format',
      '<Facturae xmlns="http://www.facturae.es/Facturae/2014/v3.2.1/Facturae"/>',
      'other-invoice-format',
    ],
    [
      'an Invoice of another namespace',
      '<Invoice xmlns="http://www.ebinterface.at/schema/4p3/"/>',
      'other-invoice-format',
    ],
    ['a web page', '<!DOCTYPE html><html></html>', 'not-an-invoice'],
    ['an end that is missing', UBL.slice(0, 1500), 'xml-not-well-formed'],
    ['a document type', UBL.replace('<Invoice', '<!DOCTYPE Invoice [<!ENTITY a "b">]><Invoice'), 'xml-with-doctype'],
    ['an entity of its own', UBL.replace('Alpha', '&alpha;'), 'xml-not-well-formed'],
    ['depth', UBL.replace('Alpha', `${'<a>'.repeat(200)}`), 'xml-too-deep'],
    ['a picture', Buffer.from('\u0089PNG\r\n\u001A\n', 'latin1'), 'not-an-invoice'],
    ['a workbook', Buffer.from('PK\u0003\u0004'), 'not-an-invoice'],
    [
      'an Italian header without a body',
      FATTURA_TWO.replace(/<FatturaElettronicaBody>[\s\S]*<\/FatturaElettronicaBody>/, ''),
      'not-an-invoice',
    ],
  ])('%s', async (_, content, code) => {
    const read = await readInvoices(sourceOf(content));
    expect(read.ok ? [] : read.refusal.map((problem) => problem.code)).toEqual([code]);
  });
});

describe('what is let pass', () => {
  test.each([
    ['no declaration', UBL.replace(/<\?xml.*\n/, '')],
    ['blanks before the declaration', `\n  ${UBL}`],
    ['a byte order mark', `\uFEFF${UBL}`],
    ['no namespaces', UBL.replace(/ xmlns(:\w+)?="[^"]*"/g, '').replaceAll(/(<\/?)c[ab]c:/g, '$1')],
    [
      'other prefixes',
      UBL.replaceAll('cbc:', 'a:')
        .replaceAll('xmlns:cbc', 'xmlns:a')
        .replaceAll('cac:', 'b:')
        .replaceAll('xmlns:cac', 'xmlns:b'),
    ],
    [
      'an envelope',
      `<StandardBusinessDocument><StandardBusinessDocumentHeader/>${UBL.replace(/<\?xml.*\n/, '')}</StandardBusinessDocument>`,
    ],
    [
      'a file inside',
      UBL.replace(
        '<cac:OrderReference>',
        `<cac:AdditionalDocumentReference><cac:Attachment><cbc:EmbeddedDocumentBinaryObject>${'QUJD'.repeat(2_000_000)}</cbc:EmbeddedDocumentBinaryObject></cac:Attachment></cac:AdditionalDocumentReference><cac:OrderReference>`,
      ),
    ],
    ['dates with a zone', UBL.replace('2026-02-13', '2026-02-13+01:00')],
    ['more blanks', UBL.replaceAll('>', '> ').replaceAll('</', ' </')],
  ])('%s', async (_, content) => {
    const { invoice, problems } = await readOne(content);
    expect(told(invoice)).toEqual(SAME);
    expect(problems).toEqual([]);
  });

  test('UTF-16', async () => {
    const bytes = Buffer.from(`\uFEFF${CII.replace('UTF-8', 'UTF-16')}`, 'utf16le');
    const read = await readInvoices(sourceOf(bytes));
    expect(read.ok && read.value[0] && told(read.value[0].invoice)).toEqual(SAME);
  });

  test('several bodies are several invoices under one header', async () => {
    const read = await readInvoices(sourceOf(FATTURA_TWO));
    const found = read.ok ? read.value.map(({ invoice }) => [invoice.number, invoice.seller, text(invoice.due)]) : [];
    expect(found).toEqual([
      ['17/A', 'Alfa S.r.l.', '120.00'],
      ['18/A', 'Alfa S.r.l.', '120.00'],
    ]);
  });
});
