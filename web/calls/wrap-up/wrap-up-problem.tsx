import { ApiProblem } from '../../api/problem.ts';
import type { Text } from '@duologue/words/text.ts';
import { useText } from '../../messages/text-context.tsx';
import { ProblemNote } from '../../ui/feedback/problem-note.tsx';
import { Notice } from '../../ui/feedback/states.tsx';
import type { RefusedPromise } from '../negotiation-slot.ts';
import type { CapturedValue, WrapUpForm } from './wrap-up-form.ts';

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

type Promised = RefusedPromise['promise'];

/** The promise of the latest day in the form, where the server refused it for want of authority and others have it. */
export function refusedPromise(
  error: unknown,
  { answers }: Pick<WrapUpForm, 'answers'>,
): Pick<RefusedPromise, 'promise' | 'whoMayApprove'> | undefined {
  if (!(error instanceof ApiProblem) || error.problem.code !== 'beyond-authority') return undefined;
  const roles = error.problem.values?.['whoMayApprove'];
  const whoMayApprove = Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [];
  const [promise] = answers
    .filter(({ outcome }) => outcome === 'promise-full' || outcome === 'promise-part')
    .flatMap(({ captured: { amount, dueOn } }): readonly Promised[] =>
      isMoney(amount) && typeof dueOn === 'string' ? [{ amount, dueOn }] : [],
    )
    .sort((left, right) => (left.dueOn < right.dueOn ? 1 : -1));
  return promise === undefined || whoMayApprove.length === 0 ? undefined : { promise, whoMayApprove };
}

const isMoney = (value: CapturedValue | undefined): value is Promised['amount'] =>
  typeof value === 'object' && 'minor' in value;

/** `business.0.captured.dueOn` is "By when" on this screen. */
function fieldName(text: Text, path: string): string {
  const last = path.split('.').at(-1) ?? path;
  return text.label('calls.field', last);
}
