import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ContactId, DebtorId } from '@duologue/core/cases/ids.ts';

export type ContactRecord = {
  readonly contactId: ContactId;
  readonly name: string;
  readonly role: string;
  readonly relation: string;
  readonly email: string | null;
  readonly manner: string | null;
  readonly note: string | null;
};

export type PhoneState = 'unproved' | 'good' | 'wrong';

export type PhoneRecord = {
  /** E.164, or as written when it could not be read. */
  readonly number: string;
  readonly asWritten: string;
  readonly label: string;
  readonly state: PhoneState;
  readonly contactId: ContactId | null;
};

export interface PeopleRecords {
  listContacts(debtorId: DebtorId): Promise<readonly ContactRecord[]>;
  saveContact(debtorId: DebtorId, contact: ContactRecord, at: Instant): Promise<void>;
  listPhones(debtorId: DebtorId): Promise<readonly PhoneRecord[]>;
  savePhone(debtorId: DebtorId, phone: PhoneRecord, at: Instant): Promise<void>;
}
