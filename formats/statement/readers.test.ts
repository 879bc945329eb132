import { formatExact } from '@duologue/core/statements/exact-amount.ts';
import { describe, expect, test } from 'vitest';
import { BAI2, CAMT053, OFX, QIF } from './testing/fixtures.ts';
import { onlyEntry, readText } from './testing/read-all.ts';

const entriesOf = async (text: string) => (await readText(text)).statements.flatMap(({ entries }) => entries);
const mt = (line: string, details = '') =>
  `:20:X\n:25:NL91ABNA0417164300\n:28C:1/1\n:60F:C260301EUR0,\n${line}\n${details}`;

describe('CAMT', () => {
  test('an entry with all that a payment says', async () => {
    const { format, statements } = await readText(CAMT053);
    expect(format).toBe('camt.053');
    expect(statements[0]).toMatchObject({
      id: '2026-042',
      sequence: '42',
      account: 'DE02120300000000202051',
      accountName: 'Hale Tools Ltd',
      currency: 'EUR',
    });
    expect(statements[0]?.entries[0]).toMatchObject({
      bookedOn: '2026-03-02',
      valueOn: '2026-03-03',
      amount: { currency: 'EUR', unscaled: 25050n, scale: 2 },
      status: 'booked',
      endToEndId: 'E2E-7',
      creditorReferences: ['RF18539007547034'],
      remittance: 'Invoice A-1042',
      counterparty: { name: 'Amara Books', account: 'FR1420041010050500013M02606' },
      instructed: { currency: 'USD', unscaled: 27100n },
      exchangeRate: '1.0818',
      transactionCode: 'PMNT-RCDT-ESCT',
      bankReference: 'B-1',
    });
  });

  test('a batch keeps its transactions, signed as the entry', async () => {
    const [, batch] = await entriesOf(CAMT053);
    expect(batch).toMatchObject({ isReversal: true, batch: { count: 2 }, bookedOn: '2026-03-02' });
    expect(batch?.details.map(({ amount }) => amount && formatExact(amount))).toEqual(['-15.00', '-5.00']);
  });

  test.each(['', 'camt:', 'ns2:'])('with the prefix "%s" it is the same', async (prefix) => {
    const text = CAMT053.replace(/<(\/?)([A-Z])/g, `<$1${prefix}$2`).replace(
      'xmlns=',
      prefix === '' ? 'xmlns=' : `xmlns:${prefix.slice(0, -1)}=`,
    );
    const withoutLines = (entries: Awaited<ReturnType<typeof entriesOf>>) =>
      entries.map(({ line: _line, ...entry }) => entry);
    expect(withoutLines(await entriesOf(text))).toEqual(withoutLines(await entriesOf(CAMT053)));
  });

  test.each([
    ['BkToCstmrAcctRpt', 'Rpt', 'camt.052'],
    ['BkToCstmrStmt', 'Stmt', 'camt.053'],
    ['BkToCstmrDbtCdtNtfctn', 'Ntfctn', 'camt.054'],
    ['BkToCstmrAcctRptV01', 'Rpt', 'camt.052'],
  ])('%s without a namespace', async (message, statement, format) => {
    const text = `<Document><${message}><${statement}><Id>1</Id><Ntry><Amt Ccy="JPY">1200</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>PDNG</Sts></Ntry></${statement}></${message}></Document>`;
    const found = await readText(text);
    expect(found.format).toBe(format);
    expect(found.statements[0]?.entries[0]).toMatchObject({
      amount: { currency: 'JPY', unscaled: -1200n, scale: 0 },
      status: 'pending',
    });
  });

  test('money that comes back names the other side, not ourselves', async () => {
    const returned = CAMT053.replace(
      '<CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK',
      '<CdtDbtInd>DBIT</CdtDbtInd><RvslInd>true</RvslInd><Sts><Cd>BOOK',
    ).replace(
      '</RltdPties>',
      '<Cdtr><Nm>Hale Tools Ltd</Nm></Cdtr><CdtrAcct><Id><IBAN>DE02120300000000202051</IBAN></Id></CdtrAcct></RltdPties>',
    );
    const [entry] = await entriesOf(returned);
    expect(entry).toMatchObject({ isReversal: true, counterparty: { name: 'Amara Books' } });
  });
});

