import { SaxesParser } from 'saxes';
import { HEAD_BYTES } from '../limits.ts';
import { type ByteSource, readHead } from '../source.ts';
import { decoded, xmlEncoding } from './decode-xml.ts';
import { newTreeBuilder, type XmlEvent, type XmlPlan } from './tree-builder.ts';
import { XML_LIMITS, type XmlLimits } from './xml-limits.ts';
import type { XmlProblem } from './xml-problem.ts';

/**
 * Streams a document as the events that a plan asks for, in batches; the next piece of the file waits until a batch is
 * taken. Document types, and with them entities, are refused. A problem is the last event: nothing is guessed behind it.
 * A source that fails throws.
 */
export async function* readXml(
  source: ByteSource,
  plan: XmlPlan,
  limits: Partial<XmlLimits> = {},
): AsyncGenerator<readonly XmlEvent[]> {
  const encoding = await xmlEncoding(source, await readHead(source, HEAD_BYTES));
  if (!encoding.ok) {
    yield [{ kind: 'problem', problem: encoding.refusal }];
    return;
  }
  if (encoding.value.isDeclaredWrong) yield [{ kind: 'encoding-differs', encoding: encoding.value.label }];
  const tokenizer = newTokenizer(plan, { ...XML_LIMITS, ...limits });
  for await (const piece of decoded(source, encoding.value.label)) {
    if (typeof piece === 'string') tokenizer.write(piece);
    else tokenizer.fail(piece);
    const events = tokenizer.take();
    if (events.length > 0) yield events;
    if (tokenizer.hasFailed()) return;
  }
  tokenizer.close();
  const events = tokenizer.take();
  if (events.length > 0) yield events;
}

function newTokenizer(plan: XmlPlan, limits: XmlLimits) {
  const parser = new SaxesParser({ xmlns: false });
  let problem: XmlProblem | undefined;
  let sinceEvent = 0;
  let attributes = 0;
  const fail = (found: XmlProblem) => {
    problem ??= found;
  };
  const at = () => ({ line: parser.line, column: parser.columnIndex + 1 });
  const builder = newTreeBuilder(plan, limits, (code, values) => fail({ code, ...at(), path: builder.path(), values }));
  /** What comes behind a problem is not looked at. */
  const alive = () => {
    sinceEvent = 0;
    return problem === undefined;
  };

  parser.on('doctype', () => alive() && fail({ code: 'xml-with-doctype', ...at(), values: {} }));
  parser.on('attribute', () => {
    sinceEvent = 0;
    attributes += 1;
    if (attributes > limits.attributesMax)
      fail({ code: 'xml-too-many-attributes', ...at(), values: { attributesMax: limits.attributesMax } });
  });
  parser.on('opentag', ({ name, attributes: found }) => {
    attributes = 0;
    if (alive()) builder.open(name, found, parser.line, parser.columnIndex + 1);
  });
  parser.on('text', (text) => alive() && builder.text(text));
  parser.on('cdata', (text) => alive() && builder.text(text));
  parser.on('closetag', () => alive() && builder.close());
  parser.on('comment', alive);
  parser.on('processinginstruction', alive);
  parser.on('error', ({ message }) => {
    const reason = message.replace(/^[^:]*?\d+:\d+: /, '').slice(0, 100);
    fail({ code: 'xml-not-well-formed', ...at(), path: builder.path(), values: { reason } });
  });
  return {
    fail,
    write(piece: string): void {
      if (problem !== undefined) return;
      sinceEvent += piece.length;
      parser.write(piece);
      if (sinceEvent > limits.tokenCharsMax)
        fail({ code: 'xml-text-too-long', ...at(), values: { charsMax: limits.tokenCharsMax } });
    },
    close(): void {
      if (problem === undefined) parser.close();
    },
    hasFailed: () => problem !== undefined,
    take(): readonly XmlEvent[] {
      const events = builder.take();
      return problem === undefined ? events : [...events, { kind: 'problem', problem }];
    },
  };
}
