import type { CalendarDate } from '../../calendar/calendar-date.ts';
import { foldWords } from '../cells/fold-words.ts';
import type { IntakeDebtor, IntakeItem, IntakeItemKind, IntakeRecord, IntakeWarning } from '../intake-record.ts';
import { type CellReader, textAt } from './cell-reader.ts';
import type { DebtorReader } from './debtor-of.ts';
import { compareOpen, type ItemAmounts, itemAmounts } from './item-amounts.ts';
import type { InterestReader, KindReader } from './item-kind.ts';
import type { ReadPlan } from './read-plan.ts';
import { statusOfWord } from './row-status.ts';
import type { SeenNumbers } from './seen-numbers.ts';

export type Above = {
  readonly name?: string | undefined;
  readonly parentName?: string | undefined;
  readonly bucket?: IntakeItem['bucket'];
};

export type ReadTools = {
  readonly plan: ReadPlan;
  readonly debtorOf: DebtorReader;
  readonly cell: CellReader;
  readonly kindOf: KindReader;
  readonly isInterest: InterestReader;
  readonly seen: SeenNumbers;
  /** The invoice of the row before, where lines are summed. */
  readonly before: { key: string | undefined };
  readonly warn: (warning: IntakeWarning) => void;
};

/** One item, and whether it is still open on the day of the file. A row with problems is `undefined`: see `cell`. */
export type ReadItem =
  | { readonly pile: 'open' | 'settled'; readonly record: IntakeRecord; readonly isLine?: boolean }
  | { readonly pile: 'ignored'; readonly reason: LeftOut };

type LeftOut = 'not-issued-yet' | 'zero-balance' | 'draft' | 'cancelled' | 'status-left-out';

export function readItem(cells: readonly string[], line: number, above: Above, tools: ReadTools): ReadItem | undefined {
  const { plan, debtorOf, cell, kindOf, seen } = tools;
  const status = statusOf(cells, plan);
  // What was never sent or is undone is no invoice: what is wrong with it does not matter either.
  if (status !== 'read' && status !== 'paid') return { pile: 'ignored', reason: status };
  const debtor = debtorOf(cells, above);
  if (debtor === undefined) cell.complain('debtor-missing', plan.text.debtorName ?? plan.text.debtorNumber);

  const number = textAt(cells, plan.text.invoiceNumber);
  const typed = kindOf(textAt(cells, plan.text.documentType)) ?? kindOf(number);
  const currency = cell.currency(cells, plan.text.currency, plan.currency);
  const amounts = itemAmounts(cells, line, currency, typed, tools);
  const issuedOn = plan.issuedOn === undefined ? undefined : cell.date(cells, plan.issuedOn);
  const dueOn = plan.dueOn === undefined ? undefined : cell.date(cells, plan.dueOn);
  const settledOn = plan.settledOn === undefined ? undefined : cell.date(cells, plan.settledOn);
  if (plan.looksBack && plan.asOn === undefined) cell.complain('as-of-unknown', plan.settledOn?.index);

  const kind = kindOfItem(typed, amounts);
  let isLine = false;
  if (debtor !== undefined && number !== '' && kind !== 'unapplied-payment') {
    // A discount is a line of its invoice, although its amount alone would be a credit note.
    const key = `${debtor.number ?? debtor.name.toLowerCase()}\n${plan.sumsLines ? (typed ?? '') : kind}\n${number}`;
    const firstLine = seen.see(key, line);
    isLine = plan.sumsLines && firstLine !== undefined && tools.before.key === key;
    tools.before.key = key;
    if (firstLine !== undefined && !isLine) cell.complain('seen-before', plan.text.invoiceNumber, number, firstLine);
  }
  // Stripe calls the whole amount due although it was paid; a status alone cannot say which of the two is wrong.
  const isContradiction =
    status === 'paid' && plan.open !== undefined && !plan.looksBack && (amounts?.open ?? 0n) !== 0n;
  if (isContradiction && amounts?.isPaidWhole !== true)
    cell.complain('paid-but-open', plan.text.documentStatus, textAt(cells, plan.text.documentStatus));
  if (amounts !== undefined && !isContradiction) compareOpen(line, amounts, tools);
  if (debtor === undefined || amounts === undefined || cell.hasProblems()) return undefined;
  const pieces = { cells, line, above, debtor, number, kind, amounts, issuedOn, dueOn, settledOn, tools };
  // Where a file says what is open, that counts; where it only says "paid", nothing is.
  if ((status === 'paid' && !saysOpen(plan)) || isContradiction)
    return { pile: 'settled', record: build(pieces, 0n, settledOn) };
  const sorted = sortByDay(plan.asOn, pieces);
  return isLine && sorted.pile !== 'ignored' ? { ...sorted, isLine } : sorted;
}

