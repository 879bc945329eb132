import encodeQR from 'qr';
import { SwissQRBill } from 'swissqrbill/pdf';
import type { Letter, SwissBill } from './letter.ts';
import { openPaper, PAPER, type Paper } from './pdf-page.ts';

/** The letter as a tagged PDF/A-2a. The same letter gives the same bytes. */
export async function renderPdf(letter: Letter): Promise<Uint8Array> {
  const { subject: title, sender: author, language, writtenOn, table, pay } = letter;
  const paper = openPaper({ title, author, language, writtenOn });
  writeHead(paper, letter);
  paper.block('H1', letter.subject, { size: 13, after: 12 });
  paper.block('P', letter.greeting);
  for (const text of letter.paragraphs) paper.block('P', text);
  if (table !== null) writeTable(paper, table);
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
/** Shares of the width for number, day and amount. */
const SHARES = [0.12, 0.48, 0.4] as const;

function writeTable(paper: Paper, { caption, head, rows, total }: NonNullable<Letter['table']>): void {
  const { document, root, struct } = paper;
  paper.block('H2', caption, { size: 11, after: 4 });
  const row = (cells: readonly string[], tag: 'TH' | 'TD', isBold: boolean) => {
    paper.ensure(ROW);
    const top = document.y;
    const children = cells.map((cell, column) =>
      paper.cell(tag, () => writeCell(paper, cell, { column, top, isBold })),
    );
    const line = struct('TR', {}, children);
    table.add(line);
    document.y = top + ROW;
  };
  const table = struct('Table');
  root.add(table);
  row(head, 'TH', true);
  for (const cells of rows) row(cells, 'TD', false);
  row(total, 'TD', true);
  table.end();
  paper.down(8);
}

type Cell = { readonly column: number; readonly top: number; readonly isBold: boolean };

function writeCell({ document }: Paper, text: string, { column, top, isBold }: Cell): void {
  const before = SHARES.slice(0, column).reduce((all, share) => all + share, 0);
  document
    .font(isBold ? 'bold' : 'plain')
    .fontSize(10)
    .text(text, PAPER.margin + PAPER.inner * before, top, {
      width: PAPER.inner * (SHARES[column] ?? 0),
      align: column === SHARES.length - 1 ? 'right' : 'left',
      lineBreak: false,
    });
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
