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
  [
    'Odoo, customer invoices: its state is no place',
    `Number,Invoice Partner Display Name,Invoice/Bill Date,Due Date,Tax Excluded Signed,Total Signed,Amount Due Signed,Currency,Payment State,State
INV/2026/00012,"Alpha, Berta",2026-09-15,2026-10-15,1000.0,1150.0,1150.0,USD,not_paid,posted
RINV/2026/0001,Beta Ltd,2026-10-01,2026-10-01,-50.0,-57.5,-57.5,USD,not_paid,posted`,
    'invoiceNumber debtorName issuedOn dueOn ignored amount open currency documentStatus ignored',
    [],
    [' Alpha, Berta INV/2026/00012 USD 1150.00', ' Beta Ltd RINV/2026/0001 USD -57.50'],
  ],
  [
    'Sage 50, transactions: Ref is the number, O/S is what is left',
    `A/C,Name,Type,Ref,Date,Due,Details,Amount,O/S
A001,Alpha Ltd,SI,1234,01/09/2026,01/10/2026,Goods,240.00,240.00
B002,Beta Ltd,SI,1240,25/09/2026,25/10/2026,Labour,1080.00,600.00
B002,Beta Ltd,SA,BACS,01/11/2026,,On account,-100.00,-100.00`,
    'debtorNumber debtorName documentType invoiceNumber issuedOn dueOn ignored amount open',
    ['currency'],
    ['A001 Alpha Ltd 1234 EUR 240.00', 'B002 Beta Ltd 1240 EUR 600.00', 'B002 Beta Ltd BACS EUR -100.00'],
  ],
  [
    'SAP, a list as text: lines drawn across the page are nothing',
    `|  Customer |Assignment |DocumentNo|Type|Doc. Date |Net due dt|Amount in local cur.|LCurr|Text     |
|-----------|-----------|----------|----|----------|----------|--------------------|-----|---------|
|  100234   |SO4711     |1800000123|RV  |15.09.2026|15.10.2026|           12.345,67|EUR  |Rechnung |
|  100234   |           |1600000045|RG  |20.09.2026|20.09.2026|             500,00-|EUR  |         |`,
    'ignored debtorName ignored invoiceNumber documentType issuedOn dueOn amount currency reference ignored',
    [],
    [' 100234 1800000123 EUR 12345.67', ' 100234 1600000045 EUR -500.00'],
  ],
  [
    'Stripe, invoices: what it calls due is the whole amount, paid or not',
    `Amount Due,Currency,Date (UTC),Due Date (UTC),Number,Total,Amount Paid,Status,Customer Email,Customer Name
120.00,eur,2026-09-01 10:22,2026-10-01 10:22,A-0001,120.00,0.00,open,a@x.example,Alpha UG
60.00,eur,2026-09-03 10:22,2026-10-03 10:22,A-0002,60.00,60.00,paid,b@x.example,Beta GmbH`,
    'open currency issuedOn dueOn invoiceNumber amount paid documentStatus email debtorName',
    [],
    [' Alpha UG A-0001 EUR 120.00'],
  ],
  [
    'NetSuite, open receivables by customer and job',
    `Customer: Job,Transaction Type,Document Number,P.O. No.,Date,Due Date,Age,Open Balance (USD)
Alpha Corp,Invoice,INV10045,,8/14/2026,9/13/2026,68,"$4,250.00"
Alpha Corp,Credit Memo,CM221,,8/20/2026,8/20/2026,92,"-$250.00"
Total - Alpha Corp,,,,,,,"$4,000.00"
Total,,,,,,,"$4,000.00"`,
    'debtorName documentType invoiceNumber reference issuedOn dueOn ignored open',
    [],
    [' Alpha Corp INV10045 USD 4250.00', ' Alpha Corp CM221 USD -250.00'],
  ],
  [
    'FreeAgent, invoices',
    `Reference,Contact,Project,Dated On,Due On,Net Value,Sales Tax,Total Value,Paid Value,Due Value,Currency,Status
INV001,Alpha Ltd,,2026-09-01,2026-10-01,1000.0,200.0,1200.0,0.0,1200.0,GBP,Overdue
INV002,Beta Ltd,,2026-11-01,2026-12-01,100.0,20.0,120.0,20.0,100.0,GBP,Open`,
    'invoiceNumber debtorName ignored issuedOn dueOn ignored ignored amount paid open currency documentStatus',
    [],
    [' Alpha Ltd INV001 GBP 1200.00', ' Beta Ltd INV002 GBP 100.00'],
  ],
  [
    'Tally, bills receivable, with Indian grouping',
    `Date,Ref. No.,Party's Name,Pending Amount,Due on,Overdue by days
1-Sep-2026,SI/0412,Alpha Traders,"1,18,000.00",1-Oct-2026,50
15-Oct-2026,SI/0488,Beta Stores,"23,600.00",14-Nov-2026,6`,
    'issuedOn invoiceNumber debtorName open dueOn ignored',
    ['currency'],
    [' Alpha Traders SI/0412 EUR 118000.00', ' Beta Stores SI/0488 EUR 23600.00'],
  ],
  [
    'a Norwegian list with its payment reference',
    `Fakturanr;Kundenr;Kunde;Fakturadato;Forfallsdato;Beløp;Restbeløp;Valuta;KID
10021;501;Alpha Bygg AS;15.09.2026;15.10.2026;12 500,00;12 500,00;NOK;0010021501
10022;502;Beta Bil;15.10.2026;14.11.2026;990,00;490,00;NOK;0010022502`,
    'invoiceNumber debtorNumber debtorName issuedOn dueOn amount open currency reference',
    [],
    ['501 Alpha Bygg AS 10021 NOK 12500.00', '502 Beta Bil 10022 NOK 490.00'],
  ],
  [
    'a Polish list',
    `Kontrahent;NIP;Numer faktury;Data wystawienia;Termin płatności;Kwota brutto;Zapłacono;Pozostało;Waluta
Alpha Sp. z o.o.;5260001246;FV/2026/09/12;15.09.2026;15.10.2026;1 230,00;230,00;1 000,00;PLN`,
    'debtorName taxNumber invoiceNumber issuedOn dueOn amount paid open currency',
    [],
    [' Alpha Sp. z o.o. FV/2026/09/12 PLN 1000.00'],
  ],
  [
    'an Italian list of invoices with a state that is no country',
    `Data;Numero;Cliente;P.IVA;Codice Fiscale;Imponibile;IVA;Totale;Scadenza;Saldo;Stato
13/10/2026;45/A;Alfa S.r.l.;IT01234567890;01234567890;€ 1.000,00;€ 220,00;€ 1.220,00;12/11/2026;€ 1.220,00;Non saldata
31/08/2026;38/A;Bar Beta;;;€ 250,00;€ 55,00;€ 305,00;30/09/2026;€ 0,00;Saldata`,
    'issuedOn invoiceNumber debtorName taxNumber ignored ignored ignored amount dueOn open documentStatus',
    [],
    [' Alfa S.r.l. 45/A EUR 1220.00'],
  ],
  [
    'an amount beside another one that nobody knows: what is left is asked, never guessed',
    `Customer,Invoice,Due,Amount,Figure
Alpha Ltd,INV-1,2026-10-31,€1080.00,€600.00`,
    'debtorName invoiceNumber dueOn amount ignored',
    ['column:open'],
    [' Alpha Ltd INV-1 EUR 1080.00'],
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
