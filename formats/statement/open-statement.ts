import { type Result, accept, refuse } from '@duologue/core/kernel/result.ts';
import type { StatementEvent, StatementFormat } from '@duologue/core/statements/statement.ts';
import { type StatementProblem, statementProblem } from '@duologue/core/statements/statement-problem.ts';
import { HEAD_BYTES, STATEMENT_PROBLEMS_MAX } from '../limits.ts';
import { type ByteSource, readHead } from '../source.ts';
import { readBai2 } from './bai2/read-bai2.ts';
import { readCamt } from './camt/read-camt.ts';
import { readMt } from './mt940/read-mt.ts';
import { openBankBlocks, openBankTable } from './csv/read-bank-csv.ts';
import { readOfx } from './ofx/read-ofx.ts';
import { readQif } from './qif/read-qif.ts';
import { type SniffedStatement, sniffStatement } from './sniff-statement.ts';
import type { StatementOptions } from './statement-options.ts';
import { unpackStatements } from './unpack-statements.ts';

/** A file of statements that can be read, again and again: nothing of it is held. */
export type StatementFile = {
  readonly format: StatementFormat;
  /** Statements, entries and problems in the order of the file, in batches. */
  events(): AsyncIterable<readonly StatementEvent[]>;
};

/**
 * Opens a bank statement by its content, never by its name. A file that is none is refused with what it looks like;
 * everything else comes out of `events`, where a fatal problem ends the reading. A source that fails throws.
 */
export async function openStatement(
  source: ByteSource,
  options: StatementOptions = {},
): Promise<Result<StatementFile, readonly StatementProblem[]>> {
  const head = await readHead(source, HEAD_BYTES);
  if (head.byteLength === 0) return refuse([statementProblem('empty-file', {})]);
  const sniffed = sniffStatement(head);
  if (sniffed.kind === 'other')
    return refuse([statementProblem('not-a-statement', {}, { looksLike: sniffed.looksLike })]);
  if (sniffed.kind !== 'zip') return openOne(source, sniffed, options);
  const files = await unpackStatements(source);
  if (!files.ok) return refuse([files.refusal]);
  return files.value === 'workbook' ? openOne(source, { kind: 'table' }, options) : openArchive(files.value, options);
}

async function openOne(source: ByteSource, sniffed: SniffedStatement, options: StatementOptions): Promise<Opened> {
  switch (sniffed.kind) {
    case 'camt':
      return opened(sniffed.format, () => readCamt(source));
    case 'mt':
      return opened(sniffed.format, () => readMt(source, options));
    case 'bai2':
      return opened('bai2', () => readBai2(source, options));
    case 'ofx':
      return opened('ofx', () => readOfx(source, options));
    case 'qif':
      return opened('qif', () => readQif(source, options));
    case 'blocks':
    case 'table': {
      const table = await (sniffed.kind === 'blocks' ? openBankBlocks : openBankTable)(source, options);
      return table.ok ? opened('csv', () => table.value.events()) : table;
    }
    default:
      return refuse([statementProblem('not-a-statement', {}, { looksLike: 'zip' })]);
  }
}

/**
 * The statements in an archive, one file after the other. What is none is named and left out, what has to be asked is asked;
 * an archive of none is refused.
 */
async function openArchive(files: readonly ByteSource[], options: StatementOptions): Promise<Opened> {
  const parts: StatementFile[] = [];
  const problems: StatementProblem[] = [];
  for (const file of files) {
    const sniffed = sniffStatement(await readHead(file, HEAD_BYTES));
    const part = sniffed.kind === 'zip' || sniffed.kind === 'other' ? undefined : await openOne(file, sniffed, options);
    if (part?.ok === true) parts.push(part.value);
    else problems.push(...leftOut(file.name, part?.refusal ?? []));
  }
  const [first] = parts;
  if (first === undefined) {
    const isAsked = problems.some(({ severity }) => severity === 'question');
    return refuse(isAsked ? problems : [...problems, statementProblem('no-statement', {})]);
  }
  return accept({
    format: first.format,
    async *events() {
      if (problems.length > 0) yield problems.map((problem) => ({ kind: 'problem' as const, problem }));
      for (const part of parts) yield* part.events();
    },
  });
}

function leftOut(file: string, problems: readonly StatementProblem[]): readonly StatementProblem[] {
  const asked = problems.filter(({ severity }) => severity === 'question');
  if (asked.length > 0) return asked.map((problem) => ({ ...problem, path: file }));
  return [statementProblem('archive-part-left-out', { path: file }, { file })];
}

type Opened = Result<StatementFile, readonly StatementProblem[]>;

function opened(format: StatementFormat, events: StatementFile['events']): Result<StatementFile, never> {
  return accept({ format, events: () => guarded(events()) });
}

/** Names so many problems and counts the others, and says when a file had no statement at all. */
async function* guarded(events: AsyncIterable<readonly StatementEvent[]>): AsyncGenerator<readonly StatementEvent[]> {
  const counts = { statements: 0, problems: 0, fatal: 0 };
  for await (const batch of events) {
    const kept = batch.filter((event) => {
      if (event.kind === 'begin') counts.statements += 1;
      if (event.kind !== 'problem') return true;
      if (event.problem.severity === 'fatal') counts.fatal += 1;
      counts.problems += 1;
      return counts.problems <= STATEMENT_PROBLEMS_MAX || event.problem.severity === 'fatal';
    });
    if (kept.length > 0) yield kept;
  }
  const last: StatementProblem[] = [];
  const more = counts.problems - STATEMENT_PROBLEMS_MAX;
  if (more > 0) last.push(statementProblem('more-problems', {}, { count: more }));
  if (counts.statements === 0 && counts.fatal === 0) last.push(statementProblem('no-statement', {}));
  if (last.length > 0) yield last.map((problem) => ({ kind: 'problem', problem }));
}
