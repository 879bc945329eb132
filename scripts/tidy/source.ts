import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** A file of the repository. `text` is empty for what is not text: pictures, fonts, archives. */
export type SourceFile = { readonly path: string; readonly text: string };

/** What is wrong, where, and what to do about it. Lines count from 1. */
export type Finding = { readonly path: string; readonly line: number; readonly message: string };

/** Reads every file at once, so that a check may look at the whole repository. */
export type Check = (files: readonly SourceFile[]) => readonly Finding[];

const TEXT =
  /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs|json|md|css|html|svg|csv|tsv|txt|sql|yml|yaml|xml|sh)$|(^|\/)(LICENSE|run|\.gitignore)$/;
const BYTES_MAX = 4_000_000;

export const repositoryRoot = path.resolve(import.meta.dirname, '../..');

/** Everything git tracks or would track, as it is on disk now. */
export function readRepository(root = repositoryRoot): SourceFile[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64_000_000,
  });
  return [...new Set(listed.split('\0'))]
    .filter((file) => file !== '' && existsSync(path.join(root, file)))
    .sort()
    .map((file) => ({ path: file, text: readText(path.join(root, file)) }));
}

function readText(file: string): string {
  const isText = TEXT.test(file) && statSync(file).isFile() && statSync(file).size <= BYTES_MAX;
  return isText ? readFileSync(file, 'utf8') : '';
}

export const isGenerated = (file: string) => /\.generated\./.test(file);
/** What somebody wrote. Generated files are data, whatever their ending. */
export const isCode = (file: string) =>
  /\.(ts|tsx|mts|cts|js|jsx|mjs|cjs)$/.test(file) && !file.endsWith('.d.ts') && !isGenerated(file);
export const isTest = (file: string) => /\.(test|crash)\.(ts|tsx)$/.test(file);
export const isStory = (file: string) => file.endsWith('.stories.tsx');
export const isTesting = (file: string) => /(^|\/)testing(([.-][\w-]+)*\.tsx?$|\/)/.test(file);

/** The line (from 1) on which the character at `index` stands. */
export function lineAt(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Each place where the pattern (with the g flag) is found in `searched`, as a finding of this file. */
export function findAll(file: SourceFile, searched: string, pattern: RegExp, message: string): Finding[] {
  return [...searched.matchAll(pattern)].map((match) => ({
    path: file.path,
    line: lineAt(searched, match.index),
    message: message.replace('%s', match[0].trim()),
  }));
}
