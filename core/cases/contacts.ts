import type { ContactId } from './ids.ts';

/** How a person stands to the debtor. Third persons learn nothing of the debt. */
export const CONTACT_RELATIONS = [
  'debtor',
  'accounts-payable',
  'approver',
  'management',
  'employee',
  'authorised-representative',
  'attorney',
  'household',
  'third-party',
] as const;
export type ContactRelation = (typeof CONTACT_RELATIONS)[number];

/** How the person was on the telephone. A closed list: what is written about a person may be read by that person. */
export const MANNERS = ['helpful', 'neutral', 'hurried', 'guarded', 'upset', 'hostile'] as const;
export type Manner = (typeof MANNERS)[number];

/** A person at or around the debtor. Telephone numbers in E.164. */
export type Contact = {
  readonly contactId: ContactId;
  readonly name: string;
  readonly relation: ContactRelation;
  readonly role?: string;
  readonly manner?: Manner;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
};
