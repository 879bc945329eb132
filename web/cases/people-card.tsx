import type { Brief, PersonWire } from '@duologue/contract/cases.ts';
import { UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { Icon } from '../ui/base/icon.tsx';
import { Select } from '../ui/form/select.tsx';
import styles from './brief.module.css';
import type { BriefAction } from './brief-commands.ts';

type PeopleCardProps = {
  readonly brief: Brief;
  readonly number: string | undefined;
  readonly onNumber: (number: string) => void;
  readonly onAct: (action: BriefAction) => void;
  /** Below the number: whether this call is to be recorded. */
  readonly recording?: ReactNode;
};

/** What a number is called that was imported without a label; every other label is somebody's own words. */
const MAIN = 'main';

/** More people than this fill the screen, not the caller's head. */
const PEOPLE_SHOWN = 3;

/** P18: the brief opens with the person, and with how that person was last time. */
export function PeopleCard({ brief, number, onNumber, onAct, recording }: PeopleCardProps) {
  const text = useText();
  const options = brief.phones
    .filter(({ state }) => state !== 'wrong')
    .map(({ number: value, asWritten, label, state }) => ({
      value,
      label: `${asWritten} · ${label === MAIN ? text('cases.people.phoneLabel.main') : label} · ${text(`cases.people.phoneState.${state}`)}`,
    }));
  return (
    <section className={styles.card} aria-label={text('cases.people.title')}>
      <h2 className={styles.title}>{text('cases.people.title')}</h2>
      {brief.people.length === 0 && (
        <div className={styles.empty}>
          <p>{text('cases.people.none')}</p>
          <Button size="s" onPress={() => onAct('person')}>
            {text('cases.action.person')}
          </Button>
        </div>
      )}
      <ul className={styles.people}>
        {brief.people.slice(0, PEOPLE_SHOWN).map((person) => (
          <Person key={person.contactId} person={person} />
        ))}
      </ul>
      {options.length > 0 ? (
        <>
          <Select label={text('cases.people.phone')} value={number} options={options} onChange={onNumber} />
          {recording}
        </>
      ) : (
        <div className={styles.empty}>
          <Button size="s" onPress={() => onAct('phone')}>
            {text('cases.action.phone')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Person({ person: { name, role, relation, manner, note } }: { readonly person: PersonWire }) {
  const text = useText();
  const what = role === '' ? text.label('cases.relation', relation) : role;
  return (
    <li className={styles.person}>
      <span className={styles.face}>
        <Icon of={UserRound} />
      </span>
      <div>
        <p>
          <strong>{name}</strong> <span className={styles.soft}>{what}</span>
        </p>
        {manner !== null && (
          <p className={styles.manner}>
            {text('cases.people.mannerLastTime', { manner: text.label('cases.manner', manner) })}
          </p>
        )}
        {note !== null && <p className={styles.soft}>{note}</p>}
      </div>
    </li>
  );
}
