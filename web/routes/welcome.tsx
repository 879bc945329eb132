import { useApi, useApiWrite } from '../api/query.ts';
import { keptSession } from '../api/session.ts';
import { paths, useGo } from '../ui/base/navigation.tsx';
import { wantedPage } from './wanted-page.ts';
import { WelcomePage } from '../settings/welcome-page.tsx';

/** The first run, and the choice of a profile. */
export function Route() {
  const go = useGo();
  const workbench = useApi('GET /workbench', {});
  const enter = (tenantId: string, actorId: string | undefined, path: string) => {
    if (actorId === undefined) return;
    keptSession.set({ tenantId, actorId });
    go(path);
  };
  const found = useApiWrite('POST /tenants', {
    onDone: ({ tenantId, profiles }) => enter(tenantId, profiles[0]?.actorId, paths.import()),
  });
  const sample = useApiWrite('POST /sample', {
    onDone: ({ tenantId, profiles }) => enter(tenantId, profiles[0]?.actorId, paths.today()),
  });
  return (
    <WelcomePage
      tenants={workbench.data?.tenants ?? []}
      isBusy={found.isPending || sample.isPending}
      error={found.error ?? sample.error ?? workbench.error}
      onFound={(firm) => found.write({ body: firm })}
      onSample={() => sample.write({})}
      onChoose={(tenantId, actorId) => enter(tenantId, actorId, wantedPage(location.search) ?? paths.today())}
    />
  );
}
