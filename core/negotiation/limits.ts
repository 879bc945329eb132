/** Weeks of a cash forecast: a quarter, as banks and insolvency practitioners ask for. */
export const FORECAST_WEEKS = 13;
/** Expected receipts that are named in one forecast. */
export const RECEIPTS_MAX = 60;
/** Offers shown as the best. */
export const BEST_OFFERS = 3;
/** Days without a payment that are nothing out of the ordinary: a month, and a closed stretch at its end. */
export const ORDINARY_GAP_DAYS = 35;
/** Decimal digits that powers of a yearly rate are reckoned with. */
export const POWER_DIGITS = 40;
/** Days ahead that a payment is valued: ten years and a little. */
export const VALUED_DAYS_MAX = 4_000;
