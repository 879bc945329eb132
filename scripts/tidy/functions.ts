import { lineAt } from './source.ts';

export type FoundFunction = { readonly line: number; readonly lines: number };

const CLOSES: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };
const STARTS =
  /\bfunction\b\s*\*?\s*[\w$]*\s*(?:<[^(){}]*>)?\s*\(|=>\s*[{(]|^[ \t]+(?:(?:async|static|get|set|override)\s+)*(?!if\b|for\b|while\b|switch\b|catch\b|with\b|return\b|await\b)[\w$#]+\s*\(/gm;
/** A describe is a chapter, not a function: its tests are measured one by one. */
const CHAPTER = /\bdescribe(?:\.\w+)?(?:\([^()]*\))?\([^()]*(?:\([^()]*\))?[^()]*$/;

/** The functions of a masked source: where each begins, and how many lines it takes from there to its last bracket. */
export function functionsIn(code: string): FoundFunction[] {
  return [...code.matchAll(STARTS)].flatMap((match) => {
    const opening = match.index + match[0].length - 1;
    const end = match[0].startsWith('=>') ? closingOf(code, opening) : bodyEnd(code, opening);
    if (end === undefined) return [];
    const lineStart = code.lastIndexOf('\n', match.index) + 1;
    if (match[0].startsWith('=>') && CHAPTER.test(code.slice(lineStart, match.index).replace(/\(\)\s*$/, '')))
      return [];
    const line = lineAt(code, match.index + match[0].search(/\S/));
    return [{ line, lines: lineAt(code, end) - line + 1 }];
  });
}

/** The last bracket of the body whose parameters open at `parameters`, or nothing when no body follows. */
function bodyEnd(code: string, parameters: number): number | undefined {
  let at = skipBlanks(code, (closingOf(code, parameters) ?? code.length) + 1);
  if (code.charAt(at) === ':') at = skipReturnType(code, at + 1);
  return code.charAt(at) === '{' ? closingOf(code, at) : undefined;
}

/** A return type may hold braces of its own: the body is the brace behind which no type goes on. */
function skipReturnType(code: string, start: number): number {
  for (let at = start; at < code.length; at += 1) {
    const char = code.charAt(at);
    if (char === ';' || char === ')') return code.length;
    if (char === '(' || char === '[') at = closingOf(code, at) ?? code.length;
    if (char !== '{') continue;
    const end = closingOf(code, at) ?? code.length;
    if (!/^\s*(?:[{|&>[]|is\b)/.test(code.slice(end + 1, end + 40))) return at;
    at = end;
  }
  return code.length;
}

function skipBlanks(code: string, start: number): number {
  let at = start;
  while (/\s/.test(code.charAt(at))) at += 1;
  return at;
}

/** Where the bracket that opens at `opening` closes. */
export function closingOf(code: string, opening: number): number | undefined {
  const [open, close] = [code.charAt(opening), CLOSES[code.charAt(opening)]];
  let depth = 0;
  for (let at = opening; at < code.length; at += 1) {
    if (code.charAt(at) === open) depth += 1;
    if (code.charAt(at) === close) depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}
