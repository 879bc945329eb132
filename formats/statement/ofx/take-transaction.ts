import type { Counterparty, StatementEntry } from '@duologue/core/statements/statement-entry.ts';
import { readMarkedAmount } from '../read-amount.ts';
import { present, type StatementFlow } from '../statement-flow.ts';
import { type Fields, readOfxDay } from './fields.ts';

/** Puts one transaction into the flow, or says why it is set aside. */
export function takeTransaction(
  { fields, line }: { readonly fields: Fields; readonly line: number },
  isPending: boolean,
  flow: StatementFlow,
): void {
  const at = (name: string) => {
    const value = fields.get(name)?.value;
    return value === '' ? undefined : value;
  };
  const written = fields.get('TRNAMT');
  const currency = at('CURRENCY.CURSYM')?.toUpperCase() ?? flow.head()?.currency;
  const amount = readMarkedAmount(written?.value ?? '', currency, 'point');
  if (typeof amount === 'string') {
    flow.skip();
    return flow.problem(
      amount,
      { line: written?.line ?? line, path: 'STMTTRN/TRNAMT' },
      { written: written?.value.slice(0, 40) ?? '' },
    );
  }
  const posted = fields.get('DTPOSTED') ?? fields.get('DTTRAN');
  const bookedOn = readOfxDay(posted, 'STMTTRN/DTPOSTED', flow);
  if (posted === undefined || posted.value === '')
    flow.problem('date-missing', { line: posted?.line ?? line, path: 'STMTTRN/DTPOSTED' });
  const memo = [at('MEMO'), at('MEMO2')].filter((text) => text !== undefined).join(' ');
  const reference = at('REFNUM');
  flow.entry(
    present<StatementEntry>({
      line,
      bookedOn,
      valueOn: readOfxDay(fields.get('DTAVAIL') ?? fields.get('VALUEDATE'), 'STMTTRN/DTAVAIL', flow),
      amount,
      status: isPending ? 'pending' : 'booked',
      isReversal: at('CORRECTACTION')?.toUpperCase() === 'DELETE',
      remittance: memo === '' ? undefined : memo,
      counterparty: partyOf(at),
      customerReference: reference,
      bankReference: at('FITID'),
      transactionId: at('SRVRTID'),
      chequeNumber: at('CHECKNUM'),
      transactionCode: at('TRNTYPE')?.toUpperCase(),
      exchangeRate: at('CURRENCY.CURRATE') ?? at('ORIGCURRENCY.CURRATE'),
      details: [],
    }),
    'STMTTRN/TRNAMT',
  );
}

function partyOf(at: (name: string) => string | undefined): Counterparty | undefined {
  const found = present<Counterparty>({
    name: at('EXTDNAME') ?? at('NAME') ?? at('PAYEE.NAME'),
    account: at('BANKACCTTO.ACCTID') ?? at('CCACCTTO.ACCTID'),
    bank: at('BANKACCTTO.BANKID'),
  });
  return Object.keys(found).length === 0 ? undefined : found;
}
