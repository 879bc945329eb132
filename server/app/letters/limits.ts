/** The largest anything may be in this room. */

/** Bytes of an EPC code (EPC069-12, 5.2). */
export const EPC_BYTES_MAX = 331;
/** Letters of what a payer writes beside a transfer. */
export const REMITTANCE_MAX = 140;
/** Invoices that a letter names; the rest is in the books. */
export const LETTER_ITEMS_MAX = 12;
