import { type BankColumn, directionWord } from './find-columns.ts';
import { provedByBalance, readingByBalance } from './running-balance.ts';
import type { Survey } from './survey.ts';

const COLUMNS_TRIED_MAX = 4;

/** What the headings left open and the rows tell: which columns the money is in, and which way it went. */
export function settleByRows(columns: readonly BankColumn[], survey: Survey): readonly BankColumn[] {
  return settleDirection(settleMoney(columns, survey), survey);
}

/** Where no heading names the money, the running balance of the rows may. */
function settleMoney(columns: readonly BankColumn[], { profiles, sample }: Survey): readonly BankColumn[] {
  const known: readonly string[] = ['amount', 'debit', 'credit', 'balance'];
  if (columns.some(({ role }) => known.includes(role))) return columns;
  const free = profiles
    .filter(
      ({ index, filled, amounts }) => columns[index]?.role === 'ignored' && filled > 0 && amounts.count === filled,
    )
    .map(({ index }) => index);
  return free.length > COLUMNS_TRIED_MAX ? columns : (provedByBalance(columns, free, sample) ?? columns);
}

/**
 * A column that says debit or credit in every row, and amounts that do not: without any sign, or with a plus for each
 * debit and a minus for each credit, as cards write what is owed. The words tell then, unless the balances prove the signs.
 */
function settleDirection(columns: readonly BankColumn[], { profiles, sample }: Survey): readonly BankColumn[] {
  const amount = columns.find(({ role }) => role === 'amount');
  const negative = profiles[amount?.index ?? -1]?.amounts.negative ?? 0;
  if (amount === undefined || columns.some(({ role }) => OF_SIDES.includes(role))) return columns;
  const [words, ...others] = profiles.filter(
    ({ index, filled, hasManyValues, distinct }) =>
      !OF_MONEY.includes(columns[index]?.role ?? 'ignored') &&
      filled > 0 &&
      !hasManyValues &&
      distinct.every((value) => directionWord(value) !== undefined) &&
      (distinct.every((value) => value.trim().length > 2) || isBothLetters(distinct)),
  );
  if (words === undefined || others.length > 0) return columns;
  const sides = new Set(words.distinct.map((value) => directionWord(value)));
  if (negative > 0) {
    const isAgainst = sample.every(({ cells }) => {
      const isNegative = /^\D*[-(\u2212]|-\D*$/.test((cells[amount.index] ?? '').trim());
      return directionWord(cells[words.index] ?? '') === (isNegative ? 'credit' : 'debit');
    });
    if (sides.size < 2 || !isAgainst) return columns;
  }
  if (readingByBalance(sample, { columns, currency: undefined }).ties === 1) return columns;
  return columns.map((column) => (column.index === words.index ? { ...column, role: 'direction' } : column));
}

/** `C` and `D` in one column, both of them: a letter alone may be a code of anything. */
function isBothLetters(distinct: readonly string[]): boolean {
  const letters = new Set(distinct.map((value) => value.trim().toUpperCase()));
  return (
    letters.size === 2 &&
    [
      ['C', 'D'],
      ['H', 'S'],
    ].some((pair) => pair.every((letter) => letters.has(letter)))
  );
}

const OF_SIDES: readonly string[] = ['direction', 'debit', 'credit'];
const OF_MONEY: readonly string[] = ['amount', 'balance', 'charges', 'instructedAmount'];
