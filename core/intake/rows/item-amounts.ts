import type { Currency } from '../../money/currency.ts';
import { formatDecimal } from '../../money/decimal.ts';
import { foldWords } from '../cells/fold-words.ts';
import type { IntakeItem, IntakeItemKind } from '../intake-record.ts';
import { type CellReader, type ReadAmount, textAt } from './cell-reader.ts';
import type { ReadTools } from './read-item.ts';
import type { AmountColumn, ReadPlan } from './read-plan.ts';

export type ItemAmounts = {
  readonly currency: Currency;
  readonly amount: bigint;
  readonly open: bigint;
  /** What the file says was paid is all of it, whatever it says is open. */
  readonly isPaidWhole?: boolean;
  /** What amount and payment leave open, where the file states all three. */
  readonly computed?: bigint;
  readonly bucket?: NonNullable<IntakeItem['bucket']>;
};

/** Amount and open amount of a row, signed, from whichever columns the layout has; complaints go to the reader. */
export function itemAmounts(
  cells: readonly string[],
  line: number,
  stated: Currency | undefined,
  typed: IntakeItemKind | undefined,
  tools: ReadTools,
): ItemAmounts | undefined {
  const { plan, cell } = tools;
  const read = (column: AmountColumn | undefined) =>
    column === undefined ? undefined : cell.amount(cells, column, stated);
  if (plan.layout === 'bucket-items') return bucketAmounts(cells, line, stated, tools);

  const amount = read(plan.amount);
  const open = read(plan.open);
  const paid = read(plan.paid);
  const [debit, credit] = [read(plan.debit), read(plan.credit)];
  const currency = currencyBeside(stated, [amount, open, debit, credit], plan, cell);
  const side = sideOf(textAt(cells, plan.text.creditDebitMark), plan, cell);
  // What the debtor gets never adds to what he owes, even where the file leaves the sign to the type or the mark.
  const isCredit = side === 'credit' || typed === 'credit-note' || typed === 'unapplied-payment';
  const signed = (minor: bigint) => (isCredit && minor > 0n ? -minor : minor);

  const charged = debit?.minor ?? 0n;
  const gross =
    debit === undefined && credit === undefined ? undefined : charged !== 0n ? charged : -(credit?.minor ?? 0n);
  const full = amount === undefined ? gross : signed(amount.minor);
  const left = leftOpen(
    open,
    paid,
    signed,
    full,
    debit === undefined && credit === undefined ? undefined : charged - (credit?.minor ?? 0n),
  );
  if (left === undefined) {
    if (!cell.hasProblems()) cell.complain('amount-missing', (plan.open ?? plan.amount ?? plan.debit)?.index);
    return undefined;
  }
  if (currency === undefined) return undefined;
  const isPaidWhole = paid !== undefined && full !== undefined && size(paid.minor) >= size(full) && full !== 0n;
  const computed =
    amount === undefined || open === undefined || paid === undefined ? left : signed(amount.minor) - paid.minor;
  return { currency, amount: full ?? left, open: left, computed, isPaidWhole };
}

const size = (minor: bigint) => (minor < 0n ? -minor : minor);

function leftOpen(
  open: ReadAmount | undefined,
  paid: ReadAmount | undefined,
  signed: (minor: bigint) => bigint,
  full: bigint | undefined,
  balance: bigint | undefined,
): bigint | undefined {
  if (open !== undefined) return signed(open.minor);
  if (balance !== undefined) return balance;
  if (full === undefined || paid === undefined) return full;
  // Payments are written with or without a minus; either way they take away.
  const taken = size(paid.minor);
  return full < 0n ? full + taken : full - taken;
}

function bucketAmounts(
  cells: readonly string[],
  line: number,
  stated: Currency | undefined,
  { plan, cell, warn }: ReadTools,
): ItemAmounts | undefined {
  const found = plan.buckets.flatMap((column) => {
    const amount = cell.amount(cells, column, stated);
    return amount === undefined || amount.minor === 0n ? [] : [{ amount, bucket: column.bucket }];
  });
  const total = plan.open === undefined ? undefined : cell.amount(cells, plan.open, stated);
  const currency = currencyBeside(stated, [...found.map(({ amount }) => amount), total], plan, cell);
  if (currency === undefined || cell.hasProblems()) return undefined;
  const sum = found.reduce((all, { amount }) => all + amount.minor, 0n);
  if (total !== undefined && total.minor !== sum) {
    warn({ code: 'total-differs', line, ...columnOf(plan.open), ...figures(currency, total.minor, sum) });
  }
  const [only] = found;
  return {
    currency,
    amount: sum,
    open: sum,
    ...(found.length === 1 && only !== undefined ? { bucket: only.bucket } : {}),
  };
}

/** The currency of the row: stated in it or for the file, or marked beside the amount; the two must not disagree. */
export function currencyBeside(
  stated: Currency | undefined,
  amounts: readonly (ReadAmount | undefined)[],
  plan: ReadPlan,
  cell: CellReader,
): Currency | undefined {
  const marked = amounts.find((amount) => amount?.currency !== undefined)?.currency;
  if (stated === undefined && marked === undefined) {
    return cell.hasProblems() ? undefined : cell.complain('currency-unknown', plan.text.currency);
  }
  if (stated !== undefined && marked !== undefined && stated !== marked) {
    return cell.complain('amount-in-other-currency', (plan.open ?? plan.amount)?.index, marked);
  }
  return stated ?? marked;
}

/** Says so where the file's open amount is not what its amount and payment leave. */
export function compareOpen(
  line: number,
  { currency, open, computed = open }: ItemAmounts,
  { plan, warn }: ReadTools,
): void {
  if (open === computed) return;
  warn({ code: 'open-differs', line, ...columnOf(plan.open), ...figures(currency, open, computed) });
}

function figures(currency: Currency, stated: bigint, computed: bigint) {
  return { stated: formatDecimal({ currency, minor: stated }), computed: formatDecimal({ currency, minor: computed }) };
}

function columnOf(column: AmountColumn | undefined): { readonly column?: number } {
  return column === undefined ? {} : { column: column.index + 1 };
}

const CREDIT_SIDE: ReadonlySet<string> = new Set('h c cr credit haben k kredit avere a ha haber'.split(' '));
const DEBIT_SIDE: ReadonlySet<string> = new Set('s d dr debit soll dare debe de da'.split(' '));

function sideOf(text: string, plan: ReadPlan, cell: CellReader): 'debit' | 'credit' | undefined {
  if (text === '') return undefined;
  if (text === 'S' || text === 'D') return 'debit';
  const word = foldWords(text);
  if (CREDIT_SIDE.has(word)) return 'credit';
  if (DEBIT_SIDE.has(word)) return 'debit';
  return cell.complain('not-a-debit-or-credit', plan.text.creditDebitMark, text);
}
