import type { Sayings } from '@duologue/contract/gate.ts';
import type { ReactNode } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { KeyHint } from '../../ui/base/key-hint.tsx';
import { Checkbox } from '../../ui/form/checkbox.tsx';
import { Select } from '../../ui/form/select.tsx';
import { Skeleton } from '../../ui/feedback/states.tsx';
import type { Screen } from '../use-call.ts';
import type { Listener, ListenerId } from './listeners.ts';
import { nextSaying, type Saying, sayingLists, tickOf, wordsOf } from './saying-lists.ts';
import styles from './say.module.css';

type SayPanelProps = {
  readonly screen: Screen;
  readonly sayings: Sayings | undefined;
  readonly listener: Listener;
  readonly choices: readonly ListenerId[];
  readonly onChoose: (id: ListenerId) => void;
  readonly onTick: (item: string, done: boolean) => void;
  readonly onWhy: () => void;
};

/** What must be said now, with a tick; what may; and, short and without alarm, what is not said. */
export function SayPanel(props: SayPanelProps) {
  const { screen, sayings, listener, choices, onChoose, onTick, onWhy } = props;
  const text = useText();
  const say = useWords(screen);
  const { ticks } = screen.call;
  return (
    <section className={styles.panel} aria-label={text('law.say.title')}>
      <header className={styles.head}>
        <h2 className={styles.title}>{text('law.say.title')}</h2>
        <Button size="s" look="quiet" shortcut="w" onPress={onWhy}>
          {text('law.say.whyShort')}
        </Button>
      </header>
      {choices.length > 1 ? (
        <Select
          label={text('law.say.listener')}
          value={listener.id}
          options={choices.map((id) => ({ value: id, label: text(`law.listener.${id}`) }))}
          onChange={onChoose}
        />
      ) : (
        <p className={styles.soft}>{text(`law.listener.${listener.id}`)}</p>
      )}
      {sayings === undefined ? (
        <Skeleton lines={3} height={22} />
      ) : (
        <Lists sayings={sayings} ticks={ticks} say={say} onTick={onTick} />
      )}
    </section>
  );
}

function useWords({ call, head }: Screen): (saying: Saying) => string {
  const { locale } = useFormats();
  const text = useText();
  const known = {
    caller: call.by.name,
    person: head.people[0]?.name ?? text('calls.person.fallback'),
    creditor: head.creditor.name,
  };
  return (saying) => wordsOf(saying, [head.debtor.language ?? '', locale.slice(0, 2)], known);
}

/** More than these fill the screen, not the caller's head. */
const NEVER_SHOWN = 3;

type ListsProps = Pick<SayPanelProps, 'onTick'> & {
  readonly sayings: Sayings;
  readonly ticks: readonly string[];
  readonly say: (saying: Saying) => string;
};

function Lists({ sayings, ticks, say, onTick }: ListsProps) {
  const text = useText();
  const { required, optional, onlyWhen, never } = sayingLists(sayings);
  const next = nextSaying(sayings, ticks);
  if (sayings.items.length === 0) return <p className={styles.soft}>{text('law.say.nothing')}</p>;
  return (
    <>
      <Group title={text('law.say.required')} isShown={required.length > 0}>
        {required.map((saying) => {
          const tick = tickOf(sayings.moment, saying.id);
          return (
            <li key={saying.id} className={styles.required} data-next={tick === next}>
              <Checkbox isChecked={ticks.includes(tick)} onChange={(done) => onTick(tick, done)}>
                {say(saying)} {tick === next && <KeyHint keys="s" />}
              </Checkbox>
            </li>
          );
        })}
      </Group>
      <Group title={text('law.say.optional')} isShown={optional.length > 0}>
        {optional.map((saying) => (
          <li key={saying.id}>{say(saying)}</li>
        ))}
      </Group>
      <Group title={text('law.say.onlyWhen')} isShown={onlyWhen.length > 0}>
        {onlyWhen.map((saying) => (
          <li key={saying.id}>
            {say(saying)}{' '}
            <span className={styles.soft}>{text.label('law.circumstance', saying.circumstance ?? '')}</span>
          </li>
        ))}
      </Group>
      <Group title={text('law.say.never')} isShown={never.length > 0} isSoft>
        {never.slice(0, NEVER_SHOWN).map((saying) => (
          <li key={saying.id}>{say(saying)}</li>
        ))}
      </Group>
      {never.length > NEVER_SHOWN && (
        <details className={styles.more}>
          <summary>{text('law.say.neverMore', { count: never.length - NEVER_SHOWN })}</summary>
          <ul>
            {never.slice(NEVER_SHOWN).map((saying) => (
              <li key={saying.id}>{say(saying)}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

type GroupProps = {
  readonly title: string;
  readonly isShown: boolean;
  readonly isSoft?: boolean;
  readonly children: ReactNode;
};

function Group({ title, isShown, isSoft = false, children }: GroupProps) {
  if (!isShown) return null;
  return (
    <div className={styles.group} data-soft={isSoft}>
      <h3>{title}</h3>
      <ul>{children}</ul>
    </div>
  );
}
