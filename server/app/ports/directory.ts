import type { Profile, Tenant } from '@duologue/contract/workbench.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ActorId, CreditorId, TenantId } from '@duologue/core/cases/ids.ts';

/** A tenant and a profile as they are shown: what is kept of them is no more than that. */
export type { Profile, Tenant };

export type NewTenant = {
  readonly tenantId: TenantId;
  readonly creditorId: CreditorId;
  readonly name: string;
  readonly kind: 'real' | 'sample';
  readonly homeCountry: string;
  readonly homeCurrency: string;
  readonly zone: string;
  readonly profiles: readonly Profile[];
  readonly at: Instant;
};

/** Tenants and their local profiles. */
export interface Directory {
  listTenants(): Promise<readonly Tenant[]>;
  /** Also makes the tenant's first creditor, which is the firm itself. */
  addTenant(tenant: NewTenant): Promise<void>;
  addProfile(
    tenantId: TenantId,
    profile: { readonly actorId: ActorId; readonly name: string; readonly role: Profile['role'] },
    at: Instant,
  ): Promise<void>;
  /** Removes a sample tenant with everything in it. Refuses any other kind by throwing: it must not be asked to. */
  removeSample(tenantId: TenantId): Promise<void>;
}
