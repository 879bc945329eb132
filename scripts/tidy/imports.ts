import path from 'node:path';
import { masked } from './mask.ts';
import { lineAt, type SourceFile } from './source.ts';

/** One import of a file: what it names, where, and the repository path it leads to when it stays in the repository. */
export type Import = {
  readonly specifier: string;
  readonly line: number;
  readonly target: string | undefined;
  /** Named with `new URL`: a file or folder that is read or run, not imported. */
  readonly isAddress: boolean;
};

const PATTERNS = [
  /\bfrom\s*(['"])/g,
  /\bimport\s*(['"])/g,
  /\bimport\s*\(\s*(['"])/g,
  // Not an import, but as good as one: a worker, a child process, a file of data.
  /\bnew URL\(\s*(['"])/g,
];

export function importsOf(file: SourceFile): Import[] {
  const { code } = masked(file);
  return PATTERNS.flatMap((pattern) =>
    [...code.matchAll(pattern)].flatMap((match) => {
      const start = match.index + match[0].length;
      const specifier = file.text.slice(start, file.text.indexOf(match[1] ?? "'", start));
      const isAddress = pattern.source.includes('URL');
      return isAddress && !specifier.startsWith('.')
        ? []
        : [{ specifier, line: lineAt(code, match.index), target: targetOf(file.path, specifier), isAddress }];
    }),
  );
}

function targetOf(from: string, specifier: string): string | undefined {
  const [bare = ''] = specifier.split('?');
  if (bare.startsWith('@duologue/')) return bare.slice('@duologue/'.length);
  if (bare.startsWith('.')) return path.posix.normalize(path.posix.join(path.posix.dirname(from), bare));
  return undefined;
}
