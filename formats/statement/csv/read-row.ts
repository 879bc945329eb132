import type { SheetRow } from '@duologue/core/intake/sheet-row.ts';
import { type ExactAmount, exactAmount, isSameAmount, negated, sumOf } from '@duologue/core/statements/exact-amount.ts';
import type { Counterparty, EntryStatus, StatementEntry } from '@duologue/core/statements/statement-entry.ts';
import type { StatementProblem, StatementProblemCode } from '@duologue/core/statements/statement-problem.ts';
import { readAmountCell, readDayCell } from '../read-cell.ts';
import { belgianReference } from '../mt940/free-text.ts';
import { type Purpose, purposeOf } from '../mt940/structured-text.ts';
import { present } from '../statement-flow.ts';
import { withoutQuotes } from './account-text.ts';
import type { BankRole } from './column-roles.ts';
import { type BankColumn, directionWord } from './find-columns.ts';

/** How the money columns of a file are to be read: columns of a bank, or of its customer's books, where debit is in. */
export type MoneyReading = 'bank' | 'books';
/** Whether the amounts hold the fees beside them, or the fees go from the account as well. */
export type FeeReading = 'within' | 'apart';
export type TablePlan = {
  readonly columns: readonly BankColumn[];
  readonly money: MoneyReading;
  readonly fees?: FeeReading;
  readonly currency: string | undefined;
};

export type RowNote = {
  readonly code: StatementProblemCode;
  readonly column?: number;
  readonly path?: string;
  readonly values: StatementProblem['values'];
};
export type ReadRow = {
  readonly entry?: StatementEntry;
  readonly balance?: ExactAmount;
  readonly ownAccount?: string;
  readonly notes: readonly RowNote[];
};

type Cells = { readonly text: (role: BankRole) => string; readonly column: (role: BankRole) => BankColumn | undefined };

/** The first column of each role; looked up a dozen times for every row. */
function firstOfRole(columns: readonly BankColumn[]): ReadonlyMap<BankRole, BankColumn> {
  const known = FIRSTS.get(columns);
  if (known !== undefined) return known;
  const firsts = new Map(columns.toReversed().map((column) => [column.role, column]));
  FIRSTS.set(columns, firsts);
  return firsts;
}

const FIRSTS = new WeakMap<readonly BankColumn[], ReadonlyMap<BankRole, BankColumn>>();

/** One row of a bank's table. What cannot be read is named with its column, and the row is set aside. */
export function readBankRow(row: SheetRow, plan: TablePlan): ReadRow {
  const notes: RowNote[] = [];
  const firsts = firstOfRole(plan.columns);
  const column = (role: BankRole) => firsts.get(role);
  const cells: Cells = { column, text: (role) => (row.cells[column(role)?.index ?? -1] ?? '').trim() };
  const currency = currencyIn(cells, plan, notes);
  const stated = amountIn(cells, currency, plan.money, notes);
  const amount = stated === undefined || plan.fees !== 'apart' ? stated : lessFees(stated, cells);
  const balance = cells.text('balance') === '' ? undefined : amountAt(cells, 'balance', currency);
  if (typeof balance === 'string')
    notes.push(note(cells, 'balance', 'balance-unreadable', { balance: 'balance', problem: balance }));
  const ownAccount = withoutQuotes(cells.text('ownAccount')) || undefined;
  const rest = present<Omit<ReadRow, 'notes' | 'entry'>>({
    balance: typeof balance === 'string' ? undefined : balance,
    ownAccount,
  });
  if (amount === undefined) return { ...rest, notes };
  return { ...rest, notes, entry: entryOf(row, plan, cells, amount, notes) };
}

const note = (
  cells: Cells,
  role: BankRole,
  code: StatementProblemCode,
  values: StatementProblem['values'] = {},
): RowNote => {
  const column = cells.column(role);
  return {
    code,
    ...(column === undefined ? {} : { column: column.index + 1, path: column.header }),
    values: { written: cells.text(role).slice(0, 40), ...values },
  };
};

function currencyIn(cells: Cells, plan: TablePlan, notes: RowNote[]): string | undefined {
  const written = cells.text('currency').toUpperCase();
  if (written === '') {
    const named = plan.columns.filter(({ currency }) => currency !== undefined);
    const column =
      named.find(({ role }) => /^(amount|debit|credit)$/.test(role)) ?? named.find(({ role }) => role === 'balance');
    return column?.currency ?? plan.currency;
  }
  if (/^[A-Z]{3}$/.test(written)) return written;
  const sign = { '€': 'EUR', '£': 'GBP', EURO: 'EUR' }[written];
  if (sign === undefined) notes.push(note(cells, 'currency', 'not-a-currency', { currency: written.slice(0, 20) }));
  return sign ?? plan.currency;
}

