import { IGNORED_REASONS } from '@duologue/core/intake/intake-record.ts';
import type { LedgerMapping, MappedColumn } from '@duologue/core/intake/ledger-mapping.ts';
import { AGE_BUCKETS, type IntakeReport } from '@duologue/core/intake/summarise-intake.ts';
import { formatDecimal } from '@duologue/core/money/decimal.ts';
import type { DryRun } from '@duologue/formats/ledger/dry-run.ts';
import type { LedgerSheet } from '@duologue/formats/ledger/open-ledger.ts';
import { counted, tableText } from '../words.ts';
import {
  ignoredWords,
  printable,
  problemSentence,
  questionLines,
  reasonWords,
  warningSentence,
} from './ledger-sentences.ts';

const LISTED_MAX = 20;

/** The dry run in plain words, from what the file is to what is wrong with it. */
export function checkReport(name: string, sheet: LedgerSheet, { profile, mapping, questions, report }: DryRun): string {
  const parts = [
    whatItIs(name, sheet, profile.headerLine),
    `Columns\n${columnsTable(mapping)}`,
    rowsText(report),
    ...(report.currencies.length > 0 ? [`Open on ${report.asOn}\n${moneyTable(report)}`] : []),
    ...(questions.length > 0 ? [`Questions\n${questions.flatMap(questionLines).join('\n')}`] : []),
    ...problemParts(report),
  ];
  return parts.join('\n\n');
}

const DELIMITER_NAMES: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

function whatItIs(
  name: string,
  { kind, encoding, hasByteOrderMark, delimiter, sheet }: LedgerSheet,
  headerLine: number | undefined,
): string {
  const header = headerLine === undefined ? 'no header line' : `header on line ${headerLine}`;
  if (kind === 'csv') {
    const between = DELIMITER_NAMES[delimiter] ?? `"${printable(delimiter)}"`;
    return `${printable(name)}: CSV, ${encoding}${hasByteOrderMark ? ' with byte order mark' : ''}, ${between} between cells, ${header}.`;
  }
  const others =
    sheet === undefined || sheet.others.length === 0 ? '' : ` (not read: ${sheet.others.map(printable).join(', ')})`;
  return `${printable(name)}: XLSX, sheet "${printable(sheet?.name ?? '')}"${others}, ${header}.`;
}

function columnsTable({ columns, currency, asOn }: LedgerMapping): string {
  const rows = columns.map((column) => [
    String(column.index + 1),
    printable(column.header),
    column.role === 'ignored' ? '(not read)' : column.role,
    detailOf(column),
  ]);
  const below = [
    ...(currency === undefined ? [] : [`Currency of the file: ${currency}`]),
    ...(asOn === undefined ? [] : [`Day of the ledger: ${asOn}`]),
  ];
  return [tableText(['no', 'header', 'read as', 'how'], rows), ...below].join('\n');
}

function detailOf({ dateStyle, decimalStyle, bucket }: MappedColumn): string {
  if (dateStyle !== undefined) return `dates ${dateStyle}`;
  if (bucket === undefined) return decimalStyle === undefined ? '' : `decimal ${decimalStyle}`;
  const { fromDays, toDays } = bucket;
  if (fromDays === undefined) return 'not due yet';
  return toDays === undefined ? `${fromDays} days past due and more` : `${fromDays} to ${toDays} days past due`;
}

function rowsText({ counts, debtors }: IntakeReport): string {
  const ignored = IGNORED_REASONS.filter((reason) => counts.ignored[reason] > 0).map(
    (reason) => `  ${counts.ignored[reason]} ${ignoredWords(reason)}`,
  );
  return [
    `Rows read: ${counts.read}`,
    `  ${counts.accepted} accepted: ${counted(counts.records, 'open item')} of ${counted(debtors, 'debtor')}`,
    ...(counts.settled > 0 ? [`  ${counts.settled} settled: payment history`] : []),
    `  ${counts.rejected} rejected`,
    ...ignored,
    ...(counts.headerFound ? [] : ['The header that the mapping describes is not in this file.']),
  ].join('\n');
}

function moneyTable({ currencies }: IntakeReport): string {
  const rows = currencies.map(({ currency, items, open, overdue, ageing }) => [
    currency,
    String(items),
    formatDecimal(open),
    ...AGE_BUCKETS.map((bucket) => formatDecimal(ageing[bucket])),
    formatDecimal(overdue.amount),
    String(overdue.debtors),
  ]);
  const ages = AGE_BUCKETS.map((bucket) => (bucket === 'not-due' ? 'not due' : bucket));
  return tableText(['', 'items', 'open', ...ages, 'overdue', 'debtors'], rows);
}

function problemParts({ reasons, rejections, counts, warnings, warningCount }: IntakeReport): readonly string[] {
  const lines = rejections.flatMap(({ line, problems }) => problems.map((problem) => problemSentence(line, problem)));
  const parts: string[] = [];
  if (lines.length > 0) {
    const counted = Object.entries(reasons).map(([code, count]) => `  ${count} × ${reasonWords(code)}`);
    const more = counts.rejected > LISTED_MAX || lines.length > LISTED_MAX ? ['…'] : [];
    parts.push(['Rejected', ...lines.slice(0, LISTED_MAX), ...more, 'By reason', ...counted].join('\n'));
  }
  if (warningCount > 0) {
    const more = warningCount > LISTED_MAX ? [`… ${warningCount} in all`] : [];
    parts.push(['Does not add up', ...warnings.slice(0, LISTED_MAX).map(warningSentence), ...more].join('\n'));
  }
  return parts;
}
