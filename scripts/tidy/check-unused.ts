import path from 'node:path';
import { importsOf } from './imports.ts';
import { type Check, isCode, isStory, isTest, type SourceFile } from './source.ts';

/** Where a program, a test or a tool begins. Everything else must be reached from one of these. */
const ENTRIES = [
  /^[\w.-]+\.(ts|mjs)$/,
  /^cli\/(main\.ts|bin\/[\w-]+\.mjs)$/,
  /^web\/main\.tsx$/,
  /^sim\/main\.ts$/,
  /^bench\/[\w-]+\.bench\.ts$/,
  /^scripts\/(data\/)?[\w-]+\.(mjs|ts)$/,
];

/** No file that nothing imports: what is not used is not kept, and not read by mistake. */
export const checkUnused: Check = (files) => {
  const code = new Map(files.filter((file) => isCode(file.path)).map((file) => [file.path, file]));
  const reached = new Set<string>();
  const waiting = [...code.keys()].filter((file) => isEntry(file));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...targets(code.get(file), code));
  }
  return [...code.keys()]
    .filter((file) => !reached.has(file))
    .map((file) => ({ path: file, line: 1, message: 'nothing imports this file: use it or remove it' }));
};

const isEntry = (file: string) => isTest(file) || isStory(file) || ENTRIES.some((entry) => entry.test(file));

/** What a file imports, and the files that it names in a string: configurations, workers and child processes do. */
function targets(file: SourceFile | undefined, code: ReadonlyMap<string, SourceFile>): string[] {
  if (file === undefined) return [];
  const named = [...file.text.matchAll(/['"](\.{0,2}[\w./@-]+\.(?:tsx?|mjs))['"]/g)].flatMap(([, name = '']) => [
    name,
    path.posix.join(path.posix.dirname(file.path), name),
  ]);
  const imported = importsOf(file).flatMap(({ target }) => (target === undefined ? [] : [target]));
  return [...imported, ...named.filter((name) => name !== file.path && code.has(name))];
}