describe('MT940', () => {
  test.each<[string, string, string, boolean]>([
    ['a credit', ':61:2603020302C1,50NTRFNONREF', '1.50', false],
    ['a debit', ':61:2603020302D1,50NTRFNONREF', '-1.50', false],
    ['a reversed credit takes away', ':61:2603020302RC1,50NTRFNONREF', '-1.50', true],
    ['a reversed debit gives back', ':61:2603020302RD1,50NTRFNONREF', '1.50', true],
    ['the third letter of the currency', ':61:2603020302CR1,50NTRFNONREF', '1.50', false],
    ['a reversal with the third letter', ':61:2603020302RDR1,50NTRFNONREF', '1.50', true],
    ['no entry date', ':61:260302C1,50NTRFNONREF', '1.50', false],
    ['blanks for the entry date', ':61:260302    C1,50NTRFNONREF', '1.50', false],
    ['no comma', ':61:260302C500NTRFNONREF', '500.00', false],
    ['a point', ':61:260302C000000000300.00NMSCNONREF', '300.00', false],
    ['nothing behind the comma', ':61:260302C300,NTRFNONREF', '300.00', false],
    ['a blank before the type', ':61:260302C1,50 NTRFNONREF', '1.50', false],
    ['no type', ':61:2603020302D20,00NONREF', '-20.00', false],
    ['years of four digits', ':61:202603020302D20,00NTRFNONREF', '-20.00', false],
    ['an amount on the next line', ':61:2603020302CR\n30,00N062NONREF', '30.00', false],
  ])('%s', async (_, line, amount, isReversal) => {
    const entry = await onlyEntry(mt(line));
    expect([formatExact(entry.amount), entry.isReversal, entry.bookedOn, entry.valueOn]).toEqual([
      amount,
      isReversal,
      '2026-03-02',
      '2026-03-02',
    ]);
  });

  test('an expected credit is pending, and so is all of an interim report', async () => {
    expect((await onlyEntry(mt(':61:260302EC1,NTRFNONREF'))).status).toBe('pending');
    const { format, statements } = await readText(
      ':20:X\n:25:1\n:28C:1\n:34F:EUR0,\n:13D:2603021200+0100\n:61:260302C1,NTRFNONREF\n-\n',
    );
    expect([format, statements[0]?.entries[0]?.status, statements[0]?.currency]).toEqual(['mt942', 'pending', 'EUR']);
  });

  test('the entry date may be of the year before or after', async () => {
    expect((await onlyEntry(mt(':61:2512310102C1,NTRFNONREF'))).bookedOn).toBe('2026-01-02');
    expect((await onlyEntry(mt(':61:2601021231C1,NTRFNONREF'))).bookedOn).toBe('2025-12-31');
  });

  test.each<[string, string, object]>([
    [
      'German',
      ':86:166?00GUTSCHRIFT?20EREF+E-1?21MREF+M-1?22CRED+DE98ZZZ?23SVWZ+RE 4711?30BYLADEM1?31DE02120300000000202051?32Amara?33Books',
      {
        endToEndId: 'E-1',
        mandateId: 'M-1',
        creditorId: 'DE98ZZZ',
        remittance: 'RE 4711',
        counterparty: { name: 'Amara Books', account: 'DE02120300000000202051', bank: 'BYLADEM1' },
      },
    ],
    [
      'German with colons at the end',
      ':86:166?20RE 4711 EREF: E-1?32Amara',
      { endToEndId: 'E-1', remittance: 'RE 4711 EREF: E-1' },
    ],
    [
      'Polish with another sign',
      ':86:020<00PRZELEW<20FAKTURA 4711<27AMARA<3811402004<38PL61109010140000071219812874',
      { remittance: 'FAKTURA 4711 AMARA' },
    ],
    [
      'ABN AMRO',
      ':86:/TRTP/SEPA OVERBOEKING/IBAN/NL91ABNA0417164300/BIC/ABNANL2A/NAME/AMARA/REMI/FACTUUR 4711/EREF/E-1',
      {
        endToEndId: 'E-1',
        remittance: 'FACTUUR 4711',
        counterparty: { name: 'AMARA', account: 'NL91ABNA0417164300', bank: 'ABNANL2A' },
      },
    ],
    [
      'ING',
      ':86:/EREF/E-1//CNTP/NL91INGB0417164300/INGBNL2A/AMARA/AMSTERDAM//REMI/USTD//FACTUUR 4711/',
      {
        endToEndId: 'E-1',
        remittance: 'FACTUUR 4711',
        counterparty: { name: 'AMARA', account: 'NL91INGB0417164300', bank: 'INGBNL2A' },
      },
    ],
    [
      'ING with a structured reference',
      ':86:/CNTP/NL91INGB0417164300/INGBNL2A/AMARA///REMI/STRD/CUR/9001123412341234/',
      { creditorReferences: ['9001123412341234'] },
    ],
    [
      'Rabobank',
      ':86:/EREF/E-1/BENM//NAME/AMARA/REMI/FACTUUR 4711/ISDT/2026-03-01',
      { endToEndId: 'E-1', remittance: 'FACTUUR 4711', counterparty: { name: 'AMARA' } },
    ],
    ['free text', ':86:TRANSFER FROM AMARA\nINVOICE 4711', { remittance: 'TRANSFER FROM AMARA INVOICE 4711' }],
    [
      'a Dutch payment reference',
      ':86:GIRO   428428 KPN BV             BETALINGSKENM.  000000018503995\n5109227317                       BETREFT',
      { counterparty: { account: '428428', name: 'KPN BV' } },
    ],
  ])('%s', async (_, details, expected) => {
    expect(await onlyEntry(mt(':61:260302C1,NTRFNONREF', details))).toMatchObject(expected);
  });

  test.each([
    ['/PL29114010810000267002001002', 'PL29114010810000267002001002', undefined],
    ['DE02120300000000202051EUR', 'DE02120300000000202051', 'EUR'],
    ['50880050/0194787400888', '50880050/0194787400888', undefined],
  ])('the account written %s', async (written, account, currency) => {
    const { statements } = await readText(`:20:X\n:25:${written}\n:28C:1/1\n:61:2603020302C10,00NTRFNONREF\n`);
    expect(statements[0]?.account).toBe(account);
    expect(statements[0]?.currency).toBe(currency);
  });

  test('a time that begins a wrapped line is text, not a field', async () => {
    const entry = await onlyEntry(
      mt(':61:260302C1,NTRFNONREF', ':86:106?20PURCHASE 2026-03-01T12\n:20:35 SHOP\n:62F:C260302EUR1,\n-'),
    );
    expect(entry.remittance).toContain('12:20:35 SHOP');
  });
});

