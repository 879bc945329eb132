import { type Result, accept, refuse } from '@duologue/core/kernel/result.ts';
import { type StatementProblem, statementProblem } from '@duologue/core/statements/statement-problem.ts';
import { listArchive, readWhole, unpackArchive } from '../archive.ts';
import { ARCHIVE_BYTES_MAX, ARCHIVE_FILES_MAX, ARCHIVE_UNPACKED_BYTES_MAX } from '../limits.ts';
import { type ByteSource, bytesSource } from '../source.ts';

/**
 * The files in an archive, in the order of their names; `workbook` for an archive that is one. The sizes in the
 * directory are added up before anything is unpacked, and nothing unpacks to more than its stated size.
 */
export async function unpackStatements(
  source: ByteSource,
): Promise<Result<readonly ByteSource[] | 'workbook', StatementProblem>> {
  const bytes = await readWhole(source, ARCHIVE_BYTES_MAX);
  if (bytes === undefined) return refuse(statementProblem('archive-too-large', {}, { bytesMax: ARCHIVE_BYTES_MAX }));
  const entries = listArchive(bytes);
  if (entries === undefined) return refuse(statementProblem('archive-damaged', {}));
  if (entries.some(({ name }) => /^(xl|word|ppt)\//.test(name) || name === 'mimetype')) return accept('workbook');
  const wanted = entries.filter(({ name }) => !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\.)/.test(name));
  const unpacked = wanted.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (unpacked > ARCHIVE_UNPACKED_BYTES_MAX || wanted.length > ARCHIVE_FILES_MAX)
    return refuse(statementProblem('archive-too-large', {}, { bytesMax: ARCHIVE_UNPACKED_BYTES_MAX }));
  const names = new Set(wanted.map(({ name }) => name));
  const parts = unpackArchive(bytes, ({ name }) => names.has(name));
  if (parts === undefined) return refuse(statementProblem('archive-damaged', {}));
  const files = Object.entries(parts).sort(([left], [right]) => (left < right ? -1 : 1));
  return accept(files.map(([name, part]) => bytesSource(name, part)));
}
