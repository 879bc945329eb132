import path from 'node:path';
import process from 'node:process';
import { DATE_ORDERS } from '@duologue/core/intake/cells/read-date.ts';
import { type Result, accept, refuse } from '@duologue/core/kernel/result.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import { BANK_ROLES } from '@duologue/formats/statement/csv/column-roles.ts';
import { openStatement } from '@duologue/formats/statement/open-statement.ts';
import type { StatementOptions } from '@duologue/formats/statement/statement-options.ts';
import type { Command } from 'commander';
import type { CliIo } from '../command.ts';
import { EXIT } from '../exit-codes.ts';
import { fileSource } from '../file-source.ts';
import type { Say } from '../words.ts';
import { type Survey, surveyStatement, writeJson } from './statement-json.ts';
import { statementReport } from './statement-report.ts';

type Options = {
  currency?: string;
  account?: string;
  dateOrder?: string;
  decimal?: string;
  column?: string[];
  json?: true;
};

/**
 * `read-statement FILE…`: what bank statements hold, without a workbench. Exit code 0: read; 1: a file cannot be read;
 * 2: entries were set aside or a question is open; 64: the command line is wrong.
 */
export function registerReadStatement(program: Command, io: CliIo, say: Say): void {
  program
    .command('read-statement')
    .argument('<files...>', 'bank statements: CAMT, MT940, MT942, BAI2, OFX, QFX, QIF, CSV, XLSX, or a zip of them')
    .description('say what bank statements hold: balances, entries, and what is wrong with them')
    .option('--currency <code>', 'the currency of a file that names none')
    .option('--account <number>', 'the account of a file that names none')
    .option('--date-order <order>', 'dmy, mdy or ymd, for dates that can be read in two ways')
    .option('--decimal <mark>', 'point or comma, for amounts that can be read in two ways')
    .option(
      '--column <place=meaning>',
      'what a column of a CSV file means, such as 3=amount; may be repeated',
      (value: string, before: string[]) => [...before, value],
      [],
    )
    .option('--json', 'print JSON: one object for one file, an array for several')
    .action(async (files: string[], options: Options) => {
      process.exitCode = await readStatement(files, options, io, say);
    });
}

/** The command itself; returns the exit code, the worst of all files. */
export async function readStatement(files: readonly string[], options: Options, io: CliIo, say: Say): Promise<number> {
  const given = parseOptions(options);
  if (!given.ok) {
    if (options.json) io.out(JSON.stringify({ problem: { code: 'usage', detail: given.refusal } }, null, 2));
    else io.err(given.refusal);
    return EXIT.usage;
  }
  const isList = options.json === true && files.length > 1;
  const exits: number[] = [];
  if (isList) io.out('[');
  for (const [index, file] of files.entries()) {
    const tail = isList && index < files.length - 1 ? ',' : '';
    exits.push(await readOne(file, { options, given: given.value, io, say, tail }));
  }
  if (isList) io.out(']');
  return exits.includes(EXIT.refused) ? EXIT.refused : Math.max(EXIT.done, ...exits);
}

type Context = {
  readonly options: Options;
  readonly given: StatementOptions;
  readonly io: CliIo;
  readonly say: Say;
  /** What stands behind this file in a list. */
  readonly tail: string;
};

async function readOne(file: string, { options, given, io, say, tail }: Context): Promise<number> {
  const source = await fileSource(file);
  if (!source.ok) {
    const problem = { code: 'cannot-do', severity: 'fatal', message: source.refusal };
    if (options.json)
      io.out(`${JSON.stringify({ format: null, statements: [], problems: [problem] }, null, 2)}${tail}`);
    else io.err(source.refusal);
    return EXIT.refused;
  }
  const opened = await openStatement(source.value, given);
  if (!opened.ok) {
    const survey: Survey = { format: null, statements: [], problems: opened.refusal };
    if (options.json) await writeJson(survey, undefined, io, say, tail);
    else io.err(statementReport(path.basename(file), survey, say));
    return exitOf(survey);
  }
  const survey = await surveyStatement(opened.value, options.json ? 0 : LISTED_MAX);
  if (options.json) await writeJson(survey, opened.value, io, say, tail);
  else io.out(statementReport(path.basename(file), survey, say));
  return exitOf(survey);
}

/** Entries that a report for people lists of each statement. */
const LISTED_MAX = 40;

function exitOf({ problems, format, statements }: Survey): number {
  const isQuestion = problems.length > 0 && problems.every(({ severity }) => severity === 'question');
  if (format === null && isQuestion) return EXIT.asked;
  if (format === null || problems.some(({ severity }) => severity === 'fatal')) return EXIT.refused;
  // Entries there were, and none of them could be read.
  const hasEntries = statements.some(({ entryCount }) => entryCount > 0);
  if (!hasEntries && problems.some(({ severity }) => severity === 'rejected')) return EXIT.refused;
  const isOpen = problems.some(({ severity }) => severity === 'rejected' || severity === 'question');
  return isOpen ? EXIT.asked : EXIT.done;
}

function parseOptions({
  currency,
  account,
  dateOrder,
  decimal,
  column = [],
}: Options): Result<StatementOptions, string> {
  const code = currency === undefined ? undefined : parseCurrency(currency);
  if (currency !== undefined && code === undefined)
    return refuse(`--currency takes a code like EUR, not "${currency}".`);
  const order = DATE_ORDERS.find((known) => known === dateOrder);
  if (dateOrder !== undefined && order === undefined)
    return refuse(`--date-order takes dmy, mdy or ymd, not "${dateOrder}".`);
  if (decimal !== undefined && decimal !== 'point' && decimal !== 'comma')
    return refuse(`--decimal takes point or comma, not "${decimal}".`);
  const columns: Record<number, string> = {};
  for (const pair of column) {
    const [, place = '', role = ''] = /^(\d{1,3})=(\w+)$/.exec(pair) ?? [];
    if (Number(place) < 1 || !BANK_ROLES.some((known) => known === role))
      return refuse(
        `--column takes place=meaning, such as 3=amount, not "${pair}". Meanings: ${BANK_ROLES.join(', ')}.`,
      );
    columns[Number(place) - 1] = role;
  }
  return accept({
    ...(code === undefined ? {} : { currency: code }),
    ...(account === undefined ? {} : { account }),
    ...(order === undefined ? {} : { dateOrder: order }),
    ...(decimal === undefined ? {} : { decimal }),
    columns,
  });
}
