import encodeQR from 'qr';
import { SwissQRBill } from 'swissqrbill/pdf';
import type { Letter, LetterTable, SwissBill } from './letter.ts';
import { openPaper, PAPER, type Paper } from './pdf-page.ts';
import { tablesOf } from './render-text.ts';

/** The letter as a tagged PDF/A-2a. The same letter gives the same bytes. */
export async function renderPdf(letter: Letter): Promise<Uint8Array> {
  const { subject: title, sender: author, language, writtenOn, pay } = letter;
  const paper = openPaper({ title, author, language, writtenOn });
  writeHead(paper, letter);
  paper.block('H1', letter.subject, { size: 13, after: 12 });
  paper.block('P', letter.greeting);
  for (const text of letter.paragraphs) paper.block('P', text);
  for (const table of tablesOf(letter)) writeTable(paper, table);
  if (pay !== null) writePay(paper, pay);
  for (const text of letter.closing) paper.block('P', text);
  if (pay?.code?.kind === 'swiss') writeSwissBill(paper, pay.code.bill, letter);
  return paper.finish();
}

function writeHead(paper: Paper, { sender, recipient, dateLine }: Letter): void {
  paper.block('P', sender, { size: 9, isBold: true, after: 22 });
  paper.block('P', recipient.join('\n'), { after: 26 });
  paper.block('P', dateLine, { after: 14 });
}

const ROW = 16;
/** Points of a cell's letters. */
const CELL = 10;
/** Points between two columns. */
const AIR = 6;
/** Shares of the width for number, day and amount. */
const SHARES = [0.12, 0.48, 0.4] as const;

function writeTable(paper: Paper, content: LetterTable): void {
  const { caption, head, rows, total, amounts = 1 } = content;
  const { document, root, struct } = paper;
  const columns = columnsOf(content);
  paper.block('H2', caption, { size: 11, after: 4 });
  const row = (cells: readonly string[], tag: 'TH' | 'TD', isBold: boolean) => {
    document.font(isBold ? 'bold' : 'plain').fontSize(CELL);
    // A long name takes the lines that it needs.
    const heights = cells.map((cell, column) => document.heightOfString(cell, { width: columns[column]?.width ?? 0 }));
    const height = Math.max(ROW, ...heights.map((one) => one + ROW - CELL - 2));
    paper.ensure(height);
    const top = document.y;
    const children = cells.map((cell, column) => {
      const align = column >= head.length - amounts ? 'right' : 'left';
      return paper.cell(tag, () => writeCell(paper, cell, { ...(columns[column] ?? NO_COLUMN), top, isBold, align }));
    });
    const line = struct('TR', {}, children);
    table.add(line);
    document.y = top + height;
  };
  const table = struct('Table');
  root.add(table);
  row(head, 'TH', true);
  for (const cells of rows) row(cells, 'TD', false);
  if (total.length > 0) row(total, 'TD', true);
  table.end();
  paper.down(8);
}

type Column = { readonly left: number; readonly width: number };
const NO_COLUMN: Column = { left: PAPER.margin, width: 0 };

/** Where each column stands, with a little air between one and the next. */
function columnsOf({ shares = SHARES }: LetterTable): readonly Column[] {
  return shares.map((share, column) => {
    const before = shares.slice(0, column).reduce((all, one) => all + one, 0);
    const air = column === shares.length - 1 ? 0 : AIR;
    return { left: PAPER.margin + PAPER.inner * before, width: PAPER.inner * share - air };
  });
}

type Cell = Column & { readonly top: number; readonly isBold: boolean; readonly align: 'left' | 'right' };

function writeCell({ document }: Paper, text: string, { left, width, top, isBold, align }: Cell): void {
  document
    .font(isBold ? 'bold' : 'plain')
    .fontSize(CELL)
    .text(text, left, top, { width, align });
}

const QR_SIDE = 110;
/** Modules of white that a reader needs around a code. */
const QUIET = 4;

function writePay(paper: Paper, { title, lines, hint, link, code }: NonNullable<Letter['pay']>): void {
  paper.ensure(code?.kind === 'epc' ? QR_SIDE + 120 : 90);
  paper.block('H2', title, { size: 11, after: 4 });
  for (const [label, value] of lines) paper.block('P', `${label}: ${value}`, { after: 2 });
  if (link !== null) paper.block('P', `${link.label}: ${link.address}`, { after: 2 });
  paper.down(6);
  if (hint !== null) paper.block('P', hint);
  if (code === null) return;
  paper.block('P', code.caption, { after: 4 });
  if (code.kind === 'epc') drawCode(paper, code.payload, code.alt);
}

/** EPC069-12 wants error correction M. Drawn as lines of black, so that it is sharp on every printer. */
function drawCode(paper: Paper, payload: string, alt: string): void {
  const modules = encodeQR(payload, 'raw', { ecc: 'medium', encoding: 'byte', border: QUIET });
  const { document } = paper;
  const side = QR_SIDE / modules.length;
  const top = document.y;
  paper.figure(alt, [PAPER.margin, top, PAPER.margin + QR_SIDE, top + QR_SIDE], () => {
    modules.forEach((line, y) =>
      runsOf(line).forEach(([from, to]) =>
        document.rect(PAPER.margin + from * side, top + y * side, (to - from) * side, side),
      ),
    );
    document.fill('black');
  });
  document.y = top + QR_SIDE + 8;
}

/** Where the dark modules of a line begin and end. */
function runsOf(line: readonly boolean[]): readonly (readonly [from: number, to: number])[] {
  return line.flatMap((dark, from) => {
    if (!dark || line[from - 1] === true) return [];
    const end = line.indexOf(false, from);
    return [[from, end === -1 ? line.length : end] as const];
  });
}

const MM = 72 / 25.4;
const BILL_HEIGHT = 105 * MM;
const BILL_LANGUAGES = { en: 'EN', de: 'DE', it: 'IT' } as const;

/** The lower 105 mm of a page belong to the payment part, from edge to edge. */
function writeSwissBill(paper: Paper, bill: SwissBill, { language, pay }: Letter): void {
  const { document } = paper;
  if (document.y > PAPER.height - BILL_HEIGHT - 10) document.addPage();
  document.page.margins = { top: 0, bottom: 0, left: 0, right: 0 };
  document.y = PAPER.height - BILL_HEIGHT;
  const { creditor, reference, message, amount, account, currency } = bill;
  const part = new SwissQRBill(
    {
      creditor: {
        account,
        name: creditor.accountName,
        address: creditor.street === '' ? creditor.city : creditor.street,
        ...(creditor.houseNumber === '' ? {} : { buildingNumber: creditor.houseNumber }),
        zip: creditor.postcode,
        city: creditor.city,
        country: creditor.country,
      },
      currency,
      amount: Number(amount),
      ...(reference === null ? {} : { reference }),
      ...(message === '' ? {} : { message }),
    },
    { language: BILL_LANGUAGES[language] },
  );
  const box = [0, PAPER.height - BILL_HEIGHT, PAPER.width, PAPER.height];
  paper.figure(pay?.code?.alt ?? '', box, () => part.attachTo(document, 0, PAPER.height - BILL_HEIGHT));
}
