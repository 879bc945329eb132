import { Buffer } from 'node:buffer';
import type { ByteSource } from '../source.ts';

/** A statement of any size, made while it is read; for tests of memory and for the bench. */
export type GeneratedFormat = 'camt' | 'mt940' | 'bai2' | 'ofx' | 'qif' | 'csv';

type Parts = { readonly head: string; readonly entry: (number: number) => string; readonly foot: string };

const amountOf = (number: number) => ((number * 7919) % 900_000) + 100;
const cents = (minor: number, mark: string) =>
  `${Math.floor(minor / 100)}${mark}${String(minor % 100).padStart(2, '0')}`;
const day = (number: number) => String((number % 28) + 1).padStart(2, '0');

const PARTS: Readonly<Record<GeneratedFormat, Parts>> = {
  camt: {
    head: `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>M</MsgId></GrpHdr><Stmt><Id>S</Id><Acct><Id><IBAN>DE02120300000000202051</IBAN></Id><Ccy>EUR</Ccy></Acct>\n`,
    entry: (number) =>
      `<Ntry><Amt Ccy="EUR">${cents(amountOf(number), '.')}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-03-${day(number)}</Dt></BookgDt><ValDt><Dt>2026-03-${day(number)}</Dt></ValDt><AcctSvcrRef>B-${number}</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>E2E-${number}</EndToEndId></Refs><RltdPties><Dbtr><Pty><Nm>Debtor ${number % 5000}</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>FR1420041010050500013M02606</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Ustrd>Invoice A-${number}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>\n`,
    foot: '</Stmt></BkToCstmrStmt></Document>\n',
  },
  mt940: {
    head: ':20:STARTUMS\r\n:25:12030000/0000202051\r\n:28C:1/1\r\n:60F:C260302EUR0,\r\n',
    entry: (number) =>
      `:61:2603${day(number)}03${day(number)}CR${cents(amountOf(number), ',')}NTRFNONREF//B-${number}\r\n:86:166?00GUTSCHRIFT?109310?20EREF+E2E-${number}?21SVWZ+Invoice A-${number}?30BYLADEM1001\r\n?31DE02120300000000202051?32Debtor ${number % 5000}\r\n`,
    foot: ':62F:C260331EUR0,\r\n-\r\n',
  },
  bai2: {
    head: '01,122099999,123456789,260303,0600,1,80,1,2/\n02,123456789,122099999,1,260302,2359,USD,2/\n03,0123456789,USD,010,10000,,/\n',
    entry: (number) =>
      `16,165,${amountOf(number)},V,2603${day(number)},,B-${number},C-${number},Debtor ${number % 5000}\n88,REMI: Invoice A-${number}\n`,
    foot: '49,0,3/\n98,0,1,5/\n99,0,1,7/\n',
  },
  ofx: {
    head: 'OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\n\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>EUR<BANKACCTFROM><ACCTID>202051</BANKACCTFROM><BANKTRANLIST>\n',
    entry: (number) =>
      `<STMTTRN>\n<TRNTYPE>CREDIT\n<DTPOSTED>202603${day(number)}120000\n<TRNAMT>${cents(amountOf(number), '.')}\n<FITID>B-${number}\n<NAME>Debtor ${number % 5000}\n<MEMO>Invoice A-${number}\n</STMTTRN>\n`,
    foot: '</BANKTRANLIST></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>\n',
  },
  qif: {
    head: '!Type:Bank\n',
    entry: (number) =>
      `D${day(number)}/03/2026\nT${cents(amountOf(number), '.')}\nPDebtor ${number % 5000}\nMInvoice A-${number}\n^\n`,
    foot: '',
  },
  csv: {
    head: 'Booking date;Value date;Counterparty;IBAN counterparty;Purpose;Amount;Currency\n',
    entry: (number) =>
      `2026-03-${day(number)};2026-03-${day(number)};Debtor ${number % 5000};FR1420041010050500013M02606;"Invoice A-${number}";${cents(amountOf(number), '.')};EUR\n`,
    foot: '',
  },
};

const PIECE_BYTES = 256 * 1024;

export function generatedStatement(format: GeneratedFormat, bytes: number): ByteSource {
  const { head, entry, foot } = PARTS[format];
  return {
    name: `generated.${format}`,
    sizeBytes: bytes,
    async *open() {
      let piece = head;
      let written = 0;
      for (let number = 1; written + piece.length < bytes; number += 1) {
        piece += entry(number);
        if (piece.length < PIECE_BYTES) continue;
        written += piece.length;
        yield Buffer.from(piece);
        piece = '';
      }
      yield Buffer.from(piece + foot);
    },
  };
}
