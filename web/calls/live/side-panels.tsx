import type { CaseHead } from '@duologue/contract/cases.ts';
import type { Sayings } from '@duologue/contract/gate.ts';
import { Lock, UserRoundX, Voicemail } from 'lucide-react';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import { useText } from '../../messages/text-context.tsx';
import { useSentence } from '../../messages/use-sentence.ts';
import { useVoicemailMessage } from '../say/voicemail-message.ts';
import { Icon } from '../../ui/base/icon.tsx';
import styles from './call.module.css';

type Head = z.infer<typeof CaseHead>;
type SideProps = { readonly head: Head; readonly caller: string };

/** Before the right person is verified: who to ask for, and nothing of the account. */
export function LockedPanel({ head, isBeside = false }: { readonly head: Head; readonly isBeside?: boolean }) {
  const text = useText();
  const [person] = head.people;
  return (
    <section className={styles.locked} data-beside={isBeside} aria-label={text('calls.locked.title')}>
      <Icon of={Lock} size={28} />
      <p className={styles.askFor}>
        {person === undefined ? text('calls.askForAnyone') : text('calls.askFor', { name: person.name })}
      </p>
      {person?.manner != null && (
        <p className={styles.manner}>
          {text('calls.mannerLastTime', { manner: text.label('cases.manner', person.manner) })}
        </p>
      )}
      <h2 className={styles.lockedTitle}>{text('calls.locked.title')}</h2>
      <p className={styles.soft}>{text('calls.locked.hint')}</p>
    </section>
  );
}

/** P17: a third person learns nothing. These words and no others. */
export function ThirdPartyPanel({ head, caller }: SideProps) {
  const text = useText();
  const person = head.people[0]?.name ?? text('calls.person.fallback');
  return (
    <SayPanel
      icon={<Icon of={UserRoundX} size={28} />}
      title={text('calls.third.title')}
      hint={text('calls.third.hint')}
      words={[
        text('calls.third.sayName', { caller, person }),
        text('calls.third.sayWhen'),
        text('calls.third.sayNothing'),
        text('calls.third.sayLeave'),
      ]}
    />
  );
}

/** P16: anyone may hear a message. What the rules of the place want in it, or the neutral one; and nothing else. */
export function VoicemailPanel({ head, caller, sayings }: SideProps & { readonly sayings: Sayings | undefined }) {
  const text = useText();
  const say = useSentence();
  const person = head.people[0]?.name ?? head.debtor.name;
  const message = useVoicemailMessage(sayings, head, caller);
  return (
    <SayPanel
      icon={<Icon of={Voicemail} size={28} />}
      title={text('calls.voicemail.title')}
      hint={text('calls.voicemail.hint')}
      words={[message ?? text('calls.voicemail.say', { caller, person })]}
      notes={[
        ...(sayings?.missing ?? []).map((setting) => text(`law.say.missing.${setting}`)),
        ...(sayings?.nothingElse ?? []).map(({ sentence }) => say(sentence)),
      ]}
    />
  );
}

type SayPanelProps = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly hint: string;
  readonly words: readonly string[];
  /** The rules by which nothing else may be said. */
  readonly notes?: readonly string[];
};

function SayPanel({ icon, title, hint, words, notes = [] }: SayPanelProps) {
  return (
    <section className={styles.say} aria-label={title}>
      {icon}
      <h2 className={styles.lockedTitle}>{title}</h2>
      <p className={styles.soft}>{hint}</p>
      <ul className={styles.sayings}>
        {words.map((saying) => (
          <li key={saying}>{saying}</li>
        ))}
      </ul>
      {notes.map((note) => (
        <p key={note} className={styles.soft}>
          {note}
        </p>
      ))}
    </section>
  );
}
