/** A file that can be read more than once: a first pass looks at all of it, a second one reads it. */
export type ByteSource = {
  readonly name: string;
  readonly sizeBytes: number;
  open(): AsyncIterable<Uint8Array>;
};

/** A source over bytes already in memory: an upload within its limit, or a test. */
export function bytesSource(name: string, bytes: Uint8Array): ByteSource {
  return {
    name,
    sizeBytes: bytes.byteLength,
    async *open() {
      for (let at = 0; at < bytes.byteLength; at += CHUNK_BYTES) yield bytes.subarray(at, at + CHUNK_BYTES);
    },
  };
}

const CHUNK_BYTES = 256 * 1024;

/** The first bytes of a source, fewer when it is shorter. */
export async function readHead(source: ByteSource, bytesMax: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.open()) {
    parts.push(chunk);
    size += chunk.byteLength;
    if (size >= bytesMax) break;
  }
  const head = new Uint8Array(Math.min(size, bytesMax));
  let at = 0;
  for (const part of parts) {
    head.set(part.subarray(0, head.byteLength - at), at);
    at += Math.min(part.byteLength, head.byteLength - at);
  }
  return head;
}
