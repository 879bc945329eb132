import { formatExact } from '@duologue/core/statements/exact-amount.ts';
import {
  type Balance,
  balanceOf,
  type StatementHead,
  type StatementTotals,
} from '@duologue/core/statements/statement.ts';
import type { StatementEntry } from '@duologue/core/statements/statement-entry.ts';
import type { StatementProblem } from '@duologue/core/statements/statement-problem.ts';
import type { StatementFile } from '@duologue/formats/statement/open-statement.ts';
import type { CliIo } from '../command.ts';
import type { Say } from '../words.ts';

/** What one reading tells about a file. Entries beyond those to be listed are only counted. */
export type Survey = {
  readonly format: string | null;
  readonly statements: readonly (StatementHead & StatementTotals & { readonly listed: readonly StatementEntry[] })[];
  readonly problems: readonly StatementProblem[];
};

export async function surveyStatement(file: StatementFile, listedMax: number): Promise<Survey> {
  const statements: Survey['statements'][number][] = [];
  const problems: StatementProblem[] = [];
  let listed: StatementEntry[] = [];
  for await (const events of file.events()) {
    for (const event of events) {
      if (event.kind === 'problem') problems.push(event.problem);
      else if (event.kind === 'entry' && listed.length < listedMax) listed.push(event.entry);
      else if (event.kind === 'end') {
        statements.push({ ...event.statement, listed });
        listed = [];
      }
    }
  }
  return { format: file.format, statements, problems };
}

/**
 * The whole file as one JSON object, written entry by entry in a second reading: a statement of any size is printed in
 * bounded memory, with its balances, which may come last in the file, in front.
 */
export async function writeJson(
  survey: Survey,
  file: StatementFile | undefined,
  io: CliIo,
  say: Say,
  tail: string,
): Promise<void> {
  io.out(`{"format": ${JSON.stringify(survey.format)}, "statements": [`);
  if (file !== undefined) await writeStatements(survey, file, io);
  const problems = survey.problems.map((problem) => JSON.stringify(problemJson(problem, say)));
  io.out(`], "problems": [${problems.length === 0 ? '' : `\n${problems.join(',\n')}\n`}]}${tail}`);
}

const ENTRIES_AT_ONCE = 500;

async function writeStatements({ statements }: Survey, file: StatementFile, io: CliIo): Promise<void> {
  let index = 0;
  let lines: string[] = [];
  let isFirst = true;
  const flush = () => {
    if (lines.length > 0) io.out(`${isFirst ? '' : ','}${lines.join(',\n')}`);
    isFirst = isFirst && lines.length === 0;
    lines = [];
  };
  for await (const events of file.events()) {
    for (const event of events) {
      if (event.kind === 'begin') {
        io.out(`${index === 0 ? '' : ','}${headJson(statements[index])}, "entries": [`);
        isFirst = true;
      } else if (event.kind === 'entry') {
        lines.push(JSON.stringify(entryJson(event.entry)));
        if (lines.length === ENTRIES_AT_ONCE) flush();
      } else if (event.kind === 'end') {
        flush();
        io.out(']}');
        index += 1;
      }
    }
  }
}

function headJson(statement: (StatementHead & StatementTotals) | undefined): string {
  const opening = statement === undefined ? undefined : balanceOf(statement, 'opening');
  const closing = statement === undefined ? undefined : balanceOf(statement, 'closing');
  const head = {
    id: statement?.id ?? null,
    account: statement?.account ?? null,
    currency: statement?.currency ?? null,
    opening: balanceJson(opening),
    closing: balanceJson(closing),
  };
  return JSON.stringify(head).slice(0, -1);
}

function balanceJson(balance: Balance | undefined) {
  return balance === undefined ? null : { amount: formatExact(balance.amount), on: balance.on ?? null };
}

function entryJson(entry: StatementEntry) {
  const { counterparty } = entry;
  return {
    bookedOn: entry.bookedOn ?? null,
    valueOn: entry.valueOn ?? null,
    amount: formatExact(entry.amount),
    currency: entry.amount.currency ?? null,
    status: entry.status,
    endToEndId: entry.endToEndId ?? null,
    reference: entry.creditorReferences?.join(' ') ?? entry.customerReference ?? entry.chequeNumber ?? null,
    remittance: entry.remittance ?? null,
    counterparty:
      counterparty === undefined ? null : { name: counterparty.name ?? null, account: counterparty.account ?? null },
    reversal: entry.isReversal,
  };
}

function problemJson(problem: StatementProblem, say: Say) {
  return { ...problem, message: problemMessage(problem, say) };
}

/** The sentence of a problem; what a file looks like instead is a second one. */
export function problemMessage({ code, values }: StatementProblem, say: Say): string {
  const sentence = say(`statements.problem.${code}`, values);
  const { looksLike } = values;
  return typeof looksLike === 'string' ? `${sentence} ${say(`intake.looksLike.${looksLike}`)}` : sentence;
}
