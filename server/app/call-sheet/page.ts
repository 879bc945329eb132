import { openDocument } from '../paper/open-document.ts';

/** A4 in points. */
const PAGE = { width: 595, height: 842, margin: 36 } as const;
export const LEFT = PAGE.margin;
export const WIDTH = PAGE.width - 2 * PAGE.margin;
export const BOTTOM = PAGE.height - PAGE.margin;

export type TextOptions = {
  readonly x?: number;
  readonly width?: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'right';
  readonly grey?: boolean;
  /** A heading of the page, or of a part of it; without it the text is a paragraph. */
  readonly heading?: 1 | 2;
};

export type PageGiven = {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly printedOn: string;
};

/**
 * A page, written from the top; the next one begins where the writer says so and nowhere else. A text that is too long for
 * its line ends in an ellipsis.
 */
export function openPage({ title, author, language, printedOn }: PageGiven) {
  const given = { title, author, language, writtenOn: printedOn, margin: 0 };
  // Level B: the texts are tagged one by one, the lines of a table are not.
  const { document, struct, finish } = openDocument({ ...given, conformance: 'PDF/A-2b' });
  const root = struct('Document');
  document.addStructure(root);
  let y: number = PAGE.margin;

  const pen = ({ size = 9, bold = false, grey = false }: TextOptions) =>
    document
      .font(bold ? 'bold' : 'plain')
      .fontSize(size)
      .fillColor(grey ? '#555555' : '#000000');
  /** Each text has its place in the structure, in the order in which it is written. */
  const tag = ({ heading }: TextOptions, write: () => void) =>
    void root.add(struct(heading === undefined ? 'P' : `H${heading}`, {}, [write]));
  /** Boxes and lines are there for the hand that writes; to be read aloud they are nothing. */
  const draw = (stroke: () => void) => {
    document.markContent('Artifact', { type: 'Layout' });
    stroke();
    document.endMarkedContent();
  };
  const clean = (text: string) => text.replace(/\s+/g, ' ');

  const place = (text: string, options: TextOptions, at: number) => {
    const { x = LEFT, width = WIDTH, size = 9, align = 'left' } = options;
    if (clean(text).trim() === '') return;
    const line = { width, align, height: size * 1.2, ellipsis: true, lineBreak: true };
    tag(options, () => void pen(options).text(clean(text), x, at, line));
  };
  const heightOf = (text: string, options: TextOptions) => {
    const { x = LEFT, width = WIDTH + LEFT - x } = options;
    return pen(options).heightOfString(clean(text), { width });
  };
  const hasRoomFor = (text: string, options: TextOptions = {}) => y + heightOf(text, options) <= BOTTOM;

  return {
    y: () => y,
    room: () => BOTTOM - y,
    down: (points: number) => {
      y += points;
    },
    /** One line of text; several texts with places of their own make a row. */
    row: (cells: readonly (readonly [text: string, options?: TextOptions])[]) => {
      const size = Math.max(...cells.map(([, options]) => options?.size ?? 9));
      for (const [text, options] of cells) place(text, options ?? {}, y);
      y += size * 1.35;
    },
    rule: (weight = 0.5) => {
      draw(() =>
        document
          .moveTo(LEFT, y)
          .lineTo(LEFT + WIDTH, y)
          .lineWidth(weight)
          .strokeColor('#888888')
          .stroke(),
      );
      y += 4;
    },
    box: (x: number, at: number, side = 7) =>
      draw(() => document.rect(x, at, side, side).lineWidth(0.7).strokeColor('#444444').stroke()),
    /** An empty line to write on. */
    line: (x: number, width: number, at: number) =>
      draw(() =>
        document
          .moveTo(x, at)
          .lineTo(x + width, at)
          .lineWidth(0.4)
          .strokeColor('#999999')
          .stroke(),
      ),
    /** Goes on at the top of a new page. */
    next: () => {
      document.addPage({ size: 'A4', margin: 0 });
      y = PAGE.margin;
    },
    /** As many lines as it takes, when there is room for all of them; nothing otherwise, and the answer is no. */
    paragraph: (text: string, options: TextOptions = {}): boolean => {
      const { x = LEFT, width = WIDTH + LEFT - x, size = 9 } = options;
      if (!hasRoomFor(text, options)) return false;
      const height = heightOf(text, options);
      const at = y;
      tag(options, () => void pen(options).text(clean(text), x, at, { width }));
      y += height + size * 0.25;
      return true;
    },
    hasRoomFor,
    place,
    finish: async (): Promise<Uint8Array> => {
      root.end();
      return finish();
    },
  };
}
export type Page = ReturnType<typeof openPage>;
