import { type Result, accept, refuse } from '@duologue/core/kernel/result.ts';
import { type StatementProblem, statementProblem } from '@duologue/core/statements/statement-problem.ts';
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { ARCHIVE_BYTES_MAX, ARCHIVE_FILES_MAX, ARCHIVE_UNPACKED_BYTES_MAX } from '../limits.ts';
import { type ByteSource, bytesSource } from '../source.ts';

/**
 * The files in an archive, in the order of their names; `workbook` for an archive that is one. The sizes in the
 * directory are added up before anything is unpacked, and nothing unpacks to more than its stated size.
 */
export async function unpackStatements(
  source: ByteSource,
): Promise<Result<readonly ByteSource[] | 'workbook', StatementProblem>> {
  const bytes = await wholeOf(source);
  if (bytes === undefined) return refuse(statementProblem('archive-too-large', {}, { bytesMax: ARCHIVE_BYTES_MAX }));
  const entries: UnzipFileInfo[] = [];
  const isListed = tryUnzip(bytes, (entry) => {
    entries.push(entry);
    return false;
  });
  if (isListed === undefined) return refuse(statementProblem('archive-damaged', {}));
  if (entries.some(({ name }) => /^(xl|word|ppt)\//.test(name) || name === 'mimetype')) return accept('workbook');
  const wanted = entries.filter(({ name }) => !name.endsWith('/') && !/(^|\/)(__MACOSX\/|\.)/.test(name));
  const unpacked = wanted.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (unpacked > ARCHIVE_UNPACKED_BYTES_MAX || wanted.length > ARCHIVE_FILES_MAX)
    return refuse(statementProblem('archive-too-large', {}, { bytesMax: ARCHIVE_UNPACKED_BYTES_MAX }));
  const names = new Set(wanted.map(({ name }) => name));
  const parts = tryUnzip(bytes, ({ name }) => names.has(name));
  if (parts === undefined) return refuse(statementProblem('archive-damaged', {}));
  const files = Object.entries(parts).sort(([left], [right]) => (left < right ? -1 : 1));
  return accept(files.map(([name, part]) => bytesSource(name, part)));
}

async function wholeOf(source: ByteSource): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.open()) {
    size += chunk.byteLength;
    if (size > ARCHIVE_BYTES_MAX) return undefined;
    chunks.push(chunk);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

function tryUnzip(
  bytes: Uint8Array,
  filter: (entry: UnzipFileInfo) => boolean,
): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
