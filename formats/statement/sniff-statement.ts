import type { StatementFormat } from '@duologue/core/statements/statement.ts';
import { encodingOfHead } from '../ledger/decode-text.ts';
import type { LooksLike } from '../ledger/file-problem.ts';
import { sniff, sniffText } from '../ledger/sniff.ts';
import { isBlockText } from './csv/block-rows.ts';
import { withoutNoise } from './leading-noise.ts';

/** What a file is by its content; its name is never looked at. `table`: perhaps a bank's CSV or a workbook; `blocks`: a line for each value. */
export type SniffedStatement =
  | { readonly kind: 'bai2' | 'ofx' | 'qif' | 'zip' | 'table' | 'blocks' }
  | { readonly kind: 'camt' | 'mt'; readonly format: StatementFormat }
  | { readonly kind: 'other'; readonly looksLike: LooksLike };

const START_CHARS = 32 * 1024;

/** A block of a SWIFT message, or one of the tags of MT940 and MT942 at the beginning of a line. */
const SWIFT = /(^|[\r\n]|@@)[ \t]*(\{1:F?\d|:(20|21|25P?|28C?|60[FM]|61|62[FM]|64|65|86|34F|13D?|90[CD]|NS|940|942):)/;
const BAI2 = /(^|[\r\n])[ \t]*"?01\s*,[^,\r\n]*,[^,\r\n]*,\s*\d{6,8}\s*,/;

export function sniffStatement(head: Uint8Array): SniffedStatement {
  const bytes = sniff(head);
  if (bytes.kind === 'zip') return { kind: 'zip' };
  if (bytes.kind === 'other') return bytes;
  const start = withoutNoise(headText(head)).trimStart();
  if (start === '') return { kind: 'table' };
  if (/OFXHEADER|<\?OFX\b|<OFX>/i.test(start.slice(0, 8_192))) return { kind: 'ofx' };
  if (start.startsWith('<')) {
    const format = camtFormat(start);
    return format === undefined ? { kind: 'other', looksLike: sniffText(start) ?? 'xml' } : { kind: 'camt', format };
  }
  if (/(^|[\r\n])!(type|account|option|clear)\b/i.test(start.slice(0, 4_096))) return { kind: 'qif' };
  if (BAI2.test(start.slice(0, 4_096))) return { kind: 'bai2' };
  if (SWIFT.test(start)) return { kind: 'mt', format: mtFormat(start) };
  if (isBlockText(start)) return { kind: 'blocks' };
  const looksLike = sniffText(start);
  return looksLike === undefined ? { kind: 'table' } : { kind: 'other', looksLike };
}

const MESSAGES: Readonly<Record<string, StatementFormat>> = {
  AcctRpt: 'camt.052',
  Stmt: 'camt.053',
  DbtCdtNtfctn: 'camt.054',
};

/** By the element of the message, whatever the namespace; by the namespace where that comes later than we look. */
function camtFormat(start: string): StatementFormat | undefined {
  const message = /<(?:[\w.-]+:)?BkToCstmr(AcctRpt|Stmt|DbtCdtNtfctn)/.exec(start)?.[1];
  if (message !== undefined) return MESSAGES[message];
  const number = /[:"']camt\.05([234])\./.exec(start)?.[1];
  return number === undefined ? undefined : (`camt.05${number}` as StatementFormat);
}

/** An interim report says so in its envelope, or by floor limits and a time instead of an opening balance. */
function mtFormat(start: string): StatementFormat {
  if (/\{2:[IO]942/.test(start)) return 'mt942';
  return /(^|[\r\n]):(34F|13D):/.test(start) && !/(^|[\r\n]):60[FM]:/.test(start) ? 'mt942' : 'mt940';
}

/** The beginning as text, good enough to recognise what it is. */
function headText(head: Uint8Array): string {
  const { encoding } = encodingOfHead(head);
  const label = encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : 'utf-8';
  return new TextDecoder(label).decode(head.subarray(0, START_CHARS * 2)).slice(0, START_CHARS);
}
