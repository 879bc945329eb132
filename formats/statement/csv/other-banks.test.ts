import { formatExact } from '@duologue/core/statements/exact-amount.ts';
import { balanceOf } from '@duologue/core/statements/statement.ts';
import { describe, expect, test } from 'vitest';
import { readText } from '../testing/read-all.ts';

const told = async (text: string) => {
  const { statements, problems } = await readText(text);
  const [statement] = statements;
  const balance = (end: 'opening' | 'closing') => {
    const found = statement === undefined ? undefined : balanceOf(statement, end);
    return found && formatExact(found.amount);
  };
  return {
    statement,
    entries: statement?.entries ?? [],
    amounts: statement?.entries.map(({ amount }) => formatExact(amount)),
    opening: balance('opening'),
    closing: balance('closing'),
    codes: problems.map(({ code }) => code).filter((code) => code !== 'currency-unknown'),
  };
};

describe('what is not booked', () => {
  test.each([
    ['comdirect', 'offen', '--'],
    ['Nordea', 'Reserverad', ''],
  ])('%s says so in place of the day', async (_, word, value) => {
    const { entries, codes } = await told(
      `Buchungstag;Valuta;Buchungstext;Umsatz in EUR\n${word};${value};Miete;-20,00\n13.03.2026;13.03.2026;Rechnung 1042;250,50\n`,
    );
    expect(entries.map(({ status, bookedOn }) => [status, bookedOn])).toEqual([
      ['pending', undefined],
      ['booked', '2026-03-13'],
    ]);
    expect(codes).toEqual([]);
  });

  test('where the balances count it all the same, they are not those of the booked entries', async () => {
    const { opening, closing, codes } = await told(
      'Dato;Tekst;Beløb;Saldo;Status\n02.03.2026;Amara;250,50;350,50;Udført\n13.03.2026;Bogdan;-20,00;330,50;Udført\n25.03.2026;Cora;-30,00;300,50;Venter\n',
    );
    expect([opening, closing, codes]).toEqual([undefined, undefined, []]);
  });
});

describe('rows that are no entries', () => {
  test('a balance carried over has a day and no amount', async () => {
    const { amounts, opening, codes } = await told(
      'Date,Details,Debit,Credit,Balance\n01/03/2026,BALANCE FORWARD,,,1000\n14/03/2026,AMARA A-1042,,250.50,1250.50\n15/03/2026,BOGDAN,20.00,,1230.50\n',
    );
    expect(amounts).toEqual(['250.50', '-20.00']);
    expect(opening).toBe('1000.00');
    expect(codes).toEqual([]);
  });

  test('the last balance above is where the time before ended, when another one stands below', async () => {
    const { opening, closing, codes } = await told(
      'Umsätze;;;;\nLetzter Kontostand;;;100,00;EUR\nBuchungstag;Wert;Verwendungszweck;Soll;Haben;Währung\n14.3.2026;14.3.2026;Rechnung;;250,50;EUR\n15.3.2026;15.3.2026;Order;-20,00;;EUR\nKontostand;31.3.2026;;330,50;EUR\n',
    );
    expect([opening, closing, codes]).toEqual(['100.00', '330.50', []]);
  });

  test('a row with nothing but text goes on with the one above', async () => {
    const { entries } = await told(
      'Transaction date,Value date,Description,Withdrawals (SGD),Deposits (SGD)\n25/03/2026,25/03/2026,FAST PAYMENT,,250.50\n,,from AMARA A-1042\n13/03/2026,13/03/2026,DEBIT,20.00,\n\nPrinted on paper,,,,\n',
    );
    expect(entries.map(({ remittance }) => remittance)).toEqual(['FAST PAYMENT from AMARA A-1042', 'DEBIT']);
  });

  const BATCH =
    'IBAN;Booked At;Text;Credit/Debit Amount;Balance\nCH9300762011623852957;2026-03-25;Cora;-100;210.5\nCH9300762011623852957;2026-03-13;Sammelauftrag (2);-20;310.5\nCH9300762011623852957;;Bogdan;12;\nCH9300762011623852957;;Dora;8;\nCH9300762011623852957;2026-03-02;Amara;250.5;330.5\n';
  test('the parts of an entry are its details, in its direction', async () => {
    const { entries, amounts, codes } = await told(BATCH);
    expect(amounts).toEqual(['-100.00', '-20.00', '250.50']);
    expect(entries[1]?.details.map(({ amount, remittance }) => [amount && formatExact(amount), remittance])).toEqual([
      ['-12.00', 'Bogdan'],
      ['-8.00', 'Dora'],
    ]);
    expect(codes).toEqual([]);
  });

  test('parts that do not make up their entry are said', async () => {
    expect((await told(BATCH.replace(';8;', ';9;'))).codes).toEqual(['details-differ']);
  });

  test('a row that says more of itself is an entry, though it has no day and no balance yet', async () => {
    const { entries } = await told(
      'Type,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance\nTOPUP,2026-03-01,2026-03-02,Amara,250.50,0.00,EUR,COMPLETED,350.50\nCARD,2026-03-03,,Shop,-7.00,0.00,EUR,REVERTED,\nCARD,2026-03-03,2026-03-04,Bogdan,-20.00,0.00,EUR,COMPLETED,330.50\n',
    );
    expect(entries.map(({ status }) => status)).toEqual(['booked', 'information', 'booked']);
  });
});

