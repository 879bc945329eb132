/**
 * Receipts of a file are asked for together and stand together: blocks are told apart by the file, as its id grows with time.
 * An entry for each receipt was written when it came and once more when it was weighed. Frozen: never edited again; it
 * imports nothing of ours.
 */
export const name = '0019-receipts-of-a-file';

export const sql = `
drop index receipt_by_file;
create index receipt_by_file on receipt using brin (tenant_id, file_id) with (pages_per_range = 32, autosummarize = on);
`;
