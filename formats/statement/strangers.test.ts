import { formatExact } from '@duologue/core/statements/exact-amount.ts';
import { balanceOf } from '@duologue/core/statements/statement.ts';
import { describe, expect, test } from 'vitest';
import { OFX } from './testing/fixtures.ts';
import { onlyEntry, readText } from './testing/read-all.ts';

// Ways of writing that the second round of unknown files brought, with names and amounts of ours.

const mt = (details: string, closing = ':62F:C260302EUR250,50') =>
  `:20:X\n:25:12030000/0000202051\n:28C:1/1\n:60F:C260301EUR0,\n:61:2603020302C250,50NTRFNONREF//B1\n${details}\n${closing}\n`;
const codes = async (text: string) => (await readText(text)).problems.map(({ code }) => code);

describe('MT940', () => {
  test('a dash of the text on a line of its own does not end the message', async () => {
    const { statements, problems } = await readText(mt(':86:/EREF/E2E-1/REMI/INVOICE A-1042 -\n-'));
    expect(problems).toEqual([]);
    expect(statements).toHaveLength(1);
    expect(statements[0]?.entries[0]?.remittance).toContain('INVOICE A-1042');
  });

  test('a dash still ends a message when another one follows', async () => {
    const text = `${mt(':86:AMARA')}-\n${mt(':86:BOGDAN')}-\n`;
    expect((await readText(text)).statements.map(({ entries }) => entries[0]?.remittance)).toEqual(['AMARA', 'BOGDAN']);
  });

  test('a balance that goes on behind a blank is not read up to it', async () => {
    const { statements, problems } = await readText(mt(':86:AMARA', ':62F:C260302EUR11 27421,94'));
    expect(problems.map(({ code }) => code)).toEqual(['balance-unreadable']);
    expect(statements[0] && balanceOf(statements[0], 'closing')).toBeUndefined();
  });

  test('a key cut in two shows that numbers are cut in two as well', async () => {
    const entry = await onlyEntry(
      mt(':86:/CNTP/NL20INGB0001234567/INGBNL2A/AMARA//EREF/E2E-1//RE\nMI/USTD//Invoice 2026-00\n1/'),
    );
    expect(entry).toMatchObject({ endToEndId: 'E2E-1', remittance: 'Invoice 2026-001' });
  });

  test('lines that end where a word does stay separate words', async () => {
    const entry = await onlyEntry(mt(':86:/EREF/E2E-1/REMI/OUR REF 17\nYOUR REF A-1042'));
    expect(entry.remittance).toBe('OUR REF 17 YOUR REF A-1042');
  });

  test('a question mark before a number that is no field belongs to the text', async () => {
    const entry = await onlyEntry(mt(':86:166?00GUTSCHRIFT?20SVWZ+PAID 335?960.484 A-1042?32AMARA'));
    expect(entry.remittance).toBe('PAID 335?960.484 A-1042');
  });

  test('Rabobank puts the reference of the creditor into the remittance', async () => {
    const entry = await onlyEntry(
      mt(':86:/EREF/E2E-1/ORDP//NAME/AMARA/REMI//CDTRREFTP//CD/SCOR/ISSR/CUR/CDTRREF/1234567899874563/ISDT/2026-03-02'),
    );
    expect(entry.creditorReferences).toEqual(['1234567899874563']);
    expect(entry.remittance).toBeUndefined();
  });

  test('Triodos: nothing but zeros is no account, and the IBAN stands in the text', async () => {
    const entry = await onlyEntry(
      mt(':86:000>100000000000\n>20INGBNL2A\n>21NL20INGB0001234567\n>22AMARA 1042\n>311234567890'),
    );
    expect(entry.counterparty?.account).toBe('NL20INGB0001234567');
    expect(entry.remittance).toContain('AMARA 1042');
  });

  test('ABN AMRO names what follows', async () => {
    const details =
      ':86:SEPA IDEAL                       IBAN: NL20INGB0001234567\nBIC: INGBNL2A                    NAAM: AMARA BOOKS VIA SHOP\nOMSCHRIJVING: 1042 TWO TITLES\nKENMERK: 02-03-2026 18:14 0030';
    expect(await onlyEntry(mt(details))).toMatchObject({
      endToEndId: '02-03-2026 18:14 0030',
      remittance: '1042 TWO TITLES',
      counterparty: { name: 'AMARA BOOKS VIA SHOP', account: 'NL20INGB0001234567', bank: 'INGBNL2A' },
    });
  });
});

