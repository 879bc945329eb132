import { type Result, accept, refuse } from '@duologue/core/kernel/result.ts';
import type { SheetRow } from '@duologue/core/intake/sheet-row.ts';
import { HEAD_BYTES } from '../limits.ts';
import { type ByteSource, readHead } from '../source.ts';
import { type TextEncoding, utf8Chunks } from './decode-text.ts';
import { detectDelimiter, looksTabular } from './detect-delimiter.ts';
import type { FileProblem } from './file-problem.ts';
import { readCsv } from './read-csv.ts';
import { openWorkbook } from './read-xlsx.ts';
import { scanText } from './scan-text.ts';
import { sniff, sniffText } from './sniff.ts';

/** A file that can be read as a table. `rows` may be called again: a profile looks at all of it before it is read. */
export type LedgerSheet = {
  readonly kind: 'csv' | 'xlsx';
  readonly encoding: TextEncoding | 'xlsx';
  readonly hasByteOrderMark: boolean;
  /** Empty for a workbook. */
  readonly delimiter: string;
  /** The sheet that was chosen and those that were not; only for a workbook. */
  readonly sheet?: { readonly name: string; readonly others: readonly string[] };
  rows(): AsyncIterable<readonly SheetRow[]>;
};

/**
 * Opens a ledger by its content, never by its name: CSV with any delimiter in UTF-8, UTF-16 or a code page, or XLSX.
 * Problems of the file as a whole are returned; a row that cannot be read comes out of `rows` with its own problem;
 * a source that cannot be read throws.
 */
export function openLedger(source: ByteSource): Promise<Result<LedgerSheet, readonly FileProblem[]>> {
  return open(source, looksTabular);
}

/** The same for any table of two columns or more, such as a list of telephone numbers, which has no amounts. */
export function openTable(source: ByteSource): Promise<Result<LedgerSheet, readonly FileProblem[]>> {
  return open(source, () => true);
}

async function open(
  source: ByteSource,
  isTable: typeof looksTabular,
): Promise<Result<LedgerSheet, readonly FileProblem[]>> {
  const head = await readHead(source, HEAD_BYTES);
  if (head.byteLength === 0) return refuse([{ code: 'empty-file', values: {} }]);
  const sniffed = sniff(head);
  if (sniffed.kind === 'zip') return openWorkbook(source);
  if (sniffed.kind === 'other') return refuse([wrongFile(sniffed.looksLike)]);

  const scan = await scanText(source, head);
  if (!scan.ok) return refuse([scan.refusal]);
  const sample = await sampleText(source, scan.value);
  const looksLike = sniffText(sample);
  if (looksLike !== undefined) return refuse([wrongFile(looksLike)]);
  const found = detectDelimiter(sample, scan.value.lineEnds);
  if (found.width < 2 || !isTable(sample, found.delimiter, scan.value.lineEnds)) {
    return refuse([wrongFile('plain-text')]);
  }

  const dialect = { ...scan.value, ...found };
  return accept({
    kind: 'csv',
    encoding: dialect.encoding,
    hasByteOrderMark: dialect.bomBytes > 0,
    delimiter: dialect.delimiter,
    rows: () => readCsv(source, dialect),
  });
}

function wrongFile(looksLike: string): FileProblem {
  return { code: 'not-a-ledger', values: { looksLike } };
}

async function sampleText(
  source: ByteSource,
  encoded: { readonly encoding: TextEncoding; readonly bomBytes: number },
): Promise<string> {
  let text = '';
  for await (const chunk of utf8Chunks(source, encoded)) {
    text += chunk.toString('utf8');
    if (text.length >= HEAD_BYTES) break;
  }
  return text.slice(0, HEAD_BYTES);
}
