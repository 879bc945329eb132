import { ApiProblem } from '../../api/problem.ts';
import type { Text } from '@duologue/words/text.ts';
import { useText } from '../../messages/text-context.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Notice } from '../../ui/feedback/states.tsx';

/** What the server found wrong, field by field, in the words of the form. */
export function WrapUpProblem({ error }: { readonly error: unknown }) {
  const text = useText();
  if (error === null || error === undefined) return null;
  const problems = error instanceof ApiProblem ? (error.problem.problems ?? []) : [];
  if (problems.length === 0) return <ProblemNote error={error} />;
  return (
    <Notice tone="bad" title={text('calls.wrap.refused')} isAlert>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message.code}`}>
            {message.code.startsWith('calls.problem.')
              ? text('calls.problem.line', { field: fieldName(text, field), problem: text.say(message) })
              : text.say(message)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}

/** `business.0.captured.dueOn` is "By when" on this screen. */
function fieldName(text: Text, path: string): string {
  const last = path.split('.').at(-1) ?? path;
  return text.label('calls.field', last);
}
