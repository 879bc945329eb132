import type { AuthorityAnswer } from '@duologue/contract/negotiation.ts';
import type { Problem } from '@duologue/contract/problem.ts';
import { useText } from '../../messages/text-context.tsx';
import type { Text } from '@duologue/words/text.ts';
import { Link } from '../base/link.tsx';
import { paths } from '../base/navigation.tsx';
import { useLimitValue } from './limit-value.ts';

/** The title of a refusal: what it is about is named where the server named it. */
export function titleOf({ code, values, title }: Problem, text: Text): string {
  if (code === 'call-open' && typeof values?.['callId'] === 'string') {
    const { isMine, name, by } = values;
    return isMine === true && typeof name === 'string'
      ? text('problem.call-open.mine', { name })
      : text('problem.call-open.theirs', { by: String(by) });
  }
  return text.has(`problem.${code}`) ? text.label('problem', code) : title;
}

/** Who could help, by how much it is too much, and the way to what has to be done first. */
export function ProblemValues({ problem: { code, values = {} } }: { readonly problem: Problem }) {
  const text = useText();
  if (code === 'beyond-authority') return <Beyond {...(values as Partial<Beyond>)} />;
  const { callId, isMine } = values;
  if (code !== 'call-open' || isMine !== true || typeof callId !== 'string') return null;
  return (
    <p>
      <Link to={paths.call(callId)}>{text('calls.open.finish')}</Link>
    </p>
  );
}

type Beyond = Pick<AuthorityAnswer, 'exceeded' | 'whoMayApprove'>;

function Beyond({ exceeded = [], whoMayApprove = [] }: Partial<Beyond>) {
  const text = useText();
  const said = useLimitValue();
  const roles = whoMayApprove.map((role) => text.label('role', role)).join(', ');
  return (
    <>
      <ul>
        {exceeded.map(({ limit, asked, allowed }) => (
          <li key={limit}>
            {text('agree.beyond', {
              limit: text.label('negotiation.limit', limit),
              asked: said(asked),
              allowed: said(allowed),
            })}
          </li>
        ))}
      </ul>
      {exceeded.length > 0 && (
        <p>{roles === '' ? text('agree.authority.none') : text('problem.beyond-authority.who', { roles })}</p>
      )}
    </>
  );
}
