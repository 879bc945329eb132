import { formatExact } from '@duologue/core/statements/exact-amount.ts';
import { balanceOf } from '@duologue/core/statements/statement.ts';
import { describe, expect, test } from 'vitest';
import type { StatementOptions } from '../statement-options.ts';
import { readText } from '../testing/read-all.ts';

/** Date, amount, currency, name and text of each entry, as a table says them. */
async function lines(text: string, options: StatementOptions = {}, encoding: 'utf8' | 'latin1' = 'utf8') {
  const { statements } = await readText(text, options, encoding);
  return statements.flatMap(({ entries }) =>
    entries.map(({ bookedOn, amount, counterparty, remittance }) =>
      [bookedOn ?? '-', formatExact(amount), amount.currency ?? '-', counterparty?.name ?? '-', remittance ?? '-'].join(
        ' | ',
      ),
    ),
  );
}

describe('layouts of banks, as they come', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'Sparkasse',
      '"Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"BIC (SWIFT-Code)";"Betrag";"Waehrung";"Info"\n"DE02120300000000202051";"02.03.26";"02.03.26";"GUTSCHRIFT";"RE 4711";"Amara Books";"DE89370400440532013000";"COBADEFF";"1.250,50";"EUR";"Umsatz gebucht"\n"DE02120300000000202051";"13.03.26";"13.03.26";"LASTSCHRIFT";"Strom";"Stadtwerke";"DE89370400440532013000";"COBADEFF";"-20,00";"EUR";"Umsatz vorgemerkt"\n',
      ['2026-03-02 | 1250.50 | EUR | Amara Books | RE 4711', '2026-03-13 | -20.00 | EUR | Stadtwerke | Strom'],
    ],
    [
      'DKB: payer and payee, by the direction',
      '"Girokonto";"DE02120300000000202051"\n""\n"Kontostand vom 03.03.2026:";"330,50 €"\n""\n"Buchungsdatum";"Wertstellung";"Status";"Zahlungspflichtige*r";"Zahlungsempfänger*in";"Verwendungszweck";"Umsatztyp";"IBAN";"Betrag (€)"\n"25.03.26";"25.03.26";"Gebucht";"Amara Books";"Hale Tools";"RE 4711";"Eingang";"DE89370400440532013000";"250,5"\n"24.03.26";"24.03.26";"Gebucht";"Hale Tools";"Bogdan";"order";"Ausgang";"DE91100000000123456789";"-1.000,00"\n',
      ['2026-03-25 | 250.50 | EUR | Amara Books | RE 4711', '2026-03-24 | -1000.00 | EUR | Bogdan | order'],
    ],
    [
      'Deutsche Bank: Soll with its minus, Haben without',
      'Umsätze Girokonto;;;;\n\nBuchungstag;Wert;Umsatzart;Begünstigter / Auftraggeber;Verwendungszweck;IBAN;Soll;Haben;Währung\n25.3.2026;25.3.2026;SEPA-Gutschrift;Amara Books;RE 4711;DE89370400440532013000;;250,50;EUR\n26.3.2026;26.3.2026;SEPA-Lastschrift;Bogdan;order;DE89370400440532013000;-20,00;;EUR\nKontostand;26.3.2026;;;330,50;EUR\n',
      ['2026-03-25 | 250.50 | EUR | Amara Books | RE 4711', '2026-03-26 | -20.00 | EUR | Bogdan | order'],
    ],
    [
      'ING of the Netherlands: Af and Bij',
      '"Datum","Naam / Omschrijving","Rekening","Tegenrekening","Code","Af Bij","Bedrag (EUR)","Mutatiesoort","Mededelingen"\n"20260302","Amara Books","NL91ABNA0417164300","NL20INGB0001234567","OV","Bij","250,50","Overschrijving","Factuur 4711"\n"20260303","Bogdan BV","NL91ABNA0417164300","NL20INGB0007654321","IC","Af","20,00","Incasso","Order"\n',
      ['2026-03-02 | 250.50 | EUR | Amara Books | Factuur 4711', '2026-03-03 | -20.00 | EUR | Bogdan BV | Order'],
    ],
    [
      'Rabobank: signs in front',
      '"IBAN/BBAN","Munt","BIC","Volgnr","Datum","Rentedatum","Bedrag","Saldo na trn","Tegenrekening IBAN/BBAN","Naam tegenpartij","Code","Transactiereferentie","Omschrijving-1","Omschrijving-2"\n"NL91RABO0315273637","EUR","RABONL2U","1","2026-03-02","2026-03-02","+250,50","+350,50","NL20INGB0001234567","Amara","cb","E2E","Factuur","4711"\n"NL91RABO0315273637","EUR","RABONL2U","2","2026-03-03","2026-03-03","-20,00","+330,50","NL20INGB0001234567","Bogdan","ei","","Order",""\n',
      ['2026-03-02 | 250.50 | EUR | Amara | Factuur 4711', '2026-03-03 | -20.00 | EUR | Bogdan | Order'],
    ],
    [
      'UBS: money in two columns, apostrophes',
      "Kontonummer:;0234 00123456.40;\nIBAN:;CH93 0076 2011 6238 5295 7;\nAbschlussdatum;Buchungsdatum;Valutadatum;Währung;Belastung;Gutschrift;Einzelbetrag;Saldo;Transaktions-Nr.;Beschreibung1;Beschreibung2\n2026-03-02;2026-03-02;2026-03-02;CHF;;1'250.50;;1'350.50;99;Amara Books;QRR\n2026-03-03;2026-03-03;2026-03-03;CHF;-20.00;;;1'330.50;98;Bogdan;Order\n",
      ['2026-03-02 | 1250.50 | CHF | - | Amara Books QRR', '2026-03-03 | -20.00 | CHF | - | Bogdan Order'],
    ],
    [
      'Lloyds: debit and credit without signs',
      "Transaction Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance\n25/03/2026,DEB,'30-00-00,12345678,BOGDAN LTD,20.00,,330.50\n24/03/2026,FPI,'30-00-00,12345678,AMARA BOOKS INV 4711,,250.50,350.50\n",
      ['2026-03-25 | -20.00 | - | - | BOGDAN LTD', '2026-03-24 | 250.50 | - | - | AMARA BOOKS INV 4711'],
    ],
    [
      'Starling: the currency in the headings',
      'Date,Counter Party,Reference,Type,Amount (GBP),Balance (GBP)\n25/03/2026,Amara Books,INV 4711,FASTER PAYMENT,250.50,350.50\n26/03/2026,Bogdan,order,DIRECT DEBIT,-20.00,330.50\n',
      ['2026-03-25 | 250.50 | GBP | Amara Books | INV 4711', '2026-03-26 | -20.00 | GBP | Bogdan | order'],
    ],
    [
      'HSBC: no headings',
      '25/03/2026,AMARA BOOKS INV 4711,250.50\n26/03/2026,"BOGDAN, LTD",-20.00\n',
      ['2026-03-25 | 250.50 | - | - | AMARA BOOKS INV 4711', '2026-03-26 | -20.00 | - | - | BOGDAN, LTD'],
    ],
    [
      'ABN AMRO: no headings, balances before and after',
      '123456789\tEUR\t20260301\t100,00\t95,00\t20260301\t-5,00\tBEA AMARA\n123456789\tEUR\t20260302\t95,00\t105,00\t20260302\t10,00\tSEPA B\n',
      ['2026-03-01 | -5.00 | EUR | - | BEA AMARA', '2026-03-02 | 10.00 | EUR | - | SEPA B'],
    ],
    [
      'Chase: month first, told by the column',
      'Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #\nCREDIT,03/25/2026,AMARA BOOKS,250.50,ACH_CREDIT,350.50,\nDEBIT,03/05/2026,BOGDAN,-20.00,ACH_DEBIT,100.00,\n',
      ['2026-03-25 | 250.50 | - | - | CREDIT AMARA BOOKS', '2026-03-05 | -20.00 | - | - | DEBIT BOGDAN'],
    ],
    [
      'Capital One: the kind gives the direction',
      'Account Number,Transaction Description,Transaction Date,Transaction Type,Transaction Amount,Balance\n1234,AMARA BOOKS,03/25/26,Credit,250.50,350.50\n1234,BOGDAN,03/26/26,Debit,20.00,330.50\n',
      ['2026-03-25 | 250.50 | - | - | AMARA BOOKS', '2026-03-26 | -20.00 | - | - | BOGDAN'],
    ],
    [
      'BNP Paribas',
      'Date;Libellé;Débit euros;Crédit euros\n25/03/2026;VIR AMARA BOOKS FACT 4711;;250,50\n26/03/2026;PRLV BOGDAN;20,00;\n',
      ['2026-03-25 | 250.50 | EUR | - | VIR AMARA BOOKS FACT 4711', '2026-03-26 | -20.00 | EUR | - | PRLV BOGDAN'],
    ],
    [
      'UniCredit',
      'Data Registrazione;Data valuta;Descrizione;Importo (EUR)\n25.03.2026;25.03.2026;BONIFICO AMARA BOOKS FATT 4711;1.250,50\n26.03.2026;26.03.2026;ADDEBITO BOGDAN;-20,00\n',
      [
        '2026-03-25 | 1250.50 | EUR | - | BONIFICO AMARA BOOKS FATT 4711',
        '2026-03-26 | -20.00 | EUR | - | ADDEBITO BOGDAN',
      ],
    ],
    [
      'Intesa: two columns',
      'Data contabile;Data valuta;Descrizione;Accrediti;Addebiti;Descrizione estesa\n25/03/2026;25/03/2026;BONIFICO;250,50;;AMARA FATT 4711\n26/03/2026;26/03/2026;ADDEBITO;;-20,00;BOGDAN\n',
      ['2026-03-25 | 250.50 | - | - | BONIFICO AMARA FATT 4711', '2026-03-26 | -20.00 | - | - | ADDEBITO BOGDAN'],
    ],
    [
      'Santander of Spain',
      'FECHA OPERACIÓN;FECHA VALOR;CONCEPTO;IMPORTE EUR;SALDO\n25/03/2026;25/03/2026;TRANSFERENCIA AMARA;250,50;350,50\n26/03/2026;26/03/2026;RECIBO BOGDAN;-20,00;330,50\n',
      ['2026-03-25 | 250.50 | EUR | - | TRANSFERENCIA AMARA', '2026-03-26 | -20.00 | EUR | - | RECIBO BOGDAN'],
    ],
    [
      'Nordea: Valuta is the currency there',
      'Bokföringsdag;Belopp;Avsändare;Mottagare;Namn;Rubrik;Saldo;Valuta\n2026-03-25;250,50;;;Amara;Faktura 4711;350,50;SEK\n2026-03-26;-20,00;;;Bogdan;Order;330,50;SEK\n',
      ['2026-03-25 | 250.50 | SEK | Amara | Faktura 4711', '2026-03-26 | -20.00 | SEK | Bogdan | Order'],
    ],
    [
      'Bank of America: a summary above',
      'Description,,Summary Amt.\nBeginning balance as of 03/01/2026,,"100.00"\nTotal credits,,"250.50"\nEnding balance as of 03/31/2026,,"350.50"\n\nDate,Description,Amount,Running Bal.\n03/01/2026,Beginning balance as of 03/01/2026,,"100.00"\n03/25/2026,"AMARA BOOKS DES:INV 4711","250.50","350.50"\n',
      ['2026-03-25 | 250.50 | - | - | AMARA BOOKS DES:INV 4711'],
    ],
    [
      'S and H behind the amount',
      'Buchungsdatum;Text;Umsatz in EUR\n25.03.2026;Amara;250,50 H\n26.03.2026;Bogdan;20,00 S\n',
      ['2026-03-25 | 250.50 | EUR | - | Amara', '2026-03-26 | -20.00 | EUR | - | Bogdan'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await lines(text)).toEqual(expected);
  });

  test('windows-1252, as German banks still send it', async () => {
    const text = 'Buchungstag;Empfänger;Verwendungszweck;Betrag;Währung\n25.03.2026;Müller;Größe;-5,00;EUR\n';
    expect(await lines(text, {}, 'latin1')).toEqual(['2026-03-25 | -5.00 | EUR | Müller | Größe']);
  });
});

