import { FONTS, openDocument } from '../paper/open-document.ts';

/** The letter's paper: A4, tagged PDF/A-2a. */
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
  const given = { title, author, language, writtenOn, margin: MARGIN };
  const { document, struct, finish } = openDocument({ ...given, conformance: 'PDF/A-2a' });
  // What the Swiss payment part calls its font.
  document.registerFont('Helvetica', FONTS.plain);
  document.registerFont('Helvetica-Bold', FONTS.bold);
  const root = struct('Document');
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
    struct,
    ensure,
    down: (points: number) => {
      document.y += points;
    },
    /** A heading or a paragraph. */
    block: (tag: 'H1' | 'H2' | 'P', text: string, { size = 10, isBold = tag !== 'P', after = 8 } = {}) => {
      document.font(isBold ? 'bold' : 'plain').fontSize(size);
      ensure(Math.min(document.heightOfString(text, { width: PAPER.inner }), PAPER.height / 2));
      root.add(struct(tag, {}, [() => void write(text, { size, isBold })]));
      document.y += after;
    },
    /** Anything drawn, the words that stand for it, and where it is: left, top, right, bottom. */
    figure: (alt: string, bbox: readonly number[], draw: () => void) => {
      root.add(struct('Figure', { alt, bbox: [...bbox] }, [draw]));
    },
    /** A cell of a table; a heading says that it is one of its column. */
    cell: (tag: 'TH' | 'TD', write: () => void) => struct(tag, tag === 'TH' ? { scope: 'Column' } : {}, [write]),
    finish: async (): Promise<Uint8Array> => {
      root.end();
      return finish();
    },
  };
}
