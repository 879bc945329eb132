import { Buffer } from 'node:buffer';
import { formatExact } from '@duologue/core/statements/exact-amount.ts';
import { describe, expect, test } from 'vitest';
import { bytesSource } from '../source.ts';
import { CAMT053, OFX } from './testing/fixtures.ts';
import { onlyEntry, readAll, readText } from './testing/read-all.ts';

// What banks send that are in no collection of samples: their way of writing, with names and amounts of ours.

const entriesOf = async (text: string) => (await readText(text)).statements.flatMap(({ entries }) => entries);
const mt = (details: string, line = ':61:2603020302C250,50NTRFNONREF//B1') =>
  `:20:X\n:25:12030000/0000202051\n:28C:1/1\n:60F:C260301EUR0,\n${line}\n${details}\n:62F:C260302EUR250,50\n`;

describe('MT940', () => {
  test('an IBAN has its currency behind a slash', async () => {
    const text = mt(':86:AMARA').replace('12030000/0000202051', 'GE29NB0000000101904917/GEL');
    expect((await readText(text)).statements[0]?.account).toBe('GE29NB0000000101904917');
  });

  test('a file that breaks off before the closing balance says so', async () => {
    const text = mt(':86:AMARA');
    const { problems } = await readText(text.slice(0, text.indexOf(':62F:')));
    expect(problems).toMatchObject([{ code: 'file-ends-early', severity: 'warning', line: 6, path: ':62F:' }]);
  });

  test('Handelsbanken writes the braces of its messages as letters', async () => {
    const text = `ä4:\n${mt(':86:AMARA BOOKS')}-å\nä4:\n${mt(':86:BOGDAN').replace('28C:1/1', '28C:2/1')}-å\n`;
    const { statements, problems } = await readText(text);
    expect(problems).toEqual([]);
    expect(statements.map(({ sequence, entries }) => [sequence, entries[0]?.remittance])).toEqual([
      ['1/1', 'AMARA BOOKS'],
      ['2/1', 'BOGDAN'],
    ]);
  });

  test('a line that ends after the message still has its remittance', async () => {
    const entry = await onlyEntry(`ä4:\n:20:X\n:25:1\n:60F:C260301SEK0,\n:61:260302C1,NTRFX\n:86:AMARA\n-å\n`);
    expect(entry.remittance).toBe('AMARA');
  });

  test('`@@` for the ends of lines', async () => {
    const entry = await onlyEntry(mt(':86:166?00GUTSCHRIFT?20Invoice A-1042?32Amara Books').replaceAll('\n', '@@'));
    expect(entry).toMatchObject({ remittance: 'Invoice A-1042', counterparty: { name: 'Amara Books' } });
  });

  test('comdirect spells out what others mark', async () => {
    const details =
      ':86:005?20LASTSCHRIFT/BELAST.?21ORDER 77?22END-TO-END-REF.:?23E2E-2?24CORE / MANDATS\nREF.:?25M-77?26GLÄUBIGER-ID:?27DE98ZZZ09999999999?28Ref. 7T2C0YTD/1?32BOGDAN BV';
    expect(await onlyEntry(mt(details))).toMatchObject({
      endToEndId: 'E2E-2',
      mandateId: 'M-77',
      creditorId: 'DE98ZZZ09999999999',
    });
    const none = await onlyEntry(mt(':86:820?20ÜBERTRAG?21A-1042?22END-TO-END-REF.:?23NICHT ANGEGEBEN?24Ref. 7T2/1'));
    expect(none.endToEndId).toBeUndefined();
    expect(none.remittance).toContain('A-1042');
  });

  test.each([
    ['came in', 'C', 'AMARA BOOKS'],
    ['went out', 'D', 'HALE TOOLS'],
  ])('Citi names both sides: of what %s, the other one', async (_, mark, name) => {
    const line = `:61:260302${mark}250,50FTRFX//1`;
    const entry = await onlyEntry(mt(':86:/PT/FT/PY/Invoice A-1042/BN/HALE TOOLS/BO/AMARA BOOKS', line));
    expect(entry).toMatchObject({ remittance: 'Invoice A-1042', counterparty: { name } });
  });

  test('a Belgian reference in free text', async () => {
    const reference = `***${['090', '9337', '55493'].join('/')}***`;
    const entry = await onlyEntry(mt(`:86:STORTING VAN AMARA BOOKS ${reference}`));
    expect(entry.creditorReferences).toEqual([reference]);
  });

  test('PKO fills empty fields with a sign, and writes the letters of its country', async () => {
    const text = mt(':86:020~00152\n~20FAKTURA A-1042\n~21˙\n~22˙\n~32SPÓŁKA ŻÓŁĆ\n~33˙').replaceAll('EUR', 'PLN');
    const letters: Readonly<Record<string, number>> = { Ó: 0xd3, Ł: 0xa3, Ż: 0xaf, Ć: 0xc6, '˙': 0xff };
    const bytes = Buffer.from([...text].map((letter) => letters[letter] ?? letter.charCodeAt(0)));
    const { statements } = await readAll(bytesSource('any', bytes));
    expect(statements[0]?.entries[0]).toMatchObject({
      remittance: 'FAKTURA A-1042',
      counterparty: { name: 'SPÓŁKA ŻÓŁĆ' },
    });
  });
});

