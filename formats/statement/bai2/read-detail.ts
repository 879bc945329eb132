import { amountOfMinor } from '@duologue/core/statements/exact-amount.ts';
import type { PaymentFacts, StatementEntry } from '@duologue/core/statements/statement-entry.ts';
import { present, type StatementFlow } from '../statement-flow.ts';
import { detailTextFacts } from './detail-text.ts';
import { type BaiGroup, fieldCursor, readBaiDay, readMinor, skipFunds } from './fields.ts';
import type { BaiRecord } from './read-bai2.ts';
import { directionOf, isReversal } from './type-codes.ts';

/** Puts a 16 record into the flow; gives the amount as written, for the control total. */
export function readBaiEntry({ line, parts }: BaiRecord, group: BaiGroup, flow: StatementFlow): bigint | undefined {
  const fields = fieldCursor(parts);
  const code = fields.next();
  const written = fields.next();
  const direction = directionOf(code);
  const minor = written === '' && direction === 'information' ? 0n : readMinor(written);
  const place = { line, path: '16' };
  if (minor === undefined || direction === undefined) {
    flow.skip();
    if (direction === undefined) flow.problem('not-a-direction', place, { written: code.slice(0, 20) });
    else flow.problem(written === '' ? 'amount-missing' : 'not-an-amount', place, { written: written.slice(0, 40) });
    return minor;
  }
  const funds = skipFunds(fields);
  const valueOn = funds.type === 'V' ? readBaiDay(funds.valueDay) : funds.type === '0' ? group.asOf : undefined;
  if (funds.type === 'V' && funds.valueDay !== '' && valueOn === undefined)
    flow.problem('not-a-date', place, { written: funds.valueDay.slice(0, 20) });
  const [bankReference, customerReference] = [fields.next(), fields.next()];
  const facts = detailTextFacts(fields.rest(), direction === 'debit' ? 'debit' : 'credit');
  flow.entry(
    present<StatementEntry>({
      ...facts,
      ...present<PaymentFacts>({
        bankReference: bankReference || undefined,
        customerReference: customerReference || undefined,
        transactionCode: code,
      }),
      line,
      bookedOn: group.asOf,
      valueOn,
      amount: amountOfMinor(flow.head()?.currency, direction === 'debit' ? -minor : minor),
      status: direction === 'information' || group.isTest ? 'information' : 'booked',
      isReversal: isReversal(code),
      details: [],
    }),
    '16',
  );
  return minor;
}
