import { closingOf } from './functions.ts';
import { masked } from './mask.ts';
import { type Check, type Finding, isTest, isTesting, lineAt, type SourceFile } from './source.ts';

/**
 * Every rule in `rules/` says where it is written, and shows a call that it allows and one that it refuses. This reads
 * text and sees that they are there; that the judge answers each example as promised is for the tests in `rules/`.
 */
export const checkRules: Check = (files) => {
  const packs = files.filter(({ path }) => /^rules\/.*\.ts$/.test(path) && !isTest(path) && !isTesting(path));
  const cited = new Set(packs.flatMap(citedParts));
  return packs.flatMap((file) => rulesIn(file, cited));
};

/** Named parts that rules are spread from, and that bring the citation with them. */
function citedParts(file: SourceFile): string[] {
  const { code } = masked(file);
  return [...code.matchAll(/\bconst (\w+)[^=\n]*=\s*\{/g)].flatMap((match) => {
    const opening = match.index + match[0].length - 1;
    return /\bcitation\s*:/.test(code.slice(opening, closingOf(code, opening))) ? [match[1] ?? ''] : [];
  });
}

function rulesIn(file: SourceFile, cited: ReadonlySet<string>): Finding[] {
  const { code } = masked(file);
  return [...code.matchAll(/\{/g)].flatMap(({ index }) => {
    const end = closingOf(code, index) ?? code.length;
    const own = withoutNested(code.slice(index + 1, end));
    if (!/\bid\s*:/.test(own) || !/\bcheck\s*[:,]/.test(own)) return [];
    const words = file.text.slice(index, end);
    const lacks = [
      ...(hasCitation(own, words, cited) ? [] : ['a citation']),
      ...(hasExamples(own, code.slice(index, end), 'allows') ? [] : ['an example that it allows']),
      ...(hasExamples(own, code.slice(index, end), 'refuses') ? [] : ['an example that it refuses']),
    ];
    const id = /\bid\s*:\s*['"`]([^'"`]+)/.exec(words)?.[1] ?? 'this rule';
    const line = lineAt(code, index);
    return lacks.length === 0 ? [] : [{ path: file.path, line, message: `${id} lacks ${lacks.join(' and ')}` }];
  });
}

function hasCitation(own: string, words: string, cited: ReadonlySet<string>): boolean {
  if ([...own.matchAll(/\.\.\.(\w+)/g)].some(([, part = '']) => cited.has(part))) return true;
  return /\bcitation\b/.test(own) && !/\bcitation\s*:\s*(['"`])\s*\1/.test(words);
}

/** `examples` may be a name or a call, which the tests of the rules follow; written out, neither list is empty. */
function hasExamples(own: string, code: string, list: 'allows' | 'refuses'): boolean {
  if (!/\bexamples\b/.test(own)) return false;
  if (!/\bexamples\s*:\s*\{/.test(code)) return true;
  return new RegExp(`\\b${list}\\b(?!\\s*:\\s*\\[\\s*\\])`).test(code);
}

/** The text of an object without the objects, lists and calls inside it: its own keys are left. */
function withoutNested(code: string): string {
  let [kept, depth] = ['', 0];
  for (const char of code) {
    if ('{[('.includes(char)) depth += 1;
    if (depth === 0) kept += char;
    if ('}])'.includes(char)) depth -= 1;
  }
  return kept;
}