describe('what a table leaves open is asked', () => {
  const AMBIGUOUS = 'Date,Description,Amount\n03/04/2026,Amara,250.50\n05/06/2026,Bogdan,-20.00\n';

  test('dates that read both ways have no day until somebody says which', async () => {
    const { problems } = await readText(AMBIGUOUS);
    expect(problems.map(({ code, severity, column }) => [code, severity, column])).toContainEqual([
      'date-order-open',
      'question',
      1,
    ]);
    expect(await lines(AMBIGUOUS)).toEqual(['- | 250.50 | - | - | Amara', '- | -20.00 | - | - | Bogdan']);
  });

  test.each([
    ['dmy', '2026-04-03'],
    ['mdy', '2026-03-04'],
  ] as const)('and %s is an answer', async (dateOrder, day) => {
    expect((await lines(AMBIGUOUS, { dateOrder }))[0]).toContain(day);
  });

  test('an answer does not go before what the file proves', async () => {
    const proven = 'Date,Description,Amount\n25/04/2026,Amara,250.50\n05/06/2026,Bogdan,-20.00\n';
    expect(await lines(proven, { dateOrder: 'mdy' })).toEqual([
      '2026-04-25 | 250.50 | - | - | Amara',
      '2026-06-05 | -20.00 | - | - | Bogdan',
    ]);
  });

  test('amounts whose mark could group are set aside until somebody says which', async () => {
    const text = 'Date;Description;Amount\n2026-03-25;Amara;1.250\n2026-03-26;Bogdan;2.500\n';
    const { problems, statements } = await readText(text);
    expect(problems.map(({ code }) => code)).toEqual(expect.arrayContaining(['decimal-open', 'amount-ambiguous']));
    expect(statements).toEqual([]);
    expect((await lines(text, { decimal: 'comma' }))[0]).toContain('1250.00');
  });

  test('two columns of amounts without a heading are asked about, with both', async () => {
    const { problems } = await readText('25/03/2026,Amara,250.50,-10.00\n26/03/2026,Bogdan,-20.00,11.00\n');
    expect(problems[0]).toMatchObject({
      code: 'column-open',
      severity: 'question',
      values: { role: 'amount', choices: '3, 4' },
    });
  });
});

