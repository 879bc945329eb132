import type { BankFileReport, FileQuestion } from '@duologue/contract/bank.ts';
import type { Message } from '@duologue/contract/wire.ts';
import type { Text } from '@duologue/words/text.ts';
import { useText } from '../../messages/text-context.tsx';
import { type AskedQuestion, QuestionsPanel } from '../../ui/form/questions-panel.tsx';
import { sayProblem } from './say-problem.ts';

type FileQuestionsProps = Pick<BankFileReport, 'questions'> & {
  readonly isPending: boolean;
  readonly onAnswer: (answers: Readonly<Record<string, string>>) => void;
};

/** What somebody must say before a file, or a document of it, is taken. */
export function FileQuestions({ questions, isPending, onAnswer }: FileQuestionsProps) {
  const text = useText();
  return (
    <QuestionsPanel
      key={questions.map(({ id }) => id).join(' ')}
      title={text('money.upload.questions', { count: questions.length })}
      hint={text('money.upload.questionsHint')}
      submit={text('money.upload.answer')}
      questions={questions.map((question) => askedQuestion(question, questions.length > 1, text))}
      isPending={isPending}
      onAnswer={onAnswer}
    />
  );
}

/** With several questions, each says which document it is about. */
function askedQuestion(
  { id, kind, number, message, because, choices, currency }: FileQuestion,
  isOneOfSeveral: boolean,
  text: Text,
): AskedQuestion {
  const label = text.say(message);
  const say = (reason: Message) => <p key={reason.code}>{sayProblem(reason, text)}</p>;
  return {
    id,
    label: number !== null && isOneOfSeveral ? `${text('money.upload.invoice', { number })}: ${label}` : label,
    ...(because.length === 0 ? {} : { help: because.map(say) }),
    kind,
    choices: choices.map(({ value, label: choice }) => ({ value, label: text.say(choice) })),
    ...(kind === 'date' ? { otherLabel: text('money.upload.otherDay') } : {}),
    ...(kind === 'currency' ? { otherLabel: text('ui.question.currency') } : {}),
    ...(currency === null ? {} : { currency }),
  };
}
