import { formatExact } from '@duologue/core/statements/exact-amount.ts';
import { balanceOf } from '@duologue/core/statements/statement.ts';
import { describe, expect, test } from 'vitest';
import { readText } from '../testing/read-all.ts';

// Tables of banks that the second round of unknown files brought, with names and amounts of ours.

const told = async (text: string) => {
  const { statements, problems } = await readText(text);
  const entries = statements.flatMap((statement) => statement.entries);
  return {
    statements,
    entries,
    amounts: entries.map(({ amount }) => formatExact(amount)),
    texts: entries.map(({ remittance }) => remittance),
    codes: problems.map(({ code }) => code).filter((code) => code !== 'currency-unknown'),
  };
};

describe('which way the money went', () => {
  test.each([
    ['by a heading in one word', 'CreditDebet'],
    ['by the letters, whatever the heading', 'Kind'],
  ])('%s', async (_, heading) => {
    const { amounts } = await told(
      `Transactiedatum;${heading};Bedrag;Omschrijving\n13-03-2026;C;250,50;Factuur 1042\n14-03-2026;D;20,00;Winkel\n`,
    );
    expect(amounts).toEqual(['250.50', '-20.00']);
  });

  test('one letter alone is a code of anything', async () => {
    const { amounts } = await told('Date,Mark,Amount,Text\n2026-03-13,D,250.50,Amara\n2026-03-14,D,20.00,Bogdan\n');
    expect(amounts).toEqual(['250.50', '20.00']);
  });

  test('without headings, an amount beside an empty column may be what went out: it is asked', async () => {
    const { codes, entries } = await told("27 Feb 2026,UMC, 7.80, ,AMARA'S SHOP\n28 Feb 2026,UMC, 9.10, ,BOGDAN\n");
    expect(codes).toEqual(['column-open']);
    expect(entries).toEqual([]);
  });
});

describe('no text is lost', () => {
  test('text in numbered columns', async () => {
    const { texts } = await told(
      'Buchungstag;Buchungstext;VWZ1;VWZ2;Betrag\n13.03.2026;Gutschrift;Rechnung;A-1042;250,50\n',
    );
    expect(texts).toEqual(['Rechnung A-1042']);
  });

  test('words under headings that are not known', async () => {
    const { texts } = await told('date,class,what,amount\n2026-03-13,Income,Invoice 1042 Amara,250.50\n');
    expect(texts[0]).toContain('Invoice 1042 Amara');
  });

  test('a row that has only the words of the bank', async () => {
    const { texts } = await told(
      'Datum;Buchungstext;Betrag;Verwendungszweck\n13.03.2026;Einkauf Laden;-20,00;\n14.03.2026;Gutschrift;250,50;Rechnung 1042\n',
    );
    expect(texts).toEqual(['Einkauf Laden', 'Rechnung 1042']);
  });

  test('what is called a payment reference and is none', async () => {
    const { entries } = await told(
      'Datum;Zahlungsreferenz;Betrag\n13.03.2026;Danke;40,00\n14.03.2026;Für Amara;10,00\n',
    );
    expect(entries.map(({ remittance, creditorReferences }) => [remittance, creditorReferences])).toEqual([
      ['Danke', undefined],
      ['Für Amara', undefined],
    ]);
  });

  test('an apostrophe of a spreadsheet is no part of a text', async () => {
    const { texts } = await told(`Date,Description,Value\n13/03/2026,"'AMARA , INV 1042",250.50\n`);
    expect(texts).toEqual(['AMARA , INV 1042']);
  });
});

describe('marks within a text', () => {
  test.each([
    ['those of MT940', 'EREF+E2E-1MREF+M-77CRED+DE98ZZZ09999999999SVWZ+Invoice 1042', 'Invoice 1042', 'M-77'],
    ['spelt with colons at the end', 'Invoice 1042 EREF: E2E-1', 'Invoice 1042 EREF: E2E-1', undefined],
  ])('%s', async (_, text, remittance, mandateId) => {
    const { entries } = await told(`Buchungstag;Verwendungszweck;Betrag\n13.03.2026;${text};250,50\n`);
    expect(entries[0]).toMatchObject({ endToEndId: 'E2E-1', remittance });
    expect(entries[0]?.mandateId).toBe(mandateId);
  });

  test('a Belgian reference', async () => {
    const { entries } = await told('Datum;Mededelingen;Bedrag\n13-03-2026;+++090/9337/55493+++;250,50\n');
    expect(entries[0]?.creditorReferences).toEqual(['+++090/9337/55493+++']);
  });

  test('`ref=` before a reference, and alone', async () => {
    const { entries } = await told(
      'Kirjauspäivä;Määrä EUROA;Viite;Selitys\n2026-03-13;250,50;ref=10425;TILISIIRTO\n2026-03-14;-20,00;ref=;KAUPPA\n',
    );
    expect(entries.map(({ creditorReferences }) => creditorReferences)).toEqual([['10425'], undefined]);
  });
});

