import type { Brief } from '@duologue/contract/cases.ts';
import { useFormats, useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import styles from './brief.module.css';
import type { BriefAction } from './brief-commands.ts';

/** Ask one or two things in a call, not all. */
const QUESTIONS_SHOWN = 3;

/** P03 and P20: what this call is for, what is planned already, and what is worth asking on the way. */
export function ObjectiveCard({
  brief,
  onAct,
}: {
  readonly brief: Brief;
  readonly onAct: (action: BriefAction) => void;
}) {
  const text = useText();
  const formats = useFormats();
  const { objective, nextStep, questions } = brief;
  const amount = objective.amount === null ? undefined : formats.money(objective.amount);
  return (
    <section className={styles.card} data-tone="accent" aria-label={text('cases.objective.title')}>
      <h2 className={styles.title}>{text('cases.objective.title')}</h2>
      <p className={styles.objective}>{text.label('cases.objective', objective.kind)}</p>
      {amount !== undefined && (
        <p className={styles.ask}>
          {objective.byOn === null
            ? text('cases.objective.amount', { amount })
            : text('cases.objective.amountBy', { amount, byOn: objective.byOn })}
        </p>
      )}
      <p className={styles.soft}>{text.say(objective.because)}</p>
      {nextStep !== null && (
        <p className={styles.soft}>
          {text('cases.objective.nextStep', {
            step: text.label('cases.next-step', nextStep.kind),
            dueOn: nextStep.dueOn,
          })}
        </p>
      )}
      {questions.length > 0 && (
        <div className={styles.questions}>
          <h3 className={styles.subtitle}>{text('cases.questions.title')}</h3>
          <ul>
            {questions.slice(0, QUESTIONS_SHOWN).map((question) => (
              <li key={question.code}>{text.say(question)}</li>
            ))}
          </ul>
          <Button size="s" shortcut="f" onPress={() => onAct('fact')}>
            {text('cases.action.fact')}
          </Button>
        </div>
      )}
    </section>
  );
}
