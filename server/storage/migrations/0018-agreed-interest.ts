/**
 * Late interest that was agreed is an item of the account. `interest_of` says in which arrangement it was agreed, and how
 * much of it is of which item. Frozen: never edited again; it imports nothing of ours.
 */
export const name = '0018-agreed-interest';

export const sql = `
alter table item drop constraint item_kind_check;
alter table item add constraint item_kind_check
  check (kind in ('invoice', 'credit-note', 'unapplied-payment', 'balance', 'interest'));
alter table item add column interest_of jsonb,
  add constraint item_interest_of check ((kind = 'interest') = (interest_of is not null));
create index item_interest on item (tenant_id, account_id) where kind = 'interest';
`;