describe('what moved on the account', () => {
  const table = (last: string) =>
    `Completed Date,Description,Amount,Fee,Currency,Balance\n2026-03-02,Amara,250.50,0.00,EUR,350.50\n2026-03-04,Bogdan,-20.00,0.50,EUR,${last}\n`;
  test.each([
    ['apart from the amount', '330.00', '-20.50'],
    ['within the amount', '330.50', '-20.00'],
  ])('the balance shows that a fee goes %s', async (_, last, amount) => {
    const { amounts, codes } = await told(table(last));
    expect(amounts).toEqual(['250.50', amount]);
    expect(codes).toEqual([]);
  });

  test('beside gross and fee it is the net', async () => {
    const { entries, amounts } = await told(
      'id,Type,Amount,Fee,Net,Currency,Created (UTC),Description\nt1,charge,250.50,7.51,242.99,eur,2026-03-14 10:11,A-1042\nt2,payout,-200.00,0.00,-200.00,eur,2026-03-15 10:11,PAYOUT\n',
    );
    expect(amounts).toEqual(['242.99', '-200.00']);
    expect(entries[0]?.instructed && formatExact(entries[0].instructed)).toBe('250.50');
  });

  test('a foreign amount is not taken for one of the account', async () => {
    const { entries } = await told(
      'Date,Payee,Amount (EUR),Amount (Foreign Currency),Type Foreign Currency\n2026-03-13,Bogdan,-20.00,-23.10,USD\n2026-03-14,Amara,250.50,250.50,EUR\n',
    );
    expect(entries[0]?.instructed).toMatchObject({ currency: 'USD', unscaled: 2310n });
    expect(entries[1]?.instructed).toBeUndefined();
  });

  test('without headings, the balance column shows by the rows that follow from each other', async () => {
    const rows =
      '25/03/2026,"-100.00","CORA","+230.50"\n13/03/2026,"-20.00","BOGDAN","+330.50"\n02/03/2026,"+250.50","AMARA","+350.50"\n';
    const { amounts, opening } = await told(rows);
    expect([amounts, opening]).toEqual([['-100.00', '-20.00', '250.50'], '100.00']);
    const { problems } = await readText(rows.replace('330.50', '331.50'));
    expect(problems.map(({ code }) => code)).toEqual(['column-open']);
  });
});

