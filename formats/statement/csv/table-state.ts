import type { ExactAmount } from '@duologue/core/statements/exact-amount.ts';
import type { EntryDetail, StatementEntry } from '@duologue/core/statements/statement-entry.ts';

/** An entry with the balance that its row states. */
export type Line = { readonly amount: ExactAmount; readonly balance: ExactAmount; readonly entry: StatementEntry };
/** A balance that a row above or below the table states. */
export type Loose = {
  readonly kind: 'opening' | 'closing';
  readonly amount: ExactAmount;
  readonly line: number;
  readonly isAbove: boolean;
};
/** The last entry, until it is known that no row goes on with it. */
export type Held = { readonly entry: StatementEntry; readonly texts: string[]; readonly parts: EntryDetail[] };

export type TableState = {
  first: Line | undefined;
  last: Line | undefined;
  own: string | undefined;
  ties: boolean;
  loose: Loose[];
  held: Held | undefined;
};

export const createTableState = (): TableState => ({
  first: undefined,
  last: undefined,
  own: undefined,
  ties: true,
  loose: [],
  held: undefined,
});
