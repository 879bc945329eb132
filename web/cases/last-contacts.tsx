import type { Brief } from '@duologue/contract/cases.ts';
import type { Text } from '@duologue/words/text.ts';
import { useText } from '../messages/text-context.tsx';
import styles from './brief.module.css';

const CONTACTS_SHOWN = 3;
type Contact = Brief['lastContacts'][number];

/** What came of a contact in words: the weightiest thing that was said, or who was there, or what the line did. */
export function contactInWords(text: Text, { business, party, lineResult, person }: Contact): string {
  const what =
    business !== null
      ? business
          .split(',')
          .map((code) => text.label('calls.outcome', code.trim()))
          .join(', ')
      : party !== null
        ? text.label('calls.party', party)
        : lineResult !== null
          ? text.label('calls.line', lineResult)
          : text.label('calls.line', 'unknown');
  return person === null ? what : `${what}, ${text('cases.contacts.with', { name: person })}`;
}

/** Who said what, the latest first. */
export function LastContacts({ contacts }: { readonly contacts: readonly Contact[] }) {
  const text = useText();
  return (
    <div>
      <h3 className={styles.subtitle}>{text('cases.contacts.title')}</h3>
      {contacts.length === 0 && <p className={styles.soft}>{text('cases.contacts.none')}</p>}
      <ul className={styles.lines}>
        {contacts.slice(0, CONTACTS_SHOWN).map((contact) => (
          <li key={contact.callId}>
            {contactInWords(text, contact)}
            <p className={styles.soft}>
              {text('cases.contacts.by', { startedAt: contact.startedAt, name: contact.by })}
            </p>
            {contact.notes !== '' && <p className={styles.said}>{contact.notes}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
