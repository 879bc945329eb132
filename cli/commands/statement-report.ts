import { formatExact } from '@duologue/core/statements/exact-amount.ts';
import { type Balance, balanceOf } from '@duologue/core/statements/statement.ts';
import type { StatementEntry } from '@duologue/core/statements/statement-entry.ts';
import type { StatementProblem } from '@duologue/core/statements/statement-problem.ts';
import { type Say, tableText } from '../words.ts';
import { printable } from './ledger-sentences.ts';
import { problemMessage, type Survey } from './statement-json.ts';

const PROBLEMS_MAX = 50;
const TEXT_CHARS_MAX = 48;

/** What a statement holds in plain words: each statement with its balances and entries, then what is wrong. */
export function statementReport(name: string, { format, statements, problems }: Survey, say: Say): string {
  const count = `${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}`;
  const parts = [
    format === null ? `${printable(name)} cannot be read.` : `${printable(name)}: ${format}, ${count}.`,
    ...statements.map(statementText),
    ...(problems.length > 0 ? [`Problems\n${problemLines(problems, say).join('\n')}`] : []),
  ];
  return parts.join('\n\n');
}

function statementText(statement: Survey['statements'][number]): string {
  const { account, accountName, id, currency, listed, entryCount } = statement;
  const title = [
    `Account ${printable(account ?? 'not named')}${accountName === undefined ? '' : ` (${printable(accountName)})`}`,
    ...(id === undefined ? [] : [`statement ${printable(id)}`]),
    currency === undefined ? 'currency not named' : printable(currency),
  ].join(', ');
  const balances = [
    `opening ${balanceText(balanceOf(statement, 'opening'))}`,
    `closing ${balanceText(balanceOf(statement, 'closing'))}`,
    `${entryCount} ${entryCount === 1 ? 'entry' : 'entries'}`,
  ].join(', ');
  const rows = listed.map(entryRow);
  const table = rows.length === 0 ? [] : [tableText(['booked', 'value', 'amount', '', 'who', 'what'], rows)];
  const more = entryCount > listed.length ? [`… and ${entryCount - listed.length} more (all of them with --json)`] : [];
  return [title, `  ${balances}`, ...table, ...more].join('\n');
}

function balanceText(balance: Balance | undefined): string {
  if (balance === undefined) return 'not stated';
  return `${formatExact(balance.amount)}${balance.on === undefined ? '' : ` on ${balance.on}`}`;
}

function entryRow(entry: StatementEntry): readonly string[] {
  const { bookedOn = '', valueOn = '', amount, status, isReversal, details, counterparty } = entry;
  const marks = [
    status === 'booked' ? '' : status,
    isReversal ? 'reversal' : '',
    details.length > 0 ? `${details.length} in one` : '',
  ].filter((mark) => mark !== '');
  const what = entry.creditorReferences?.join(' ') ?? entry.remittance ?? entry.bankText ?? '';
  return [
    bookedOn,
    valueOn,
    formatExact(amount),
    marks.join(', '),
    cut(counterparty?.name ?? counterparty?.account ?? ''),
    cut(what),
  ];
}

function cut(text: string): string {
  const plain = printable(text);
  return plain.length > TEXT_CHARS_MAX ? `${plain.slice(0, TEXT_CHARS_MAX - 1)}…` : plain;
}

function problemLines(problems: readonly StatementProblem[], say: Say): readonly string[] {
  const lines = problems.slice(0, PROBLEMS_MAX).map((problem) => {
    const { line, column, path, severity } = problem;
    const place = [
      ...(line === undefined ? [] : [`line ${line}`]),
      ...(column === undefined ? [] : [`column ${column}`]),
      ...(path === undefined || path === '' ? [] : [printable(path)]),
    ].join(', ');
    return `  ${severity}${place === '' ? '' : ` (${place})`}: ${printable(problemMessage(problem, say))}`;
  });
  const more = problems.length - lines.length;
  return more > 0 ? [...lines, `  … and ${more} more (all of them with --json)`] : lines;
}
