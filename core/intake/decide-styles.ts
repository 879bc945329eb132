import { DATE_ORDERS, type DateOrder, type DateStyle } from './cells/read-date.ts';
import type { DecimalStyle } from './cells/read-number.ts';
import { isAmountRole, isDateRole } from './column-fit.ts';
import type { ColumnRole } from './column-roles.ts';
import type { MappedColumn } from './ledger-mapping.ts';
import type { AmountEvidence, ColumnProfile, DateEvidence, SheetProfile } from './sheet-profile.ts';

/** A few typing errors do not make a column unreadable; their rows are rejected. More than this, and a person is asked. */
const TYPOS_MAX_SHARE = 0.02;

/** The style of a date column by all of its cells; where those leave it open, by the other date columns of the file. */
export function dateStyleOf(column: ColumnProfile, all: readonly ColumnProfile[]): DateStyle {
  const { dates, excelSerials, filled } = column;
  if (excelSerials > dates.count && excelSerials * 2 >= filled) return 'excel-serial';
  const own = ordersOf(dates);
  const [only] = own;
  if (own.length === 1 && only !== undefined) return only;
  const others = new Set(
    all.flatMap((other) => {
      const orders = ordersOf(other.dates);
      return other !== column && other.dates.differing > 0 && orders.length === 1 ? orders : [];
    }),
  );
  const [shared] = others;
  if (others.size === 1 && shared !== undefined && (dates.differing === 0 || own.includes(shared))) return shared;
  return dates.differing === 0 ? (dates.count > 0 && dates.ymd === dates.count ? 'ymd' : 'dmy') : 'unknown';
}

/** The orders in which the cells of a column can all be dates, typing errors apart. */
export function ordersOf(dates: DateEvidence): readonly DateOrder[] {
  if (dates.count === 0 || dates.differing === 0) return [];
  const whole = DATE_ORDERS.filter((order) => dates[order] === dates.count);
  if (whole.length > 0) return whole;
  const most = DATE_ORDERS.filter((order) => dates.count - dates[order] <= dates.count * TYPOS_MAX_SHARE);
  // Errors explain a cell or two only if no other order explains as much.
  return most.length === 1 ? most : [];
}

/** The decimal mark of an amount column by all of its cells; where those leave it open, by the other amount columns. */
export function decimalStyleOf(column: ColumnProfile, all: readonly ColumnProfile[]): DecimalStyle {
  const own = marksOf([column.amounts]);
  if (own !== 'open') return own;
  const shared = marksOf(all.map(({ amounts }) => amounts));
  if (shared !== 'open') return shared;
  return column.amounts.either > 0 ? 'unknown' : 'point';
}

/** A column with clear cells of both kinds is read cell by cell; its unclear cells then cannot be. */
function marksOf(evidence: readonly AmountEvidence[]): DecimalStyle | 'open' {
  const total = (kind: 'point' | 'comma' | 'either') => evidence.reduce((sum, amounts) => sum + amounts[kind], 0);
  const [point, comma] = [total('point'), total('comma')];
  if (point === 0 && comma === 0) return 'open';
  if (point > 0 && comma > 0) return total('either') > 0 ? 'unknown' : point > comma ? 'point' : 'comma';
  return point > 0 ? 'point' : 'comma';
}

/**
 * The columns with the styles that this file proves. Where it proves none, the style that a column brings along (from
 * memory or from a person) stays: evidence goes before memory, memory before a question.
 */
export function withStyles(profile: SheetProfile, columns: readonly MappedColumn[]): readonly MappedColumn[] {
  const evidence = (isRole: (role: ColumnRole) => boolean) =>
    columns.filter(({ role }) => isRole(role)).flatMap(({ index }) => profile.columns[index] ?? []);
  const dates = evidence(isDateRole);
  const amounts = evidence(isAmountRole);
  return columns.map(({ dateStyle, decimalStyle, ...column }) => {
    const counted = profile.columns[column.index];
    if (isDateRole(column.role)) {
      const found = counted === undefined ? 'unknown' : dateStyleOf(counted, dates);
      return { ...column, dateStyle: found === 'unknown' ? (dateStyle ?? found) : found };
    }
    if (!isAmountRole(column.role)) return column;
    const found = counted === undefined ? 'unknown' : decimalStyleOf(counted, amounts);
    return { ...column, decimalStyle: found === 'unknown' ? (decimalStyle ?? found) : found };
  });
}
