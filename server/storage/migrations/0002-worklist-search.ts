/**
 * The worklist is searched by a part of a name or number. An index by trigrams is of no use behind the wall between
 * tenants: the planner does not hand rows of others to an operator that might leak them. What is searched therefore lies
 * folded in the index of the page itself, which is read in the order of the page until enough is found. The wall stands
 * for the owner too, and is set aside while the column is filled.
 */
export const name = '0002-worklist-search';

export const sql = `
alter table worklist_row add column search_text text not null default '';
alter table worklist_row no force row level security;
update worklist_row set search_text = lower(debtor_name || ' ' || coalesce(debtor_number, ''));
alter table worklist_row force row level security;
create index worklist_row_search on worklist_row (tenant_id, view, rank_key, case_id) include (search_text);
drop index worklist_row_page;
`;
