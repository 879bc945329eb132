import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

/** The letter's paper: A4, tagged PDF/A-2a, with a font of our own in it. */
const require = createRequire(import.meta.url);
const FONTS = {
  plain: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
} as const;

const MARGIN = 62;
export const PAPER = { width: 595.28, height: 841.89, margin: MARGIN, inner: 595.28 - 2 * MARGIN } as const;

export type Paper = ReturnType<typeof openPaper>;

export type PaperGiven = {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  /** The same letter gives the same bytes: nothing of the moment is in them. */
  readonly writtenOn: string;
};

/** Blocks are written from the top, each with its place in the structure; one that has no room begins a page. */
export function openPaper({ title, author, language, writtenOn }: PaperGiven) {
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGIN,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
    lang: language,
    displayTitle: true,
    font: FONTS.plain,
    info: {
      Title: title,
      Author: author,
      Producer: 'Duologue',
      Creator: 'Duologue',
      CreationDate: new Date(writtenOn),
    },
  });
  document.registerFont('plain', FONTS.plain);
  document.registerFont('bold', FONTS.bold);
  // What the Swiss payment part calls its font.
  document.registerFont('Helvetica', FONTS.plain);
  document.registerFont('Helvetica-Bold', FONTS.bold);
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<Uint8Array>((resolve, reject) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  const root = document.struct('Document');
  document.addStructure(root);

  const ensure = (height: number) => {
    if (document.y + height > PAPER.height - MARGIN) document.addPage();
  };
  const write = (text: string, { size, isBold }: { readonly size: number; readonly isBold: boolean }) =>
    document
      .font(isBold ? 'bold' : 'plain')
      .fontSize(size)
      .fillColor('black')
      .text(text, MARGIN, document.y, { width: PAPER.inner });

  return {
    document,
    root,
    ensure,
    down: (points: number) => {
      document.y += points;
    },
    /** A heading or a paragraph. */
    block: (tag: 'H1' | 'H2' | 'P', text: string, { size = 10, isBold = tag !== 'P', after = 8 } = {}) => {
      document.font(isBold ? 'bold' : 'plain').fontSize(size);
      ensure(Math.min(document.heightOfString(text, { width: PAPER.inner }), PAPER.height / 2));
      root.add(document.struct(tag, {}, [() => void write(text, { size, isBold })]));
      document.y += after;
    },
    /** Anything drawn, the words that stand for it, and where it is: left, top, right, bottom. */
    figure: (alt: string, bbox: readonly number[], draw: () => void) => {
      // The types of the library do not know the box yet.
      const options = { alt, bbox: [...bbox] };
      root.add(document.struct('Figure', options, [draw]));
    },
    /** A cell of a table; a heading says that it is one of its column. */
    cell: (tag: 'TH' | 'TD', write: () => void) => {
      const options: { readonly title?: string; readonly scope?: string } = tag === 'TH' ? { scope: 'Column' } : {};
      return document.struct(tag, options, [write]);
    },
    finish: async (): Promise<Uint8Array> => {
      root.end();
      document.end();
      return done;
    },
  };
}
