import type PostalMime from 'postal-mime';

/** What the thread is told once, and asked for each mail. */
export type MailThreadLimits = {
  readonly partsMax: number;
  readonly nestingMax: number;
  readonly headersBytesMax: number;
};
export type MailAsk = { readonly id: number; readonly bytes: Uint8Array };
/** One part that holds no others. `name` is null where the part has none. */
export type MailLeaf = {
  readonly type: string;
  readonly name: string | null;
  readonly disposition: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};
export type MailTree = {
  readonly id: number;
  /** Of the mail itself, in their order; names in small letters. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly type: string;
  readonly reportType: string;
  /** What stands between its parts; empty for a mail of one part. */
  readonly boundary: string;
  readonly leaves: readonly MailLeaf[];
  /** Parts beyond the limit. */
  readonly beyond: number;
};
export type MailAnswer = MailTree | { readonly id: number; readonly failure: 'damaged' | 'too-nested' };

type Port = { on(name: 'message', listener: (ask: MailAsk) => void): void; postMessage(answer: MailAnswer): void };
type Library = typeof PostalMime & { decodeWords(text: string): string };

/**
 * The library's own tree. Its list of attachments leaves out texts that are shown within the mail, also those with a file
 * name, and a bank's MT940 may well be one of them.
 */
type Node = {
  readonly childNodes: readonly Node[];
  readonly content: ArrayBuffer | null;
  readonly contentType: { readonly parsed: Structured; readonly multipart: string | false };
  readonly contentDisposition: { readonly parsed: Structured };
  readonly headers: readonly { readonly key: string; readonly value: string }[];
};
type Structured = { readonly value: string; readonly params: Readonly<Record<string, string | undefined>> };

/**
 * The text of a thread that takes mails apart, one level of each. The functions below run from this text and not in this
 * module: they may use each other and their arguments, and nothing else.
 */
export function mailThreadText(): string {
  const text = [serveMails, takeApart, leafOf].map(String).join('\n');
  return `const { parentPort, workerData } = require('node:worker_threads');
${text}
${serveMails.name}(parentPort, require(workerData.library), workerData.limits);`;
}

function serveMails(port: Port, lib: Library, limits: MailThreadLimits): void {
  port.on('message', ({ id, bytes }) => {
    takeApart(lib, limits, { id, bytes }).then(
      (answer) => port.postMessage(answer),
      (error: unknown) => {
        const isNested = error instanceof Error && error.message.includes('nesting depth');
        port.postMessage({ id, failure: isNested ? 'too-nested' : 'damaged' });
      },
    );
  });
}

async function takeApart(lib: Library, limits: MailThreadLimits, { id, bytes }: MailAsk): Promise<MailTree> {
  const settings = {
    maxNestingDepth: limits.nestingMax,
    maxHeadersSize: limits.headersBytesMax,
    // A mail within the mail is a part like any other: it is asked for on its own.
    maxRfc822NestingDepth: 0,
  };
  const parser = new lib(settings);
  await parser.parse(bytes);
  const { root } = parser as unknown as { readonly root: Node };
  const leaves: MailLeaf[] = [];
  let beyond = 0;
  const waiting = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) waiting.push(node.childNodes[at] as Node);
    if (node.contentType.multipart !== false || node.content === null) continue;
    if (leaves.length < limits.partsMax) leaves.push(leafOf(lib, node));
    else beyond += 1;
  }
  const { value, params } = root.contentType.parsed;
  return {
    id,
    headers: root.headers.map((header) => [header.key, header.value] as const),
    type: value,
    reportType: String(params['report-type'] ?? '').toLowerCase(),
    boundary: root.contentType.multipart === false ? '' : String(params['boundary'] ?? ''),
    leaves,
    beyond,
  };
}

function leafOf(lib: Library, { contentType, contentDisposition, content }: Node): MailLeaf {
  const name = contentDisposition.parsed.params['filename'] || contentType.parsed.params['name'] || null;
  return {
    type: contentType.parsed.value,
    name: name === null ? null : lib.decodeWords(name),
    disposition: contentDisposition.parsed.value.toLowerCase(),
    bytes: new Uint8Array(content ?? new ArrayBuffer(0)),
  };
}
