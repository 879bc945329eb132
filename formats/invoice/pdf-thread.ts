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
/** `wasKeptFrom`: the library was kept from a part of this file; what is thrown for it, it takes for damage. */
type Tools = {
  readonly lib: typeof PdfLib;
  readonly zlib: typeof Zlib;
  readonly limits: PdfThreadLimits;
  wasKeptFrom: boolean;
};

/**
 * The text of a thread that takes out the attachments of PDFs. The functions below run from this text and not in this
 * module: they may use each other and their arguments, and nothing else.
 */
export function pdfThreadText(): string {
  const functions = [serve, openPdf, guardLibrary, inflateWithin, sizeWithin, isFlate, numberAt, numbersAt];
  const text = [...functions, specsOf, nameOf, contentOf, looksLikeXml, failureOf].map(String).join('\n');
  // The library talks to the console about damage; what is wrong with a file is said by us.
  return `const { parentPort, workerData } = require('node:worker_threads');
console.warn = console.log = () => undefined;
${text}
${serve.name}(parentPort, require(workerData.library), require('node:zlib'), workerData.limits);`;
}

function serve(port: Port, lib: typeof PdfLib, zlib: typeof Zlib, limits: PdfThreadLimits): void {
  const tools: Tools = { lib, zlib, limits, wasKeptFrom: false };
  guardLibrary(tools);
  port.on('message', (ask) => {
    tools.wasKeptFrom = false;
    openPdf(tools, ask).then(
      (answer) => port.postMessage(answer),
      (error: unknown) => port.postMessage({ id: ask.id, failure: failureOf(error) }),
    );
  });
}

async function openPdf(tools: Tools, { id, bytes }: PdfAsk): Promise<PdfAnswer> {
  const settings = { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY, password: '' };
  const pdf = await tools.lib.PDFDocument.load(bytes, settings);
  const attachments: PdfAttachment[] = [];
  const others: string[] = [];
  let left = tools.limits.unpackedBytesMax;
  for (const spec of specsOf(tools, pdf)) {
    const content = contentOf(tools, spec);
    const name = nameOf(tools, spec);
    left -= content === undefined ? 0 : content.byteLength;
    if (left < 0) return { id, failure: 'pdf-unpacks-too-large' };
    // A copy, because what is sent must not drag the whole file along.
    if (content !== undefined && looksLikeXml(content)) attachments.push({ name, bytes: new Uint8Array(content) });
    else others.push(name);
  }
  if (tools.wasKeptFrom && attachments.length === 0) return { id, failure: 'pdf-unpacks-too-large' };
  return { id, attachments, others };
}

/**
 * The library unpacks object streams whole and believes tables of any length. Both are measured before it may look at
 * them; no honest one speaks of more objects, or of longer rows, than it has bytes.
 */
function guardLibrary(tools: Tools): void {
  const { lib } = tools;
  const allow = (stated: number, stream: PdfLib.PDFRawStream) => {
    if (stated <= sizeWithin(tools, stream)) return;
    tools.wasKeptFrom = true;
    throw new Error('too large');
  };
  const { forStream: forObjects } = lib.PDFObjectStreamParser;
  lib.PDFObjectStreamParser.forStream = (stream, ...more) => {
    allow(numberAt(tools, stream.dict, 'N'), stream);
    return forObjects(stream, ...more);
  };
  const { forStream: forTable } = lib.PDFXRefStreamParser;
  lib.PDFXRefStreamParser.forStream = (stream) => {
    const { dict } = stream;
    const index = numbersAt(tools, dict, 'Index').filter((_, at) => at % 2 === 1);
    const rows = index.length > 0 ? index : [numberAt(tools, dict, 'Size')];
    const bytes = numbersAt(tools, dict, 'W').reduce((sum, width) => sum + Math.max(0, width), 0);
    allow(rows.reduce((sum, count) => sum + Math.max(0, count), 0) * Math.max(1, bytes), stream);
    return forTable(stream);
  };
}

function inflateWithin({ zlib, limits }: Tools, bytes: Uint8Array): Uint8Array {
  const settings = { maxOutputLength: limits.unpackedBytesMax, finishFlush: zlib.constants.Z_SYNC_FLUSH };
  return zlib.inflateSync(bytes, settings);
}

function sizeWithin(tools: Tools, { dict, contents }: PdfLib.PDFRawStream): number {
  if (!dict.has(tools.lib.PDFName.of('Filter'))) return contents.byteLength;
  if (!isFlate(tools, dict)) return Number.NaN;
  try {
    return inflateWithin(tools, contents).byteLength;
  } catch (error) {
    if (failureOf(error) === 'pdf-unpacks-too-large') tools.wasKeptFrom = true;
    throw error;
  }
}

