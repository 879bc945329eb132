import type { Brief } from '@duologue/contract/cases.ts';
import type { ExcuseTaskWire } from '@duologue/contract/excuses.ts';
import { useText } from '../messages/text-context.tsx';
import { useSentence } from '../messages/use-sentence.ts';
import { Button } from '../ui/base/button.tsx';
import { Badge, type Tone } from '../ui/data/badge.tsx';
import styles from './brief.module.css';
import type { BriefAction } from './brief-commands.ts';

/** Older ones are in the timeline. */
const EXCUSES_SHOWN = 3;

const TONES: Readonly<Record<string, Tone>> = { confirmed: 'good', refuted: 'bad', open: 'warn' };

type ExcusesCardProps = Pick<Brief, 'excuses' | 'lastTalk'> & { readonly onAct: (action: BriefAction) => void };

/** P18 and P11: what was said last, by name; why they did not pay, what is to be asked about it, and whether it was true. */
export function ExcusesCard({ excuses, lastTalk, onAct }: ExcusesCardProps) {
  const text = useText();
  const say = useSentence();
  if (excuses.length === 0 && lastTalk === null) return null;
  const isWaiting = excuses.some(({ tasks }) => tasks.some(({ state }) => state === 'open'));
  return (
    <section className={styles.card} aria-label={text('excuses.title')}>
      <h2 className={styles.title}>{text('excuses.title')}</h2>
      {lastTalk !== null && <LastTalk lastTalk={lastTalk} />}
      <ul className={styles.lines}>
        {excuses.slice(0, EXCUSES_SHOWN).map(({ excuseId, name, words, heardOn, state, answer, tasks }) => (
          <li key={excuseId}>
            <strong>{say(name)}</strong> <Badge tone={TONES[state] ?? 'plain'}>{text(`excuses.state.${state}`)}</Badge>
            <p className={styles.said}>{text('excuses.heard', { heardOn, words })}</p>
            {answer !== null && <p className={styles.soft}>{answer.said}</p>}
            {tasks.filter(isOpen).map((task) => (
              <Task key={task.taskId} task={task} />
            ))}
          </li>
        ))}
      </ul>
      {isWaiting && (
        <Button size="s" shortcut="x" onPress={() => onAct('answer')}>
          {text('cases.action.answer')}
        </Button>
      )}
    </section>
  );
}

const isOpen = ({ state }: ExcuseTaskWire): boolean => state === 'open';

function LastTalk({ lastTalk: { on, person, title, said } }: { readonly lastTalk: NonNullable<Brief['lastTalk']> }) {
  const text = useText();
  const name = title === null ? person : text('excuses.withTitle', { name: person, title });
  return (
    <p className={styles.manner}>
      {said === null
        ? text('excuses.spoke', { talkedOn: on, name })
        : text('excuses.said', { talkedOn: on, name, said })}
    </p>
  );
}

/** What is to be done about it, by when, with whom, and how to put it without telling of a debt. */
function Task({ task }: { readonly task: ExcuseTaskWire }) {
  const text = useText();
  const say = useSentence();
  const { verifier, question } = task;
  return (
    <p className={styles.soft} data-overdue={task.overdue}>
      {taskWords(task, text)}
      {verifier !== null && question !== null && `: ${say(question)}`}
    </p>
  );
}

/** One line for a task: what, with whom, by when. */
export function taskWords({ kind, verifier, dueOn }: ExcuseTaskWire, text: ReturnType<typeof useText>): string {
  const what =
    verifier === null
      ? text(`excuses.task.${kind}`)
      : text('excuses.ask', { who: text(`excuses.verifier.${verifier}`) });
  return text('excuses.by', { dueOn, what });
}
