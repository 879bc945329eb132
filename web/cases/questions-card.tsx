import type { Brief } from '@duologue/contract/cases.ts';
import { useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import styles from './brief.module.css';
import type { BriefAction } from './brief-commands.ts';

type QuestionsCardProps = Pick<Brief, 'questions'> & { readonly onAct: (action: BriefAction) => void };

/** Ask one or two things in a call, not all. */
const QUESTIONS_SHOWN = 3;

/** P20: what is not known yet, as questions to ask in the flow of the call. */
export function QuestionsCard({ questions, onAct }: QuestionsCardProps) {
  const text = useText();
  if (questions.length === 0) return null;
  return (
    <section className={styles.card} aria-label={text('cases.questions.title')}>
      <div className={styles.questions}>
        <h2 className={styles.title}>{text('cases.questions.title')}</h2>
        <ul>
          {questions.slice(0, QUESTIONS_SHOWN).map((question) => (
            <li key={question.code}>{text.say(question)}</li>
          ))}
        </ul>
        <Button size="s" shortcut="f" onPress={() => onAct('fact')}>
          {text('cases.action.fact')}
        </Button>
      </div>
    </section>
  );
}
