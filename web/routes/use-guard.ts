import { useEffect } from 'react';
import { useApi } from '../api/query.ts';
import { keptSession } from '../api/session.ts';
import { useKept } from '../ui/base/kept.ts';
import { paths, useGo, usePath } from '../ui/base/navigation.tsx';
import { homeOf } from './home-of.ts';

/** No screen without a profile: who is not known, or no longer there, is sent to the start. */
export function useGuard(): void {
  const go = useGo();
  const path = usePath();
  const session = useKept(keptSession);
  const { data } = useApi('GET /workbench', {}, { enabled: session !== undefined });
  const isGone = data !== undefined && session !== undefined && homeOf(data.tenants, session) !== session;
  useEffect(() => {
    if (isGone) keptSession.set(undefined);
  }, [isGone]);
  useEffect(() => {
    if (session === undefined && path !== '/' && path !== paths.welcome()) go('/', 'replace');
  }, [session, path, go]);
}
