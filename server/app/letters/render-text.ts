import type { Letter, LetterTable } from './letter.ts';

/** The letter as plain text: what is hashed, and what is checked for words that must not be said. */
export function renderText(letter: Letter): string {
  const { pay } = letter;
  const blocks: string[] = [letter.subject, letter.greeting, ...letter.paragraphs];
  for (const one of tablesOf(letter)) blocks.push([one.caption, ...tableLines(one)].join('\n'));
  if (pay !== null) {
    const lines = pay.lines.map(([label, value]) => `${label}: ${value}`);
    const link = pay.link === null ? [] : [`${pay.link.label}: ${pay.link.address}`];
    blocks.push([pay.title, ...lines, ...link].join('\n'));
    if (pay.hint !== null) blocks.push(pay.hint);
  }
  blocks.push(...letter.closing.slice(0, -1), letter.closing.slice(-1).join(''));
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Every table of a letter, in the order in which it is read. */
export const tablesOf = ({ table, details = [] }: Letter): readonly LetterTable[] =>
  table === null ? details : [table, ...details];

/** Columns of equal width, amounts to the right. */
function tableLines({ head, rows, total, amounts = 1 }: LetterTable): readonly string[] {
  const all = [head, ...rows, ...(total.length === 0 ? [] : [total])];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, column) =>
        column >= row.length - amounts ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}

/** As it stands in an e-mail: with the way to end e-mails. */
export const renderMailText = (letter: Letter) => `${renderText(letter)}\n${letter.optOut}\n`;
