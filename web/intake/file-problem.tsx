import { ApiProblem } from '../api/problem.ts';
import { useText } from '../messages/text-context.tsx';
import { ProblemNote } from '../ui/feedback/problem-note.tsx';
import { Notice } from '../ui/feedback/states.tsx';

/** What is wrong with the file, what it looks like instead, and that nothing was changed. */
export function FileProblem({ error }: { readonly error: unknown }) {
  const text = useText();
  const problems = error instanceof ApiProblem ? (error.problem.problems ?? []) : [];
  if (problems.length === 0) return <ProblemNote error={error} />;
  return (
    <Notice tone="bad" title={text('intake.error.title')} isAlert>
      <ul>
        {problems.map(({ field, message }) => {
          const looksLike = message.values['looksLike'];
          return (
            <li key={`${field} ${message.code}`}>
              {typeof looksLike === 'string' && `${text.label('intake.looksLike', looksLike)} `}
              {text.say(message)}
            </li>
          );
        })}
      </ul>
      <p>{text('intake.error.nothingLost')}</p>
    </Notice>
  );
}
