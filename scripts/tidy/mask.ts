import type { SourceFile } from './source.ts';

/** Two copies of a source text with every character in its place, so that a search in one is an address in the other. */
export type Masked = {
  /** The program: comments and the insides of strings, templates and regular expressions are blanks. Quotes stay. */
  readonly code: string;
  /** The comments alone: everything else is blanks. */
  readonly comments: string;
};

type Reader = { readonly text: string; readonly code: string[]; readonly comments: string[]; at: number };

const cache = new WeakMap<SourceFile, Masked>();

export function masked(file: SourceFile): Masked {
  const known = cache.get(file);
  if (known !== undefined) return known;
  const made = mask(file.text);
  cache.set(file, made);
  return made;
}

/**
 * Not a parser: it knows where strings, templates, regular expressions and comments begin and end, and guesses from the
 * character before a slash whether it divides. A quote that is not closed on its line is taken for an apostrophe.
 */
export function mask(text: string): Masked {
  const blanks = Array.from(text, (char) => (char === '\n' ? '\n' : ' '.repeat(char.length))).join('');
  const reader: Reader = { text, code: blanks.split(''), comments: blanks.split(''), at: 0 };
  readCode(reader, false);
  return { code: reader.code.join(''), comments: reader.comments.join('') };
}

function readCode(reader: Reader, inTemplate: boolean): void {
  let depth = 0;
  while (reader.at < reader.text.length) {
    const char = reader.text.charAt(reader.at);
    if (inTemplate && char === '}' && depth === 0) return;
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    if (reader.text.startsWith('//', reader.at)) readComment(reader, '\n');
    else if (reader.text.startsWith('/*', reader.at)) readComment(reader, '*/');
    else if (char === "'" || char === '"') readQuoted(reader, char);
    else if (char === '`') readTemplate(reader);
    else if (char === '/' && opensPattern(reader)) readPattern(reader);
    else keep(reader);
  }
}

function keep(reader: Reader): void {
  reader.code[reader.at] = reader.text.charAt(reader.at);
  reader.at += 1;
}

function readComment(reader: Reader, end: string): void {
  const found = reader.text.indexOf(end, reader.at + 2);
  const stop = found === -1 ? reader.text.length : found + (end === '\n' ? 0 : end.length);
  for (; reader.at < stop; reader.at += 1) reader.comments[reader.at] = reader.text.charAt(reader.at);
}

function readQuoted(reader: Reader, quote: string): void {
  const start = reader.at;
  keep(reader);
  while (reader.at < reader.text.length) {
    const char = reader.text.charAt(reader.at);
    if (char === '\n') {
      reader.at = start + 1; // An apostrophe in running text: go on behind it.
      return;
    }
    if (char === quote) return keep(reader);
    reader.at += char === '\\' ? 2 : 1;
  }
}

function readTemplate(reader: Reader): void {
  keep(reader);
  while (reader.at < reader.text.length) {
    const char = reader.text.charAt(reader.at);
    if (char === '`') return keep(reader);
    if (reader.text.startsWith('${', reader.at)) {
      keep(reader);
      keep(reader);
      readCode(reader, true);
      if (reader.at < reader.text.length) keep(reader);
    } else {
      reader.at += char === '\\' ? 2 : 1;
    }
  }
}

function opensPattern(reader: Reader): boolean {
  if (reader.text.charAt(reader.at + 1) === '>') return false;
  const before = reader.code
    .slice(Math.max(0, reader.at - 80), reader.at)
    .join('')
    .trimEnd();
  return before === '' || /([(,=:[!&|?{;+*%^~-]|=>|\b(return|typeof|case|in|of|throw|await|else))$/.test(before);
}

function readPattern(reader: Reader): void {
  const start = reader.at;
  let inClass = false;
  for (let at = start + 1; at < reader.text.length; at += 1) {
    const char = reader.text.charAt(at);
    if (char === '\n') break;
    if (char === '\\') at += 1;
    else if (char === '[') inClass = true;
    else if (char === ']') inClass = false;
    else if (char === '/' && !inClass) {
      keep(reader);
      reader.at = at;
      return keep(reader);
    }
  }
  reader.at = start;
  keep(reader);
}
