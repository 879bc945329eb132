import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

/** The only module that knows the PDF library and the font. DejaVu has the letters of every language we print. */
const require = createRequire(import.meta.url);
const FONTS = {
  plain: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf'),
  bold: require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf'),
} as const;

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
};

/**
 * A page, written from the top; the next one begins where the writer says so and nowhere else. A text that is too long for
 * its line ends in an ellipsis.
 */
export function openPage(title: string, language: string) {
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    lang: language,
    displayTitle: true,
    tagged: true,
    info: { Title: title, Producer: 'Duologue', Creator: 'Duologue' },
  });
  document.registerFont('plain', FONTS.plain);
  document.registerFont('bold', FONTS.bold);
  const chunks: Uint8Array[] = [];
  document.on('data', (chunk: Uint8Array) => chunks.push(chunk));
  const done = new Promise<Uint8Array>((resolve, reject) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  let y: number = PAGE.margin;

  const place = (text: string, options: TextOptions, at: number) => {
    const { x = LEFT, width = WIDTH, size = 9, bold = false, align = 'left', grey = false } = options;
    document
      .font(bold ? 'bold' : 'plain')
      .fontSize(size)
      .fillColor(grey ? '#555555' : '#000000')
      .text(text.replace(/\s+/g, ' '), x, at, { width, align, height: size * 1.2, ellipsis: true, lineBreak: true });
  };

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
      document
        .moveTo(LEFT, y)
        .lineTo(LEFT + WIDTH, y)
        .lineWidth(weight)
        .strokeColor('#888888')
        .stroke();
      y += 4;
    },
    box: (x: number, at: number, side = 7) => {
      document.rect(x, at, side, side).lineWidth(0.7).strokeColor('#444444').stroke();
    },
    /** An empty line to write on. */
    line: (x: number, width: number, at: number) => {
      document
        .moveTo(x, at)
        .lineTo(x + width, at)
        .lineWidth(0.4)
        .strokeColor('#999999')
        .stroke();
    },
    /** Goes on at the top of a new page. */
    next: () => {
      document.addPage({ size: 'A4', margin: 0 });
      y = PAGE.margin;
    },
    /** As many lines as it takes, when there is room for all of them; nothing otherwise, and the answer is no. */
    paragraph: (text: string, options: TextOptions = {}): boolean => {
      const { x = LEFT, width = WIDTH + LEFT - x, size = 9, bold = false, grey = false } = options;
      const clean = text.replace(/\s+/g, ' ');
      document
        .font(bold ? 'bold' : 'plain')
        .fontSize(size)
        .fillColor(grey ? '#555555' : '#000000');
      const height = document.heightOfString(clean, { width });
      if (y + height > BOTTOM) return false;
      document.text(clean, x, y, { width });
      y += height + size * 0.25;
      return true;
    },
    place,
    finish: async (): Promise<Uint8Array> => {
      document.end();
      return done;
    },
  };
}
export type Page = ReturnType<typeof openPage>;
