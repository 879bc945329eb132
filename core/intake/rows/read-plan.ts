import type { CalendarDate } from '../../calendar/calendar-date.ts';
import type { Currency } from '../../money/currency.ts';
import type { BucketRange } from '../cells/bucket-label.ts';
import type { DateStyle } from '../cells/read-date.ts';
import type { DecimalStyle } from '../cells/read-number.ts';
import type { ColumnRole } from '../column-roles.ts';
import type { LedgerMapping, MappedColumn, SectionKind } from '../ledger-mapping.ts';

export type DateColumn = { readonly index: number; readonly style: DateStyle };
export type AmountColumn = { readonly index: number; readonly style: DecimalStyle };
export type BucketColumn = AmountColumn & { readonly bucket: BucketRange & { readonly label: string } };

/** A mapping turned round: for each role its column, so that a row is read without searching. */
export type ReadPlan = {
  readonly layout: LedgerMapping['layout'];
  readonly sections: SectionKind;
  readonly parentMark: string | undefined;
  readonly currency: Currency | undefined;
  readonly asOn: CalendarDate | undefined;
  /** Columns of the layout. */
  readonly width: number;
  readonly header: readonly { readonly index: number; readonly text: string }[] | undefined;
  readonly text: Readonly<Partial<Record<ColumnRole, number>>>;
  readonly phones: readonly number[];
  readonly addressLines: readonly number[];
  readonly issuedOn: DateColumn | undefined;
  readonly dueOn: DateColumn | undefined;
  readonly settledOn: DateColumn | undefined;
  readonly amount: AmountColumn | undefined;
  readonly open: AmountColumn | undefined;
  readonly paid: AmountColumn | undefined;
  readonly debit: AmountColumn | undefined;
  readonly credit: AmountColumn | undefined;
  readonly buckets: readonly BucketColumn[];
  /** Whether rows that follow each other with one number are lines of one invoice. */
  readonly sumsLines: boolean;
  /** What a person said of statuses that no list knows. */
  readonly statuses: NonNullable<MappedColumn['statuses']>;
  /** Cells that only an item fills: a total has none of them. */
  readonly identity: readonly number[];
  /** Whether what is open follows from settlement dates and the day of the file. */
  readonly looksBack: boolean;
  /** The columns that a total sums; none where signs or settlement keep its sums from being ours. */
  readonly summed: readonly AmountColumn[];
};

export function compilePlan(mapping: LedgerMapping): ReadPlan {
  const { columns } = mapping;
  const all = (role: ColumnRole) => columns.filter((column) => column.role === role);
  const amount = (role: ColumnRole) => all(role).map(amountColumn)[0];
  const date = (role: ColumnRole) =>
    all(role).map(({ index, dateStyle }) => ({ index, style: dateStyle ?? 'unknown' }))[0];
  const buckets = all('bucket').map((column) => ({
    ...amountColumn(column),
    bucket: { ...column.bucket, label: column.header },
  }));
  const named = columns.filter(({ header }) => header !== '').map(({ index, header }) => ({ index, text: header }));
  const [open, total, debit, credit] = [amount('open'), amount('amount'), amount('debit'), amount('credit')];
  // A file that says itself what is open needs no looking back; its settlement dates are only history.
  const looksBack = all('settledOn').length > 0 && all('open').length === 0;
  const isComparable = !looksBack && all('creditDebitMark').length === 0;
  return {
    layout: mapping.layout,
    sections: mapping.sections,
    parentMark: mapping.parentMark,
    currency: mapping.currency,
    asOn: mapping.asOn,
    width: columns.length,
    header: mapping.hasHeader ? named : undefined,
    text: Object.fromEntries(columns.map(({ role, index }) => [role, index])),
    phones: all('phone').map(({ index }) => index),
    addressLines: all('addressLine').map(({ index }) => index),
    issuedOn: date('issuedOn'),
    dueOn: date('dueOn'),
    settledOn: date('settledOn'),
    amount: total,
    open,
    paid: amount('paid'),
    debit,
    credit,
    buckets,
    sumsLines: mapping.lines === 'sum',
    statuses: all('documentStatus')[0]?.statuses ?? {},
    identity: columns.filter(({ role }) => IDENTITY.has(role)).map(({ index }) => index),
    looksBack,
    summed: isComparable ? [...buckets, ...[open, total].filter((column) => column !== undefined)] : [],
  };
}

const IDENTITY: ReadonlySet<ColumnRole> = new Set(['invoiceNumber', 'issuedOn', 'dueOn', 'settledOn']);

function amountColumn({ index, decimalStyle }: MappedColumn): AmountColumn {
  return { index, style: decimalStyle ?? 'point' };
}