function amountAt(cells: Cells, role: BankRole, currency: string | undefined) {
  const column = cells.column(role);
  return readAmountCell(cells.text(role), column?.currency ?? currency, column?.decimalStyle ?? 'point');
}

/** What left the account by an amount whose fee stands beside it. */
function lessFees(amount: ExactAmount, cells: Cells): ExactAmount {
  const fees = amountAt(cells, 'charges', amount.currency);
  return typeof fees === 'string' || fees.currency !== amount.currency
    ? amount
    : sumOf(amount, negated(magnitude(fees)));
}

/** The signed amount: with its own sign, with a word for the direction, or in the column of one direction. */
function amountIn(
  cells: Cells,
  currency: string | undefined,
  money: MoneyReading,
  notes: RowNote[],
): ExactAmount | undefined {
  if (cells.column('amount') === undefined || (cells.text('amount') === '' && hasSides(cells))) {
    return sideAmount(cells, currency, money, notes);
  }
  const amount = amountAt(cells, 'amount', currency);
  if (typeof amount === 'string') {
    notes.push(note(cells, 'amount', amount));
    return undefined;
  }
  if (cells.column('direction') === undefined) return amount;
  const direction = directionWord(cells.text('direction'));
  if (direction === undefined) {
    notes.push(note(cells, 'direction', cells.text('direction') === '' ? 'direction-missing' : 'not-a-direction'));
    return undefined;
  }
  const plain = magnitude(amount);
  return direction === 'debit' ? negated(plain) : plain;
}

const magnitude = (amount: ExactAmount) => (amount.unscaled < 0n ? negated(amount) : amount);
const hasSides = (cells: Cells) => cells.text('debit') !== '' || cells.text('credit') !== '';

/** Banks write what went out with or without a minus; the column says what it is. Zero in the other column is empty. */
function sideAmount(
  cells: Cells,
  currency: string | undefined,
  money: MoneyReading,
  notes: RowNote[],
): ExactAmount | undefined {
  const found: ExactAmount[] = [];
  for (const role of ['debit', 'credit'] as const) {
    if (cells.column(role) === undefined || cells.text(role) === '') continue;
    const amount = amountAt(cells, role, currency);
    if (typeof amount === 'string') {
      notes.push(note(cells, role, amount));
      return undefined;
    }
    const isOut = (role === 'debit') === (money === 'bank');
    if (amount.unscaled !== 0n) found.push(isOut ? negated(magnitude(amount)) : magnitude(amount));
  }
  const [first, second] = found;
  if (first !== undefined && second !== undefined) {
    notes.push(note(cells, 'debit', 'debit-and-credit'));
    return undefined;
  }
  if (first !== undefined) return first;
  if (hasSides(cells)) return exactAmount(currency, { units: '0', fraction: '' });
  notes.push(note(cells, cells.column('debit') === undefined ? 'amount' : 'debit', 'amount-missing'));
  return undefined;
}

function entryOf(row: SheetRow, plan: TablePlan, cells: Cells, amount: ExactAmount, notes: RowNote[]): StatementEntry {
  const text = (role: BankRole) => cells.text(role).replace(/^-+$/, '') || undefined;
  // What is called gross is in the currency of the row; a foreign amount whose currency is not named is in none.
  const isGross = /^(gross|brutto|amount$)/i.test(cells.column('instructedAmount')?.header ?? '');
  const asked = text('instructedCurrency')?.toUpperCase() ?? (isGross ? amount.currency : undefined);
  const instructed = amountAt(cells, 'instructedAmount', asked);
  const charges = amountAt(cells, 'charges', amount.currency);
  const counterparty = partyOf(cells, amount);
  const purpose = purposeIn(remittanceOf(row, plan));
  // OP writes `ref=` before the reference, and where there is none.
  const reference = text('creditorReference')?.replace(/^ref=/i, '') || belgianReference(purpose.text ?? '');
  return present<StatementEntry>({
    line: row.line,
    bookedOn: dayIn(cells, 'bookedOn', notes),
    valueOn: dayIn(cells, 'valueOn', notes),
    amount,
    status: statusOf(cells),
    isReversal:
      /\b(storno|reversal|reversed|chargeback|rucklastschrift|ruecklastschrift|rücklastschrift|retoure)\b/i.test(
        cells.text('typeText'),
      ),
    endToEndId: text('endToEndId') ?? purpose.keys.get('EREF'),
    mandateId: text('mandateId') ?? purpose.keys.get('MREF'),
    creditorId: text('creditorId') ?? purpose.keys.get('CRED'),
    creditorReferences: reference === undefined ? undefined : [reference],
    // Where a row has neither a name nor a text of its own, what the bank calls it is all there is.
    remittance: purpose.text ?? (counterparty?.name === undefined ? text('typeText') : undefined),
    counterparty,
    bankReference: text('bankReference'),
    chequeNumber: text('chequeNumber'),
    bankText: text('typeText'),
    instructed: typeof instructed === 'string' || isNothingNew(instructed, amount) ? undefined : magnitude(instructed),
    exchangeRate: text('exchangeRate'),
    charges: typeof charges === 'string' || charges.unscaled === 0n ? undefined : magnitude(charges),
    details: [],
  });
}

