/** Years between the due date and the day of reckoning; more is a mistyped year. */
export const YEARS_MAX = 60;

/** Years in which interest may be added month by month without rounding: exact figures grow longer with each. */
export const MONTHLY_YEARS_MAX = 10;

/** No day of reckoning is later than this year. */
export const YEAR_LAST = 2200;

/** Payments on one late amount. */
export const PAYMENTS_MAX = 1_000;

/** Late invoices or instalments that are reckoned together. */
export const ITEMS_MAX = 1_000;

/** A yearly rate above this, in per cent, is mistyped or no rate at all. */
export const PERCENT_MAX = 1_000;

/** Reference rates that a firm may add. */
export const FIRM_RATES_MAX = 1_000;

/** Characters of a contract's rate clause. */
export const CLAUSE_LENGTH_MAX = 200;

/** Decimals of exact interest that people are shown. */
export const SHOWN_DECIMALS = 6;
