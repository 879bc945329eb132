import process from 'node:process';
import { BusinessIn, HouseholdIn } from '@duologue/contract/negotiation.ts';
import { schemaProblems } from '@duologue/contract/schema-problems.ts';
import { type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Money } from '@duologue/core/money/money.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import { parseMoneyData, toMoneyData } from '@duologue/core/money/money-data.ts';
import {
  type BusinessStatement,
  businessAnswer,
  businessProblem,
} from '@duologue/core/negotiation/affordability/business.ts';
import {
  type HouseholdStatement,
  householdAnswer,
  householdProblem,
} from '@duologue/core/negotiation/affordability/household.ts';
import type { Command } from 'commander';
import type { MoneyWire } from '@duologue/contract/wire.ts';
import type { Every } from '@duologue/core/negotiation/affordability/statement-words.ts';
import type { CliIo } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { readJsonFile } from '../vector-files.ts';
import { type Say, tableText } from '../words.ts';

const STATEMENT_BYTES_MAX = 1_000_000;

type Options = { readonly asOf?: string; readonly json?: true };
type Read = { readonly json: object; readonly text: string } | { readonly problem: string };

/**
 * `afford FILE`: what is left, from a statement as the API takes it: `{"income": …, "expenditure": …}` of a household, or
 * `{"cashNow": …, "receipts": …, "outgoingsPerWeek": …}` of a business, with `--as-of`. Nothing is kept. Exit code 0:
 * reckoned; 1: not a statement; 64: the command line is wrong.
 */
export function registerAfford(program: Command, io: CliIo, say: Say): void {
  program
    .command('afford')
    .argument('<file>', 'a statement of a household or a business, as JSON')
    .description('what is left each month of a household or a business; nothing is kept')
    .option('--as-of <date>', 'the first day of a business forecast, YYYY-MM-DD')
    .option('--json', 'print one JSON value instead of text')
    .action(async (file: string, { asOf, json }: Options) => {
      const day = asOf === undefined ? undefined : parseCalendarDate(asOf);
      if (asOf !== undefined && day === undefined) return end(io, `--as-of takes a date, not "${asOf}".`, EXIT.usage);
      const read = await readJsonFile(file, STATEMENT_BYTES_MAX);
      if ('problem' in read) return end(io, `${file} holds no statement: ${read.problem}.`, EXIT.refused);
      const answer = answerOf(read.value, day, say);
      if ('problem' in answer) return end(io, `${file} holds no statement: ${answer.problem}`, EXIT.refused);
      io.out(json === true ? JSON.stringify(answer.json) : answer.text);
      process.exitCode = EXIT.done;
    });
}

function end(io: CliIo, text: string, exit: number): void {
  io.err(text);
  process.exitCode = exit;
}

function answerOf(value: unknown, day: CalendarDate | undefined, say: Say): Read {
  const isBusiness = typeof value === 'object' && value !== null && 'cashNow' in value;
  return isBusiness ? businessOf(value, day, say) : householdOf(value, say);
}

/** Each field that is wrong, in the words of the product. */
const objections = (error: Parameters<typeof schemaProblems>[0], say: Say): string =>
  schemaProblems(error)
    .map(({ field, message }) => `${field}: ${say(message.code, message.values)}`)
    .join('; ');

function householdOf(value: unknown, say: Say): Read {
  const wire = HouseholdIn.safeParse(value);
  if (!wire.success) return { problem: objections(wire.error, say) };
  const lines = (of: Lines) =>
    Object.fromEntries(
      Object.entries(of).map(([name, line]) => [name, line && { ...line, amount: moneyOf(line.amount) }]),
    );
  const statement = {
    adults: wire.data.adults,
    children: wire.data.children,
    income: lines(wire.data.income),
    expenditure: lines(wire.data.expenditure),
  };
  const all = [...Object.values(statement.income), ...Object.values(statement.expenditure)];
  const currency = all[0]?.amount?.currency;
  if (currency === undefined || all.some((line) => line?.amount === undefined))
    return { problem: say('input.statement-currencies-differ') };
  const household = statement as HouseholdStatement;
  const problem = householdProblem(household);
  if (problem !== undefined) return { problem: say(`input.statement-${problem}`) };
  const { income, expenditure, left, surplus } = householdAnswer(household, currency);
  return {
    json: { kind: 'household', ...dataOf({ income, expenditure, left, surplusPerMonth: surplus }) },
    text: tableText(
      ['', say('negotiation.every.month')],
      [
        ['income', textOf(income)],
        ['expenditure', textOf(expenditure)],
        ['left over', textOf(left)],
      ],
    ),
  };
}

function businessOf(value: unknown, day: CalendarDate | undefined, say: Say): Read {
  const wire = BusinessIn.safeParse(value);
  if (!wire.success) return { problem: objections(wire.error, say) };
  if (day === undefined) return { problem: 'a business forecast begins on a day: add --as-of.' };
  const [cashNow, outgoingsPerWeek] = [moneyOf(wire.data.cashNow), moneyOf(wire.data.outgoingsPerWeek)];
  const receipts = wire.data.receipts.map(({ on, amount }) => ({ on: parseCalendarDate(on), amount: moneyOf(amount) }));
  const isRead = receipts.every(({ on, amount }) => on !== undefined && amount !== undefined);
  if (cashNow === undefined || outgoingsPerWeek === undefined || !isRead)
    return { problem: say('input.statement-currencies-differ') };
  const statement = { cashNow, outgoingsPerWeek, receipts } as BusinessStatement;
  const problem = businessProblem(statement, day);
  if (problem !== undefined) return { problem: say(`input.statement-${problem}`) };
  const { weeks, lowest, lowestWeek, shortWeek, surplusPerMonth } = businessAnswer(statement, day);
  const rows = weeks.map(({ number, fromOn, receipts: came, cashAtEnd }) => [
    String(number),
    fromOn,
    textOf(came),
    textOf(cashAtEnd),
  ]);
  return {
    json: {
      kind: 'business',
      weeks: weeks.map(({ receipts: came, cashAtEnd, ...week }) => ({
        ...week,
        ...dataOf({ receipts: came, cashAtEnd }),
      })),
      lowestWeek,
      shortWeek: shortWeek ?? null,
      ...dataOf({ lowest, surplusPerMonth }),
    },
    text: [
      tableText(['week', 'from', 'receipts', 'cash at the end'], rows),
      '',
      `Lowest: ${textOf(lowest)} in week ${lowestWeek}.`,
      `Left over: ${textOf(surplusPerMonth)} ${say('negotiation.every.month')}.`,
    ].join('\n'),
  };
}

type Lines = Readonly<Record<string, { readonly amount: MoneyWire; readonly every: Every } | undefined>>;

const moneyOf = (data: { readonly currency: string; readonly minor: string }) => parseMoneyData(data);
const textOf = (amount: Money) => `${formatDecimal(amount)} ${amount.currency}`;
const dataOf = (amounts: Readonly<Record<string, Money>>) =>
  Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, toMoneyData(amount)]));
