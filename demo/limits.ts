/** Debtors that one portfolio is built for, beside the cast. */
export const PORTFOLIO_DEBTORS_MAX = 1_000_000;
