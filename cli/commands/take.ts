import path from 'node:path';
import { Readable } from 'node:stream';
import type { QueryOf, ResponseOf } from '@duologue/contract/api.ts';
import type { Command } from 'commander';
import { CannotDo } from '../answer-needed.ts';
import { EXIT } from '../exit-codes.ts';
import { fileSource } from '../file-source.ts';
import { type Answers, collect, collectAnswer, countOf } from '../option-values.ts';
import { type Desk, onWorkbench, type Reply, type Shell } from '../shell.ts';
import { amountText, type Say } from '../words.ts';

type Report = ResponseOf<'POST /bank/files'>;
type Options = {
  currency?: string;
  account?: string;
  dateOrder?: 'dmy' | 'mdy' | 'ymd';
  decimal?: 'point' | 'comma';
  column: readonly string[];
  answer?: Answers;
  part?: number;
};

/** Problems of one file that are printed; all of them are in the JSON. */
const PROBLEMS_SHOWN_MAX = 20;

/**
 * `take FILE…`: files of the bank into the workbench. Exit code 0: taken; 1: a file cannot be read; 2: entries were set
 * aside or a question is open.
 */
export function registerTake(program: Command, shell: Shell): void {
  onWorkbench(
    program
      .command('take')
      .argument('<files...>', 'bank statements, a zip of them, e-invoices, or saved mails with them'),
    shell,
  )
    .description('take bank statements: what came in is matched with open items, and what is certain is posted')
    .option('--currency <code>', 'the currency of a file that names none')
    .option('--account <number>', 'the own account of a file that names none')
    .option('--date-order <order>', 'dmy, mdy or ymd, for dates that can be read in two ways')
    .option('--decimal <mark>', 'point or comma, for amounts that can be read in two ways')
    .option(
      '--column <place=meaning>',
      'what a column of a CSV file means, such as 3=amount; may be repeated, and is remembered',
      collect,
      [],
    )
    .option(
      '--answer <question=value>',
      'what an e-invoice does not say surely, by the question that was asked, such as 1.dueOn=2026-03-15; may be repeated',
      collectAnswer,
    )
    .option(
      '--part <number>',
      'of a saved mail: the one attachment that is taken, and that the answers are for',
      countOf,
    )
    .action((files: string[], options: Options, command: Command) =>
      shell.run(command, (desk) => takeAll(files, options, desk)),
    );
}

async function takeAll(files: readonly string[], options: Options, desk: Desk): Promise<Reply> {
  const reports: Report[] = [];
  for (const file of files) reports.push(await takeOne(file, options, desk));
  return {
    json: reports.length === 1 ? reports[0] : reports,
    text: reports.map((report) => takenText(report, desk.say)).join('\n\n'),
    exit: exitOf(reports),
  };
}

async function takeOne(file: string, { column, answer, ...options }: Options, { client }: Desk): Promise<Report> {
  const source = await fileSource(file);
  if (!source.ok) throw new CannotDo(source.refusal);
  const bytes = Readable.toWeb(Readable.from(source.value.open())) as unknown as ReadableStream<Uint8Array>;
  const given = {
    ...(options.currency === undefined ? {} : { currency: options.currency.toUpperCase() }),
    ...(options.account === undefined ? {} : { account: options.account }),
    ...(options.dateOrder === undefined ? {} : { dateOrder: options.dateOrder }),
    ...(options.decimal === undefined ? {} : { decimal: options.decimal }),
    ...(column.length === 0 ? {} : { columns: column.join(',') }),
    ...(answer === undefined ? {} : { answers: JSON.stringify(answer) }),
    ...(options.part === undefined ? {} : { part: options.part }),
  };
  const query: QueryOf<'POST /bank/files'> = { name: path.basename(file), ...given };
  return client.upload('POST /bank/files', query, bytes);
}

function exitOf(whole: readonly Report[]): number {
  const reports = whole.flatMap((report) => [report, ...(report.mail?.parts ?? []).map((part) => part.report)]);
  const severities = reports.flatMap(({ problems }) => problems.map(({ severity }) => severity));
  const isAsked = severities.includes('question') || severities.includes('rejected');
  const isUnreadable = reports.some(
    ({ refused, problems }) => refused && !problems.some(({ severity }) => severity === 'question'),
  );
  return isUnreadable ? EXIT.refused : isAsked ? EXIT.asked : EXIT.done;
}

function takenText(report: Report, say: Say, part?: number): string {
  if (report.mail !== undefined) return mailText(report, report.mail, say);
  const { name, format, statements, invoices, posted, review, problems, questions } = report;
  const lines = problems.slice(0, PROBLEMS_SHOWN_MAX).map(({ severity, line, path: place, message }) => {
    const where = [...(line === null ? [] : [say('bank.line', { line })]), ...(place === null ? [] : [place])].join(
      ', ',
    );
    return `  ${severity}${where === '' ? '' : ` (${where})`}: ${say(message.code, message.values)}`;
  });
  const more =
    problems.length > lines.length ? [`  ${say('bank.moreProblems', { count: problems.length - lines.length })}`] : [];
  if (report.refused) return [say('bank.refused', { name }), ...lines, ...more].join('\n');
  const totals = (amounts: Report['posted']['totals']) => amounts.map(amountText).join(', ') || '0';
  return [
    say(report.repeated ? 'bank.takenBefore' : 'bank.taken', { name, format: format ?? '' }),
    ...statements.map(
      ({ account, from, to, entries, received, known }) =>
        `  ${account ?? ''} ${from ?? ''}…${to ?? ''}: ${say('bank.entries', { entries, received, known })}`,
    ),
    ...invoices.map(({ number, result }) => `  ${number}: ${say(result.code, result.values)}`),
    ...questions.flatMap((question) => questionLines(question, say, part)),
    `  ${say('bank.posted', { count: posted.count, totals: totals(posted.totals) })}`,
    `  ${say('bank.waiting', { count: review.count, totals: totals(review.totals) })}`,
    ...lines,
    ...more,
  ].join('\n');
}

/** A mail: what it reports of letters, then each attachment as a file of its own, and what it left alone. */
function mailText({ name, problems }: Report, mail: NonNullable<Report['mail']>, say: Say): string {
  return [
    `${name}:`,
    ...mail.deliveries.map(({ code, values }) => `  ${say(code, values)}`),
    ...mail.parts.map(({ part, report }) => takenText(report, say, part)),
    ...mail.left.map((left) => `  ${left}: ${say('mail.left', {})}`),
    ...problems.map(({ path: place, message }) => `  ${place ?? name}: ${say(message.code, message.values)}`),
  ].join('\n');
}

/** The question with its readings, each as it is answered. */
function questionLines(
  { id, message, because, choices }: Report['questions'][number],
  say: Say,
  part: number | undefined,
): readonly string[] {
  const answer = `${part === undefined ? '' : `--part ${part} `}--answer`;
  return [
    `  ${say(message.code, message.values)}`,
    ...because.map(({ code, values }) => `    ${say(code, values)}`),
    ...choices.map(({ value, label }) => `    ${answer} ${id}=${value}  ${say(label.code, label.values)}`),
    ...(choices.length === 0 ? [`    ${answer} ${id}=…`] : []),
  ];
}