type Pieces = {
  readonly cells: readonly string[];
  readonly line: number;
  readonly above: Above;
  readonly debtor: IntakeDebtor;
  readonly number: string;
  readonly kind: IntakeItemKind;
  readonly amounts: ItemAmounts;
  readonly issuedOn: CalendarDate | undefined;
  readonly dueOn: CalendarDate | undefined;
  readonly settledOn: CalendarDate | undefined;
  readonly tools: ReadTools;
};

/** A file with settlement dates is looked at as of its day: what was settled later was open then. */
function sortByDay(asOn: CalendarDate | undefined, pieces: Pieces): ReadItem {
  const { amounts, issuedOn, settledOn } = pieces;
  if (pieces.tools.plan.looksBack && asOn !== undefined) {
    if (issuedOn !== undefined && issuedOn > asOn) return { pile: 'ignored', reason: 'not-issued-yet' };
    if (settledOn !== undefined && settledOn <= asOn) return { pile: 'settled', record: build(pieces, 0n, settledOn) };
    if (settledOn !== undefined) return { pile: 'open', record: build(pieces, amounts.amount, undefined) };
  }
  if (amounts.open !== 0n) return { pile: 'open', record: build(pieces, amounts.open, undefined) };
  if (amounts.amount === 0n) return { pile: 'ignored', reason: 'zero-balance' };
  return { pile: 'settled', record: build(pieces, 0n, settledOn) };
}

const saysOpen = ({ open, paid, debit, buckets, looksBack }: ReadPlan): boolean =>
  open !== undefined || paid !== undefined || debit !== undefined || buckets.length > 0 || looksBack;

function statusOf(cells: readonly string[], { text, statuses }: ReadPlan): 'read' | 'paid' | LeftOut {
  if (text.documentStatus === undefined) return 'read';
  const written = textAt(cells, text.documentStatus);
  const said = statuses[written];
  if (said !== undefined) return said === 'read' ? 'read' : 'status-left-out';
  return statusOfWord(written) ?? 'read';
}

type BuildingItem = { -readonly [Field in keyof IntakeItem]: IntakeItem[Field] };

function build(pieces: Pieces, open: bigint, settledOn: CalendarDate | undefined): IntakeRecord {
  const { cells, line, above, debtor, number, kind, amounts, issuedOn, dueOn, tools } = pieces;
  const { currency } = amounts;
  const item: BuildingItem = {
    kind,
    amount: { currency, minor: amounts.amount },
    open: { currency, minor: open },
    disputed: isYes(textAt(cells, tools.plan.text.disputed)),
  };
  // "Overpayment" where the number should stand is no number.
  if (number !== '' && tools.kindOf(number) !== 'unapplied-payment') item.number = number;
  const reference = referenceOf(cells, tools);
  if (reference !== '') item.reference = reference;
  if (issuedOn !== undefined) item.issuedOn = issuedOn;
  if (dueOn !== undefined) item.dueOn = dueOn;
  if (settledOn !== undefined) item.settledOn = settledOn;
  const bucket = amounts.bucket ?? above.bucket;
  if (bucket !== undefined) item.bucket = bucket;
  return { line, debtor, item };
}

/** The text of the row; what a type column calls late interest is kept with it, for there is no kind of its own. */
function referenceOf(cells: readonly string[], { plan, isInterest }: ReadTools): string {
  const reference = textAt(cells, plan.text.reference);
  const type = textAt(cells, plan.text.documentType);
  if (type === '' || !isInterest(type) || isInterest(reference)) return reference;
  return reference === '' ? type : `${type}: ${reference}`;
}

function kindOfItem(typed: IntakeItemKind | undefined, amounts: ItemAmounts | undefined): IntakeItemKind {
  if (typed !== undefined) return typed;
  return amounts !== undefined && (amounts.open < 0n || (amounts.open === 0n && amounts.amount < 0n))
    ? 'credit-note'
    : 'invoice';
}

const YES: ReadonlySet<string> = new Set(
  'yes y true 1 x ja j si s oui o disputed strittig contestato conteste litige betwist open'.split(' '),
);

function isYes(text: string): boolean {
  return text !== '' && text !== 'No' && YES.has(foldWords(text));
}
