import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Currency } from '../money/currency.ts';
import { assignRoles } from './assign-roles.ts';
import { foldWords } from './cells/fold-words.ts';
import { currencyOfFile } from './currency-of-file.ts';
import { withStyles } from './decide-styles.ts';
import { asOfInTitles } from './as-of-in-titles.ts';
import type { LedgerMapping, MappedColumn } from './ledger-mapping.ts';
import { type Question, openQuestions } from './open-questions.ts';
import type { SheetProfile } from './sheet-profile.ts';

export type ProposalContext = {
  /** The day of the ledger as a person stated it; it goes before what the file says. */
  readonly asOn?: CalendarDate;
  /** Proposed, never taken, where a file names no currency. */
  readonly homeCurrency?: Currency;
  /** The mapping used for this layout the last time. */
  readonly remembered?: LedgerMapping;
};

export type Proposal = { readonly mapping: LedgerMapping; readonly questions: readonly Question[] };

const HEADER_CHARS_KEPT = 40;

/** What the same report of the same program has in common from one month to the next: the names of its columns. */
export function layoutKey({ headers, headerLine, columns }: SheetProfile): string {
  if (headerLine === undefined) return `no-header ${columns.length}`;
  return headers.map((header) => foldWords(header).slice(0, HEADER_CHARS_KEPT)).join('|');
}

/**
 * The mapping that the evidence supports and the questions that it leaves open. Nothing open is guessed: a date column
 * that reads both ways stays `unknown`, and so do a decimal mark, a currency and the day of the file.
 */
export function proposeMapping(profile: SheetProfile, context: ProposalContext = {}): Proposal {
  const key = layoutKey(profile);
  const remembered = context.remembered?.layoutKey === key ? context.remembered : undefined;
  const columns = withStyles(profile, remembered?.columns ?? assignRoles(profile));
  const currency = currencyOfFile(profile, columns) ?? remembered?.currency;
  const asOn = context.asOn ?? asOfInTitles(profile.titles, columns);
  const mapping: LedgerMapping = {
    version: 1,
    layoutKey: key,
    hasHeader: profile.headerLine !== undefined,
    layout: remembered?.layout ?? layoutOf(columns),
    sections: remembered?.sections ?? sectionsOf(profile, columns),
    ...parentMarkOf(profile, columns, remembered),
    columns,
    ...(remembered?.lines === undefined ? {} : { lines: remembered.lines }),
    ...(currency === undefined ? {} : { currency }),
    ...(asOn === undefined ? {} : { asOn }),
  };
  return { mapping, questions: openQuestions(mapping, profile, context) };
}

function layoutOf(columns: readonly MappedColumn[]): LedgerMapping['layout'] {
  const has = (role: MappedColumn['role']) => columns.some((column) => column.role === role);
  if (!has('bucket')) return 'items';
  return has('invoiceNumber') || has('issuedOn') || has('dueOn') ? 'bucket-items' : 'bucket-summary';
}

function sectionsOf(profile: SheetProfile, columns: readonly MappedColumn[]): LedgerMapping['sections'] {
  if (profile.bucketHeadings > 0) return 'bucket';
  const namesDebtor = columns.some(({ role }) => role === 'debtorName' || role === 'debtorNumber');
  return !namesDebtor && profile.otherHeadings > 0 ? 'debtor' : 'none';
}

/** QuickBooks writes `Group:Branch` under this very header; elsewhere a colon is part of a name. */
function parentMarkOf(
  profile: SheetProfile,
  columns: readonly MappedColumn[],
  remembered: LedgerMapping | undefined,
): { readonly parentMark?: string } {
  if (remembered !== undefined) return remembered.parentMark === undefined ? {} : { parentMark: remembered.parentMark };
  const name = columns.find(({ role }) => role === 'debtorName');
  const isPath = name !== undefined && foldWords(name.header) === 'customer full name';
  return isPath || profile.bucketHeadings > 0 ? { parentMark: ':' } : {};
}
