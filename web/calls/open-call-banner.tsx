import { useEffect } from 'react';
import { ApiProblem } from '../api/problem.ts';
import { useApi } from '../api/query.ts';
import { useText } from '../messages/text-context.tsx';
import { useKept } from '../ui/base/kept.ts';
import { Link } from '../ui/base/link.tsx';
import { paths, usePath } from '../ui/base/navigation.tsx';
import { Notice } from '../ui/feedback/states.tsx';
import { keptOpenCall, type OpenCall } from './open-call.ts';

/** For the frame of every page: the way back to a call that is not closed yet. It names the debtor and no debt. */
export function OpenCallBanner() {
  const open = useKept(keptOpenCall);
  const path = usePath();
  if (open === undefined || path === paths.call(open.callId)) return null;
  return <Banner open={open} />;
}

function Banner({ open: { callId, name } }: { readonly open: OpenCall }) {
  const text = useText();
  const { data, error } = useApi('GET /calls/{callId}', { params: { callId } });
  const isGone = data?.call.state === 'closed' || (error instanceof ApiProblem && error.problem.status === 404);
  useEffect(() => {
    if (isGone) keptOpenCall.set(undefined);
  }, [isGone]);
  if (isGone) return null;
  return (
    <Notice
      tone="warn"
      title={text('calls.open.banner', { name })}
      actions={
        <Link to={paths.call(callId)} look="primary">
          {text('calls.open.finish')}
        </Link>
      }
    />
  );
}
