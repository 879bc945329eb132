import { useEffect, useRef } from 'react';
import { useApi } from '../api/query.ts';
import { keptSession } from '../api/session.ts';
import { useKept } from '../ui/base/kept.ts';
import { paths, useGo, usePath } from '../ui/base/navigation.tsx';
import { homeOf } from './home-of.ts';
import { by } from './wanted-page.ts';

/**
 * No screen without a profile: who is not known, or no longer there, is sent to the start. Who came by a link gets to
 * where it points once it is known who works here; who leaves a firm has nowhere to come back to.
 */
export function useGuard(): void {
  const go = useGo();
  const path = usePath();
  const session = useKept(keptSession);
  const { data } = useApi('GET /workbench', {}, { enabled: session !== undefined });
  const isGone = data !== undefined && session !== undefined && homeOf(data.tenants, session) !== session;
  useEffect(() => {
    if (isGone) keptSession.set(undefined);
  }, [isGone]);
  const hasWorked = useRef(false);
  useEffect(() => {
    if (session !== undefined) {
      hasWorked.current = true;
      return;
    }
    if (path === '/' || path === paths.welcome()) return;
    go(by('/', hasWorked.current ? undefined : `${location.pathname}${location.search}`), 'replace');
  }, [session, path, go]);
}
