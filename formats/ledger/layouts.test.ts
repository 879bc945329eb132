import { formatDecimal } from '@duologue/core/money/decimal.ts';
import { expect, test } from 'vitest';
import { readFile, textSource } from './testing.ts';

/** Column names as other packages write them; the rows are invented. Each file needs no answer but those listed. */
test.each<[string, string, string, readonly string[], readonly string[]]>([
  [
    'Zoho Books, invoices',
    `Invoice Date,Invoice ID,Invoice Number,Customer Name,Customer ID,Due Date,PurchaseOrder,Currency Code,SubTotal,Total,Balance
2026-10-01,9001,INV-1,Alpha Ltd,77,2026-10-31,PO1,USD,90.00,100.00,60.00`,
    'issuedOn ignored invoiceNumber debtorName debtorNumber dueOn reference currency ignored amount open',
    [],
    ['77 Alpha Ltd INV-1 USD 60.00'],
  ],
  [
    'DATEV, open items',
    `Konto;Kontobezeichnung;Rechnungs-Nr.;Rechnungsdatum;Fälligkeitsdatum;Betrag Soll;Betrag Haben;Saldo (offen)
10000;Müller GmbH;4711;01.09.2026;01.10.2026;1.190,00;;1.190,00
10000;Müller GmbH;4712;05.09.2026;05.10.2026;;190,00;-190,00`,
    'debtorNumber debtorName invoiceNumber issuedOn dueOn debit credit open',
    ['currency'],
    ['10000 Müller GmbH 4711 EUR 1190.00', '10000 Müller GmbH 4712 EUR -190.00'],
  ],
  [
    'SAP, line items',
    `Customer|Name 1|Document Number|Document Type|Document Date|Net due date|Amount in local currency|Local Currency|Text
100045|ACME AG|1800000123|RV|12.08.2026|11.09.2026|1.234,50|EUR|Lieferung
100045|ACME AG|1400000099|DZ|15.08.2026|15.08.2026|200,00-|EUR|Zahlung`,
    'debtorNumber debtorName invoiceNumber documentType issuedOn dueOn amount currency reference',
    [],
    ['100045 ACME AG 1800000123 EUR 1234.50', '100045 ACME AG 1400000099 EUR -200.00'],
  ],
  [
    'FreshBooks, invoices: what is open is stated, so settlement dates ask for no day',
    `Client Name,Invoice #,Date Issued,Date Paid,Amount,Amount Due,Currency
Alpha,0001,10/14/2026,,"1,000.00",400.00,USD
Beta,0002,10/15/2026,11/01/2026,50.00,0.00,USD`,
    'debtorName invoiceNumber issuedOn settledOn amount open currency',
    [],
    [' Alpha 0001 USD 400.00'],
  ],
  [
    'an Italian schedule',
    `Cliente;P.IVA;Nr. Doc.;Data Doc.;Data Scad.;Importo;Pagato;Residuo
Rossi S.r.l.;IT01234567890;12/A;15/09/2026;15/10/2026;€ 1.220,00;€ 0,00;€ 1.220,00`,
    'debtorName taxNumber invoiceNumber issuedOn dueOn amount paid open',
    [],
    [' Rossi S.r.l. 12/A EUR 1220.00'],
  ],
  [
    'Xero, sales invoices',
    `*ContactName,EmailAddress,POAddressLine1,POCity,POPostalCode,POCountry,*InvoiceNumber,Reference,*InvoiceDate,*DueDate,Total,InvoiceAmountPaid,InvoiceAmountDue,Type,Currency
Alpha Ltd,a@x.example,1 High St,Leeds,LS1,GB,INV-1,PO,20/10/2026,19/11/2026,120.00,20.00,100.00,Sales invoice,GBP
Beta Ltd,b@x.example,2 High St,York,YO1,GB,CN-1,,21/10/2026,,-50.00,0.00,-50.00,Sales credit note,GBP`,
    'debtorName email addressLine city postcode country invoiceNumber reference issuedOn dueOn amount paid open documentType currency',
    [],
    [' Alpha Ltd INV-1 GBP 100.00', ' Beta Ltd CN-1 GBP -50.00'],
  ],
  [
    'a French balance with its total in the fifth column',
    `Compte;Intitulé;Date pièce;N° pièce;Échéance;Débit;Crédit;Solde
411DUP;DUPONT SARL;15/09/2026;FA001;15/10/2026;1 200,00;;1 200,00
;;;;Total général;1 200,00;0,00;1 200,00`,
    'debtorNumber debtorName issuedOn invoiceNumber dueOn debit credit open',
    ['currency'],
    ['411DUP DUPONT SARL FA001 EUR 1200.00'],
  ],
  [
    'QuickBooks, customer balance detail: the debtor stands above its items',
    `Customer Balance Detail,,,,,,
As of 30 September 2026,,,,,,
,Transaction Type,Date,Num,Due Date,Amount,Open Balance
Alpha Ltd,,,,,,
,Invoice,09/13/2026,1001,10/13/2026,100.00,100.00
,Payment,09/20/2026,,,-40.00,-40.00
Total for Alpha Ltd,,,,,60.00,60.00
TOTAL,,,,,$60.00,$60.00`,
    'ignored documentType issuedOn invoiceNumber dueOn amount open',
    ['currency'],
    [' Alpha Ltd 1001 EUR 100.00', ' Alpha Ltd - EUR -40.00'],
  ],
  [
    'a list made by hand',
    `name,phone,invoice,amount,due
Alpha,+442079460018,1,£1200,31/10/2026
Beta,020 7946 0999,2,£50.5,5/11/2026`,
    'debtorName phone invoiceNumber amount dueOn',
    [],
    [' Alpha 1 GBP 1200.00', ' Beta 2 GBP 50.50'],
  ],
])('%s', async (_, text, roles, questions, expected) => {
  const read = await readFile(textSource(text), { answers: { currency: 'EUR' } });
  expect(read.mapping.columns.map(({ role }) => role)).toEqual(roles.split(' '));
  expect(read.questions.map(({ id }) => id)).toEqual(questions);
  expect(
    read.records.map(
      ({ debtor, item }) =>
        `${debtor.number ?? ''} ${debtor.name} ${item.number ?? '-'} ${item.open.currency} ${formatDecimal(item.open)}`,
    ),
  ).toEqual(expected);
  expect([read.rejections, read.warnings]).toEqual([[], []]);
});