describe('running balances', () => {
  test('newest first gives the same opening and closing as oldest first', async () => {
    const rows = ['25/03/2026,Amara,250.50,350.50', '26/03/2026,Bogdan,-20.00,330.50'];
    for (const order of [rows, [...rows].reverse()]) {
      const { statements, problems } = await readText(`Date,Description,Amount,Balance\n${order.join('\n')}\n`);
      const [statement] = statements;
      const ends = (['opening', 'closing'] as const).map((end) => statement && balanceOf(statement, end)?.amount);
      expect(ends.map((amount) => amount && formatExact(amount))).toEqual(['100.00', '330.50']);
      expect(problems.map(({ code }) => code)).toEqual(['currency-unknown']);
    }
  });

  test('a balance that does not follow is said at its line, and no opening is made up', async () => {
    const { statements, problems } = await readText(
      'Date,Description,Amount,Balance\n25/03/2026,A,250.50,350.50\n26/03/2026,B,-20.00,330.50\n27/03/2026,C,1.00,999.00\n28/03/2026,D,1.00,1000.00\n',
    );
    expect(problems).toContainEqual(expect.objectContaining({ code: 'running-balance-differs', line: 4 }));
    expect(statements[0]?.balances).toEqual([]);
  });

  test('books of the account holder, where debit is in, are told by the balance', async () => {
    const text =
      'Date,Description,Debit,Credit,Balance\n25/03/2026,Amara,250.50,,350.50\n26/03/2026,Bogdan,,20.00,330.50\n27/03/2026,C,5.00,,335.50\n';
    expect(await lines(text)).toEqual(
      expect.arrayContaining(['2026-03-25 | 250.50 | - | - | Amara', '2026-03-26 | -20.00 | - | - | Bogdan']),
    );
  });
});

