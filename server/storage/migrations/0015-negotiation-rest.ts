/**
 * What a completed settlement waived of an item and no ledger has shown yet, so that a ledger that still lists it does not
 * open it again; and the call on which a plan or settlement was agreed. Frozen: never edited again; it imports nothing of
 * ours.
 */
export const name = '0015-negotiation-rest';

export const sql = `
alter table item add column waived_ahead_minor bigint not null default 0;
alter table arrangement add column call_id uuid;
`;
