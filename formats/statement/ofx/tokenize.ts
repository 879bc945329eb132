/** What stands in a file of OFX, in its order. Names in capitals, texts with their entities read. */
export type OfxTokens = {
  open(name: string, line: number, isEmpty: boolean): void;
  close(name: string, line: number): void;
  text(text: string): void;
  /** A document type, which OFX does not have. */
  doctype(line: number): void;
};

/** More than any element of a bank holds: a tag or a text of this length is not waited for. */
const TOKEN_CHARS_MAX = 256 * 1024;

const TAG = /<(\/?) {0,4}([A-Za-z][\w.-]{0,80})(?:\s[^<>]{0,2000}?)?(\/?)>/y;
/** What begins with these ends with those. */
const SECTIONS: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '>'],
  ['<!', '>'],
];

/** OFX 1 (SGML without end tags) and OFX 2 (XML) by one reader, because banks send every mixture of them. */
export function createOfxTokenizer(tokens: OfxTokens) {
  let buffer = '';
  let line = 1;

  const consume = (end: number): string => {
    const part = buffer.slice(0, end);
    buffer = buffer.slice(end);
    for (let at = part.indexOf('\n'); at !== -1; at = part.indexOf('\n', at + 1)) line += 1;
    return part;
  };
  return {
    line: () => line,
    /** Whether what was written so far could be read; if not, a token has no end. */
    write(piece: string, isLast = false): boolean {
      const parsed = parse(buffer + piece, isLast, line, tokens);
      buffer += piece;
      consume(parsed);
      return buffer.length <= TOKEN_CHARS_MAX;
    },
  };
}

/** Reads as many whole tokens as there are; gives how many characters they are. */
function parse(text: string, isLast: boolean, firstLine: number, tokens: OfxTokens): number {
  let at = 0;
  let line = firstLine;
  let counted = 0;
  const lineAt = (end: number) => {
    for (let found = text.indexOf('\n', counted); found !== -1 && found < end; found = text.indexOf('\n', found + 1)) {
      line += 1;
      counted = found + 1;
    }
    return line;
  };
  while (at < text.length) {
    const begin = text.indexOf('<', at);
    if (begin === -1) {
      if (!isLast) return at;
      tokens.text(decoded(text.slice(at)));
      return text.length;
    }
    if (begin > at) tokens.text(decoded(text.slice(at, begin)));
    at = begin;
    const end = tokenAt(text, at, isLast, tokens, () => lineAt(begin));
    if (end === undefined) return at;
    at = end;
  }
  return at;
}

/** Where the token that begins with `<` ends, or nothing when the rest of it is still to come. */
function tokenAt(
  text: string,
  at: number,
  isLast: boolean,
  tokens: OfxTokens,
  lineOf: () => number,
): number | undefined {
  TAG.lastIndex = at;
  const tag = TAG.exec(text);
  if (tag !== null) {
    const name = (tag[2] ?? '').toUpperCase();
    if (tag[1] === '/') tokens.close(name, lineOf());
    else tokens.open(name, lineOf(), tag[3] === '/');
    return TAG.lastIndex;
  }
  for (const [begin, end] of SECTIONS) {
    if (!text.startsWith(begin, at)) {
      if (!isLast && begin.startsWith(text.slice(at))) return undefined;
      continue;
    }
    const found = text.indexOf(end, at + begin.length);
    if (found === -1 && !isLast) return undefined;
    const stop = found === -1 ? text.length : found + end.length;
    if (begin === '<![CDATA[') tokens.text(text.slice(at + begin.length, found === -1 ? stop : found));
    if (begin === '<!') tokens.doctype(lineOf());
    return stop;
  }
  // `<` in a text that nobody escaped; or a tag that goes on in the next piece.
  const next = text.slice(at + 1, at + 200);
  if (!isLast && /^[^<>]*$/.test(next) && next.length < 199 && at + 200 > text.length) return undefined;
  tokens.text('<');
  return at + 1;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** The entities that occur; `&` in front of anything else is a character. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}
