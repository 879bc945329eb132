import { closingOf } from './functions.ts';
import { masked } from './mask.ts';
import { type Check, type Finding, isStory, isTest, lineAt, type SourceFile } from './source.ts';

const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'alt',
  'label',
]);
const ADVICE = 'write it in the catalogues of words/';

/** A key of the catalogues, which the component looks up itself; and the name of the product, the same in any language. */
const NOT_WORDS = /^(?:[a-z][\w-]*(?:\.[\w-]+)+|Duologue)$/;

/** Follows markup through a masked source: elements, attributes and braces, and nothing else. */
type Reader = { readonly file: SourceFile; readonly code: string; readonly findings: Finding[] };

/** Every word on the screen comes from the catalogues: no text in the markup, none in what a screen reader speaks. */
export const checkScreenWords: Check = (files) =>
  files
    .filter(({ path }) => /^web\/.*\.tsx$/.test(path) && !isTest(path) && !isStory(path))
    .flatMap((file) => {
      const reader: Reader = { file, code: masked(file).code, findings: [] };
      readProgram(reader, 0, reader.code.length);
      return reader.findings;
    });

/** Looks for elements between two places; a `<` right behind a name opens type arguments, not an element. */
function readProgram(reader: Reader, start: number, end: number): void {
  for (let at = start; at < end; at += 1) {
    if (reader.code.charAt(at) !== '<' || !/[A-Za-z>]/.test(reader.code.charAt(at + 1))) continue;
    const before = reader.code.slice(Math.max(0, at - 40), at);
    const opens =
      /(?:^|[([{,;=?:&|>}]|\breturn)\s*$/.test(before) && !/^<[^<>]*>\s*\(/.test(reader.code.slice(at, at + 200));
    if (opens) at = readElement(reader, at) - 1;
  }
}

/** Reads the element that opens at `start`, and returns the place behind it. */
function readElement(reader: Reader, start: number): number {
  let at = start + 1 + (/^[\w.:-]*/.exec(reader.code.slice(start + 1, start + 80))?.[0].length ?? 0);
  while (at < reader.code.length) {
    const char = reader.code.charAt(at);
    if (reader.code.startsWith('/>', at)) return at + 2;
    if (char === '>') return readChildren(reader, at + 1);
    if (/\s/.test(char)) at += 1;
    else if (char === '{') at = readBraces(reader, at, false);
    else at = readAttribute(reader, at);
  }
  return at;
}

function readAttribute(reader: Reader, start: number): number {
  const name = /^[\w:-]+/.exec(reader.code.slice(start, start + 80))?.[0] ?? '';
  const at = start + Math.max(name.length, 1);
  if (reader.code.charAt(at) !== '=') return at;
  const isSpoken = SPOKEN.has(name);
  const quote = reader.code.charAt(at + 1);
  if (quote === '{') return readBraces(reader, at + 1, isSpoken);
  const end = reader.code.indexOf(quote, at + 2);
  if (isSpoken) judge(reader, at + 2, reader.file.text.slice(at + 2, end), `${name}="%s" is spoken: ${ADVICE}`);
  return end + 1;
}

function readChildren(reader: Reader, start: number): number {
  let at = start;
  while (at < reader.code.length) {
    if (reader.code.startsWith('</', at)) return reader.code.indexOf('>', at) + 1;
    const char = reader.code.charAt(at);
    if (char === '<') at = readElement(reader, at);
    else if (char === '{') at = readBraces(reader, at, true);
    else {
      const length = reader.code.slice(at).search(/[<{]/);
      const end = length === -1 ? reader.code.length : at + length;
      judge(reader, at, reader.code.slice(at, end), `"%s" is shown: ${ADVICE}`);
      at = end;
    }
  }
  return at;
}

/** What stands in braces is a program again; where its value is shown, a bare string in it is shown too. */
function readBraces(reader: Reader, start: number, isShown: boolean): number {
  const end = closingOf(reader.code, start) ?? reader.code.length;
  const inside = reader.code.slice(start + 1, end);
  // With a call or an element in it, its strings are keys, values and class names, and are judged where they arrive.
  if (isShown && !/[(<]/.test(inside)) {
    for (const match of inside.matchAll(/(?<![=!]==?\s*|\[)(['"`])\s*\1/g)) {
      const from = start + 2 + match.index;
      judge(reader, from, reader.file.text.slice(from, from + match[0].length - 2), `"%s" is shown: ${ADVICE}`);
    }
  }
  readProgram(reader, start + 1, end);
  return end + 1;
}

function judge({ file, findings }: Reader, at: number, words: string, message: string): void {
  if (NOT_WORDS.test(words.trim())) return;
  const plain = words.replace(/&[#\w]+;/g, '').replace(/\$\{[^}]*\}/g, '');
  if (!/\p{L}/u.test(plain)) return;
  const line = lineAt(file.text, at + Math.max(words.search(/\S/), 0));
  findings.push({ path: file.path, line, message: message.replace('%s', words.trim().replace(/\s+/g, ' ')) });
}
