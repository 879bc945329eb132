import type { IntakeQuestion } from '@duologue/contract/imports.ts';
import { useState } from 'react';
import type { Text } from '@duologue/words/text.ts';
import { useFormats, useText } from '../messages/text-context.tsx';
import { Button } from '../ui/base/button.tsx';
import { ChoiceList } from '../ui/form/choice-list.tsx';
import { DateField } from '../ui/form/date-field.tsx';
import { TextField } from '../ui/form/text-field.tsx';
import { Panel } from '../ui/layout/page.tsx';
import styles from './intake.module.css';

type QuestionsPanelProps = {
  readonly questions: readonly IntakeQuestion[];
  readonly isReading: boolean;
  readonly onAnswer: (answers: Readonly<Record<string, string>>) => void;
};

/** What can be read in more than one way is asked, with the readings side by side. */
export function QuestionsPanel({ questions, isReading, onAnswer }: QuestionsPanelProps) {
  const text = useText();
  const [answers, setAnswers] = useState<Readonly<Record<string, string>>>({});
  const proposed = Object.fromEntries(
    questions.flatMap(({ id, proposed: value }) => (value === null ? [] : [[id, value]])),
  );
  const given = { ...proposed, ...answers };
  const isComplete = questions.every(({ id }) => (given[id] ?? '') !== '');
  return (
    <Panel tone="accent" title={text('intake.questions.title', { count: questions.length })}>
      <p>{text('intake.questions.hint')}</p>
      {questions.map((question) => (
        <QuestionField
          key={question.id}
          question={question}
          answer={given[question.id]}
          onAnswer={(value) => setAnswers({ ...answers, [question.id]: value })}
        />
      ))}
      <div>
        <Button look="primary" isDisabled={!isComplete} isPending={isReading} onPress={() => onAnswer(given)}>
          {text('intake.answer', { count: questions.length })}
        </Button>
      </div>
    </Panel>
  );
}

type QuestionFieldProps = {
  readonly question: IntakeQuestion;
  readonly answer: string | undefined;
  readonly onAnswer: (value: string) => void;
};

function QuestionField({ question, answer, onAnswer }: QuestionFieldProps) {
  const text = useText();
  const formats = useFormats();
  const label = sayQuestion(question, text);
  if (question.kind === 'as-of') {
    const today = formats.dateAt(new Date().toISOString());
    return (
      <DateField
        label={label}
        help={text('intake.asOfHint')}
        value={answer === '' ? undefined : answer}
        today={today}
        max={today}
        onChange={(date) => onAnswer(date ?? '')}
      />
    );
  }
  return (
    <div className={styles.question}>
      {question.choices.length > 0 && (
        <ChoiceList
          label={label}
          columns={2}
          choices={question.choices.map((choice) => ({
            value: choice.value,
            label: sayChoice(question, choice, text),
            hint: choice.examples.map((example) => <Example key={example} example={example} />),
          }))}
          value={answer}
          onChange={onAnswer}
        />
      )}
      {question.kind === 'currency' && (
        <TextField
          label={question.choices.length > 0 ? text('intake.otherCurrency') : label}
          value={question.choices.some(({ value }) => value === answer) ? '' : (answer ?? '')}
          maxLength={3}
          onChange={(code) => onAnswer(code.toUpperCase())}
        />
      )}
    </div>
  );
}

/** `05/10/2026 → 2026-10-05`: the right side is written as the reader writes dates. */
function Example({ example }: { readonly example: string }) {
  const formats = useFormats();
  const [written = example, read = ''] = example.split(' → ');
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(read);
  return (
    <span className={styles.example}>
      <code>{written}</code>
      {read !== '' && read !== written && <span> → {isDate ? formats.date(read) : read}</span>}
    </span>
  );
}

function sayQuestion({ message, column }: IntakeQuestion, text: Text): string {
  const { role } = message.values;
  const values = typeof role === 'string' ? { role: text.label('intake.role', role) } : {};
  const sentence = text.say({ code: message.code, values: { ...message.values, ...values } });
  return column === null ? sentence : `${sentence} ${text('intake.questions.column', { column })}`;
}

function sayChoice(
  { kind, column }: IntakeQuestion,
  { value, label }: IntakeQuestion['choices'][number],
  text: Text,
): string {
  if (text.has(`${label.code}.${value}`)) return text.label(label.code, value);
  if (kind === 'column')
    return column?.split(', ')[Number(value)] ?? text('intake.columns.unnamed', { number: Number(value) + 1 });
  return text.has(label.code) ? text.say(label) : value;
}
