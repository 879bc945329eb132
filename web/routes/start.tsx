import { useEffect } from 'react';
import { useApi } from '../api/query.ts';
import { keptSession } from '../api/session.ts';
import { useText } from '../messages/text-context.tsx';
import { paths, useGo } from '../ui/base/navigation.tsx';
import { ProblemNote } from '../ui/feedback/problem-note.tsx';
import { Skeleton } from '../ui/feedback/states.tsx';
import { Page } from '../ui/layout/page.tsx';
import { homeOf } from './home-of.ts';
import { by, wantedPage } from './wanted-page.ts';

/** The address without a path: to Today, or where a link pointed, if it is known who works here, to the first run otherwise. */
export function StartRoute() {
  const text = useText();
  const go = useGo();
  const workbench = useApi('GET /workbench', {});
  const { data } = workbench;
  useEffect(() => {
    if (data === undefined) return;
    const session = homeOf(data.tenants, keptSession.get());
    keptSession.set(session);
    const wanted = wantedPage(location.search);
    go(session === undefined ? by(paths.welcome(), wanted) : (wanted ?? paths.today()), 'replace');
  }, [data, go]);
  return (
    <Page title={text('shell.name')} width="read">
      {workbench.error === null ? (
        <Skeleton lines={4} />
      ) : (
        <ProblemNote error={workbench.error} onRetry={() => void workbench.refetch()} />
      )}
    </Page>
  );
}
