import type { Profile } from '@duologue/contract/workbench.ts';
import { useKept } from '../ui/base/kept.ts';
import { useApi } from './query.ts';
import { keptSession } from './session.ts';

type Role = Profile['role'];

const LEAD_ROLES: readonly Role[] = ['supervisor', 'manager'];

/** The role of whoever works here; `undefined` while it is being asked for. The server decides, the screen only does not offer. */
export function useRole(): Role | undefined {
  const session = useKept(keptSession);
  const workbench = useApi('GET /workbench', {});
  const tenant = workbench.data?.tenants.find(({ tenantId }) => tenantId === session?.tenantId);
  return tenant?.profiles.find(({ actorId }) => actorId === session?.actorId)?.role;
}

export const useIsLead = (): boolean => {
  const role = useRole();
  return role !== undefined && LEAD_ROLES.includes(role);
};
