import type { ImportReport } from '@duologue/contract/imports.ts';
import type { MessageKey } from '@duologue/words/catalogue.ts';

/** The roles that several columns of one file may have. A bucket also has its range of days, which only the file gives. */
const REPEATABLE = ['phone', 'bucket', 'ignored', 'addressLine'];

/** How the columns are read; core/intake owns its shape, here only the roles in it are changed. */
export type Mapping = ImportReport['mapping'];

export type ColumnView = ImportReport['columns'][number];

/** What a person may make of a column. */
export function rolesFor(column: ColumnView, roles: readonly string[]): readonly string[] {
  return roles.filter((role) => role !== 'bucket' || column.role === 'bucket');
}

/** The mapping with one column read otherwise. A role that only one column may have leaves the one that had it. */
export function withRole(mapping: Mapping, column: ColumnView, role: string): Mapping {
  const { columns: given } = mapping;
  const columns: readonly unknown[] = Array.isArray(given) ? given : [];
  const others = columns
    .filter((other) => indexOf(other) !== column.index)
    .map((other) =>
      isObject(other) && other['role'] === role && !REPEATABLE.includes(role)
        ? { index: other['index'], header: other['header'], role: 'ignored' }
        : other,
    );
  const changed = { index: column.index, header: column.header, role };
  return { ...mapping, columns: [...others, changed].sort((left, right) => indexOf(left) - indexOf(right)) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

const indexOf = (column: unknown): number => {
  const index = isObject(column) ? column['index'] : undefined;
  return typeof index === 'number' ? index : -1;
};

/** What still stands between the dry run and the import; nothing when it may be committed. */
export function blockedBy(
  report: ImportReport,
  { hasChangedColumns, acceptsRejected }: { readonly hasChangedColumns: boolean; readonly acceptsRejected: boolean },
): MessageKey | undefined {
  if (hasChangedColumns) return 'intake.commit.blocked.columns';
  if (report.questions.length > 0) return 'intake.commit.blocked.question';
  if (report.counts.accepted + report.counts.history === 0) return 'intake.commit.blocked.empty';
  if (report.asOf === null) return 'intake.commit.blocked.asOf';
  if (report.counts.rejected > 0 && !acceptsRejected) return 'intake.commit.blocked.rejected';
  return undefined;
}

/** How a separator is called. */
export function delimiterKey(delimiter: string): MessageKey {
  switch (delimiter) {
    case ',':
      return 'intake.report.delimiter.comma';
    case ';':
      return 'intake.report.delimiter.semicolon';
    case '\t':
      return 'intake.report.delimiter.tab';
    case '|':
      return 'intake.report.delimiter.pipe';
    default:
      return 'intake.report.delimiter.other';
  }
}

/** What a column is read as now: as changed by hand, or as the report says. */
export function roleIn(mapping: Mapping | undefined, column: ColumnView): string {
  const columns: readonly unknown[] = Array.isArray(mapping?.['columns']) ? mapping['columns'] : [];
  const found = columns.find((other) => indexOf(other) === column.index);
  const role = isObject(found) ? found['role'] : undefined;
  return typeof role === 'string' ? role : (column.role ?? 'ignored');
}
