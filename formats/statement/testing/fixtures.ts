/** Small statements of our own, one or two of each format, for tests that change, cut or repeat them. */
export const CAMT053 = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>M1</MsgId><CreDtTm>2026-03-03T06:00:00+01:00</CreDtTm></GrpHdr>
<Stmt><Id>2026-042</Id><ElctrncSeqNb>42</ElctrncSeqNb>
<Acct><Id><IBAN>DE02120300000000202051</IBAN></Id><Ccy>EUR</Ccy><Ownr><Nm>Hale Tools Ltd</Nm></Ownr></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-02</Dt></Dt></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">330.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-02</Dt></Dt></Bal>
<Ntry><Amt Ccy="EUR">250.50</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-03-02</Dt></BookgDt><ValDt><Dt>2026-03-03</Dt></ValDt>
<AcctSvcrRef>B-1</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd>
<NtryDtls><TxDtls><Refs><EndToEndId>E2E-7</EndToEndId></Refs><AmtDtls><InstdAmt><Amt Ccy="USD">271.00</Amt><CcyXchg><SrcCcy>USD</SrcCcy><TrgtCcy>EUR</TrgtCcy><XchgRate>1.0818</XchgRate></CcyXchg></InstdAmt></AmtDtls>
<RltdPties><Dbtr><Pty><Nm>Amara Books</Nm></Pty></Dbtr><DbtrAcct><Id><IBAN>FR1420041010050500013M02606</IBAN></Id></DbtrAcct></RltdPties>
<RmtInf><Ustrd>Invoice A-1042</Ustrd><Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd></RmtInf></TxDtls></NtryDtls></Ntry>
<Ntry><Amt Ccy="EUR">20.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><RvslInd>true</RvslInd><Sts>BOOK</Sts><BookgDt><DtTm>2026-03-02T10:00:00</DtTm></BookgDt>
<NtryDtls><Btch><NbOfTxs>2</NbOfTxs></Btch><TxDtls><Amt Ccy="EUR">15.00</Amt></TxDtls><TxDtls><Amt Ccy="EUR">5.00</Amt></TxDtls></NtryDtls></Ntry>
</Stmt></BkToCstmrStmt></Document>
`;

export const MT940 = `{1:F01BANKDEFFXXXX0000000000}{2:I940BANKDEFFXXXXN}{4:
:20:STARTUMS
:25:12030000/0000202051
:28C:00042/001
:60F:C260302EUR100,00
:61:2603030302CR250,50NTRFNONREF//B-1
/OCMT/USD271,00/
:86:166?00GUTSCHRIFT?109310?20EREF+E2E-7?21SVWZ+Invoice A-1042 Ord?22er 77
?30BYLADEM1001?31DE02120300000000202051?32Amara Books?33 and Papers
:61:260302D20,NTRF4711//B-2
:86:/TRTP/SEPA OVERBOEKING/IBAN/NL91ABNA0417164300/BIC/ABNANL2A/NAME/
BOGDAN BV/REMI/FACTUUR 20260113/EREF/NOTPROVIDED
:62F:C260302EUR330,50
:64:C260302EUR330,50
-}
:20:STARTUMS
:25:12030000/0000202051
:28C:00043/001
:60F:C260303EUR330,50
:61:260303    RC30,5NMSCNONREF
:86:GIRO   428428 KPN BV             BETALINGSKENM.  000000018503995
5109227317                       BETREFT FACTUUR
:NS:01Purpose
15Name
:62F:C260303EUR300,00
-
`;

export const BAI2 = `01,122099999,123456789,260303,0600,1,80,1,2/
02,123456789,122099999,1,260302,2359,USD,2/
03,0123456789,USD,010,10000,,,015,33050,,/
88,040,10000,1,S,100,200,300,100,25050,1/
16,165,25050,V,260303,,B-1,C-9,Amara Books
88,EREF: E2E-7
88,REMI: Invoice A-1042
16,495,2000,Z,,4711,WIRE OUT BNF=Bogdan BV OBI=order 12, and 13/
49,105150,7/
98,105150,1,9/
99,105150,1,11/
`;

export const OFX = `OFXHEADER:100
DATA:OFXSGML
VERSION:102
ENCODING:USASCII
CHARSET:1252

<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS></SONRS></SIGNONMSGSRSV1>
<BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STMTRS><CURDEF>EUR
<BANKACCTFROM><BANKID>12030000<ACCTID>0000202051<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260301<DTEND>20260303
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260302120000[-5:EST]<TRNAMT>250.50<FITID>B-1<NAME>Amara Books &amp; Co<MEMO>Invoice A-1042
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260302<TRNAMT>-20,00<FITID>B-2<NAME><![CDATA[Bogdan <BV>]]></NAME></STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>330.50<DTASOF>20260303</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
`;

export const QIF = `!Account
NGiro
TBank
^
!Type:Bank
D25/03'2026
T1,250.50
PAmara Books
MInvoice A-1042
N1001
^
D3/ 4/26
T-20.00
PBogdan BV
SOffice
$-15.00
SPost
$-5.00
^
`;

export const CSV_GERMAN = `Auftragskonto;Buchungstag;Valutadatum;Buchungstext;Verwendungszweck;Beguenstigter/Zahlungspflichtiger;Kontonummer/IBAN;Betrag;Waehrung;Saldo
DE02120300000000202051;02.03.26;03.03.26;GUTSCHRIFT;"Invoice A-1042";Amara Books;FR1420041010050500013M02606;1.250,50;EUR;1.350,50
DE02120300000000202051;13.03.26;13.03.26;LASTSCHRIFT;order 77;Bogdan BV;NL91ABNA0417164300;-20,00;EUR;1.330,50
`;

export const CSV_DEBIT_CREDIT = `Date,Description,Debit,Credit,Balance
03/04/2026,Invoice A-1042,,250.50,350.50
25/04/2026,"order 77, part 2",20.00,,330.50
`;

export const BLOCKS = `From: 01/03/2026 to 31/03/2026

Account: XXXX XXXX XXXX 1234

Date: 14/03/2026
Description: CARD PAYMENT TO SHOP
Amount: -20.00\u00A0
Balance: 1230.50\u00A0

Date: 13/03/2026
Description: RECEIPT REF: INV 1042
 FROM AMARA
Amount: 250.50
Balance: 1250.50`;

export const ALL: Readonly<Record<string, readonly string[]>> = {
  camt: [CAMT053],
  mt940: [MT940],
  bai2: [BAI2],
  ofx: [OFX],
  qif: [QIF],
  csv: [CSV_GERMAN, CSV_DEBIT_CREDIT],
  blocks: [BLOCKS],
};
