import { createWriteStream, existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
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
  const target = createWriteStream(file, { flags: 'wx' });
  let isOpen = false;
  target.once('open', () => {
    isOpen = true;
  });
  try {
    await pipeline(source, target);
  } catch (error) {
    if (isOpen) await rm(file, { force: true });
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === 'open' || syscall === 'write') throw new CannotDo(`${file} cannot be written (${code}).`);
    throw error;
  }
}
