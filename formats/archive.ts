import { type UnzipFileInfo, unzipSync } from 'fflate';
import type { ByteSource } from './source.ts';

/** All bytes of a source, or `undefined` when there are more than `bytesMax`: what is beyond is not read. */
export async function readWhole(source: ByteSource, bytesMax: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of source.open()) {
    size += chunk.byteLength;
    if (size > bytesMax) return undefined;
    chunks.push(chunk);
  }
  const all = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.byteLength;
  }
  return all;
}

/** What the directory of an archive lists, with nothing unpacked; `undefined` for an archive that is damaged. */
export function listArchive(bytes: Uint8Array): readonly UnzipFileInfo[] | undefined {
  const entries: UnzipFileInfo[] = [];
  const isRead = unpackArchive(bytes, (entry) => {
    entries.push(entry);
    return false;
  });
  return isRead === undefined ? undefined : entries;
}

/**
 * The wanted files of an archive by name, each at most as large as the directory says; `undefined` when it is damaged.
 * The caller has added up the sizes that the directory states.
 */
export function unpackArchive(
  bytes: Uint8Array,
  isWanted: (entry: UnzipFileInfo) => boolean,
): Record<string, Uint8Array> | undefined {
  try {
    return unzipSync(bytes, { filter: isWanted });
  } catch (error) {
    if (error instanceof Error) return undefined;
    throw error;
  }
}
