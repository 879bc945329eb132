/**
 * What nobody looks up by, nobody needs to keep in order: the search for the payment that a bank took back asks for one of
 * several references at once, so neither of these indexes ever served it, and every receipt was written to both, twice.
 * Frozen: never edited again; it imports nothing of ours.
 */
export const name = '0017-receipt-indexes';

export const sql = `
drop index receipt_by_bank_reference;
drop index receipt_by_end_to_end;
`;
