import type { XmlMiddle } from './strict-tokenizer.ts';
import { addPiece, goTo, newTextWindow, placeIn, type TextWindow, unread } from './text-window.ts';
import type { XmlPlace, XmlSink } from './xml-sink.ts';

const DECLARATION = /^<\?xml version="1\.0"(?: encoding="[A-Za-z][\w.-]*")?(?: standalone="(?:yes|no)")? ?\?>/;
const OPENING = /^<([A-Za-z_:][\w.:-]*)([ \t\n][^<>&]*?)?(\/?)>$/;
const ATTRIBUTE = /[ \t\n]+([A-Za-z_:][\w.:-]*)=(?:"([^"\t\n]*)"|'([^'\t\n]*)')/y;
/** Characters that XML does not have, and those of two halves. */
const RARE = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD]/;
const NOT_BLANK = /[^ \t\n]/;
const ENTITY = /&(amp|lt|gt|quot|apos);/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {};
const [EXCLAMATION, SLASH, LESS, GREATER, QUESTION] = [0x21, 0x2f, 0x3c, 0x3e, 0x3f];
/** Start tags that are known by heart, none of them longer than this: programs write the same ones again and again. */
const KNOWN_TAGS_MAX = 500;
const KNOWN_TAG_CHARS_MAX = 100;

/** What came of looking at one token: it was told of, its end is not there yet, or it is not plain. */
type Step = 'read' | 'more' | 'strange';

/** A start tag as read. */
type StartTag = {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly isSelfClosing: boolean;
};

type Reading = {
  readonly sink: XmlSink;
  readonly attributesMax: number;
  readonly window: TextWindow;
  /** By how they are written, from `<` to `>`. */
  readonly known: Map<string, StartTag>;
  /** The tags that are open. */
  readonly tags: string[];
  declaration: string;
  hasBegun: boolean;
  hasRoot: boolean;
};

/**
 * Reads the XML that programs write, several times as fast as the strict tokenizer: tags, attributes, text with the five
 * entities, comments. It judges nothing: what is not surely of this kind, and so everything that is wrong, it leaves to the
 * strict one, which goes on from the same place.
 */
export function plainTokenizer(sink: XmlSink, attributesMax: number) {
  const window = newTextWindow();
  const tags: string[] = [];
  const known = new Map<string, StartTag>();
  const reading: Reading = {
    sink,
    attributesMax,
    window,
    known,
    tags,
    declaration: '',
    hasBegun: false,
    hasRoot: false,
  };
  return {
    /** Reads as far as it is plain; `false` where it is not, from where somebody else goes on. */
    write(piece: string): boolean {
      addPiece(window, piece);
      if (RARE.test(piece)) return false;
      let step: Step = 'read';
      while (step === 'read' && window.at < window.text.length) step = readToken(reading);
      return step !== 'strange';
    },
    /** Nothing is open or left over: the document is whole. */
    isWhole: () => reading.hasRoot && tags.length === 0 && !NOT_BLANK.test(unread(window)),
    place: (): XmlPlace => placeIn(window),
    middle: (): XmlMiddle => {
      const { line, column } = placeIn(window);
      // A declaration is one at the very beginning only.
      const beginning = reading.declaration === '' && (line > 1 || column > 0) ? '<!---->' : reading.declaration;
      const open = reading.hasRoot && tags.length === 0 ? '<a></a>' : tags.map((tag) => `<${tag}>`).join('');
      return { before: beginning + open, line, column };
    },
    left: () => unread(window),
  };
}

function readToken(reading: Reading): Step {
  const { text, at } = reading.window;
  if (!reading.hasBegun) return begin(reading);
  if (text.charCodeAt(at) !== LESS) return readText(reading);
  if (at + 1 === text.length) return 'more';
  const next = text.charCodeAt(at + 1);
  if (next === SLASH) return readClosing(reading);
  if (next === EXCLAMATION) return readComment(reading);
  return next === QUESTION ? 'strange' : readOpening(reading);
}

