import type { StatementEvent } from '@duologue/core/statements/statement.ts';
import { HEAD_BYTES } from '../../limits.ts';
import { type ByteSource, readHead } from '../../source.ts';
import { createFlow } from '../statement-flow.ts';
import type { StatementOptions } from '../statement-options.ts';
import { textPieces } from '../text-lines.ts';
import { createOfxElements } from './elements.ts';
import { createOfxStatements } from './take-elements.ts';
import { createOfxTokenizer } from './tokenize.ts';

/** OFX 1, OFX 2 and QFX, of bank, card and investment accounts, streamed. */
export async function* readOfx(
  source: ByteSource,
  options: StatementOptions,
): AsyncGenerator<readonly StatementEvent[]> {
  const flow = createFlow();
  let isOver = false;
  const refuse = (line: number) => {
    isOver = true;
    flow.problem('xml-with-doctype', { line });
  };
  const breakOff = (line: number) => flow.problem('file-ends-early', { line, path: 'OFX' });
  const elements = createOfxElements(createOfxStatements(flow, options), refuse, breakOff);
  const tokenizer = createOfxTokenizer(elements);
  for await (const piece of textPieces(source, await declaredEncoding(source))) {
    if (typeof piece !== 'string') {
      elements.finish(tokenizer.line());
      yield [...flow.take(), { kind: 'problem', problem: piece }];
      return;
    }
    if (!tokenizer.write(piece)) {
      isOver = true;
      flow.problem('xml-text-too-long', { line: tokenizer.line() });
    }
    const events = flow.take();
    if (events.length > 0) yield events;
    if (isOver) return;
  }
  tokenizer.write('', true);
  elements.finish(tokenizer.line());
  const events = flow.take();
  if (events.length > 0) yield events;
}

/** The code page of the header, for files whose bytes are not UTF-8. */
async function declaredEncoding(source: ByteSource): Promise<string | undefined> {
  const head = String.fromCharCode(...(await readHead(source, Math.min(HEAD_BYTES, 2_048))));
  const [, page] = /CHARSET:\s*(125[0-8])(?!\d)/i.exec(head) ?? [];
  if (page !== undefined) return `windows-${page}`;
  return /CHARSET:\s*ISO-?8859-15/i.test(head) ? 'iso-8859-15' : undefined;
}
