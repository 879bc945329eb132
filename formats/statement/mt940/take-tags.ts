import { negated } from '@duologue/core/statements/exact-amount.ts';
import type { BalanceKind } from '@duologue/core/statements/statement.ts';
import type { StatementEntry } from '@duologue/core/statements/statement-entry.ts';
import { readMarkedAmount } from '../read-amount.ts';
import { readShortDay } from '../read-day.ts';
import { present, type StatementFlow } from '../statement-flow.ts';
import type { StatementOptions } from '../statement-options.ts';
import { detailFacts } from './detail-facts.ts';
import { type MtLine, parseMtLine } from './parse-line.ts';
import type { Tag, TagTaker } from './read-tags.ts';

const BALANCES: Readonly<Record<string, BalanceKind>> = {
  '60F': 'opening',
  '60M': 'opening-interim',
  '62F': 'closing',
  '62M': 'closing-interim',
  '64': 'available-closing',
  '65': 'available-forward',
  '65F': 'available-forward',
};

type Pending = { readonly line: MtLine; readonly details: string[][]; readonly nonSwift: string[] };
type State = {
  pending: Pending | undefined;
  isInterim: boolean;
  hasOpened: boolean;
  hasClosed: boolean;
  entries: number;
};

const fresh = (): State => ({ pending: undefined, isInterim: false, hasOpened: false, hasClosed: false, entries: 0 });

/** What the fields of a message mean. Holds one entry until the text behind it is known. */
export function createMtStatements(flow: StatementFlow, options: StatementOptions): TagTaker {
  let state = fresh();

  const flushEntry = () => {
    const { pending } = state;
    state.pending = undefined;
    if (pending !== undefined) flow.entry(entryOf(pending, state.isInterim), ':61:');
  };
  const endMessage = () => {
    flushEntry();
    flow.end();
    state = fresh();
  };
  const begin = (line: number) => {
    if (flow.isOpen()) return;
    flow.begin(present({ line, account: options.account, currency: options.currency }));
  };
  const restart = (line: number) => {
    const head = flow.head();
    const { isInterim } = state;
    endMessage();
    flow.begin({ ...head, line });
    state.isInterim = isInterim;
  };

  return {
    endMessage,
    breakOff(line): void {
      flushEntry();
      const { hasOpened, hasClosed } = state;
      if (hasOpened && !hasClosed) flow.problem('file-ends-early', { line, path: ':62F:' });
    },
    expects(code, current, nextLine) {
      if (current !== '86' && current !== '61') return true;
      if (state.hasClosed || (!state.hasOpened && state.entries === 0 && current !== '61')) return true;
      if (code === '20') return /^:(21|25P?|28C?|13[CD]?|34F|60[FM]|NS|940|942):/.test(nextLine);
      return !/^(21|25P?|28C?|13[CD]?)$/.test(code);
    },
    tag(tag: Tag): void {
      if (tag.code === '940') return;
      if (tag.code === '942') {
        state.isInterim = true;
        return;
      }
      if (tag.code === '20') endMessageBefore();
      begin(tag.line);
      if (tag.code.startsWith('60') && (state.hasOpened || state.entries > 0)) {
        flushEntry();
        restart(tag.line);
      }
      takeTag(tag, state, flow, flushEntry);
    },
  };

  function endMessageBefore(): void {
    const { isInterim } = state;
    const isNew = flow.isOpen();
    endMessage();
    state.isInterim = isInterim && !isNew;
  }
}

function takeTag(tag: Tag, state: State, flow: StatementFlow, flushEntry: () => void): void {
  const [text = ''] = tag.lines;
  switch (tag.code) {
    case '20':
      return flow.know(known('id', text));
    case '25':
    case '25P':
      return takeAccount(text, flow);
    case '28':
    case '28C':
      return flow.know(known('sequence', text));
    case '61':
      flushEntry();
      return takeLine(tag, state, flow);
    case '86':
      state.pending?.details.push([...tag.lines]);
      return;
    case 'NS':
      state.pending?.nonSwift.push(...tag.lines);
      return;
    case '34F':
    case '13D':
    case '90C':
    case '90D':
      if (tag.code !== '90C' && tag.code !== '90D') state.isInterim = !state.hasOpened;
      return flow.know(known('currency', /^\d*([A-Z]{3})/.exec(text)?.[1] ?? ''));
    default:
      if (BALANCES[tag.code] === undefined) return;
      flushEntry();
      if (tag.code.startsWith('60')) state.hasOpened = true;
      if (tag.code.startsWith('62')) state.hasClosed = true;
      return takeBalance(tag, flow);
  }
}

const known = (key: 'id' | 'currency' | 'account' | 'sequence', text: string) =>
  text.trim() === '' ? {} : { [key]: text.trim() };

/** The account, by some banks with the slash in front that SWIFT asks for in other fields, and with its currency behind. */
const IBAN_AND_CURRENCY = /^([A-Z]{2}\d{2}[A-Z\d]{10,30})\/([A-Z]{3})$/;

function takeAccount(text: string, flow: StatementFlow): void {
  const written = text.trim().replace(/^\/+/, '');
  const [, account = written, currency = ''] =
    /^(.*\d)\s?([A-Z]{3})$/.exec(written) ?? IBAN_AND_CURRENCY.exec(written) ?? [];
  flow.know({ ...known('account', account), ...known('currency', currency) });
}

/** More digits behind a blank: what was read before them is not the whole amount. */
const BALANCE = /^\s*(R?[CD])\s*(\d{6}|\D{4,8})?\s*([A-Z]{3})?\s*([\d.,]+)(?!\S|\s*\d)/;

function takeBalance({ code, line, lines }: Tag, flow: StatementFlow): void {
  const written = lines.join('').replace(/\s+/g, ' ').trim().slice(0, 80);
  const path = `:${code}:`;
  const [, side = '', day = '', currency, digits = ''] = BALANCE.exec(written) ?? [];
  const used = currency ?? flow.head()?.currency;
  const amount = digits === '' ? ('not-an-amount' as const) : readMarkedAmount(digits, used, 'comma');
  if (typeof amount === 'string') {
    const values = { balance: path, problem: amount, written: written.slice(0, 60) };
    return flow.problem('balance-unreadable', { line, path }, values);
  }
  const on = readShortDay(day);
  if (on === undefined) flow.problem('not-a-date', { line, path }, { written: day || written.slice(0, 20) });
  if (currency !== undefined) flow.know({ currency });
  const isDebit = side === 'D' || side === 'RC';
  flow.balance(
    present({ kind: BALANCES[code] ?? 'other', amount: isDebit ? negated(amount) : amount, on, code }),
    line,
  );
}

function takeLine(tag: Tag, state: State, flow: StatementFlow): void {
  state.entries += 1;
  const parsed = parseMtLine(tag, flow.head()?.currency);
  for (const { code, values } of parsed.problems) flow.problem(code, { line: tag.line, path: ':61:' }, values);
  if (parsed.line === undefined) return flow.skip();
  state.pending = { line: parsed.line, details: [], nonSwift: [] };
}

function entryOf({ line, details, nonSwift }: Pending, isInterim: boolean): StatementEntry {
  const facts = detailFacts(line, details, nonSwift);
  return present<StatementEntry>({
    ...facts,
    line: line.line,
    bookedOn: line.bookedOn,
    valueOn: line.valueOn,
    amount: line.amount,
    status: line.isExpected || isInterim ? 'pending' : 'booked',
    isReversal: line.isReversal,
    details: [],
  });
}