describe('whose account it is', () => {
  test('Commerzbank: all that is said of the account of the customer is none of the other side', async () => {
    const { statement, entries } = await told(
      'Buchungstag;Wertstellung;Umsatzart;Buchungstext;Betrag;Währung;Auftraggeberkonto;Bankleitzahl Auftraggeberkonto;IBAN Auftraggeberkonto\n13.03.2026;13.03.2026;Gutschrift;Amara A-1042;250,50;EUR;202051;12030000;DE02120300000000202051\n',
    );
    expect(statement?.account).toBe('DE02120300000000202051');
    expect(entries[0]?.counterparty).toBeUndefined();
  });

  test('Rabobank: the bank of the other side, not that of the account', async () => {
    const { entries } = await told(
      '"IBAN/BBAN","Munt","BIC","Datum","Bedrag","Tegenrekening IBAN/BBAN","Naam tegenpartij","BIC tegenpartij"\n"NL91RABO0315273637","EUR","RABONL2U","2026-03-02","+250,50","NL20INGB0001234567","Amara","INGBNL2A"\n',
    );
    expect(entries[0]?.counterparty?.bank).toBe('INGBNL2A');
  });

  test.each([
    [
      'the IBAN goes before another number',
      'Kontonummer:;0234 00123456.40;\nIBAN:;CH93 0076 2011 6238 5295 7;\n',
      'CH93 0076 2011 6238 5295 7',
    ],
    ['a French number is not cut at its letter', 'Numéro Compte   :;1234567X020\n', '1234567X020'],
    [
      'a label may stand above its value',
      '#Numer rachunku;\n61 1090 1014 0000 0712 1981 2874;\n',
      '61 1090 1014 0000 0712 1981 2874',
    ],
  ])('%s', async (_, above, account) => {
    const { statement } = await told(`${above}\nDatum;Text;Betrag\n13.03.2026;Amara;250,50\n`);
    expect(statement?.account).toBe(account);
  });
});

test('text under no heading goes on with the text before it', async () => {
  const { entries } = await told(
    '"Data operacji","Kwota","Waluta","Opis transakcji","",""\n"2026-03-25","-20.00","PLN","Rachunek odbiorcy: 61 1090","Nazwa odbiorcy: CORA","Tytuł: A-1042"\n',
  );
  expect(entries[0]?.remittance).toBe('Rachunek odbiorcy: 61 1090 Nazwa odbiorcy: CORA Tytuł: A-1042');
});

describe('what the rows tell', () => {
  test.each([
    ['in a column with a heading', 'Tran Type'],
    ['in one without', ''],
  ])('debit and credit %s go before the signs of a card', async (_, heading) => {
    const { amounts, codes } = await told(
      `Date,${heading},Details,Amount\n2026/03/02,DEBIT,Cora,30.00\n2026/03/05,CREDIT,Payment,-500.00\n2026/03/09,DEBIT,Bogdan,12.50\n`,
    );
    expect([amounts, codes]).toEqual([['-30.00', '500.00', '-12.50'], []]);
  });

  test('words that go with the signs change nothing', async () => {
    const { amounts } = await told(
      'Date,Kind,Details,Amount\n2026/03/02,DEBIT,Cora,-30.00\n2026/03/05,CREDIT,Amara,500.00\n2026/03/09,DEBIT,refund,12.50\n',
    );
    expect(amounts).toEqual(['-30.00', '500.00', '12.50']);
  });

  test('without headings, what went out, what came in and the balance are known by the balance', async () => {
    const { amounts, opening, closing } = await told(
      '11/02/2026,101,Check,100.00,0,400.00\n11/14/2026,,Deposit Amara,0,250.00,650.00\n11/20/2026,102,Check,20.00,0,630.00\n',
    );
    expect(amounts).toEqual(['-100.00', '250.00', '-20.00']);
    expect([opening, closing]).toEqual(['500.00', '630.00']);
  });

  test('the balance is in a currency, and so are the amounts', async () => {
    const { entries, codes } = await told(
      "Buchung;Text;Belastung;Gutschrift;Saldo CHF\n11.10.2026;Amara;;150.00;62'067.87\n10.10.2026;Cora;7.40;;61'917.87\n",
    );
    expect(entries.map(({ amount }) => amount.currency)).toEqual(['CHF', 'CHF']);
    expect(codes).toEqual([]);
  });

  test('the only words are the text, whatever their heading is', async () => {
    const { entries } = await told('Date;Wording;Debit;Credit\n30.09.2026;Cora;20.00;\n29.09.2026;Amara;;250.50\n');
    expect(entries.map(({ remittance }) => remittance)).toEqual(['Cora', 'Amara']);
  });
});