function isFlate({ lib }: Tools, dict: PdfLib.PDFDict): boolean {
  const filter = dict.lookup(lib.PDFName.of('Filter'));
  const only = filter instanceof lib.PDFArray && filter.size() === 1 ? filter.lookup(0) : filter;
  return only === lib.PDFName.of('FlateDecode');
}

function numberAt({ lib }: Tools, dict: PdfLib.PDFDict, key: string): number {
  const found = dict.lookup(lib.PDFName.of(key));
  return found instanceof lib.PDFNumber ? found.asNumber() : 0;
}

function numbersAt({ lib }: Tools, dict: PdfLib.PDFDict, key: string): readonly number[] {
  const list = dict.lookup(lib.PDFName.of(key));
  if (!(list instanceof lib.PDFArray)) return [];
  return list.asArray().map((_, at) => {
    const found = list.lookup(at);
    return found instanceof lib.PDFNumber ? found.asNumber() : 0;
  });
}

/** Files that the document names, and where it names none, every description of a file that is in it at all. */
function specsOf({ lib, limits }: Tools, pdf: PdfLib.PDFDocument): readonly PdfLib.PDFDict[] {
  const found = new Set<PdfLib.PDFDict>();
  const key = (name: string) => lib.PDFName.of(name);
  const add = (spec: unknown) => {
    if (spec instanceof lib.PDFDict && spec.has(key('EF')) && found.size < limits.attachmentsMax) found.add(spec);
  };
  const walk = (node: unknown, depth: number): void => {
    if (!(node instanceof lib.PDFDict) || depth > 8) return;
    const names = node.lookup(key('Names'));
    if (names instanceof lib.PDFArray) for (let at = 1; at < names.size(); at += 2) add(names.lookup(at));
    const kids = node.lookup(key('Kids'));
    const count = kids instanceof lib.PDFArray ? kids.size() : 0;
    for (let at = 0; at < count && found.size < limits.attachmentsMax; at += 1)
      walk(kids instanceof lib.PDFArray ? kids.lookup(at) : undefined, depth + 1);
  };
  const names = pdf.catalog.lookup(key('Names'));
  if (names instanceof lib.PDFDict) walk(names.lookup(key('EmbeddedFiles')), 0);
  const associated = pdf.catalog.lookup(key('AF'));
  if (associated instanceof lib.PDFArray) for (let at = 0; at < associated.size(); at += 1) add(associated.lookup(at));
  if (found.size === 0) for (const [, object] of pdf.context.enumerateIndirectObjects()) add(object);
  return [...found];
}

function nameOf({ lib }: Tools, spec: PdfLib.PDFDict): string {
  for (const key of ['UF', 'F']) {
    const found = spec.lookup(lib.PDFName.of(key));
    if (found instanceof lib.PDFString || found instanceof lib.PDFHexString) return found.decodeText().slice(0, 200);
  }
  return '';
}

function contentOf(tools: Tools, spec: PdfLib.PDFDict): Uint8Array | undefined {
  const { lib, limits } = tools;
  const files = spec.lookup(lib.PDFName.of('EF'));
  if (!(files instanceof lib.PDFDict)) return undefined;
  const plain = files.lookup(lib.PDFName.of('F'));
  const stream = plain === undefined ? files.lookup(lib.PDFName.of('UF')) : plain;
  if (!(stream instanceof lib.PDFRawStream)) return undefined;
  if (stream.transform === undefined) {
    if (!stream.dict.has(lib.PDFName.of('Filter'))) return stream.contents;
    if (isFlate(tools, stream.dict)) return inflateWithin(tools, stream.contents);
  }
  // Other filters, and encrypted files, are left to the library, which has no limit: only small ones.
  if (stream.contents.byteLength > limits.unpackedBytesMax / 128) throw new Error('too large');
  return lib.decodePDFRawStream(stream).decode();
}

function looksLikeXml(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 64)).replace(/\0/g, '');
  return /^(\xEF\xBB\xBF|\xFF\xFE|\xFE\xFF)?\s*</.test(start);
}

function failureOf(error: unknown): PdfFailure {
  const text = error instanceof Error ? `${error.name} ${error.message}` : '';
  if (/too large|larger than|ERR_BUFFER_TOO_LARGE/i.test(text)) return 'pdf-unpacks-too-large';
  return /encrypt|password/i.test(text) ? 'pdf-encrypted' : 'pdf-damaged';
}
