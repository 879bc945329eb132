import { lineAt } from './source.ts';

export type FoundFunction = { readonly line: number; readonly lines: number };

const CLOSES: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };
const STARTS =
  /\bfunction\b\s*\*?\s*[\w$]*\s*(?:<[^(){}]*>)?\s*\(|=>\s*[{(]|^[ \t]+(?:(?:async|static|get|set|override)\s+)*(?!if\b|for\b|while\b|switch\b|catch\b|with\b|return\b|await\b)[\w$#]+\s*\(/gm;
/** A describe is a chapter, not a function: its tests are measured one by one. */
const CHAPTER = /\bdescribe(?:\.\w+)?(?:\([^()]*\))?\([^()]*(?:\([^()]*\))?[^()]*$/;

type Span = { readonly start: number; readonly end: number; readonly isPart: boolean };

/**
 * The functions of a masked source: where each begins, and how many lines it takes from there to its last bracket. The
 * functions that stand as parts in an object are measured each for itself, and not for the one that makes the object.
 */
export function functionsIn(code: string): FoundFunction[] {
  const spans = [...code.matchAll(STARTS)].flatMap((match) => spanOf(code, match) ?? []);
  return spans.map(({ start, end }) => {
    const parts = spans.filter((other) => other.isPart && other.start > start && other.end < end);
    const outermost = parts.filter((part) => !parts.some((other) => other.start < part.start && part.end < other.end));
    const apart = outermost.reduce((sum, part) => sum + linesOf(code, part), 0);
    return { line: lineAt(code, start), lines: linesOf(code, { start, end }) - apart };
  });
}

const linesOf = (code: string, { start, end }: Pick<Span, 'start' | 'end'>) =>
  lineAt(code, end) - lineAt(code, start) + 1;

function spanOf(code: string, match: RegExpExecArray): Span | undefined {
  const isArrow = match[0].startsWith('=>');
  const opening = match.index + match[0].length - 1;
  const end = isArrow ? closingOf(code, opening) : bodyEnd(code, opening);
  if (end === undefined) return undefined;
  const start = match.index + match[0].search(/\S/);
  const before = code.slice(code.lastIndexOf('\n', match.index) + 1, match.index);
  if (isArrow && CHAPTER.test(before.replace(/\(\)\s*$/, ''))) return undefined;
  const isPart = isArrow ? /^\s+['\w]+:\s*(?:async\s*)?\(/.test(before) : /^[ \t]/.test(match[0]);
  return { start, end, isPart };
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
