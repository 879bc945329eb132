/** What the cells of a column look like, counted over all of its rows. Rows of totals and headings are left out. */
export type ColumnProfile = {
  /** Place in the row, from 0. */
  readonly index: number;
  readonly header: string;
  readonly filled: number;
  /** Filled cells that say the same as the filled cell before them. */
  readonly repeats: number;
  readonly dates: DateEvidence;
  readonly amounts: AmountEvidence;
  /** Cells that are a currency code, an e-mail address, look like a telephone number, are words. */
  readonly currencyCodes: number;
  readonly emails: number;
  readonly phones: number;
  readonly words: number;
  /** Numbers of five digits in the range in which spreadsheets count days. */
  readonly excelSerials: number;
  /** Different values, as long as there are few of them. */
  readonly distinct: readonly string[];
  readonly hasManyValues: boolean;
  readonly samples: readonly string[];
};

export type DateEvidence = {
  readonly count: number;
  /** Cells with the shape of a date that are no day in any order: 2026-02-30. */
  readonly impossible: number;
  /** Cells that are a date in this order. */
  readonly dmy: number;
  readonly mdy: number;
  readonly ymd: number;
  /** Cells that read as different days, or as none, in different orders. */
  readonly differing: number;
  /** Some of the differing ones. */
  readonly examples: readonly string[];
};

export type AmountEvidence = {
  readonly count: number;
  readonly point: number;
  readonly comma: number;
  /** `1.234` or `1,234`: grouping or decimals. */
  readonly either: number;
  readonly negative: number;
  /** Currency marks beside the digits and how often they occur. */
  readonly marks: Readonly<Record<string, number>>;
  readonly examples: readonly string[];
};

/** What one look at all rows tells about a sheet. Its size does not grow with the number of rows. */
export type SheetProfile = {
  readonly rows: number;
  readonly blankRows: number;
  /** Line of the header; absent when the data begins at once. */
  readonly headerLine?: number;
  readonly headers: readonly string[];
  /** Filled cells of the rows above the header, joined by spaces. */
  readonly titles: readonly string[];
  readonly columns: readonly ColumnProfile[];
  /** Rows with one filled cell below the header that name a bucket, and those with other words. */
  readonly bucketHeadings: number;
  readonly otherHeadings: number;
  /** Rows `Total X` whose X was the heading or the parent before it. */
  readonly closedHeadings: number;
};