test.each<[string, string, string, number, number]>([
  [
    'an amount that is none',
    'Date,Text,Amount\n25/03/2026,A,1.00\n26/03/2026,B,lots\n27/03/2026,C,2.00\n',
    'not-an-amount',
    3,
    3,
  ],
  [
    'an amount in both columns',
    'Date,Text,Debit,Credit\n25/03/2026,A,1.00,\n26/03/2026,B,2.00,3.00\n',
    'debit-and-credit',
    3,
    3,
  ],
  ['no amount', 'Date,Text,Amount\n25/03/2026,A,1.00\n26/03/2026,B,\n', 'amount-missing', 3, 3],
  ['a day that does not exist', 'Date,Text,Amount\n25/03/2026,A,1.00\n31/02/2026,B,2.00\n', 'not-a-date', 3, 1],
  [
    'a quote that never closes',
    'Date,Text,Amount\n25/03/2026,A,1.00\n26/03/2026,"B,2.00\n27/03/2026,C,3.00\n',
    'row-unreadable',
    3,
    2,
  ],
])('%s is named with line and column', async (_, text, code, line, column) => {
  const { problems } = await readText(text);
  expect(problems.map((problem) => [problem.code, problem.line, problem.column])).toContainEqual([code, line, column]);
});

test('apostrophes round an account are not part of it', async () => {
  const { statements } = await readText(
    "Date;Account;Counterparty account;Name;Amount;Currency\n2026-03-02;'29114010810000267002001002';'61109010140000071219812874';Nowak;10,00;PLN\n",
  );
  expect(statements[0]?.entries[0]?.counterparty?.account).toBe('61109010140000071219812874');
});
