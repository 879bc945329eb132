import type * as PdfLib from '@cantoo/pdf-lib';
import type * as Zlib from 'node:zlib';

/** What the thread is told once, and asked for each file. */
export type PdfThreadLimits = { readonly attachmentsMax: number; readonly unpackedBytesMax: number };
export type PdfAsk = { readonly id: number; readonly bytes: Uint8Array };
export type PdfAttachment = { readonly name: string; readonly bytes: Uint8Array };
export type PdfFailure = 'pdf-damaged' | 'pdf-encrypted' | 'pdf-unpacks-too-large';
export type PdfAnswer =
  | { readonly id: number; readonly attachments: readonly PdfAttachment[]; readonly others: readonly string[] }
  | { readonly id: number; readonly failure: PdfFailure };

type Port = { on(name: 'message', listener: (ask: PdfAsk) => void): void; postMessage(answer: PdfAnswer): void };
type Refusing = { code?: unknown; name?: unknown };

/**
 * What runs in a thread of its own, from its text: it may use nothing but its arguments. It takes out the attachments
 * of a PDF that begin like XML. The library unpacks object streams and believes tables of any length; both are measured
 * before it may look at them, and what it must not see counts as damage.
 */
export function pdfThread(port: Port, lib: typeof PdfLib, zlib: typeof Zlib, limits: PdfThreadLimits): void {
  const TOO_LARGE = 'too large';
  const named = (name: string) => lib.PDFName.of(name);
  const numberAt = (dict: PdfLib.PDFDict, key: string) => {
    const found = dict.lookup(named(key));
    return found instanceof lib.PDFNumber ? found.asNumber() : undefined;
  };
  const isFlate = (dict: PdfLib.PDFDict) => {
    const filter = dict.lookup(named('Filter'));
    const only = filter instanceof lib.PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
    return only === named('FlateDecode');
  };
  const inflate = (bytes: Uint8Array): Uint8Array => {
    const settings = { maxOutputLength: limits.unpackedBytesMax, finishFlush: zlib.constants.Z_SYNC_FLUSH };
    try {
      return zlib.inflateSync(bytes, settings);
    } catch (error) {
      if ((error as Refusing).code === 'ERR_BUFFER_TOO_LARGE') throw new Error(TOO_LARGE);
      throw error;
    }
  };
  /** Whether the library was kept from a part of this file; what is thrown for it, it takes for damage and goes on. */
  let wasKeptFrom = false;
  const sizeOrNothing = ({ dict, contents }: PdfLib.PDFRawStream): number => {
    if (!dict.has(named('Filter'))) return contents.byteLength;
    if (!isFlate(dict)) return Number.NaN;
    try {
      return inflate(contents).byteLength;
    } catch (error) {
      wasKeptFrom ||= error instanceof Error && error.message === TOO_LARGE;
      throw error;
    }
  };

  const { forStream: forObjects } = lib.PDFObjectStreamParser;
  lib.PDFObjectStreamParser.forStream = (stream, ...more) => {
    if (!((numberAt(stream.dict, 'N') ?? 0) <= sizeOrNothing(stream))) throw new Error(TOO_LARGE);
    return forObjects(stream, ...more);
  };
  const { forStream: forTable } = lib.PDFXRefStreamParser;
  lib.PDFXRefStreamParser.forStream = (stream) => {
    const index = stream.dict.lookup(named('Index'));
    const rows = index instanceof lib.PDFArray ? index.asArray() : [];
    const sizes = rows.map((_, at) => (index as PdfLib.PDFArray).lookup(at)).filter((_, at) => at % 2 === 1);
    const total = sizes.reduce((sum, size) => sum + (size instanceof lib.PDFNumber ? size.asNumber() : 0), 0);
    const stated = rows.length > 0 ? total : (numberAt(stream.dict, 'Size') ?? 0);
    if (!(stated <= sizeOrNothing(stream))) {
      wasKeptFrom = true;
      throw new Error(TOO_LARGE);
    }
    return forTable(stream);
  };

  /** Files named by the document, and where none is, every description of a file that is in it at all. */
  const specsOf = (pdf: PdfLib.PDFDocument): readonly PdfLib.PDFDict[] => {
    const found = new Set<PdfLib.PDFDict>();
    const add = (spec: unknown) => {
      if (spec instanceof lib.PDFDict && spec.has(named('EF')) && found.size < limits.attachmentsMax) found.add(spec);
    };
    const walk = (node: unknown, depth: number): void => {
      if (!(node instanceof lib.PDFDict) || depth > 12) return;
      const names = node.lookup(named('Names'));
      if (names instanceof lib.PDFArray) for (let at = 1; at < names.size(); at += 2) add(names.lookup(at));
      const kids = node.lookup(named('Kids'));
      if (kids instanceof lib.PDFArray)
        for (let at = 0; at < Math.min(kids.size(), limits.attachmentsMax); at += 1) walk(kids.lookup(at), depth + 1);
    };
    const names = pdf.catalog.lookup(named('Names'));
    if (names instanceof lib.PDFDict) walk(names.lookup(named('EmbeddedFiles')), 0);
    const associated = pdf.catalog.lookup(named('AF'));
    if (associated instanceof lib.PDFArray)
      for (let at = 0; at < associated.size(); at += 1) add(associated.lookup(at));
    if (found.size === 0) for (const [, object] of pdf.context.enumerateIndirectObjects()) add(object);
    return [...found];
  };
  const nameOf = (spec: PdfLib.PDFDict): string => {
    for (const key of ['UF', 'F']) {
      const found = spec.lookup(named(key));
      if (found instanceof lib.PDFString || found instanceof lib.PDFHexString) return found.decodeText().slice(0, 200);
    }
    return '';
  };
  const contentOf = (spec: PdfLib.PDFDict): Uint8Array | undefined => {
    const files = spec.lookup(named('EF'));
    if (!(files instanceof lib.PDFDict)) return undefined;
    const stream = files.lookup(named('F')) ?? files.lookup(named('UF'));
    if (!(stream instanceof lib.PDFRawStream)) return undefined;
    const isPlain = stream.transform === undefined;
    if (isPlain && !stream.dict.has(named('Filter'))) return stream.contents;
    if (isPlain && isFlate(stream.dict)) return inflate(stream.contents);
    // Other filters, and encrypted files, are left to the library, which has no limit: only small ones.
    if (stream.contents.byteLength > limits.unpackedBytesMax / 128) throw new Error(TOO_LARGE);
    return lib.decodePDFRawStream(stream).decode();
  };
  const isXml = (bytes: Uint8Array) => {
    const start = String.fromCharCode(...bytes.subarray(0, 64)).replace(/\0/g, '');
    return /^(\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?\s*</.test(start);
  };
  const open = async ({ id, bytes }: PdfAsk): Promise<PdfAnswer> => {
    const settings = { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY, password: '' };
    wasKeptFrom = false;
    const pdf = await lib.PDFDocument.load(bytes, settings);
    const attachments: PdfAttachment[] = [];
    const others: string[] = [];
    let left = limits.unpackedBytesMax;
    for (const spec of specsOf(pdf)) {
      const content = contentOf(spec);
      const name = nameOf(spec);
      left -= content?.byteLength ?? 0;
      if (left < 0) return { id, failure: 'pdf-unpacks-too-large' };
      // A copy, because what is sent must not drag the whole file along.
      if (content !== undefined && isXml(content)) attachments.push({ name, bytes: new Uint8Array(content) });
      else others.push(name);
    }
    if (wasKeptFrom && attachments.length === 0) return { id, failure: 'pdf-unpacks-too-large' };
    return { id, attachments, others };
  };
  port.on('message', (ask) => {
    open(ask).then(
      (answer) => port.postMessage(answer),
      (error: unknown) => {
        const text = error instanceof Error ? `${error.name} ${error.message}` : '';
        const isLocked = /encrypt|password/i.test(text);
        const failure = text.includes(TOO_LARGE) ? 'pdf-unpacks-too-large' : isLocked ? 'pdf-encrypted' : 'pdf-damaged';
        port.postMessage({ id: ask.id, failure });
      },
    );
  });
}
