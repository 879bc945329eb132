import type { CaseHead } from '@duologue/contract/cases.ts';
import type { Sayings } from '@duologue/contract/gate.ts';
import type { LineWire } from '@duologue/contract/guide.ts';
import { Lock, UserRoundX, Voicemail } from 'lucide-react';
import type { ReactNode } from 'react';
import type { z } from 'zod';
import type { Text } from '@duologue/words/text.ts';
import { useText } from '../../messages/text-context.tsx';
import { useSentence } from '../../messages/use-sentence.ts';
import { useVoicemailMessage } from '../say/voicemail-message.ts';
import { Icon } from '../../ui/base/icon.tsx';
import styles from './call.module.css';

type Head = z.infer<typeof CaseHead>;
type SideProps = {
  readonly head: Head;
  readonly caller: string;
  /** Of the playbook what may be said here, the first to say first; `undefined` while the guide is on its way. */
  readonly lines: readonly LineWire[] | undefined;
  /** In which they are. */
  readonly language: string;
};

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

/** More than these are not looked through while somebody waits for an answer. */
const LINES_SHOWN = 4;

/** P17: a third person learns nothing. What the firm's playbook says to them, as far as the place allows it. */
export function ThirdPartyPanel({ head, caller, lines = [], language }: SideProps) {
  const text = useText();
  const person = head.people[0]?.name ?? text('calls.person.fallback');
  return (
    <SayPanel
      icon={<Icon of={UserRoundX} size={28} />}
      title={text('calls.third.title')}
      hint={text('calls.third.hint')}
      {...(lines.length > 0
        ? { words: quoted(lines.slice(0, LINES_SHOWN), text), language }
        : { words: [text('calls.third.sayName', { caller, person }), text('calls.third.sayLeave')] })}
    />
  );
}

type VoicemailPanelProps = SideProps & { readonly sayings: Sayings | undefined };

/**
 * P16: anyone may hear a message. The one of the firm's playbook that has all that the rules of the place want in it;
 * else what they want, or the neutral one; and nothing beside it.
 */
export function VoicemailPanel({ head, caller, sayings, lines = [], language }: VoicemailPanelProps) {
  const text = useText();
  const say = useSentence();
  const person = head.people[0]?.name ?? head.debtor.name;
  const wanted = useVoicemailMessage(sayings, head, caller);
  const [ours] = quoted(lines, text);
  const shown =
    ours === undefined
      ? { words: [wanted ?? text('calls.voicemail.say', { caller, person })] }
      : { words: [ours], language };
  return (
    <SayPanel
      icon={<Icon of={Voicemail} size={28} />}
      title={text('calls.voicemail.title')}
      hint={text('calls.voicemail.hint')}
      {...shown}
      notes={[
        ...(sayings?.missing ?? []).map((setting) => text(`law.say.missing.${setting}`)),
        ...(sayings?.nothingElse ?? []).map(({ sentence }) => say(sentence)),
      ]}
    />
  );
}

const quoted = (lines: readonly LineWire[], text: Text): readonly string[] =>
  lines.map((line) => text('law.say.message', { words: line.text }));

type SayPanelProps = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly hint: string;
  readonly words: readonly string[];
  /** Of the words, where it is not that of the screen. */
  readonly language?: string;
  /** The rules by which nothing else may be said. */
  readonly notes?: readonly string[];
};

function SayPanel({ icon, title, hint, words, language, notes = [] }: SayPanelProps) {
  return (
    <section className={styles.say} aria-label={title}>
      {icon}
      <h2 className={styles.lockedTitle}>{title}</h2>
      <p className={styles.soft}>{hint}</p>
      <ul className={styles.sayings} lang={language}>
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
