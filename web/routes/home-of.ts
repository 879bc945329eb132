import type { Tenant } from '@duologue/contract/workbench.ts';
import type { Session } from '../api/session.ts';

/**
 * Who works here, as far as that can be known without asking: the profile chosen last, if it is still there, or the
 * only profile of the only tenant.
 */
export function homeOf(tenants: readonly Tenant[], kept: Session | undefined): Session | undefined {
  const tenant = tenants.find(({ tenantId }) => tenantId === kept?.tenantId);
  if (kept !== undefined && tenant?.profiles.some(({ actorId }) => actorId === kept.actorId) === true) return kept;

  const [only, ...others] = tenants;
  const [profile, ...more] = only?.profiles ?? [];
  if (only === undefined || profile === undefined || others.length > 0 || more.length > 0) return undefined;
  return { tenantId: only.tenantId, actorId: profile.actorId };
}
