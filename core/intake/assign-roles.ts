import { type BucketRange, bucketRange } from './cells/bucket-label.ts';
import { foldWords } from './cells/fold-words.ts';
import { fits } from './column-fit.ts';
import { type ColumnRole, REPEATABLE, roleOfHeader } from './column-roles.ts';
import type { MappedColumn } from './ledger-mapping.ts';
import { statusOfWord } from './rows/row-status.ts';
import type { ColumnProfile, SheetProfile } from './sheet-profile.ts';

/** One name of a bucket may be anything (`Current`); two are an ageing. */
const BUCKETS_MIN = 2;

/** A role for every column: by its header where the cells agree with it, by its cells where the header is empty. */
export function assignRoles(profile: SheetProfile): readonly MappedColumn[] {
  const { columns } = profile;
  const roles = new Map<number, ColumnRole>();
  const taken = new Set<ColumnRole>();
  const give = (index: number, role: ColumnRole) => {
    roles.set(index, role);
    taken.add(role);
  };

  const buckets = bucketColumns(columns);
  for (const index of buckets.keys()) give(index, 'bucket');
  for (const rank of [0, 1, 2]) {
    for (const column of columns) {
      if (roles.has(column.index)) continue;
      const match = roleOfHeader(column.header);
      if (match === undefined || match.rank !== rank) continue;
      const role = meantBy(match.role, column, buckets.size > 0);
      const free = [role, ...alternatives(role, column)].find(
        (candidate) => (!taken.has(candidate) || REPEATABLE.has(candidate)) && fits(candidate, column),
      );
      if (free !== undefined) give(column.index, free);
    }
  }
  giveByContent(columns, roles, taken, give);
  const reference = taken.has('invoiceNumber') ? undefined : referenceAsNumber(columns, roles);
  if (reference !== undefined) give(reference, 'invoiceNumber');
  const contact = [...roles].find(([, role]) => role === 'contactName')?.[0];
  // Xero's `ContactName` is the debtor where nothing else is.
  if (contact !== undefined && !taken.has('debtorName') && !taken.has('debtorNumber')) give(contact, 'debtorName');
  return columns.map(({ index, header }) => {
    const bucket = buckets.get(index);
    return { index, header, role: roles.get(index) ?? 'ignored', ...(bucket === undefined ? {} : { bucket }) };
  });
}

/** What a header means over these cells and beside these columns. */
function meantBy(role: ColumnRole, column: ColumnProfile, hasBuckets: boolean): ColumnRole {
  if (hasBuckets && role === 'amount') return 'open';
  // `State` and `Stato` are places in one program and what became of the invoice in another.
  const isPlace = role === 'region' || role === 'country';
  return isPlace && column.distinct.some(isStatusWord) && !column.hasManyValues ? 'documentStatus' : role;
}

const isStatusWord = (value: string) => statusOfWord(value) !== undefined;

/** `Ref` is the number of the invoice where no other column is: Sage writes it so. */
function referenceAsNumber(
  columns: readonly ColumnProfile[],
  roles: ReadonlyMap<number, ColumnRole>,
): number | undefined {
  const column = columns.find(({ index }) => roles.get(index) === 'reference');
  if (
    column === undefined ||
    !/^(ref|reference|referenz|riferimento|rif|referencia|referentie)\b/.test(foldWords(column.header))
  )
    return undefined;
  const isOnNearlyAll = columns.every(({ filled }) => column.filled * 10 >= filled * 9);
  return isOnNearlyAll && column.repeats * 10 < column.filled ? column.index : undefined;
}

/** What a header means when its first meaning is taken or does not go with its cells. */
function alternatives(role: ColumnRole, column: ColumnProfile): readonly ColumnRole[] {
  switch (role) {
    case 'debtorName':
      if (/^(contact|contacto|kontakt|name|full name)$/.test(foldWords(column.header))) return ['contactName'];
      // SAP heads the number with `Customer` and the name with `Name 1`.
      return column.amounts.count * 2 > column.filled ? ['debtorNumber'] : [];
    case 'debtorNumber':
      return column.words * 2 > column.filled ? ['debtorName'] : [];
    case 'invoiceNumber':
      return ['reference'];
    case 'taxNumber':
      return ['ignored'];
    case 'dueOn':
      return ['open'];
    case 'open':
      return ['amount'];
    case 'amount':
      return ['currency'];
    case 'paid':
      return ['settledOn', 'ignored'];
    case 'settledOn':
      return ['paid'];
    case 'credit':
    case 'debit':
      return ['creditDebitMark', 'ignored'];
    case 'disputed':
    case 'documentStatus':
      return ['ignored'];
    default:
      return [];
  }
}

function bucketColumns(columns: readonly ColumnProfile[]): ReadonlyMap<number, BucketRange> {
  const found = new Map<number, BucketRange>();
  let before: BucketRange = {};
  for (const column of columns) {
    const range = bucketRange(column.header);
    if (range === undefined || !fits('bucket', column)) continue;
    const bucket = range === 'older' ? { fromDays: (before.toDays ?? 0) + 1 } : apart(range, before);
    found.set(column.index, bucket);
    before = bucket;
  }
  return found.size >= BUCKETS_MIN ? found : new Map();
}

/** `30 - 60, 60 - 90` and `61 - 90, 90+` name one day twice; it belongs to the earlier bucket. */
function apart(range: BucketRange, before: BucketRange): BucketRange {
  const touches = range.fromDays !== undefined && range.fromDays > 1 && range.fromDays === before.toDays;
  return touches ? { ...range, fromDays: range.fromDays + 1 } : range;
}

/** Reports leave the header over the names empty; a file without header has nothing else to go by. */
function giveByContent(
  columns: readonly ColumnProfile[],
  roles: ReadonlyMap<number, ColumnRole>,
  taken: ReadonlySet<ColumnRole>,
  give: (index: number, role: ColumnRole) => void,
): void {
  for (const column of columns) {
    if (roles.has(column.index) || column.header !== '' || column.filled === 0) continue;
    if (!taken.has('currency') && column.currencyCodes === column.filled) give(column.index, 'currency');
    else if (!taken.has('email') && column.emails * 2 > column.filled) give(column.index, 'email');
    else if (column.phones * 2 > column.filled) give(column.index, 'phone');
    else if (!taken.has('debtorName') && !taken.has('debtorNumber') && column.words * 2 >= column.filled) {
      give(column.index, 'debtorName');
    }
  }
}
