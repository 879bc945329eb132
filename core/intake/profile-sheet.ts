import { isRuledLine } from './cells/ruled-line.ts';
import { bucketRange } from './cells/bucket-label.ts';
import { totalLabel } from './cells/total-label.ts';
import { type ColumnTally, newColumnTally, tallyCell } from './column-tally.ts';
import { findHeader, HEADER_ROWS_MAX } from './find-header.ts';
import type { ColumnProfile, SheetProfile } from './sheet-profile.ts';
import type { SheetRow } from './sheet-row.ts';

/** Columns beyond this are counted by nobody: no ledger has them. */
const COLUMNS_PROFILED_MAX = 256;
const TITLES_MAX = 20;

export type Profiler = {
  add(rows: readonly SheetRow[]): void;
  /** What the rows taken so far show; more may follow. */
  soFar(): SheetProfile;
  finish(): SheetProfile;
};

/** Looks at all rows of a sheet, in as many batches as there are, and keeps only counters and a few examples. */
export function createProfiler(): Profiler {
  const first: SheetRow[] = [];
  let body: ReturnType<typeof bodyProfiler> | undefined;

  const begin = () => {
    const header = findHeader(first);
    const started = bodyProfiler(first, header?.index);
    body = started;
    return started;
  };
  return {
    add(rows) {
      for (const row of rows) {
        if (body !== undefined) body.add(row);
        else if (first.push(row) === HEADER_ROWS_MAX) begin();
      }
    },
    soFar: () => (body ?? bodyProfiler(first, findHeader(first)?.index)).profile(),
    finish: () => (body ?? begin()).profile(),
  };
}

function bodyProfiler(first: readonly SheetRow[], headerAt: number | undefined) {
  const header = headerAt === undefined ? undefined : first[headerAt];
  const headers = (header?.cells ?? widest(first)).map((cell) => (header === undefined ? '' : cell.trim()));
  const columns: ColumnTally[] = [];
  const state = {
    rows: headerAt === undefined ? 0 : headerAt + 1,
    blankRows: 0,
    buckets: 0,
    headings: 0,
    closed: 0,
    heading: '',
  };
  const titles = first.slice(0, headerAt ?? 0).map(({ cells }) =>
    cells
      .map((cell) => cell.trim())
      .filter(Boolean)
      .join(' '),
  );

  const add = ({ cells, problem }: SheetRow) => {
    state.rows += 1;
    if (problem !== undefined) return;
    const label = firstFilled(cells);
    if (label === undefined || isRuledLine(cells, label.text)) {
      state.blankRows += 1;
      return;
    }
    if (!countsAsData(cells, label, headers.length, state)) return;
    const width = Math.min(cells.length, COLUMNS_PROFILED_MAX);
    for (let index = 0; index < width; index += 1) {
      let column = columns[index];
      if (column === undefined) {
        column = newColumnTally();
        columns[index] = column;
      }
      const cell = cells[index] ?? '';
      if (cell !== '') tallyCell(column, cell);
    }
  };

  for (const row of first.slice(headerAt === undefined ? 0 : headerAt + 1)) add(row);
  return {
    add,
    profile: (): SheetProfile => ({
      rows: state.rows,
      blankRows: state.blankRows + titles.filter((title) => title === '').length,
      ...(header === undefined ? {} : { headerLine: header.line }),
      headers,
      titles: titles.filter((title) => title !== '').slice(0, TITLES_MAX),
      columns: profiles(columns, headers),
      bucketHeadings: state.buckets,
      otherHeadings: state.headings,
      closedHeadings: state.closed,
    }),
  };
}

type HeadingState = { buckets: number; headings: number; closed: number; heading: string };

/** Totals, headings and footers say something about the layout and nothing about what a column holds. */
function countsAsData(cells: readonly string[], label: Label, width: number, state: HeadingState): boolean {
  // Nearly every row has a second filled cell close to the first and does not begin with a total.
  const code = label.text.charCodeAt(0) | 32;
  if (code === T || code === S || code === G || code === E) {
    const total = totalLabel(label.text);
    if (total !== undefined) {
      if (typeof total === 'object' && total.of === state.heading) state.closed += 1;
      if (total === 'total' || total.of === state.heading) return false;
    }
  }
  const isAlone = width > 2 && !hasMore(cells, label.index + 1);
  if (!isAlone) {
    if (!hasMore(cells, label.index + 1, 1)) state.heading = label.text;
    return true;
  }
  if (bucketRange(label.text) !== undefined) state.buckets += 1;
  else state.headings += 1;
  state.heading = label.text;
  return false;
}

const [T, S, G, E] = [116, 115, 103, 101];

type Label = { readonly index: number; readonly text: string };

function firstFilled(cells: readonly string[]): Label | undefined {
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell === undefined || cell === '') continue;
    const text = cell.trim();
    if (text !== '') return { index, text };
  }
  return undefined;
}

/** Whether more than `beyond` cells from `from` on are filled. */
function hasMore(cells: readonly string[], from: number, beyond = 0): boolean {
  let found = 0;
  for (let index = from; index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell !== undefined && cell !== '' && cell.trim() !== '') found += 1;
    if (found > beyond) return true;
  }
  return false;
}

function widest(rows: readonly SheetRow[]): readonly string[] {
  return rows.reduce<readonly string[]>((most, { cells }) => (cells.length > most.length ? cells : most), []);
}

function profiles(columns: readonly (ColumnTally | undefined)[], headers: readonly string[]): readonly ColumnProfile[] {
  const width = Math.min(COLUMNS_PROFILED_MAX, Math.max(columns.length, headers.length));
  return Array.from({ length: width }, (_, index) => {
    // Examples are copied: the counters go on growing.
    const {
      distinctSet,
      readings: _readings,
      lastCode: _lastCode,
      lastText: _lastText,
      ...tally
    } = columns[index] ?? newColumnTally();
    const { dates, amounts, samples } = tally;
    return {
      ...tally,
      index,
      header: headers[index] ?? '',
      dates: { ...dates, examples: [...dates.examples] },
      amounts: { ...amounts, marks: { ...amounts.marks }, examples: [...amounts.examples] },
      samples: [...samples],
      distinct: [...distinctSet],
    };
  });
}
