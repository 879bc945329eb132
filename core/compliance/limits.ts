/** How long a permit may be used: time to press the button and for the line to ring, not to fetch coffee. */
export const PERMIT_LIFE_MS = 60_000;

/** Steps of the search for the next permitted moment. Each step passes at least one obstacle; more means: not by waiting. */
export const NEXT_MOMENT_STEPS_MAX = 400;

export const RULES_PER_PACK_MAX = 500;

/** Sorts of contacts whose rules are kept at hand for one rule book. */
export const CONCERNS_KEPT_MAX = 5000;

/** Days that one question about permitted hours may cover. */
export const PERMITTED_SPANS_DAYS_MAX = 62;
