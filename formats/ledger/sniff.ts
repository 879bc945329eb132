import { isMailHead } from '../mail/sniff-mail.ts';
import type { LooksLike } from './file-problem.ts';

/** The kind of a file by its first bytes; its name is never trusted. */
export type Sniffed =
  | { readonly kind: 'text' }
  | { readonly kind: 'zip' }
  | { readonly kind: 'other'; readonly looksLike: LooksLike };

/** First bytes, as latin-1 text, of formats that are not ledgers. */
const MAGIC: readonly (readonly [string, LooksLike])[] = [
  ['%PDF', 'pdf'],
  ['\u00D0\u00CF\u0011\u00E0', 'old-excel-or-protected'],
  ['\t\b\u0010\0', 'old-excel-or-protected'],
  ['\u0089PNG', 'image'],
  ['\u00FF\u00D8\u00FF', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['RIFF', 'image'],
  ['\u001F\u008B', 'zip'],
  ["7z\u00BC\u00AF'\u001C", 'zip'],
  ['Rar!', 'zip'],
  ['PK\u0005\u0006', 'zip'],
  ['{\\rtf', 'rtf'],
  ['SQLite format 3', 'database'],
  ['MZ\u0090', 'program'],
  ['\u007FELF', 'program'],
];

/** What the beginning of a text says about it. A ledger's first line is a title, a header or data, never one of these. */
const TEXTS: readonly (readonly [RegExp, LooksLike])[] = [
  [/^<(!doctype\s+html|html|head|body|table|meta)\b/i, 'html'],
  [/^(OFXHEADER:|<\?OFX|<OFX>|!Type:|:20:|\{1:F01|01,[^,\n]*,[^,\n]*,\d{6},\d{4},)/i, 'bank-statement'],
  [/^<\?xml\b|^<[a-z][\w:.-]*(\s[^<>]*)?>/i, 'xml'],
  [/^(\{\s*("|\})|\[\s*(\{|\[|\]))/, 'json'],
  [/^BEGIN:V(CALENDAR|CARD)/, 'calendar-or-card'],
];

export function sniff(head: Uint8Array): Sniffed {
  const start = String.fromCharCode(...head.subarray(0, 16));
  if (start.startsWith('PK\u0003\u0004')) return { kind: 'zip' };
  for (const [magic, looksLike] of MAGIC) {
    if (start.startsWith(magic)) return { kind: 'other', looksLike };
  }
  return { kind: 'text' };
}

/** The same question for decoded text: HTML tables, JSON and bank statements travel as `.csv` and `.xls`. */
export function sniffText(head: string): LooksLike | undefined {
  const start = head.trimStart().slice(0, 500);
  const known = TEXTS.find(([pattern]) => pattern.test(start))?.[1];
  return known ?? (isMailHead(new TextEncoder().encode(head.slice(0, MAIL_HEAD_CHARS))) ? 'mail' : undefined);
}

const MAIL_HEAD_CHARS = 32 * 1024;
