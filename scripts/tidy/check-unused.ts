import path from 'node:path';
import { importsOf } from './imports.ts';
import { type Check, isCode, isGenerated, isStory, isTest, type SourceFile } from './source.ts';

/** Where a program, a test or a tool begins. Everything else must be reached from one of these. */
const ENTRIES = [
  /^[\w.-]+\.(ts|mjs)$/,
  /^cli\/(main\.ts|bin\/[\w-]+\.mjs)$/,
  /^server\/main\.ts$/,
  /^web\/main\.tsx$/,
  /^sim\/main\.ts$/,
  /^bench\/[\w-]+\.bench\.ts$/,
  /^scripts\/[\w-]+\.(mjs|ts)$/,
];

/** No file that nothing imports: what is not used is not kept, and not read by mistake. */
export const checkUnused: Check = (files) => {
  const code = new Map(files.filter((file) => isCode(file.path)).map((file) => [file.path, file]));
  const reached = new Set<string>();
  const waiting = [...code.keys()].filter((file) => isEntry(file));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...targets(code.get(file)));
  }
  return [...code.keys()]
    .filter((file) => !reached.has(file) && !isGenerated(file))
    .map((file) => ({ path: file, line: 1, message: 'nothing imports this file: use it or remove it' }));
};

const isEntry = (file: string) => isTest(file) || isStory(file) || ENTRIES.some((entry) => entry.test(file));

function targets(file: SourceFile | undefined): string[] {
  if (file === undefined) return [];
  return importsOf(file).flatMap(({ specifier, target }) => [
    ...(target === undefined ? [] : [target]),
    // A path of a sibling, as child processes and workers are given it.
    ...(specifier.startsWith('.') ? [path.posix.join(path.posix.dirname(file.path), specifier)] : []),
  ]);
}
