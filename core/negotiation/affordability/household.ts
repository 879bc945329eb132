import type { Currency } from '../../money/currency.ts';
import { type Money, money } from '../../money/money.ts';
import { addRational, type Rational, roundHalfUp, subtractRational, ZERO_RATIONAL } from '../../money/rational.ts';
import { type AmountEvery, floorMinor, perMonth } from './per-month.ts';
import { type ExpenditureLine, EXPENDITURE_LINES, type IncomeLine, INCOME_LINES } from './statement-words.ts';

/** What comes in and what goes out, as the debtor says it, each line in its own rhythm. */
export type HouseholdStatement = {
  readonly adults: number;
  readonly children: number;
  readonly income: Readonly<Partial<Record<IncomeLine, AmountEvery>>>;
  readonly expenditure: Readonly<Partial<Record<ExpenditureLine, AmountEvery>>>;
};

/** `left` may be below zero; `surplus` is what could be paid from it: whole minor units, never more than there is. */
export type HouseholdAnswer = {
  readonly income: Money;
  readonly expenditure: Money;
  readonly left: Money;
  readonly surplus: Money;
  /** Exact, in minor units, for turning into weeks. */
  readonly exactLeft: Rational;
};

export type HouseholdProblem = 'no-income-line' | 'currencies-differ' | 'negative';

/** What is wrong with a statement: it has at least one line of income, all in one currency, none below zero. */
export function householdProblem(statement: HouseholdStatement): HouseholdProblem | undefined {
  const lines = [...linesOf(statement.income, INCOME_LINES), ...linesOf(statement.expenditure, EXPENDITURE_LINES)];
  if (linesOf(statement.income, INCOME_LINES).length === 0) return 'no-income-line';
  if (lines.some(({ amount }) => amount.currency !== lines[0]?.amount.currency)) return 'currencies-differ';
  if (lines.some(({ amount }) => amount.minor < 0n)) return 'negative';
  return undefined;
}

/** What is left of a month, in the currency of the statement. Nothing is rounded before the end. */
export function householdAnswer(statement: HouseholdStatement, currency: Currency): HouseholdAnswer {
  const income = sumOf(linesOf(statement.income, INCOME_LINES));
  const expenditure = sumOf(linesOf(statement.expenditure, EXPENDITURE_LINES));
  const exactLeft = subtractRational(income, expenditure);
  const surplus = floorMinor(exactLeft);
  return {
    income: money(currency, roundHalfUp(income)),
    expenditure: money(currency, roundHalfUp(expenditure)),
    left: money(currency, roundHalfUp(exactLeft)),
    surplus: money(currency, surplus > 0n ? surplus : 0n),
    exactLeft,
  };
}

function linesOf<Line extends string>(
  amounts: Readonly<Partial<Record<Line, AmountEvery>>>,
  names: readonly Line[],
): readonly AmountEvery[] {
  return names.flatMap((name) => amounts[name] ?? []);
}

function sumOf(lines: readonly AmountEvery[]): Rational {
  return lines.reduce((sum, line) => addRational(sum, perMonth(line)), ZERO_RATIONAL);
}
