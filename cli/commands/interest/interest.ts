import process from 'node:process';
import { reckonInterest } from '@duologue/core/interest/reckon-interest.ts';
import { interestBook } from '@duologue/rules/interest/book.ts';
import { runInterestVectors } from '@duologue/rules/interest/vectors/run-interest-vectors.ts';
import type { Command } from 'commander';
import type { CliIo } from '../../command.ts';
import { EXIT } from '../../exit-codes.ts';
import { testVectorFiles, vectorReportText } from '../../vector-files.ts';
import type { Say } from '../../words.ts';
import { answerJson } from './interest-json.ts';
import { type InterestOptions, parseInterestOptions, readOwnRates } from './interest-options.ts';
import { answerText, refusalText } from './interest-text.ts';

const append = (value: string, before: string[] = []) => [...before, value];

/**
 * `interest --country GB --principal 1000.00 --due … --as-of …`: what paying late costs, without a workbench. Exit code
 * 0: reckoned; 1: refused, with the rate or the law that is not known; 64: the command line is wrong.
 * `interest test FILE…` judges vector files; 0: all pass, 1: one fails.
 */
export function registerInterest(program: Command, io: CliIo, say: Say): void {
  const interest = program
    .command('interest')
    .description('late-payment interest and flat sums, stretch by stretch, each with its source')
    .option('--country <code>', 'whose law: GB, IE, DE, IT, FR, ES, NL, PL, another country, or EU for its minimum')
    .option('--principal <amount>', 'what is late, with taxes, such as 1000.00')
    .option('--due <date>', 'the day on which it was due, YYYY-MM-DD')
    .option('--as-of <date>', 'the last day to reckon, YYYY-MM-DD')
    .option('--currency <code>', 'usual for the country without it')
    .option(
      '--paid <date:amount>',
      'a payment; may be repeated; :principal, :interest or :costs as the debtor said',
      append,
    )
    .option('--debtor <kind>', 'business, consumer, public or public-health', 'business')
    .option('--debt <kind>', 'ordinary, agri-food, loan, property-loan or subcontracting', 'ordinary')
    .option('--contract-rate <clause>', 'what was agreed, such as "12% per year" or "2% per month"')
    .option('--disputed <amount>', 'the part that is disputed: nothing is reckoned on it')
    .option('--costs <amount>', 'costs that were claimed: payments meet them first')
    .option('--day-count <way>', 'ACT/365F, ACT/ACT, ACT/360 or 30/360; the usual one of the law without it')
    .option('--allocation <order>', 'interest-first or principal-first; that of the law without it')
    .option('--exchange-rate <rate>', 'units of the currency for one euro, where the law converts a flat sum')
    .option('--rates <file>', 'reference rates of your own, as JSON')
    .option('--json', 'print one JSON value instead of text')
    .action(async (options: InterestOptions) => {
      process.exitCode = await reckon(options, io, say);
    });
  interest
    .command('test')
    .argument('<files...>', 'JSON files of vectors')
    .description('judge vector files: what each expects against what is reckoned')
    .option('--json', 'print one JSON value instead of text')
    .action(async (files: string[], _options: object, command: Command) => {
      const report = await testVectorFiles(files, (value) => runInterestVectors(value, interestBook));
      const { json } = command.optsWithGlobals<{ json?: true }>();
      io.out(json === true ? JSON.stringify(report) : vectorReportText(report));
      process.exitCode = report.failed > 0 ? EXIT.refused : EXIT.done;
    });
}

async function reckon(options: InterestOptions, io: CliIo, say: Say): Promise<number> {
  const refused = (code: string, detail: string, exit: number, refusal?: object) => {
    if (options.json === true) io.out(JSON.stringify({ problem: { code, detail, ...refusal } }, null, 2));
    else io.err(detail);
    return exit;
  };
  const question = parseInterestOptions(options);
  if (!question.ok) return refused('usage', question.refusal, EXIT.usage);
  const book =
    options.rates === undefined ? ({ ok: true, value: interestBook } as const) : await readOwnRates(options.rates);
  if (!book.ok) return refused('input-invalid', book.refusal, EXIT.refused);
  const answer = reckonInterest(book.value, question.value);
  if (!answer.ok) return refused(answer.refusal.code, refusalText(answer.refusal, say), EXIT.refused, answer.refusal);
  io.out(options.json === true ? JSON.stringify(answerJson(answer.value), null, 2) : answerText(answer.value, say));
  return EXIT.done;
}
