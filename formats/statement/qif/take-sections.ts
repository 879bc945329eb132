import type { EntryDetail, StatementEntry } from '@duologue/core/statements/statement-entry.ts';
import { ENTRY_DETAILS_MAX, STATEMENT_TEXT_CHARS_MAX } from '../../limits.ts';
import { readAmountCell, readDayCell } from '../read-cell.ts';
import { present, type StatementFlow } from '../statement-flow.ts';
import type { StatementOptions } from '../statement-options.ts';
import { plainDate } from './plain-date.ts';
import type { QifStyles } from './read-qif.ts';

const MOVEMENTS = /^!type:\s*(bank|cash|ccard|oth ?[al])\b/i;
/** As Quicken calls it in its languages. */
const OPENING =
  /^(opening balance|er(ö|oe)ffnungssaldo|anfangssaldo|solde initial|saldo iniziale|saldo inicial|beginsaldo|openingssaldo)$/i;
type Field = { readonly text: string; readonly line: number };
type Split = { category?: string; memo?: string; amount?: Field };
type Draft = { readonly line: number; readonly fields: Map<string, Field>; readonly splits: Split[] };

/** What the lines of the sections mean: accounts, and the movements of those that have any. */
export function createQifSections(styles: QifStyles, flow: StatementFlow, options: StatementOptions) {
  let section: 'movements' | 'account' | 'other' = 'other';
  let account: string | undefined;
  let draft: Draft | undefined;
  let movements = '';

  const begin = (line: number) =>
    flow.begin(present({ line, account: account ?? options.account, currency: options.currency }));
  const endRecord = () => {
    const record = draft;
    draft = undefined;
    if (record === undefined || record.fields.size === 0) return;
    if (section === 'account') account = record.fields.get('N')?.text || account;
    if (section !== 'movements') return;
    if (!flow.isOpen()) begin(record.line);
    takeMovement(record, styles, flow);
  };
  return {
    line(raw: string, line: number): void {
      const text = raw.trimEnd();
      if (text === '') return;
      if (text.startsWith('!')) {
        endRecord();
        section = MOVEMENTS.test(text) ? 'movements' : /^!account/i.test(text) ? 'account' : 'other';
        const kind = text.toLowerCase().replace(/\s/g, '');
        // Some programs write the same heading before every movement.
        if (section === 'movements' && !(flow.isOpen() && kind === movements)) begin(line);
        else if (section === 'account') flow.end();
        else if (kind.startsWith('!type:invst')) flow.problem('securities-left-out', { line, path: '!Type:Invst' });
        if (section === 'movements') movements = kind;
        return;
      }
      if (text.startsWith('^')) return endRecord();
      if (section === 'other') return;
      draft ??= { line, fields: new Map(), splits: [] };
      addField(draft, text, line);
    },
    finish(): void {
      endRecord();
      flow.end();
    },
  };
}

function addField({ fields, splits }: Draft, text: string, line: number): void {
  const key = text.charAt(0);
  const value = text.slice(1, STATEMENT_TEXT_CHARS_MAX).trim();
  const last = splits[splits.length - 1];
  if (key === 'S') {
    if (splits.length < ENTRY_DETAILS_MAX) splits.push({ category: value });
  } else if (key === 'E' && last !== undefined) last.memo = value;
  else if (key === '$' && last !== undefined) last.amount = { text: value, line };
  else if (!fields.has(key)) fields.set(key, { text: value, line });
  else if (key === 'M')
    fields.set(key, { text: `${fields.get(key)?.text ?? ''} ${value}`.slice(0, STATEMENT_TEXT_CHARS_MAX), line });
}

function takeMovement(
  { line, fields, splits }: Draft,
  { dates, decimals, order }: QifStyles,
  flow: StatementFlow,
): void {
  const currency = flow.head()?.currency;
  const written = fields.get('T') ?? fields.get('U');
  const amount = readAmountCell(written?.text ?? '', currency, decimals);
  if (typeof amount === 'string') {
    flow.skip();
    return flow.problem(
      amount,
      { line: written?.line ?? line, path: 'T' },
      { written: written?.text.slice(0, 40) ?? '' },
    );
  }
  const day = fields.get('D');
  const bookedOn = readDayCell(plainDate(day?.text ?? '', order), dates);
  if (bookedOn === undefined) flow.problem('date-missing', { line, path: 'D' });
  if (bookedOn === 'not-a-date')
    flow.problem('not-a-date', { line: day?.line ?? line, path: 'D' }, { written: day?.text.slice(0, 40) ?? '' });
  const on = bookedOn === 'not-a-date' || bookedOn === 'open' ? undefined : bookedOn;
  const text = (key: string) => fields.get(key)?.text || undefined;
  const own = /^\[(.+)\]$/.exec(text('L') ?? '')?.[1];
  // Quicken's way to say what an account began with.
  if (OPENING.test(text('P') ?? '') && own !== undefined) {
    flow.know({ account: own });
    return flow.balance(present({ kind: 'opening', amount, on, code: 'Opening Balance' }), line);
  }
  const details = splits.map((split) => detailOf(split, currency, decimals, flow));
  const name = text('P');
  flow.entry(
    present<StatementEntry>({
      line,
      bookedOn: on,
      amount,
      status: 'booked',
      isReversal: false,
      remittance: text('M'),
      chequeNumber: text('N'),
      counterparty: name === undefined ? undefined : { name },
      bankText: text('L'),
      batch: details.length > 1 ? { count: details.length } : undefined,
      details: details.length > 1 ? details : [],
    }),
    'T',
  );
}

function detailOf(
  { category, memo, amount }: Split,
  currency: string | undefined,
  style: QifStyles['decimals'],
  flow: StatementFlow,
): EntryDetail {
  const found = amount === undefined ? undefined : readAmountCell(amount.text, currency, style);
  if (amount !== undefined && typeof found === 'string')
    flow.problem('detail-unreadable', { line: amount.line, path: '$' }, { written: amount.text.slice(0, 40) });
  return present<EntryDetail>({
    amount: typeof found === 'string' ? undefined : found,
    remittance: memo || undefined,
    bankText: category || undefined,
  });
}
