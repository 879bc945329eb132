import { type ReactNode, useState } from 'react';
import { useFormats, useText } from '../../messages/text-context.tsx';
import { Button } from '../base/button.tsx';
import { Panel } from '../layout/page.tsx';
import { AmountAnswer } from './amount-answer.tsx';
import { type Choice, ChoiceList } from './choice-list.tsx';
import { DateField } from './date-field.tsx';
import styles from './questions-panel.module.css';
import { TextField } from './text-field.tsx';

/** Something that only a person can say. Of every kind but `choice`, something else than the choices may be said. */
export type AskedQuestion = {
  readonly id: string;
  readonly label: string;
  readonly help?: ReactNode;
  readonly kind: 'choice' | 'date' | 'text' | 'currency' | 'amount';
  readonly choices: readonly Choice<string>[];
  /** What the field beside the choices is called. */
  readonly otherLabel?: string;
  readonly proposed?: string;
  /** The last day that a date may be. */
  readonly max?: string;
  /** Of an amount; without one it is asked for. */
  readonly currency?: string;
};

type QuestionsPanelProps = {
  readonly title: string;
  readonly hint: string;
  readonly submit: string;
  readonly questions: readonly AskedQuestion[];
  readonly isPending: boolean;
  readonly onAnswer: (answers: Readonly<Record<string, string>>) => void;
};

/** What can be read in more than one way is asked, with the readings side by side. */
export function QuestionsPanel({ title, hint, submit, questions, isPending, onAnswer }: QuestionsPanelProps) {
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const proposed = Object.fromEntries(
    questions.flatMap(({ id, proposed: value }) => (value === undefined ? [] : [[id, value]])),
  );
  const given = { ...proposed, ...answers };
  const isComplete = questions.every(({ id }) => (given[id] ?? '').trim() !== '');
  return (
    <Panel tone="accent" title={title}>
      <p>{hint}</p>
      {questions.map((question) => (
        <Question
          key={question.id}
          question={question}
          answer={given[question.id] ?? ''}
          onAnswer={(value) => setAnswers({ ...answers, [question.id]: value })}
        />
      ))}
      <div>
        <Button look="primary" isDisabled={!isComplete} isPending={isPending} onPress={() => onAnswer(given)}>
          {submit}
        </Button>
      </div>
    </Panel>
  );
}

type QuestionProps = {
  readonly question: AskedQuestion;
  readonly answer: string;
  readonly onAnswer: (value: string) => void;
};

function Question({ question, answer, onAnswer }: QuestionProps) {
  const { label, help, kind, choices } = question;
  return (
    <div className={styles.question}>
      {choices.length > 0 && (
        <>
          <ChoiceList label={label} columns={2} choices={choices} value={answer} onChange={onAnswer} />
          {help !== undefined && <div className={styles.help}>{help}</div>}
        </>
      )}
      {kind !== 'choice' && <OpenAnswer question={question} answer={answer} onAnswer={onAnswer} />}
    </div>
  );
}

/** Something else than the choices, where there are some. */
function OpenAnswer({ question, answer, onAnswer }: QuestionProps) {
  const text = useText();
  const formats = useFormats();
  const { kind, choices, currency, max } = question;
  const isAlone = choices.length === 0;
  const words = isAlone
    ? { label: question.label, ...(question.help === undefined ? {} : { help: question.help }) }
    : { label: question.otherLabel ?? text('ui.question.other') };
  const own = choices.some(({ value }) => value === answer) ? '' : answer;
  switch (kind) {
    case 'date': {
      const today = formats.dateAt(new Date().toISOString());
      // A chosen day stands in the field as well: it can be changed from there.
      const value = answer === '' ? undefined : answer;
      return (
        <DateField
          {...words}
          value={value}
          today={today}
          {...(max === undefined ? {} : { max })}
          onChange={(date) => onAnswer(date ?? '')}
        />
      );
    }
    case 'amount':
      return <AmountAnswer {...words} currency={currency} onAnswer={onAnswer} />;
    case 'currency':
      return <TextField {...words} value={own} maxLength={3} onChange={(code) => onAnswer(code.toUpperCase())} />;
    default:
      return <TextField {...words} value={own} maxLength={200} onChange={onAnswer} />;
  }
}
