import type { SheetRow } from '@duologue/core/intake/sheet-row.ts';
import { type Result, accept, refuse } from '@duologue/core/kernel/result.ts';
import { type StatementProblem, statementProblem } from '@duologue/core/statements/statement-problem.ts';
import { STATEMENT_LINE_CHARS_MAX } from '../../limits.ts';
import type { ByteSource } from '../../source.ts';
import { textPieces } from '../text-lines.ts';
import { rolesOfHeading } from './column-roles.ts';

/*
 * Some banks (Santander UK among them) export movements as blocks: `Date: …`, `Description: …`, `Amount: …`, each on a
 * line of its own, and a blank line behind. A block is a row, and its keys are the headings.
 */

const KEY = /^\s*([A-Za-z][A-Za-z /.()-]{0,39}?)\s*:(?:\s+(.*))?$/;
const KEYS_MAX = 40;
/** Lines of one block; whatever is longer is none. */
const BLOCK_LINES_MAX = 60;

type Block = {
  readonly line: number;
  lastLine: number;
  readonly values: Map<string, string>;
  readonly texts: string[];
};

/** Whether the beginning of a text consists of such blocks. */
export function isBlockText(start: string): boolean {
  const lines = start.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  if (lines.filter((line) => KEY.test(line)).length * 2 <= lines.length) return false;
  const blocks = createBlocks();
  const found = [...start.split(/\r\n|\n|\r/), ''].flatMap((text, index) => blocks.line(text, index + 1) ?? []);
  return found.some(isMovement);
}

/** A text of blocks as a table, that can be read again and again. */
export async function openBlocks(
  source: ByteSource,
): Promise<Result<{ rows(): AsyncIterable<readonly SheetRow[]> }, readonly StatementProblem[]>> {
  const keys = new Set<string>();
  let first: number | undefined;
  for await (const found of blocksOf(source)) {
    if ('code' in found) return refuse([found]);
    if (!isMovement(found)) continue;
    first ??= found.line;
    for (const key of found.values.keys()) if (keys.size < KEYS_MAX) keys.add(key);
  }
  return accept({ rows: () => rowsOf(source, [...keys], first ?? 1) });
}

async function* rowsOf(
  source: ByteSource,
  keys: readonly string[],
  first: number,
): AsyncGenerator<readonly SheetRow[]> {
  for await (const found of blocksOf(source)) {
    if ('code' in found) return;
    // The headings stand where the first block begins; a row is where its block ends.
    if (found.line === first) yield [{ line: first, cells: [...keys] }];
    if (isMovement(found)) yield [{ line: found.lastLine, cells: keys.map((key) => found.values.get(key) ?? '') }];
    else yield found.texts.map((text, index) => ({ line: found.line + index, cells: [text] }));
  }
}

/** A block with a day and an amount. */
function isMovement({ values }: Block): boolean {
  const roles = new Set(
    [...values].flatMap(([key, value]) => (value === '' ? [] : (rolesOfHeading(key)[0]?.role ?? []))),
  );
  const hasDay = roles.has('bookedOn') || roles.has('valueOn');
  return hasDay && (roles.has('amount') || roles.has('debit') || roles.has('credit'));
}

/** Puts lines together to blocks: a blank line ends one, and so does a key that it already has. */
function createBlocks() {
  let current: Block | undefined;
  let lastKey = '';
  return {
    line(text: string, line: number): Block | undefined {
      const [, key, value = ''] = KEY.exec(text) ?? [];
      const isFull = current !== undefined && current.texts.length >= BLOCK_LINES_MAX;
      const isNew = text.trim() === '' || isFull || (key !== undefined && current?.values.has(key) === true);
      const ended = isNew ? current : undefined;
      if (isNew) current = undefined;
      if (text.trim() === '') return ended;
      current ??= { line, lastLine: line, values: new Map(), texts: [] };
      current.lastLine = line;
      current.texts.push(text.trim());
      if (key !== undefined) current.values.set((lastKey = key), value.trim());
      else if (current.values.size > 0)
        current.values.set(lastKey, `${current.values.get(lastKey) ?? ''} ${text.trim()}`.trim());
      return ended;
    },
  };
}

async function* blocksOf(source: ByteSource): AsyncGenerator<Block | StatementProblem> {
  const blocks = createBlocks();
  let rest = '';
  let line = 0;
  for await (const piece of textPieces(source)) {
    if (typeof piece !== 'string') {
      yield piece;
      return;
    }
    const lines = (rest + piece).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const text of lines) {
      const ended = blocks.line(text, (line += 1));
      if (ended !== undefined) yield ended;
    }
    if (rest.length <= STATEMENT_LINE_CHARS_MAX) continue;
    yield statementProblem('line-too-long', { line: line + 1 }, { charsMax: STATEMENT_LINE_CHARS_MAX });
    return;
  }
  for (const text of [...rest.split('\r'), '']) {
    const ended = blocks.line(text, (line += 1));
    if (ended !== undefined) yield ended;
  }
}
