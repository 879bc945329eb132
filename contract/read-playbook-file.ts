import { PLAYBOOK_FILE_BYTES_MAX } from '@duologue/core/guide/limits.ts';
import type { Playbook } from '@duologue/core/guide/playbook.ts';
import { accept, refuse, type Result } from '@duologue/core/kernel/result.ts';
import { PlaybookFile } from './guide-file.ts';
import { type SchemaProblem, schemaProblems } from './schema-problems.ts';
import type { Message } from './wire.ts';

/** Where a file is wrong, as a path into it, and how. */
export type FilePlace = SchemaProblem;

/** Reads the bytes of a playbook file. Everything in it that is wrong is told at once; nothing is guessed. */
export async function readPlaybookFile(
  bytes: AsyncIterable<Uint8Array>,
): Promise<Result<Playbook, readonly FilePlace[]>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes) {
    size += part.byteLength;
    if (size > PLAYBOOK_FILE_BYTES_MAX)
      return refuse([place('input.body-too-large', '', { max: PLAYBOOK_FILE_BYTES_MAX })]);
    parts.push(part);
  }
  return parsePlaybook(textOf(parts, size));
}

function textOf(parts: readonly Uint8Array[], size: number): string {
  const all = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.byteLength;
  }
  return new TextDecoder().decode(all);
}

function parsePlaybook(text: string): Result<Playbook, readonly FilePlace[]> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return refuse([place('input.not-json', '')]);
  }
  const parsed = PlaybookFile.safeParse(content);
  if (!parsed.success) return refuse(schemaProblems(parsed.error));
  // Lists that must not be empty are left to `checkPlaybook`, which tells of them with all else.
  return accept(parsed.data.playbook as unknown as Playbook);
}

const place = (code: string, field: string, values: Message['values'] = {}): FilePlace => ({
  field,
  message: { code, values },
});
