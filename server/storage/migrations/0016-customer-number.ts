/**
 * Customer numbers as payers write them: plain letters and digits without zeros before them, kept beside the number as
 * the keys of items are, so that a receipt that names one finds its debtor. Frozen: never edited again; it imports nothing
 * of ours.
 */
export const name = '0016-customer-number';

export const sql = `
alter table debtor add column number_key text generated always as
  (nullif(ltrim(upper(regexp_replace(number, '[^A-Za-z0-9]', '', 'g')), '0'), '')) stored;
create index debtor_by_number on debtor (tenant_id, number_key) where number_key is not null;
`;
