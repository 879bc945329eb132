import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { type LedgerMapping, parseMapping } from '@duologue/core/intake/ledger-mapping.ts';
import { type Result, accept, refuse } from '@duologue/core/kernel/result.ts';
import { type Currency, parseCurrency } from '@duologue/core/money/currency.ts';
import { dryRunLedger } from '@duologue/formats/ledger/dry-run.ts';
import { openLedger } from '@duologue/formats/ledger/open-ledger.ts';
import type { Command } from 'commander';
import type { CliIo } from '../command.ts';
import { fileSource } from '../file-source.ts';
import { EXIT } from '../exit-codes.ts';
import { collect, pairOf } from '../option-values.ts';
import { checkReport } from './check-report.ts';
import { fileSentence } from './ledger-sentences.ts';

type Options = { asOf?: string; currency?: string; mapping?: string; answer?: readonly string[]; json?: true };

const MAPPING_BYTES_MAX = 1_000_000;

/**
 * `check-file FILE`: what an import of this file would bring, without a workbench. Exit code 0: readable and nothing
 * open; 1: the file cannot be read; 2: questions are open or rows were rejected; 64: the command line is wrong.
 */
export function registerCheckFile(program: Command, io: CliIo): void {
  program
    .command('check-file')
    .argument('<file>', 'a CSV or XLSX file of open items')
    .description('say what a ledger holds and what an import would bring, without importing it')
    .option('--as-of <date>', 'the day the ledger is from, YYYY-MM-DD')
    .option('--currency <code>', 'the currency of a file that names none')
    .option('--mapping <file>', 'how the columns are read, as JSON (the "mapping" of --json)')
    .option('--answer <id=value>', 'answer a question; may be repeated', collect, [])
    .option('--json', 'print one JSON value instead of text')
    .action(async (file: string, options: Options) => {
      process.exitCode = await checkFile(file, options, io, today());
    });
}

/** The command itself; returns the exit code. `now` is today's date where the person sits. */
export async function checkFile(file: string, options: Options, io: CliIo, now: CalendarDate): Promise<number> {
  const given = await parseOptions(options);
  if (!given.ok) {
    return refused(io, options, { code: 'usage', detail: given.refusal }, EXIT.usage);
  }
  const source = await fileSource(file);
  if (!source.ok) {
    return refused(io, options, { code: 'cannot-do', detail: source.refusal }, EXIT.refused);
  }
  const opened = await openLedger(source.value);
  if (!opened.ok) {
    const detail = opened.refusal.map(fileSentence).join('\n');
    return refused(io, options, { code: 'input-invalid', detail, problems: opened.refusal }, EXIT.refused);
  }
  const dryRun = await dryRunLedger(opened.value, { ...given.value, today: now });
  const hasNoAmounts = dryRun.questions.some(({ id, choices }) => id === 'column:amount' && choices.length === 0);
  if (hasNoAmounts) io.err('This is no ledger: none of its columns holds amounts.');
  io.out(
    options.json
      ? jsonText(file, opened.value.encoding, dryRun)
      : checkReport(path.basename(file), opened.value, dryRun),
  );
  if (hasNoAmounts) return EXIT.refused;
  return dryRun.questions.length > 0 || dryRun.report.counts.rejected > 0 ? EXIT.asked : EXIT.done;
}

/** Words for people, one value for `--json`. */
function refused(
  io: CliIo,
  { json }: Options,
  problem: { readonly code: string; readonly detail: string; readonly problems?: unknown },
  exit: number,
) {
  if (json) io.out(JSON.stringify({ problem }, null, 2));
  else io.err(problem.detail);
  return exit;
}

/** Money goes out in the form of the wire: minor units as text. */
function jsonText(file: string, encoding: string, dryRun: Awaited<ReturnType<typeof dryRunLedger>>): string {
  const { profile, ...rest } = dryRun;
  const value = { file, encoding, headerLine: profile.headerLine, rows: profile.rows, ...rest };
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? part.toString() : part), 2);
}

type Given = {
  readonly asOn?: CalendarDate;
  readonly mapping?: LedgerMapping;
  readonly answers: Readonly<Record<string, string>>;
};

async function parseOptions({ asOf, currency, mapping, answer = [] }: Options): Promise<Result<Given, string>> {
  const asOn = asOf === undefined ? undefined : parseCalendarDate(asOf);
  if (asOf !== undefined && asOn === undefined) return refuse(`--as-of takes a date like 2026-11-20, not "${asOf}".`);
  const code: Currency | undefined = currency === undefined ? undefined : parseCurrency(currency);
  if (currency !== undefined && code === undefined)
    return refuse(`--currency takes a code like EUR, not "${currency}".`);
  const pairs = answer.map(pairOf);
  const wrong = answer[pairs.indexOf(undefined)];
  if (wrong !== undefined) return refuse(`--answer takes id=value, not "${wrong}".`);
  const read = mapping === undefined ? undefined : await readMapping(mapping);
  if (read !== undefined && !read.ok) return read;
  return accept({
    ...(asOn === undefined ? {} : { asOn }),
    ...(read === undefined ? {} : { mapping: asOn === undefined ? read.value : { ...read.value, asOn } }),
    answers: {
      ...Object.fromEntries(pairs.filter((pair) => pair !== undefined)),
      ...(code === undefined ? {} : { currency: code }),
    },
  });
}

async function readMapping(file: string): Promise<Result<LedgerMapping, string>> {
  const about = await stat(file).catch(() => undefined);
  if (about === undefined || !about.isFile()) return refuse(`There is no mapping file ${file}.`);
  if (about.size > MAPPING_BYTES_MAX) return refuse(`${file} is too large for a mapping.`);
  const value = parseJson(await readFile(file, 'utf8'));
  const parsed = parseMapping(value);
  if (parsed.ok) return parsed;
  return refuse(
    `${file} is not a mapping: ${parsed.refusal.map((problem) => `${problem.path} ${problem.code}`).join(', ')}.`,
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function today(): CalendarDate {
  const now = new Date();
  const text = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const date = parseCalendarDate(text);
  if (date === undefined) throw new Error('The clock of this machine shows no usable date.');
  return date;
}