/** An amount that is empty or the same again in the same currency says nothing. */
function isNothingNew(instructed: ExactAmount, amount: ExactAmount): boolean {
  const isSame = instructed.currency === amount.currency && isSameAmount(magnitude(instructed), magnitude(amount));
  return instructed.unscaled === 0n || isSame;
}

function dayIn(cells: Cells, role: 'bookedOn' | 'valueOn', notes: RowNote[]): StatementEntry['bookedOn'] {
  const column = cells.column(role);
  const written = cells.text(role);
  // A dash is an empty cell, and what is not booked yet has no day.
  if (/^[-–—]+$/.test(written) || PENDING.test(written)) return undefined;
  const day = readDayCell(written, column?.dateStyle ?? 'unknown');
  if (day === 'not-a-date') notes.push(note(cells, role, 'not-a-date'));
  if (day === undefined && role === 'bookedOn' && column !== undefined && statusOf(cells) === 'booked')
    notes.push(note(cells, role, 'date-missing'));
  return day === 'not-a-date' || day === 'open' ? undefined : day;
}

/** German banks write the marks of MT940 into the text of a table too: `EREF+…MREF+…SVWZ+…`. */
function purposeIn(text: string | undefined): Purpose {
  return text !== undefined && /(^|\s)(?:(?:EREF|KREF|MREF|CRED|SVWZ)\+|(?:EREF|MREF): )/.test(text)
    ? purposeOf(text)
    : { keys: new Map(), text };
}

export function remittanceOf({ cells }: SheetRow, { columns }: TablePlan): string | undefined {
  const texts = columns
    .filter(({ role }) => role === 'remittance')
    .map(({ index }) =>
      (cells[index] ?? '')
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^="(.*)"$/, '$1')
        // An apostrophe of a spreadsheet, which makes a cell text.
        .replace(/^'(?=[^']*$)/, ''),
    );
  return [...new Set(texts.filter((text) => /[\p{L}\p{N}]/u.test(text)))].join(' ') || undefined;
}

function partyOf(cells: Cells, { unscaled }: ExactAmount): Counterparty | undefined {
  const found = present<Counterparty>({
    name: cells.text('name') || cells.text(unscaled < 0n ? 'payeeName' : 'payerName') || undefined,
    account: withoutQuotes(cells.text('account')) || undefined,
    bank: cells.text('bank') || undefined,
  });
  return Object.keys(found).length === 0 ? undefined : found;
}

const PENDING =
  /vorgemerkt|ausstehend|pending|in behandeling|en attente|en cours|in attesa|pendiente|authori[sz]ed|reserv|varattu|venter|oczekuj|nicht gebucht|^offen$|unbooked|processing|prenotat|non contabilizzat/i;
const NOTHING =
  /declined|failed|cancel|rejected|reverted|abgelehnt|storniert|refus|annul|geweigerd|odrzuc|rifiutat|rechazad|afvist/i;

/** A table of a bank lists what is booked unless it says otherwise, in a column of its own or in place of the day. */
function statusOf(cells: Cells): EntryStatus {
  const places: readonly BankRole[] = ['status', 'bookedOn', 'valueOn'];
  if (places.some((role) => PENDING.test(cells.text(role)))) return 'pending';
  return NOTHING.test(cells.text('status')) ? 'information' : 'booked';
}
