import { HEAD_BYTES } from '../limits.ts';
import { type ByteSource, readHead } from '../source.ts';
import { decoded, xmlEncoding } from './decode-xml.ts';
import { plainTokenizer } from './plain-tokenizer.ts';
import { strictTokenizer } from './strict-tokenizer.ts';
import { newTreeBuilder, type XmlEvent, type XmlPlan } from './tree-builder.ts';
import { XML_LIMITS, type XmlLimits } from './xml-limits.ts';
import type { XmlProblem } from './xml-problem.ts';
import type { XmlSink } from './xml-sink.ts';

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

export function newTokenizer(plan: XmlPlan, limits: XmlLimits, isPlain = true) {
  let problem: XmlProblem | undefined;
  let sinceEvent = 0;
  let attributes = 0;
  const fail = (found: XmlProblem) => {
    problem ??= found;
  };
  const at = () => {
    const { line, column } = (strict ?? plain).place();
    return { line, column: column + 1 };
  };
  const builder = newTreeBuilder(plan, limits, (code, values) => fail({ code, ...at(), path: builder.path(), values }));
  /** What comes behind a problem is not looked at. */
  const alive = () => {
    sinceEvent = 0;
    return problem === undefined;
  };
  const sink: XmlSink = {
    open(name, found) {
      attributes = 0;
      if (!alive()) return;
      const { line, column } = (strict ?? plain).place();
      builder.open(name, found, line, column + 1);
    },
    text: (text) => void (alive() && builder.text(text)),
    close: () => void (alive() && builder.close()),
    other: () => void alive(),
    attribute() {
      sinceEvent = 0;
      attributes += 1;
      if (attributes > limits.attributesMax)
        fail({ code: 'xml-too-many-attributes', ...at(), values: { attributesMax: limits.attributesMax } });
    },
    doctype: () => void (alive() && fail({ code: 'xml-with-doctype', ...at(), values: {} })),
    broken: (reason) => fail({ code: 'xml-not-well-formed', ...at(), path: builder.path(), values: { reason } }),
  };
  const plain = plainTokenizer(sink, limits.attributesMax);
  let strict = isPlain ? undefined : strictTokenizer(sink, plain.middle());
  const write = (piece: string) => {
    if (strict !== undefined) return strict.write(piece);
    if (plain.write(piece) && sinceEvent <= limits.tokenCharsMax) return;
    strict = strictTokenizer(sink, plain.middle());
    strict.write(plain.left());
  };
  return {
    fail,
    write(piece: string): void {
      if (problem !== undefined) return;
      sinceEvent += piece.length;
      write(piece);
      if (sinceEvent > limits.tokenCharsMax)
        fail({ code: 'xml-text-too-long', ...at(), values: { charsMax: limits.tokenCharsMax } });
    },
    close(): void {
      if (problem !== undefined || (strict === undefined && plain.isWhole())) return;
      if (strict === undefined) {
        strict = strictTokenizer(sink, plain.middle());
        strict.write(plain.left());
      }
      strict.close();
    },
    hasFailed: () => problem !== undefined,
    take(): readonly XmlEvent[] {
      const events = builder.take();
      return problem === undefined ? events : [...events, { kind: 'problem', problem }];
    },
  };
}