describe('OFX', () => {
  const amount = (written: string) => OFX.replace(/<TRNAMT>[^<\n]*/, `<TRNAMT>${written}`);
  const firstAmount = async (text: string) => {
    const [entry] = (await readText(text)).statements.flatMap(({ entries }) => entries);
    return entry && formatExact(entry.amount);
  };

  test.each([
    ['-30.000', '-30.00'],
    ['+12.500', '12.50'],
  ])('%s is no thousand, which the format does not know', async (written, read) => {
    expect(await firstAmount(amount(written))).toBe(read);
  });

  test('a comma before three digits stays open', async () => {
    expect(await codes(amount('1,500'))).toContain('amount-ambiguous');
  });

  test('a file cut within a transaction says so', async () => {
    expect(await codes(OFX.slice(0, OFX.lastIndexOf('<FITID>')))).toContain('file-ends-early');
    expect(await codes(OFX)).not.toContain('file-ends-early');
  });

  test('trades in securities are said, and are no entries', async () => {
    const text = `OFXHEADER:100\n\n<OFX><INVSTMTMSGSRSV1><INVSTMTTRNRS><INVSTMTRS><CURDEF>USD<INVACCTFROM><BROKERID>x<ACCTID>7</INVACCTFROM>
<INVTRANLIST><BUYSTOCK><INVBUY><INVTRAN><FITID>1<DTTRADE>20260302</INVTRAN><TOTAL>-14.52</INVBUY></BUYSTOCK>
<INVBANKTRAN><STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260302<TRNAMT>100.00<FITID>2<NAME>Amara</STMTTRN></INVBANKTRAN></INVTRANLIST></INVSTMTRS></INVSTMTTRNRS></INVSTMTMSGSRSV1></OFX>`;
    const { statements, problems } = await readText(text);
    expect(statements.map(({ entries }) => entries.map(({ amount: { unscaled } }) => unscaled))).toEqual([[10000n]]);
    expect(problems).toMatchObject([{ code: 'securities-left-out', severity: 'warning', line: 4 }]);
  });
});

describe('BAI2', () => {
  test.each([
    ['195', 'AMARA BOOKS'],
    ['495', 'BOGDAN BV'],
  ])('a wire with colons, code %s', async (code, name) => {
    const text =
      'WIRE TYPE:WIRE DATE:260302 ORIG:1/AMARA BOOKS ID:123 SND BK:X ID:021 BNF:BOGDAN BV ID:456 PMT DET:INV A-1042';
    const entry = await onlyEntry(
      `01,B,C,260303,0600,1,,,2/\n02,C,B,1,260302,,USD,2/\n03,123,,015,25050,,/\n16,${code},25050,,BR1,CR1,${text}/\n49,50100,3/\n98,50100,1,5/\n99,50100,1,7/\n`,
    );
    expect(entry).toMatchObject({ remittance: 'INV A-1042', counterparty: { name } });
  });
});

describe('QIF', () => {
  test('the same heading before every movement is one statement', async () => {
    const movement = (day: string) => `!Type:Bank\nD${day}\nT10.00\nPAmara\n^\n`;
    const { statements } = await readText(
      `!Account\nNGiro\nTBank\n^\n${movement('03/14/2026')}${movement('03/15/2026')}`,
    );
    expect(statements.map(({ account, entries }) => [account, entries.length])).toEqual([['Giro', 2]]);
  });

  test('securities are said', async () => {
    expect(await codes('!Type:Invst\nD3/14/26\nNBuy\nYACME\nT100.00\n^\n')).toContain('securities-left-out');
  });
});
