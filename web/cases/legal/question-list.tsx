import { useText } from '../../messages/text-context.tsx';
import { Button } from '../../ui/base/button.tsx';
import { Link } from '../../ui/base/link.tsx';
import { paths } from '../../ui/base/navigation.tsx';
import styles from './legal.module.css';
import type { LegalTask } from './legal-form.tsx';
import type { LegalQuestion } from './legal-questions.ts';

type QuestionListProps = {
  readonly questions: readonly LegalQuestion[];
  readonly onTask: (task: LegalTask) => void;
};

/** What rules ask and nobody has answered, as questions that a person can answer with yes or no. */
export function QuestionList({ questions, onTask }: QuestionListProps) {
  const text = useText();
  return (
    <ul className={styles.questions}>
      {questions.map((question) => (
        <li key={keyOf(question)}>
          <p className={styles.question}>
            <Words question={question} />{' '}
            <span className={styles.soft}>{text('law.facts.askedBy', { codes: question.codes.join(', ') })}</span>
          </p>
          <Answers question={question} onTask={onTask} />
        </li>
      ))}
    </ul>
  );
}

const keyOf = (question: LegalQuestion) => `${question.kind} ${nameOf(question)}`;

function nameOf(question: LegalQuestion): string {
  if (question.kind === 'notice') return question.notice;
  if (question.kind === 'address') return question.country;
  return question.kind === 'answer' ? question.answer : question.jurisdiction;
}

function Words({ question }: { readonly question: LegalQuestion }) {
  const text = useText();
  if (question.kind === 'notice') return text('law.ask.notice', { notice: text.label('law.notice', question.notice) });
  if (question.kind === 'address') return text('law.ask.address', { country: question.country });
  return question.kind === 'answer'
    ? text.label('law.ask', question.answer)
    : text('law.ask.licence', { jurisdiction: question.jurisdiction });
}

function Answers({ question, onTask }: Pick<QuestionListProps, 'onTask'> & { readonly question: LegalQuestion }) {
  const text = useText();
  if (question.kind === 'licence') return <Link to={paths.settings()}>{text('law.facts.inSettings')}</Link>;
  if (question.kind === 'address') return <span className={styles.soft}>{text('law.ask.addressHow')}</span>;
  const task = (is: 'yes' | 'no'): LegalTask =>
    question.kind === 'notice'
      ? { kind: 'notice', notice: question.notice, isSent: is === 'yes' }
      : { kind: 'answer', answer: question.answer, is };
  return (
    <span className={styles.answers}>
      <Button size="s" onPress={() => onTask(task('yes'))}>
        {text(question.kind === 'notice' ? 'law.facts.yesOn' : 'law.facts.yes')}
      </Button>
      <Button size="s" onPress={() => onTask(task('no'))}>
        {text('law.facts.no')}
      </Button>
    </span>
  );
}