describe('whose account it is', () => {
  test('beside the account of the customer, another number is that of the other side', async () => {
    const { statements, entries } = await told(
      'Auftragskonto;Buchungstag;Verwendungszweck;Kontonummer;Betrag\n1000594757;13.03.2026;Rechnung 1042;DE02500105170137075030;250,50\n',
    );
    expect(statements[0]?.account).toBe('1000594757');
    expect(entries[0]?.counterparty).toEqual({ account: 'DE02500105170137075030' });
  });

  test('an IBAN of the other side leaves the number to us, and each of our accounts has its statement', async () => {
    const { statements } = await told(
      'Buchungsdatum,Betrag,IBAN,Kontonummer\n13.03.2026,"250,50",DE02500105170137075030,111\n14.03.2026,"20,00",DE02120300000000202051,222\n',
    );
    expect(statements.map(({ account }) => account)).toEqual(['111', '222']);
  });

  test('names of accounts are ours, and each has its statement', async () => {
    const { statements, entries } = await told(
      'Date,Description,Amount,Account Name\n2026-03-13,Amara,250.50,Giro\n2026-03-14,Bogdan,-20.00,Savings\n',
    );
    expect(statements.map(({ account }) => account)).toEqual(['Giro', 'Savings']);
    expect(entries.map(({ counterparty }) => counterparty)).toEqual([undefined, undefined]);
  });

  test('accounts under a heading that is not known', async () => {
    const { entries } = await told(
      'Account;Date;Amount;Number\nDE02120300000000202051;2026-03-13;250,50;DE02500105170137075030\n',
    );
    expect(entries[0]?.counterparty?.account).toBe('DE02500105170137075030');
  });
});

describe('rows and cells', () => {
  test('turnovers are no entries, and a currency that is gone is one', async () => {
    const { amounts, entries, codes } = await told(
      '"Date","Details","Amount","Currency","D/K"\n2014-10-06,"Invoice 1042","250.50","LTL","K"\n2014-10-06,"Turnover","250.50","LTL","K"\n2014-10-06,"Turnover","0.00","LTL","D"\n',
    );
    expect(amounts).toEqual(['250.50']);
    expect(entries[0]?.amount.currency).toBe('LTL');
    expect(codes).toEqual(['not-a-currency']);
  });

  test('a title above rows without headings is none', async () => {
    const { amounts, codes } = await told(
      'Compte de dépôt;****1234;15/03/2026;1230,50\n13/03/2026;Virement;AMARA 1042;250,50\n14/03/2026;Carte;MAGASIN;-20,00\n',
    );
    expect(amounts).toEqual(['250.50', '-20.00']);
    expect(codes).toEqual(['unknown-record']);
  });

  test('the same last balance above and below is said twice, and opens nothing', async () => {
    const { statements, codes } = await told(
      'Letzter Kontostand;;1.230,50\nBuchungstag;Verwendungszweck;Betrag\n13.03.2026;Rechnung 1042;250,50\n14.03.2026;Einkauf;-20,00\nKontostand;;1.230,50\n',
    );
    const [statement] = statements;
    const closing = statement && balanceOf(statement, 'closing');
    expect(statement && balanceOf(statement, 'opening')).toBeUndefined();
    expect(closing && formatExact(closing.amount)).toBe('1230.50');
    expect(codes).toEqual([]);
  });

  test('a day with its time behind a comma', async () => {
    const { entries } = await told('Datum;Betrag;Text\n"29.12.26, 13:56";-20,00;Amara\n');
    expect(entries[0]?.bookedOn).toBe('2026-12-29');
  });

  test('headings of a wide table, of which few are known', async () => {
    const unknown = 'a1;b1;c1;d1;e1;f1;g1;h1;i1;j1';
    const { amounts } = await told(
      `Posting date;Amount CZK;Variable symbol;Counteraccount name;${unknown}\n2026/05/21;-1111,11;111;Amara;5,00;;;;;;;;;\n`,
    );
    expect(amounts).toEqual(['-1111.11']);
  });
});
