import type { StatementEvent } from '@duologue/core/statements/statement.ts';
import { STATEMENT_TEXT_CHARS_MAX } from '../../limits.ts';
import type { ByteSource } from '../../source.ts';
import { createFlow, type StatementFlow } from '../statement-flow.ts';
import type { StatementOptions } from '../statement-options.ts';
import { type LineReader, readLines } from '../text-lines.ts';
import { createBaiAccounts } from './take-records.ts';

/** A record with its continuations: the first part is its own line, the others those of its 88 records. */
export type BaiRecord = {
  readonly code: string;
  readonly line: number;
  readonly parts: readonly string[];
  /** It and its continuations, which the trailers count. */
  readonly records: number;
};

/** BAI2 cash management files, streamed: one statement for each 03 account of a group. */
export async function* readBai2(
  source: ByteSource,
  options: StatementOptions,
): AsyncGenerator<readonly StatementEvent[]> {
  const flow = createFlow();
  yield* readLines(source, createRecordReader(flow, options));
}

const RECORD = /^\s*"?(01|02|03|16|49|88|98|99)[,:](.*)$/;
/** Two records on one line: the slash that ends the first, blanks, and the code of the next. */
const NEXT_ON_LINE = /\/\s+(?=(?:01|02|03|16|49|88|98|99),)/;

function createRecordReader(flow: StatementFlow, options: StatementOptions): LineReader {
  const accounts = createBaiAccounts(flow, options);
  let current: { code: string; line: number; parts: string[]; chars: number; records: number } | undefined;

  const flush = () => {
    if (current !== undefined) accounts.take(current);
    current = undefined;
  };
  const more = (text: string, line: number) => {
    if (current === undefined) return;
    current.chars += text.length;
    if (current.chars <= STATEMENT_TEXT_CHARS_MAX) current.parts.push(text);
    else if (current.chars - text.length <= STATEMENT_TEXT_CHARS_MAX)
      flow.problem('text-cut', { line, path: current.code }, { charsMax: STATEMENT_TEXT_CHARS_MAX });
  };
  const take = (text: string, line: number) => {
    const [, code, rest = ''] = RECORD.exec(text) ?? [];
    const body = rest.trimEnd().replace(/\/$/, '');
    if (code === undefined) {
      // A text that a transport wrapped goes on; anything before the first record is an envelope.
      if (current === undefined) return;
      flow.problem('unknown-record', { line, column: 1 }, { written: text.slice(0, 40) });
      return more(text.trim().replace(/\/$/, ''), line);
    }
    if (code === '88') {
      if (current !== undefined) current.records += 1;
      return more(body, line);
    }
    flush();
    current = { code, line, parts: [], chars: 0, records: 1 };
    more(body, line);
  };
  return {
    line(text, line) {
      if (text.trim() === '') return;
      for (const part of text.split(NEXT_ON_LINE)) take(part, line);
    },
    finish() {
      flush();
      accounts.finish();
    },
    take: flow.take,
  };
}