describe('CAMT', () => {
  const withDetails = (details: string) =>
    CAMT053.replace(/<NtryDtls>.*?<\/NtryDtls>/s, `<NtryDtls>${details}</NtryDtls>`);
  const instructed = (amount: string) =>
    `<TxDtls><AmtDtls><InstdAmt><Amt Ccy="EUR">${amount}</Amt></InstdAmt></AmtDtls></TxDtls>`;

  test('an entry of a statement without a status is booked, and it is said', async () => {
    const { statements, problems } = await readText(CAMT053.replace('<Sts><Cd>BOOK</Cd></Sts>', ''));
    expect(statements[0]?.entries[0]?.status).toBe('booked');
    expect(problems.map(({ code }) => code)).toContain('status-missing');
    const report = CAMT053.replace('<Sts><Cd>BOOK</Cd></Sts>', '')
      .replaceAll('BkToCstmrStmt>', 'BkToCstmrAcctRpt>')
      .replaceAll('Stmt>', 'Rpt>');
    expect((await entriesOf(report))[0]?.status).toBe('pending');
  });

  test('the states of a Swiss slip are no words of the payer, and NONREF is no reference', async () => {
    const [entry] = await entriesOf(
      withDetails(
        '<TxDtls><Refs><AcctSvcrRef>NONREF</AcctSvcrRef></Refs><RmtInf><Strd><AddtlRmtInf>?REJECT?0</AddtlRmtInf><AddtlRmtInf>?ERROR?000</AddtlRmtInf><AddtlRmtInf>Rechnung 1042</AddtlRmtInf></Strd></RmtInf></TxDtls>',
      ).replace('<AcctSvcrRef>B-1</AcctSvcrRef>', ''),
    );
    expect(entry?.remittance).toBe('Rechnung 1042');
    expect(entry?.bankReference).toBeUndefined();
  });

  test('the creditor of version 8 stands one element deeper', async () => {
    const [entry] = await entriesOf(
      withDetails(
        '<TxDtls><RltdPties><Cdtr><Pty><Id><PrvtId><Othr><Id>DE98ZZZ09999999999</Id></Othr></PrvtId></Id></Pty></Cdtr></RltdPties></TxDtls>',
      ),
    );
    expect(entry?.creditorId).toBe('DE98ZZZ09999999999');
  });

  test('instructed amounts are those of the parts when they make up the entry, and only then', async () => {
    const amounts = async (first: string, second: string) =>
      (await entriesOf(withDetails(instructed(first) + instructed(second))))[0]?.details.map(
        ({ amount }) => amount && formatExact(amount),
      );
    expect(await amounts('200.00', '50.50')).toEqual(['200.00', '50.50']);
    expect(await amounts('200.00', '50.00')).toEqual([undefined, undefined]);
  });

  test('an exchange that only the entry tells', async () => {
    const [entry] = await entriesOf(
      withDetails('<TxDtls><Refs/></TxDtls>').replace(
        '<NtryDtls>',
        '<AmtDtls><InstdAmt><Amt Ccy="USD">271.00</Amt></InstdAmt><CntrValAmt><CcyXchg><XchgRate>1.08</XchgRate></CcyXchg></CntrValAmt></AmtDtls><NtryDtls>',
      ),
    );
    expect(entry).toMatchObject({ instructed: { currency: 'USD', unscaled: 27100n }, exchangeRate: '1.08' });
  });
});

describe('BAI2, OFX, QIF', () => {
  test('who ordered a wire ends where the next word of the bank begins', async () => {
    const entry = await onlyEntry(
      '01,W,H,260303,0600,1,80,10,2/\n02,H,W,1,260302,2359,USD,2/\n03,1,USD,,,,/\n16,195,25050,,R1,,/\n88,WT /ORG=AMARA BOOKS INC SRF# 26 TRN#99 RFB# A-1042\n49,25050,4/\n98,25050,1,6/\n99,25050,1,8/\n',
    );
    expect(entry.counterparty?.name).toBe('AMARA BOOKS INC');
  });

  test('a header on one line names its code page as well', async () => {
    const text = OFX.replace(/CHARSET:\d+/, 'CHARSET:1251').replace('Amara Books', 'Амара');
    const header = text.slice(0, text.indexOf('<OFX>')).replaceAll('\n', '');
    const bytes = Buffer.from(
      [...(header + text.slice(text.indexOf('<OFX>')))].map((letter) => {
        const code = letter.charCodeAt(0);
        return code >= 0x410 && code < 0x450 ? code - 0x410 + 0xc0 : code;
      }),
    );
    const { statements } = await readAll(bytesSource('any', bytes));
    expect(statements[0]?.entries[0]?.counterparty?.name).toBe('Амара & Co');
  });

  test('a QIF file that says its order may write months first with points', async () => {
    const text =
      '### of a program ###\n!Option:MDY\n!Account\nNMain\nTBank\n^\n!Type:Bank \nD03.02.26\nT100.00\nPEröffnungssaldo\nL[Main]\n^\nD03.10.26\nT-20.00\nPBogdan\n^\n';
    const { statements, problems } = await readText(text);
    expect(problems.map(({ code }) => code)).toEqual(['currency-unknown']);
    expect(statements[0]?.balances[0]).toMatchObject({ kind: 'opening', on: '2026-03-02' });
    expect(statements[0]?.entries.map(({ bookedOn }) => bookedOn)).toEqual(['2026-03-10']);
  });
});
