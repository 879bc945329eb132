import { type BucketRange, bucketRange } from './cells/bucket-label.ts';
import { foldWords } from './cells/fold-words.ts';
import { fits } from './column-fit.ts';
import { type ColumnRole, REPEATABLE, roleOfHeader } from './column-roles.ts';
import type { MappedColumn } from './ledger-mapping.ts';
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
      const role = buckets.size > 0 && match.role === 'amount' ? 'open' : match.role;
      const free = [role, ...alternatives(role, column)].find(
        (candidate) => (!taken.has(candidate) || REPEATABLE.has(candidate)) && fits(candidate, column),
      );
      if (free !== undefined) give(column.index, free);
    }
  }
  giveByContent(columns, roles, taken, give);
  const contact = [...roles].find(([, role]) => role === 'contactName')?.[0];
  // Xero's `ContactName` is the debtor where nothing else is.
  if (contact !== undefined && !taken.has('debtorName') && !taken.has('debtorNumber')) give(contact, 'debtorName');
  return columns.map(({ index, header }) => {
    const bucket = buckets.get(index);
    return { index, header, role: roles.get(index) ?? 'ignored', ...(bucket === undefined ? {} : { bucket }) };
  });
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
