import type { Letter, LetterTable } from './letter.ts';
import { tablesOf } from './render-text.ts';

/**
 * The letter as a simple page: no script, nothing from elsewhere, readable at any width, with headings and a table that a
 * screen reader knows. Every text of it is escaped.
 */
export function renderHtml(letter: Letter, { isMail = false }: { readonly isMail?: boolean } = {}): string {
  const { pay } = letter;
  const parts = [
    `<h1 style="font-size:1.25em">${escape(letter.subject)}</h1>`,
    paragraph(letter.greeting),
    ...letter.paragraphs.map(paragraph),
    ...tablesOf(letter).map(tableHtml),
    ...(pay === null ? [] : [payHtml(pay)]),
    ...letter.closing.map(paragraph),
    ...(isMail ? [`<p style="font-size:0.85em">${escape(letter.optOut)}</p>`] : []),
  ];
  return [
    '<!doctype html>',
    `<html lang="${letter.language}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(letter.subject)}</title></head>`,
    '<body style="font-family:sans-serif;line-height:1.5;max-width:40em;margin:1em;color:#111;background:#fff">',
    ...parts,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const paragraph = (text: string) => `<p>${escape(text).replaceAll('\n', '<br>')}</p>`;

const LEFT = 'style="text-align:left;padding:0.2em 1em 0.2em 0"';
const RIGHT = 'style="text-align:right;padding:0.2em 0 0.2em 1em"';

function tableHtml({ caption, head, rows, total, amounts = 1 }: LetterTable): string {
  const side = (column: number) => (column >= head.length - amounts ? RIGHT : LEFT);
  const heads = head.map((cell, column) => `<th scope="col" ${side(column)}>${escape(cell)}</th>`);
  const body = rows.map(
    (row) => `<tr>${row.map((cell, column) => `<td ${side(column)}>${escape(cell)}</td>`).join('')}</tr>`,
  );
  const last = total.map((cell, column) => `<td ${side(column)}><b>${escape(cell)}</b></td>`);
  return [
    '<table style="border-collapse:collapse">',
    `<caption style="text-align:left;font-weight:bold">${escape(caption)}</caption>`,
    `<thead><tr>${heads.join('')}</tr></thead>`,
    `<tbody>${body.join('')}${last.length === 0 ? '' : `<tr>${last.join('')}</tr>`}</tbody>`,
    '</table>',
  ].join('\n');
}

function payHtml({ title, lines, hint, link }: NonNullable<Letter['pay']>): string {
  const rows = lines.map(([label, value]) => `<dt>${escape(label)}</dt><dd><b>${escape(value)}</b></dd>`);
  return [
    `<h2 style="font-size:1.1em">${escape(title)}</h2>`,
    `<dl>${rows.join('')}</dl>`,
    ...(hint === null ? [] : [paragraph(hint)]),
    ...(link === null ? [] : [`<p><a href="${escape(link.address)}">${escape(link.label)}</a></p>`]),
  ].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string) => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');
