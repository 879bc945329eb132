import { SaxesParser } from 'saxes';
import type { XmlPlace, XmlSink } from './xml-sink.ts';

/** Where the strict tokenizer goes on in the middle of a document: tags on one line that bring it into that state, and the place. */
export type XmlMiddle = XmlPlace & { readonly before: string };

/** Reads every XML there is and names what is wrong with what is none. */
export function strictTokenizer(sink: XmlSink, { before, line, column }: XmlMiddle) {
  const parser = new SaxesParser({ xmlns: false });
  // Nobody listens yet: these tags were told of already.
  parser.write(before);

  parser.on('doctype', () => sink.doctype());
  parser.on('attribute', () => sink.attribute());
  parser.on('opentag', ({ name, attributes }) => sink.open(name, attributes));
  parser.on('text', (text) => sink.text(text));
  parser.on('cdata', (text) => sink.text(text));
  parser.on('closetag', () => sink.close());
  parser.on('comment', () => sink.other());
  parser.on('processinginstruction', () => sink.other());
  parser.on('error', ({ message }) => sink.broken(message.replace(/^[^:]*?\d+:\d+: /, '').slice(0, 100)));
  return {
    write: (piece: string) => void parser.write(piece),
    close: () => void parser.close(),
    place: (): XmlPlace => ({
      line: parser.line - 1 + line,
      column: parser.columnIndex + (parser.line === 1 ? column - before.length : 0),
    }),
  };
}
