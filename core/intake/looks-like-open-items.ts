import type { ColumnRole } from './column-roles.ts';
import type { LedgerMapping } from './ledger-mapping.ts';

/**
 * Whether the columns of a table are those of open items: somebody who owes, and a due date, a bucket of days or the
 * number of a document beside an amount that is open. A table of movements of a bank has none of these together; taken
 * for one, what is owed would count as what was paid.
 */
export function looksLikeOpenItems({ columns }: Pick<LedgerMapping, 'columns'>): boolean {
  const has = (...roles: readonly ColumnRole[]) => columns.some(({ role }) => roles.includes(role));
  const hasDebtor = has('debtorName', 'debtorNumber');
  return (
    (has('dueOn') && (hasDebtor || has('invoiceNumber'))) ||
    (hasDebtor && (has('bucket') || (has('invoiceNumber') && has('open'))))
  );
}
