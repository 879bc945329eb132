import type { StatementEvent } from '@duologue/core/statements/statement.ts';
import type { ByteSource } from '../../source.ts';
import { createFlow } from '../statement-flow.ts';
import type { StatementOptions } from '../statement-options.ts';
import { type LineReader, readLines } from '../text-lines.ts';
import { createTagReader } from './read-tags.ts';
import { createMtStatements } from './take-tags.ts';

const AT_SIGNS = /@@(?::\d{2}[A-Z]?:|-)/;

/** MT940 and MT942 in every dialect that we have seen, streamed. What a bank wraps, names or leaves out is read as it is. */
export async function* readMt(
  source: ByteSource,
  options: StatementOptions,
): AsyncGenerator<readonly StatementEvent[]> {
  const flow = createFlow();
  const statements = createMtStatements(flow, options);
  const tags = createTagReader(statements, flow);
  const reader: LineReader = {
    line(text, line) {
      // German online banking once sent `@@` for the end of a line.
      if (!AT_SIGNS.test(text)) return tags.line(text, line);
      for (const part of text.split('@@')) if (part !== '') tags.line(part, line);
    },
    finish() {
      tags.finish();
      statements.endMessage();
    },
    take: flow.take,
  };
  yield* readLines(source, reader);
}
