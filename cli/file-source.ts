import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import type { ByteSource } from '@duologue/formats/source.ts';

/** A file that a person named, or why it cannot be read. */
export async function fileSource(file: string): Promise<Result<ByteSource, string>> {
  const about = await stat(file).catch((error: NodeJS.ErrnoException) => error.code ?? 'unreadable');
  if (about === 'ENOENT') return refuse(`There is no file ${file}.`);
  if (about === 'EACCES') return refuse(`You may not read ${file}.`);
  if (typeof about === 'string') return refuse(`${file} cannot be read (${about}).`);
  if (about.isDirectory()) return refuse(`${file} is a folder. Name a file in it.`);
  // A pipe or a device cannot be read twice, and may never end.
  if (!about.isFile()) return refuse(`${file} is not a file.`);
  return accept({
    name: path.basename(file),
    sizeBytes: about.size,
    open: () => createReadStream(file, { highWaterMark: 256 * 1024 }),
  });
}
