import type { IntakeQuestion } from '@duologue/contract/imports.ts';
import type { Text } from '@duologue/words/text.ts';
import { useFormats, useText } from '../messages/text-context.tsx';
import { type AskedQuestion, QuestionsPanel as Questions } from '../ui/form/questions-panel.tsx';
import styles from './intake.module.css';

type QuestionsPanelProps = {
  readonly questions: readonly IntakeQuestion[];
  readonly isReading: boolean;
  readonly onAnswer: (answers: Readonly<Record<string, string>>) => void;
};

/** What a ledger can be read as in more than one way. */
export function QuestionsPanel({ questions, isReading, onAnswer }: QuestionsPanelProps) {
  const text = useText();
  const formats = useFormats();
  const today = formats.dateAt(new Date().toISOString());
  return (
    <Questions
      title={text('intake.questions.title', { count: questions.length })}
      hint={text('intake.questions.hint')}
      submit={text('intake.answer', { count: questions.length })}
      questions={questions.map((question) => askedQuestion(question, text, today))}
      isPending={isReading}
      onAnswer={onAnswer}
    />
  );
}

function askedQuestion(question: IntakeQuestion, text: Text, today: string): AskedQuestion {
  const { id, kind, choices, proposed } = question;
  return {
    id,
    label: sayQuestion(question, text),
    ...(kind === 'as-of' ? { help: text('intake.asOfHint'), max: today } : {}),
    ...(kind === 'currency' ? { otherLabel: text('intake.otherCurrency') } : {}),
    kind: kind === 'as-of' ? 'date' : kind === 'currency' ? 'currency' : 'choice',
    choices: choices.map((choice) => ({
      value: choice.value,
      label: sayChoice(question, choice, text),
      hint: choice.examples.map((example) => <Example key={example} example={example} />),
    })),
    ...(proposed === null ? {} : { proposed }),
  };
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
