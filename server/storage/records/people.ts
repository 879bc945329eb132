import type { ContactRecord, PeopleRecords, PhoneRecord } from '@duologue/server/app/ports/people.ts';
import { sql } from 'kysely';
import { isSuppressed } from '../privacy/suppressed.ts';
import { fromInstant } from './columns.ts';
import type { Scope } from './scope.ts';

export function peopleRecords({ trx, tenantId }: Scope): PeopleRecords {
  return {
    listContacts: async (debtorId) => {
      const rows = await trx
        .selectFrom('contact')
        .select(['contact_id', 'name', 'role', 'relation', 'email', 'manner', 'note'])
        .where('tenant_id', '=', tenantId)
        .where('debtor_id', '=', debtorId)
        .where('retired_at', 'is', null)
        .orderBy('contact_id')
        .execute();
      return rows.map(toContact);
    },
    saveContact: async (debtorId, { contactId, ...rest }, at) => {
      await trx
        .insertInto('contact')
        .values({
          tenant_id: tenantId,
          contact_id: contactId,
          debtor_id: debtorId,
          ...rest,
          created_at: fromInstant(at),
        })
        .onConflict((clash) => clash.columns(['tenant_id', 'contact_id']).doUpdateSet(rest))
        .execute();
    },
    listPhones: async (debtorId) => {
      const rows = await trx
        .selectFrom('phone as t')
        .select(['number', 'as_written', 'label', 'contact_id'])
        .select(sql<string>`case when ${isSuppressed} then 'wrong' else state end`.as('state'))
        .where('tenant_id', '=', tenantId)
        .where('debtor_id', '=', debtorId)
        .orderBy('created_at')
        .orderBy('number')
        .execute();
      return rows.map(toPhone);
    },
    savePhone: async (debtorId, { number, asWritten, label, state, contactId }, at) => {
      const changes = { label, state, contact_id: contactId };
      await trx
        .insertInto('phone')
        .values({
          tenant_id: tenantId,
          debtor_id: debtorId,
          number,
          as_written: asWritten,
          ...changes,
          created_at: fromInstant(at),
        })
        .onConflict((clash) => clash.columns(['tenant_id', 'debtor_id', 'number']).doUpdateSet(changes))
        .execute();
    },
  };
}

type ContactRow = Omit<ContactRecord, 'contactId'> & { readonly contact_id: string };

export function toContact({ contact_id, name, role, relation, email, manner, note }: ContactRow): ContactRecord {
  return { contactId: contact_id as ContactRecord['contactId'], name, role, relation, email, manner, note };
}

export function toPhone(row: {
  number: string;
  as_written: string;
  label: string;
  state: string;
  contact_id: string | null;
}): PhoneRecord {
  return {
    number: row.number,
    asWritten: row.as_written,
    label: row.label,
    state: row.state as PhoneRecord['state'],
    contactId: row.contact_id as PhoneRecord['contactId'],
  };
}
