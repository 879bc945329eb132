import { ApiProblem, isPassing } from '../../api/problem.ts';
import { useText } from '../../messages/text-context.tsx';
import { Button } from '../base/button.tsx';
import { ProblemValues, titleOf } from './problem-values.tsx';
import { Notice } from './states.tsx';

type ProblemNoteProps = { readonly error: unknown; readonly onRetry?: (() => void) | undefined };

/** What the server refused, or what broke, in words; with every wrong field, all at once. */
export function ProblemNote({ error, onRetry }: ProblemNoteProps) {
  const text = useText();
  const problem = error instanceof ApiProblem ? error.problem : undefined;
  const title = problem === undefined ? text('problem.fault') : titleOf(problem, text);
  return (
    <Notice
      tone={isPassing(error) ? 'warn' : 'bad'}
      title={title}
      isAlert
      actions={onRetry !== undefined && <Button onPress={onRetry}>{text('ui.tryAgain')}</Button>}
    >
      {problem?.detail !== undefined && <p>{problem.detail}</p>}
      {problem !== undefined && <ProblemValues problem={problem} />}
      {problem?.problems !== undefined && (
        <ul>
          {problem.problems.map(({ field, message }) => (
            <li key={`${field} ${message.code}`}>{text.say(message)}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
