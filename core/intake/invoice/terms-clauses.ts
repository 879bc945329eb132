import { NO_DISCOUNT, SAYS_DISCOUNT, SAYS_LATE, SAYS_OTHER, SAYS_WHOLE, SLASHED_DISCOUNT } from './terms-words.ts';

export type TermsClauses = {
  readonly paying: readonly string[];
  readonly discounts: readonly string[];
  /** Nothing else is said: a bare "14 Tage" can only be the period for paying. */
  readonly isOnlyClause: boolean;
};

/** Sentences and their parts; commas and points inside numbers do not end one. */
const BREAK = /;|(?<!\d),|,(?!\d)|[.!](?=\s|$)|\s(?:oder|or|ou|oppure|bzw)\s/;

/**
 * Takes folded text apart: what is about paying, what is about a discount. Clauses about the cost of delay, complaints
 * and the like are left out.
 */
export function termsClauses(folded: string): TermsClauses {
  const clauses = folded
    .replace(NO_DISCOUNT, ' ohne abzug ')
    .replace(SLASHED_DISCOUNT, ' skonto, ')
    .split(BREAK)
    .map((clause) => clause.trim())
    .filter((clause) => /[a-z0-9@]/.test(clause));
  const about = clauses.filter((clause) => !SAYS_LATE.test(clause) && !SAYS_OTHER.test(clause));
  const discounts = about.filter((clause) => SAYS_DISCOUNT.test(clause));
  return {
    paying: about.filter((clause) => !SAYS_DISCOUNT.test(clause)),
    discounts,
    isOnlyClause: discounts.length === 0,
  };
}

export function isWholeAmount(clause: string): boolean {
  return SAYS_WHOLE.test(clause);
}
