import type { ColumnRole } from './column-roles.ts';
import type { ColumnProfile } from './sheet-profile.ts';

const DATE_ROLES: ReadonlySet<ColumnRole> = new Set(['issuedOn', 'dueOn', 'settledOn']);
const AMOUNT_ROLES: ReadonlySet<ColumnRole> = new Set(['amount', 'open', 'paid', 'debit', 'credit', 'bucket']);
/** What a column with mostly damaged cells still shows: less than half would be another kind of column. */
const SHARE_MIN = 0.5;

export const isDateRole = (role: ColumnRole) => DATE_ROLES.has(role);
export const isAmountRole = (role: ColumnRole) => AMOUNT_ROLES.has(role);

/** Whether the cells of a column can be what its header says. An empty column contradicts nothing. */
export function fits(role: ColumnRole, column: ColumnProfile): boolean {
  const { filled } = column;
  if (filled === 0) return true;
  const share = (count: number) => count / filled >= SHARE_MIN;
  if (isDateRole(role)) return share(column.dates.count + column.dates.impossible) || share(column.excelSerials);
  if (isAmountRole(role)) return share(column.amounts.count);
  switch (role) {
    case 'currency':
      return (
        share(column.currencyCodes) || (!column.hasManyValues && column.distinct.every((value) => value.length <= 4))
      );
    case 'email':
      return share(column.emails);
    case 'country':
      return share(column.words + column.currencyCodes);
    case 'taxNumber':
      // `VAT` over amounts is the tax, not the number under which it is paid.
      return !share(column.amounts.point + column.amounts.comma);
    case 'documentStatus':
      return !column.hasManyValues && share(column.words);
    case 'disputed':
    case 'debtorKind':
      return !column.hasManyValues;
    case 'creditDebitMark':
      return column.distinct.length <= 4 && column.distinct.every((value) => value.length <= 6);
    case 'documentType':
      return share(column.words);
    case 'contactName':
    case 'city':
      return share(column.words);
    default:
      return true;
  }
}
