import { Buffer } from 'node:buffer';
import { Parser } from 'csv-parse';
import { SaxesParser } from 'saxes';
import type { ByteSource } from '../source.ts';

// What the bytes of a file cost without any meaning: the yardsticks of `bench/read-statements.bench.ts`.

export async function xmlPass(source: ByteSource): Promise<void> {
  const parser = new SaxesParser({ xmlns: false });
  for await (const text of texts(source)) parser.write(text);
  parser.close();
}

export async function linePass(source: ByteSource): Promise<void> {
  let lines = 0;
  for await (const text of texts(source)) lines += text.split(/\r\n|\n/).length;
  if (lines === 0) throw new Error('there are no lines');
}

export async function tagPass(source: ByteSource): Promise<void> {
  let tags = 0;
  for await (const text of texts(source)) for (const _ of text.matchAll(/<\/?[A-Z.]+>/g)) tags += 1;
  if (tags === 0) throw new Error('there are no tags');
}

export async function csvPass(source: ByteSource): Promise<void> {
  const parser = new Parser({ delimiter: ';', relax_column_count: true });
  parser.resume();
  const done = new Promise((resolve) => parser.once('end', resolve));
  for await (const piece of source.open()) parser.write(Buffer.from(piece));
  parser.end();
  await done;
}

async function* texts(source: ByteSource): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const piece of source.open()) yield decoder.decode(piece, { stream: true });
}
