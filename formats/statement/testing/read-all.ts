import { Buffer } from 'node:buffer';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { Statement, StatementEvent, StatementFormat } from '@duologue/core/statements/statement.ts';
import type { StatementEntry } from '@duologue/core/statements/statement-entry.ts';
import type { StatementProblem } from '@duologue/core/statements/statement-problem.ts';
import { type ByteSource, bytesSource } from '../../source.ts';
import { openStatement } from '../open-statement.ts';
import type { StatementOptions } from '../statement-options.ts';

export type ReadStatements = {
  readonly format: StatementFormat | undefined;
  readonly statements: readonly Statement[];
  readonly problems: readonly StatementProblem[];
};

/** A whole file in memory; only for tests. */
export async function readAll(source: ByteSource, options: StatementOptions = {}): Promise<ReadStatements> {
  const opened = await openStatement(source, options);
  if (!opened.ok) return { format: undefined, statements: [], problems: opened.refusal };
  const statements: Statement[] = [];
  const problems: StatementProblem[] = [];
  let entries: StatementEntry[] = [];
  const take = (event: StatementEvent) => {
    if (event.kind === 'problem') problems.push(event.problem);
    if (event.kind === 'entry') entries.push(event.entry);
    if (event.kind !== 'end') return;
    statements.push({ ...event.statement, entries });
    entries = [];
  };
  for await (const batch of opened.value.events()) for (const event of batch) take(event);
  return { format: opened.value.format, statements, problems };
}

/** A file that a test writes down; latin 1 for those that banks still send that way. */
export function readText(text: string, options: StatementOptions = {}, encoding: 'utf8' | 'latin1' = 'utf8') {
  return readAll(bytesSource('any', Buffer.from(text, encoding)), options);
}

/** The one entry of a small file. */
export async function onlyEntry(text: string, options: StatementOptions = {}): Promise<StatementEntry> {
  const { statements, problems } = await readText(text, options);
  const [entry, ...more] = statements.flatMap(({ entries }) => entries);
  assert(entry !== undefined && more.length === 0, `there is one entry: ${JSON.stringify(problems)}`);
  return entry;
}
