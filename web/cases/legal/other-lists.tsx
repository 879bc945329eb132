import { useFormats, useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import styles from './legal.module.css';
import type { LegalPart } from './legal-view.tsx';

/** Notices that went out, or did not, and the questions that were answered. */
export function NoticeList({ facts: { notices, answers } }: LegalPart) {
  const text = useText();
  const formats = useFormats();
  if (notices.length + answers.length === 0) return <p className={styles.soft}>{text('law.facts.noticesNone')}</p>;
  return (
    <ul className={styles.lines}>
      {notices.map(({ notice, sentAt, reason }) => (
        <li key={notice}>
          {text.label('law.notice', notice)}:{' '}
          <strong>
            {sentAt === null ? text('law.facts.notSent') : text('law.facts.sentOn', { sentOn: formats.dateAt(sentAt) })}
          </strong>{' '}
          <span className={styles.soft}>{reason}</span>
        </li>
      ))}
      {answers.map(({ answer, is, from, reason }) => (
        <li key={answer}>
          {text.label('law.ask', answer)} <strong>{text(is === 'yes' ? 'law.facts.yes' : 'law.facts.no')}</strong>{' '}
          <span className={styles.soft}>{from === 'firm' ? text('law.facts.fromFirm') : reason}</span>
        </li>
      ))}
    </ul>
  );
}

export function ConsentList({ facts: { consents }, onTask }: LegalPart) {
  const text = useText();
  const formats = useFormats();
  if (consents.length === 0) return <p className={styles.soft}>{text('law.facts.consentsNone')}</p>;
  return (
    <ul className={styles.lines}>
      {consents.map(({ consentId, to, form, givenAt, untilOn, revokedAt, reason }) => (
        <li key={consentId} className={styles.state}>
          <div>
            <p>
              {text.label('law.consent', to)} <span className={styles.soft}>{text.label('law.form', form)}</span>
            </p>
            <p className={styles.soft}>
              {untilOn === null
                ? text('law.facts.sinceDay', { day: formats.date(formats.dateAt(givenAt)) })
                : text('law.facts.fromTo', { day: formats.date(formats.dateAt(givenAt)), untilOn })}
              {' · '}
              {reason}
              {revokedAt !== null && ` · ${text('law.facts.revokedAt', { revokedAt })}`}
            </p>
          </div>
          {revokedAt === null && (
            <Button size="s" onPress={() => onTask({ kind: 'revoke', consentId, name: text.label('law.consent', to) })}>
              {text('law.facts.revoke')}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Contacts beside our own calls. They count like any other. */
export function ContactList({ facts: { contacts } }: LegalPart) {
  const text = useText();
  const formats = useFormats();
  if (contacts.length === 0) return <p className={styles.soft}>{text('law.facts.contactsNone')}</p>;
  return (
    <ul className={styles.lines}>
      {contacts.map(({ contactLogId, kind, at, relation, outcome, note, by }) => (
        <li key={contactLogId}>
          {formats.instant(at)} · {text.label('law.contact', kind)} · {text.label('law.relation', relation)}
          {outcome !== null && ` · ${text.label('law.inbound', outcome)}`}{' '}
          <span className={styles.soft}>
            {note} ({by})
          </span>
        </li>
      ))}
    </ul>
  );
}
