import type { StatementEvent } from '@duologue/core/statements/statement.ts';
import { type StatementProblem, statementProblem } from '@duologue/core/statements/statement-problem.ts';
import { codePageOf } from '../ledger/code-page.ts';
import { encodingOfHead } from '../ledger/decode-text.ts';
import { textDecoder } from '../ledger/text-decoder.ts';
import { HEAD_BYTES, STATEMENT_LINE_CHARS_MAX, TEXT_BYTES_MAX } from '../limits.ts';
import { type ByteSource, readHead } from '../source.ts';

/** A reader that is given the lines of a text one after the other, without their ends, and counts them from 1. */
export type LineReader = {
  line(text: string, line: number): void;
  finish(): void;
  take(): readonly StatementEvent[];
};

/** Reads a text line by line, ended by line feeds, carriage returns or both. Holds one line and one piece of the file. */
export async function* readLines(source: ByteSource, reader: LineReader): AsyncGenerator<readonly StatementEvent[]> {
  let rest = '';
  let line = 0;
  for await (const piece of textPieces(source)) {
    if (typeof piece !== 'string') {
      reader.finish();
      yield [...reader.take(), { kind: 'problem', problem: piece }];
      return;
    }
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const text of lines) reader.line(text, (line += 1));
    const events = reader.take();
    if (events.length > 0) yield events;
    if (rest.length <= STATEMENT_LINE_CHARS_MAX) continue;
    reader.finish();
    const values = { charsMax: STATEMENT_LINE_CHARS_MAX };
    yield [
      ...reader.take(),
      { kind: 'problem', problem: statementProblem('line-too-long', { line: line + 1 }, values) },
    ];
    return;
  }
  for (const text of rest === '' ? [] : rest.replace(/\r$/, '').split('\r')) reader.line(text, (line += 1));
  reader.finish();
  const events = reader.take();
  if (events.length > 0) yield events;
}

/** The text of a file in pieces: UTF-16 where it shows, UTF-8 where all bytes are, else what it says or the code page of its place. */
export async function* textPieces(source: ByteSource, declared?: string): AsyncGenerator<string | StatementProblem> {
  const encoding = await encodingOf(source, declared);
  if (encoding === undefined) {
    yield statementProblem('unknown-encoding', {}, { encoding: 'binary' });
    return;
  }
  const decoder = textDecoder(encoding);
  let bytes = 0;
  for await (const chunk of source.open()) {
    bytes += chunk.byteLength;
    if (bytes > TEXT_BYTES_MAX) {
      yield statementProblem('file-too-large', {}, { bytesMax: TEXT_BYTES_MAX });
      return;
    }
    for (let at = 0; at < chunk.byteLength; at += PIECE_BYTES) {
      yield decoder.decode(chunk.subarray(at, at + PIECE_BYTES), { stream: true });
    }
  }
  yield decoder.decode();
}

const PIECE_BYTES = 64 * 1024;

async function encodingOf(source: ByteSource, declared: string | undefined): Promise<string | undefined> {
  const head = await readHead(source, HEAD_BYTES);
  const { encoding } = encodingOfHead(head);
  if (encoding === 'binary' || encoding === 'utf-32') return undefined;
  if (encoding !== 'ascii-like' && encoding !== 'utf-8') return encoding;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of source.open()) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return declared ?? codePageOf(head);
    throw error;
  }
}
