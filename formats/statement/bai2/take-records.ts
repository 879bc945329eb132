import { amountOfMinor } from '@duologue/core/statements/exact-amount.ts';
import { present, type StatementFlow } from '../statement-flow.ts';
import type { StatementOptions } from '../statement-options.ts';
import { createControls } from './controls.ts';
import { type BaiGroup, fieldCursor, readBaiDay, readMinor, skipFunds } from './fields.ts';
import type { BaiRecord } from './read-bai2.ts';
import { readBaiEntry } from './read-detail.ts';
import { balanceKind } from './type-codes.ts';

/** What the records of a file mean. The currency of a group that names none is the dollar, by the specification. */
export function createBaiAccounts(flow: StatementFlow, options: StatementOptions) {
  const controls = createControls(flow);
  let fileId = '';
  let group: BaiGroup = { asOf: undefined, currency: options.currency ?? 'USD', isTest: false };

  return {
    take(record: BaiRecord): void {
      controls.count(record);
      switch (record.code) {
        case '01':
          fileId = record.parts.join(',').split(',')[4]?.trim() ?? '';
          return;
        case '02':
          flow.end();
          group = readGroup(record, flow, options);
          return controls.beginGroup();
        case '03':
          controls.beginAccount();
          return takeAccount(record, { flow, group, fileId, add: controls.add, options });
        case '16': {
          const amount = readBaiEntry(record, group, flow);
          if (amount !== undefined) controls.add(amount);
          return;
        }
        case '49':
          controls.endAccount(record);
          return flow.end();
        case '98':
          flow.end();
          return controls.endGroup(record);
        default:
          return controls.endFile(record);
      }
    },
    finish(): void {
      flow.end();
      controls.finish();
    },
  };
}

function readGroup(record: BaiRecord, flow: StatementFlow, options: StatementOptions): BaiGroup {
  const [, , status = '', day = '', , currency = ''] = record.parts
    .join(',')
    .split(',')
    .map((field) => field.trim());
  const asOf = readBaiDay(day);
  if (asOf === undefined) flow.problem('not-a-date', { line: record.line, path: '02' }, { written: day.slice(0, 20) });
  const code = currency.replace('/', '').toUpperCase();
  if (status === '2' || status === '3' || status === '4')
    flow.problem('not-an-update', { line: record.line, path: '02' }, { status: Number(status) });
  return { asOf, currency: code === '' ? (options.currency ?? 'USD') : code, isTest: status === '4' || status === '2' };
}

type Context = {
  readonly flow: StatementFlow;
  readonly group: BaiGroup;
  readonly fileId: string;
  readonly add: (amount: bigint) => void;
  readonly options: StatementOptions;
};

function takeAccount({ line, parts }: BaiRecord, { flow, group, fileId, add }: Context): void {
  const fields = fieldCursor(parts);
  const account = fields.next();
  const currency = fields.next().toUpperCase() || group.currency;
  flow.begin(present({ line, account: account || undefined, currency, id: fileId || undefined, sequence: group.asOf }));
  while (!fields.isAtEnd()) {
    const code = fields.next();
    // A line may end with any number of commas before its continuation.
    if (code === '') continue;
    const written = fields.next();
    const minor = readMinor(written);
    if (!/^\d{3}$/.test(code) || (written !== '' && minor === undefined)) {
      flow.problem(
        'balance-unreadable',
        { line, path: '03' },
        { balance: code.slice(0, 20), problem: 'not-an-amount', written: written.slice(0, 40) },
      );
    }
    fields.next();
    skipFunds(fields);
    if (minor === undefined) continue;
    add(minor);
    const kind = balanceKind(code);
    if (kind !== undefined)
      flow.balance(present({ kind, amount: amountOfMinor(currency, minor), on: group.asOf, code }), line);
  }
}