describe('rows that look like entries', () => {
  test('a balance with zeros in the columns of the money', async () => {
    const { amounts, opening, closing } = await told(
      'Date,Description,Debit,Credit,Balance\n01/03/2026,Opening Balance,0,0,1000.00\n13/03/2026,Bogdan,20.00,0,980.00\n15/03/2026,Amara,0,250.50,1230.50\n31/03/2026,Closing Balance,0.00,0.00,1230.50\n',
    );
    expect([amounts, opening, closing]).toEqual([['-20.00', '250.50'], '1000.00', '1230.50']);
  });

  test('balances among the movements, in the column of what came in', async () => {
    const { entries, amounts, closing, codes } = await told(
      'DATA;VALUTA;DARE;AVERE;DIVISA;DESCRIZIONE_OPERAZIONE\n29/04/2026;27/04/2026;100,00;;EUR;PAGAMENTO\n04/05/2026;prenotata;33,35;;EUR;PRE-ADDEBITO\n04/05/2026;;;555,39;EUR;Saldo contabile\n04/05/2026;;;777,04;EUR;Disponibilità al\n',
    );
    expect([amounts, closing, codes]).toEqual([['-100.00', '-33.35'], '555.39', []]);
    expect(entries.map(({ status }) => status)).toEqual(['booked', 'pending']);
  });

  test('a payment of a balance is an entry', async () => {
    const { amounts } = await told('Datum;Text;Betrag\n29.04.2026;Saldo Rechnung 12;250,50\n30.04.2026;Miete;-20,00\n');
    expect(amounts).toEqual(['250.50', '-20.00']);
  });

  test('the headings once more', async () => {
    const { amounts, codes } = await told(
      'Date,Details,Amount\n2026-03-02,Amara,250.50\nDate,Details,Amount\n2026-03-05,Bogdan,-20.00\n',
    );
    expect([amounts, codes]).toEqual([['250.50', '-20.00'], []]);
  });

  test('parts in a column of their own have the currency of their entry', async () => {
    const { entries, codes } = await told(
      'Auftragsdatum;Buchungstext;Betrag Einzelzahlung (CHF);Belastungsbetrag (CHF);Gutschriftsbetrag (CHF);Valutadatum;Saldo (CHF)\n31.01.2026;Amara; ; ;607.95;31.01.2026;5003.27\n30.01.2026;Sammelauftrag; ;1005.23; ;30.01.2026;4395.32\n30.01.2026;Cora;1000.00; ; ; ; \n30.01.2026;Bogdan;5.23; ; ; ; \n',
    );
    expect(entries[1]?.details.map(({ amount }) => amount && [formatExact(amount), amount.currency])).toEqual([
      ['-1000.00', 'CHF'],
      ['-5.23', 'CHF'],
    ]);
    expect(codes).toEqual([]);
  });
});

test('the payer, alone, is one of us, and no counterparty', async () => {
  const { entries } = await told('Date,Payer,Description,Amount,Payment currency\n2026-03-02,Hale,Cora,-20.00,EUR\n');
  expect(entries[0]).toMatchObject({ amount: { currency: 'EUR' }, remittance: 'Cora' });
  expect(entries[0]?.counterparty).toBeUndefined();
});