function begin(reading: Reading): Step {
  const { text } = reading.window;
  if (text.length < 2 || (text.startsWith('<?') && !text.includes('?>'))) return 'more';
  reading.hasBegun = true;
  reading.declaration = DECLARATION.exec(text)?.[0] ?? '';
  goTo(reading.window, reading.declaration.length);
  return 'read';
}

function readText({ window, tags, sink }: Reading): Step {
  const end = window.text.indexOf('<', window.at);
  if (end === -1) return 'more';
  const text = window.text.slice(window.at, end);
  if (tags.length === 0) {
    if (NOT_BLANK.test(text)) return 'strange';
    goTo(window, end);
    return 'read';
  }
  const read = window.hasEntity && text.includes('&') ? unescaped(text) : text;
  if (read === undefined || (window.hasBrackets && text.includes(']]>'))) return 'strange';
  // A text is known to end, and told of, behind the character that ends it.
  goTo(window, end + 1);
  sink.text(read);
  window.at = end;
  return 'read';
}

function readClosing({ window, tags, sink }: Reading): Step {
  const { text, at } = window;
  const tag = tags[tags.length - 1];
  const end = at + '</'.length + (tag?.length ?? 0);
  if (tag === undefined || text.charCodeAt(end) !== GREATER || !text.startsWith(tag, at + '</'.length))
    return text.includes('>', at) ? 'strange' : 'more';
  tags.pop();
  goTo(window, end + 1);
  sink.close();
  return 'read';
}

function readComment({ window, sink }: Reading): Step {
  const { text, at } = window;
  if (text.length - at < '<!--'.length) return 'more';
  if (!text.startsWith('<!--', at)) return 'strange';
  const end = text.indexOf('--', at + '<!--'.length);
  if (end === -1 || end + 2 === text.length) return 'more';
  if (text[end + 2] !== '>') return 'strange';
  goTo(window, end + '-->'.length);
  sink.other();
  return 'read';
}

function readOpening(reading: Reading): Step {
  const { window, tags, sink } = reading;
  const end = window.text.indexOf('>', window.at) + 1;
  if (end === 0) return 'more';
  const written = window.text.slice(window.at, end);
  const start = reading.known.get(written) ?? startTagOf(written, reading);
  if (start === undefined || (reading.hasRoot && tags.length === 0)) return 'strange';
  reading.hasRoot = true;
  goTo(window, end);
  sink.open(start.tag, start.attributes);
  if (start.isSelfClosing) sink.close();
  else tags.push(start.tag);
  return 'read';
}

function startTagOf(written: string, { known, attributesMax }: Reading): StartTag | undefined {
  const [whole, tag, inside, selfClosing] = OPENING.exec(written) ?? [];
  if (whole === undefined || tag === undefined) return undefined;
  const attributes = inside === undefined ? NO_ATTRIBUTES : attributesOf(inside, attributesMax);
  if (attributes === undefined) return undefined;
  const start = { tag, attributes, isSelfClosing: selfClosing === '/' };
  if (written.length <= KNOWN_TAG_CHARS_MAX && known.size < KNOWN_TAGS_MAX) known.set(written, start);
  return start;
}

/** Attributes in quotes, each once; nothing where they are written in any other way. */
function attributesOf(written: string, attributesMax: number): Readonly<Record<string, string>> | undefined {
  const attributes = Object.create(null) as Record<string, string>;
  let count = 0;
  ATTRIBUTE.lastIndex = 0;
  for (let end = 0; ; count += 1) {
    const [, name, double, single] = ATTRIBUTE.exec(written) ?? [];
    if (name === undefined) return NOT_BLANK.test(written.slice(end)) ? undefined : attributes;
    if (name in attributes || count === attributesMax) return undefined;
    attributes[name] = double ?? single ?? '';
    end = ATTRIBUTE.lastIndex;
  }
}

function unescaped(text: string): string | undefined {
  if (text.replace(ENTITY, '').includes('&')) return undefined;
  return text.replace(ENTITY, (_, name: string) => ENTITIES[name] ?? '');
}