describe('BAI2', () => {
  test('continuations, funds types and keyed texts', async () => {
    const { statements } = await readText(BAI2);
    expect(statements[0]?.balances.map(({ code, amount }) => [code, formatExact(amount)])).toEqual([
      ['010', '100.00'],
      ['015', '330.50'],
      ['040', '100.00'],
    ]);
    expect(statements[0]?.entries[0]).toMatchObject({
      endToEndId: 'E2E-7',
      remittance: 'Invoice A-1042',
      valueOn: '2026-03-03',
      bankReference: 'B-1',
      customerReference: 'C-9',
    });
    expect(statements[0]?.entries[1]).toMatchObject({
      remittance: 'order 12, and 13',
      counterparty: { name: 'Bogdan BV' },
    });
  });

  test.each([
    ['142', '1.00'],
    ['455', '-1.00'],
    ['920', '1.00'],
    ['960', '-1.00'],
  ])('type %s is %s', async (type, amount) => {
    const text = `01,1,2,260303,0600,1,80,1,2/\n02,2,1,1,260302,2359,,2/\n03,9,,,,,/\n16,${type},100,Z,,,x/\n49,100,3/\n98,100,1,5/\n99,100,1,7/\n`;
    expect(formatExact((await onlyEntry(text)).amount)).toBe(amount);
  });
});

describe('OFX', () => {
  test('unclosed tags, CDATA, entities and a decimal comma', async () => {
    const entries = await entriesOf(OFX);
    expect(
      entries.map(({ amount, counterparty, bookedOn }) => [formatExact(amount), counterparty?.name, bookedOn]),
    ).toEqual([
      ['250.50', 'Amara Books & Co', '2026-03-02'],
      ['-20.00', 'Bogdan <BV>', '2026-03-02'],
    ]);
  });

  test.each([
    ['on one line', OFX.replace(/\n/g, '')],
    [
      'with every tag closed',
      OFX.replace(/<(TRNTYPE|DTPOSTED|TRNAMT|FITID|MEMO|CURDEF|ACCTID|BALAMT)>([^<]*)/g, '<$1>$2</$1>'),
    ],
    ['with an ampersand that nobody escaped', OFX.replace('&amp;', '&')],
    ['in lower case', OFX.replace(/<[^>!]+>/g, (tag) => tag.toLowerCase()).replace('<![cdata', '<![CDATA')],
    ['as OFX 2', `<?xml version="1.0"?>\n<?OFX OFXHEADER="200" VERSION="211"?>\n${OFX.slice(OFX.indexOf('<OFX>'))}`],
  ])('%s it is the same', async (_, text) => {
    const amounts = async (content: string) =>
      (await entriesOf(content)).map(({ amount, remittance, bankReference }) => [
        formatExact(amount),
        remittance,
        bankReference,
      ]);
    expect(await amounts(text)).toEqual(await amounts(OFX));
  });
});

describe('QIF', () => {
  test('dates of Quicken, splits, and the account before them', async () => {
    const { statements } = await readText(QIF);
    expect(statements[0]?.account).toBe('Giro');
    expect(statements[0]?.entries.map(({ bookedOn, amount }) => [bookedOn, formatExact(amount)])).toEqual([
      ['2026-03-25', '1250.50'],
      ['2026-04-03', '-20.00'],
    ]);
    expect(statements[0]?.entries[1]?.details.map(({ amount }) => amount && formatExact(amount))).toEqual([
      '-15.00',
      '-5.00',
    ]);
  });

  test('dates that nobody can tell are asked about', async () => {
    const { problems, statements } = await readText('!Type:Bank\nD03/04/2026\nT1.00\n^\n');
    expect(problems.map(({ code }) => code)).toContain('date-order-open');
    expect(statements[0]?.entries[0]?.bookedOn).toBeUndefined();
    expect((await onlyEntry('!Type:Bank\nD03/04/2026\nT1.00\n^\n', { dateOrder: 'mdy' })).bookedOn).toBe('2026-03-04');
  });
});
