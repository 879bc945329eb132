import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

/** The only module that opens a document of the PDF library. DejaVu has the letters of every language we print. */
const require = createRequire(import.meta.url);
export const FONTS = {
  plain: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
} as const;

export type DocumentGiven = {
  /** Level A has a structure that says what is a heading and what a table; level B only looks the same for ever. */
  readonly conformance: 'PDF/A-2a' | 'PDF/A-2b';
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** The same words give the same bytes: nothing of the moment is in them. */
  readonly writtenOn: string;
  readonly margin: number;
};

/** A tagged PDF/A-2 of A4 pages that carries its fonts. What the standard asks of every page is seen to here (0248). */
export function openDocument({ conformance, title, author, language, writtenOn, margin }: DocumentGiven) {
  const named = { Title: onOneLine(title), Author: onOneLine(author), Producer: 'Duologue', Creator: 'Duologue' };
  const document = new PDFDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    subset: conformance,
    tagged: true,
    lang: language,
    displayTitle: true,
    font: FONTS.plain,
    info: { ...named, CreationDate: new Date(writtenOn) },
  });
  document.registerFont('plain', FONTS.plain);
  document.registerFont('bold', FONTS.bold);
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<Uint8Array>((resolve, reject) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  escapeMetadata(document, named);
  writeLegibly(document);

  return {
    document,
    /** A part of the structure; with children it is closed. The library leaves out its type, which validators ask for. */
    struct: (tag: string, options: PartOptions = {}, children?: PDFKit.PDFStructureElementChild[]) => {
      // The types of the library do not know the box and the scope yet.
      const element = document.struct(tag, options as object);
      (element as unknown as Inner['element']).dictionary.data['Type'] = 'StructElem';
      for (const child of children ?? []) element.add(child);
      if (children !== undefined) element.end();
      return element;
    },
    finish: async (): Promise<Uint8Array> => {
      document.end();
      return done;
    },
  };
}

/** What stands for a picture, where it is (left, top, right, bottom), and of what a heading is one. */
type PartOptions = { readonly alt?: string; readonly bbox?: number[]; readonly scope?: 'Column' };

/** What we touch of the library that its types do not show. */
type Inner = {
  readonly document: {
    info: Record<string, unknown>;
    _addInfo: () => void;
    readonly _font: { readonly font: { hasGlyphForCodePoint(point: number): boolean } };
    text: (text: unknown, ...rest: unknown[]) => unknown;
  };
  readonly element: { readonly dictionary: { readonly data: Record<string, unknown> } };
};

/** The library copies the words into its XML as they are: a creditor called Smith & Sons made metadata nobody could read. */
function escapeMetadata(document: PDFKit.PDFDocument, named: Readonly<Record<string, string>>): void {
  const inner = document as unknown as Inner['document'];
  const addInfo = inner._addInfo.bind(document);
  inner._addInfo = () => {
    const escaped = Object.entries(named).map(([name, words]) => [name, escapeXml(words)] as const);
    inner.info = { ...inner.info, ...Object.fromEntries(escaped) };
    addInfo();
  };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeXml = (text: string) => text.replace(/[&<>]/g, (letter) => ENTITIES[letter] ?? '');

/** XML carries no control characters, and the two places that name the document must agree. */
const onOneLine = (text: string) => text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF\uFEFF]+/gu, ' ').trim();

const UNKNOWN = '\uFFFD';

/** A letter that the font lacks is shown as one that is not known: the standard wants no glyph that stands for none. */
function writeLegibly(document: PDFKit.PDFDocument): void {
  const inner = document as unknown as Inner['document'];
  const write = inner.text.bind(document);
  const hasGlyph = (letter: string) => inner._font.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  const legible = (text: string) =>
    text.replace(/[^\r\n]/gu, (letter) => {
      if (/[\p{Cc}\uFEFF]/u.test(letter)) return letter === '\t' ? ' ' : '';
      return hasGlyph(letter) && !/[\p{Co}\p{Cs}]/u.test(letter) ? letter : UNKNOWN;
    });
  inner.text = (text, ...rest) => write(typeof text === 'string' ? legible(text) : text, ...rest);
}
