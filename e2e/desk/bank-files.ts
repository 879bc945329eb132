/** Money that came in, as a bank tells it. */
export type Credit = {
  /** ISO date. */
  readonly on: string;
  /** With a point and two decimals, as in CAMT. */
  readonly amount: string;
  readonly payer: string;
  readonly text: string;
};

const OWN_ACCOUNT = 'GB33BUKB20201555555555';

/** A statement of one day in CAMT.053 that balances. */
export function camtStatement(id: string, credits: readonly Credit[]): string {
  const [first] = credits;
  const total = credits.reduce((sum, { amount }) => sum + Number(amount.replace('.', '')), 0);
  const closing = `${String(total).slice(0, -2)}.${String(total).slice(-2)}`;
  const balance = (code: string, amount: string) => `
    <Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="GBP">${amount}</Amt>
      <CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>${first?.on ?? ''}</Dt></Dt></Bal>`;
  const entry = ({ on, amount, payer, text }: Credit, at: number) => `
    <Ntry><Amt Ccy="GBP">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts>
      <BookgDt><Dt>${on}</Dt></BookgDt><ValDt><Dt>${on}</Dt></ValDt><AcctSvcrRef>${id}-${at + 1}</AcctSvcrRef>
      <NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
        <RltdPties><Dbtr><Pty><Nm>${payer}</Nm></Pty></Dbtr></RltdPties>
        <RmtInf><Ustrd>${text}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
  <GrpHdr><MsgId>${id}</MsgId><CreDtTm>${first?.on ?? ''}T05:00:00Z</CreDtTm></GrpHdr>
  <Stmt><Id>${id}</Id><Acct><Id><IBAN>${OWN_ACCOUNT}</IBAN></Id><Ccy>GBP</Ccy></Acct>
    ${balance('OPBD', '0.00')}${balance('CLBD', closing)}${credits.map(entry).join('')}
  </Stmt></BkToCstmrStmt></Document>`;
}

/** A statement of one day in MT940 that balances. */
export function mt940Statement(id: string, credits: readonly Credit[]): string {
  const [first] = credits;
  const day = (on: string) => on.replaceAll('-', '').slice(2);
  const comma = (amount: string) => amount.replace('.', ',');
  const total = credits.reduce((sum, { amount }) => sum + Number(amount.replace('.', '')), 0);
  const closing = `${String(total).slice(0, -2)},${String(total).slice(-2)}`;
  return [
    `:20:${id}`,
    ':25:20201555555555',
    ':28C:00001/001',
    `:60F:C${day(first?.on ?? '')}GBP0,00`,
    ...credits.flatMap(({ on, amount, payer, text }, at) => [
      `:61:${day(on)}${day(on).slice(2)}C${comma(amount)}NTRFNONREF//${id}${at + 1}`,
      `:86:${text} ${payer}`,
    ]),
    `:62F:C${day(first?.on ?? '')}GBP${closing}`,
    '-',
    '',
  ].join('\r\n');
}
