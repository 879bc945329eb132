import { existsSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CannotDo } from './answer-needed.ts';

/** What is there is never overwritten: asked before anything else is done for the file. */
export function mustBeNew(file: string): void {
  if (existsSync(file)) throw new CannotDo(`${file} is there already: name another file.`);
}

/** Writes a file that a person named, whole or not at all. */
export async function writeNewFile(file: string, bytes: ReadableStream<Uint8Array> | string): Promise<void> {
  mustBeNew(file);
  const source =
    typeof bytes === 'string'
      ? Readable.from([bytes])
      : Readable.fromWeb(bytes as Parameters<typeof Readable.fromWeb>[0]);
  const handle = await open(file, 'wx').catch((error: NodeJS.ErrnoException) => {
    throw new CannotDo(`${file} cannot be written (${error.code}).`);
  });
  try {
    await pipeline(source, handle.createWriteStream());
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
}
