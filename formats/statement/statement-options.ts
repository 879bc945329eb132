import type { DateOrder } from '@duologue/core/intake/cells/read-date.ts';

/** What a person said about a file that does not say it itself. Never needed for what the file proves. */
export type StatementOptions = {
  /** The currency of a file that names none. */
  readonly currency?: string;
  /** The account of a file that names none. */
  readonly account?: string;
  /** Answers for QIF and CSV files whose dates or numbers can be read in more than one way. */
  readonly dateOrder?: DateOrder;
  readonly decimal?: 'point' | 'comma';
  /** What the columns of a CSV file mean, by their place, for those that are not told by their heading. */
  readonly columns?: Readonly<Record<number, string>>;
};
