import { splitAmount } from '@duologue/core/intake/cells/split-amount.ts';
import { findHeader } from '@duologue/core/intake/find-header.ts';
import { parse } from 'csv-parse/sync';
import { ROW_BYTES_MAX, SAMPLE_RECORDS } from '../limits.ts';

/** In the order in which a tie is settled. */
const DELIMITERS = [',', ';', '\t', '|', '^', '~', '\u001F', '\u0001', '§', '¦'] as const;

export type Delimiter = {
  readonly delimiter: string;
  /** Cells of most rows; 1 when nothing splits the lines. */
  readonly width: number;
  /** Excel's own first line, `sep=;`, which belongs to no table. */
  readonly isDeclared: boolean;
};

/** Judged over many lines: the best delimiter splits most of them into the same number of cells, and into many. */
export function detectDelimiter(sample: string, lineEnds: readonly string[]): Delimiter {
  const declared = /^sep=([^\r\n])(\r|\n)/.exec(sample)?.[1];
  let best: Delimiter = { delimiter: ',', width: 1, isDeclared: false };
  let bestScore = 0;
  for (const delimiter of declared === undefined ? DELIMITERS : [declared]) {
    const { score, width } = judge(sample, delimiter, lineEnds);
    if (score <= bestScore) continue;
    bestScore = score;
    best = { delimiter, width, isDeclared: declared !== undefined };
  }
  return best;
}

function judge(sample: string, delimiter: string, lineEnds: readonly string[]): { score: number; width: number } {
  const counts = new Map<number, number>();
  let rows = 0;
  for (const width of widths(sample, delimiter, lineEnds)) {
    rows += 1;
    if (width > 1) counts.set(width, (counts.get(width) ?? 0) + 1);
  }
  const [width, agreeing] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [1, 0]);
  return { width, score: rows === 0 ? 0 : (agreeing / rows) * Math.log2(width + 1) };
}

/** Whether rows of the sample name columns of a ledger or hold a number anywhere: a letter has commas, but neither. */
export function looksTabular(sample: string, delimiter: string, lineEnds: readonly string[]): boolean {
  const rows = sampleRows(sample, delimiter, lineEnds);
  const hasHeader = (findHeader(rows.map((cells, index) => ({ line: index + 1, cells })))?.score ?? 0) > 0;
  return hasHeader || rows.some((cells) => cells.some((cell) => splitAmount(cell.trim()) !== undefined));
}

function widths(sample: string, delimiter: string, lineEnds: readonly string[]): readonly number[] {
  return sampleRows(sample, delimiter, lineEnds).map(({ length }) => length);
}

/** The first rows that are not blank. What was read before a broken quote still counts. */
function sampleRows(sample: string, delimiter: string, lineEnds: readonly string[]): readonly (readonly string[])[] {
  const found: (readonly string[])[] = [];
  const collect = (record: readonly string[]) => {
    if (record.some((cell) => cell.trim() !== '')) found.push(record);
    return null;
  };
  try {
    parse(sample, {
      delimiter,
      record_delimiter: [...lineEnds],
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: ROW_BYTES_MAX,
      to: SAMPLE_RECORDS,
      on_record: collect,
    });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
  return found;
}
