import { ROLES } from '@duologue/core/cases/ids.ts';
import { z } from 'zod';
import { ANYONE, EVERYONE, LEADS, route } from './route.ts';
import { Id, InstantText } from './wire.ts';

export const Profile = z.object({ actorId: Id, name: z.string(), role: z.enum(ROLES) });
export type Profile = z.infer<typeof Profile>;

export const Tenant = z.object({
  tenantId: Id,
  name: z.string(),
  kind: z.enum(['real', 'sample']),
  homeCountry: z.string(),
  homeCurrency: z.string(),
  zone: z.string(),
  profiles: z.array(Profile),
  cases: z.number().int(),
  items: z.number().int(),
});
export type Tenant = z.infer<typeof Tenant>;

export const Workbench = z.object({
  version: z.string(),
  now: InstantText,
  tenants: z.array(Tenant),
  tzdb: z.object({ version: z.string(), stale: z.boolean() }),
  store: z.enum(['embedded', 'server']),
});
export type Workbench = z.infer<typeof Workbench>;

const Name = z.string().trim().min(1).max(120);

export const workbenchRoutes = {
  'GET /workbench': route({
    summary: 'What is here: the tenants with their profiles, the version, the age of the zone table.',
    roles: ANYONE,
    response: Workbench,
  }),
  'POST /tenants': route({
    summary: 'Open a workbench for a firm, with a first profile in the role of manager.',
    roles: ANYONE,
    opensTenant: true,
    body: z.object({
      name: Name,
      homeCountry: z.string().regex(/^[A-Z]{2}$/),
      homeCurrency: z.string().regex(/^[A-Z]{3}$/),
      zone: z.string().min(1).max(64),
      profileName: Name,
    }),
    response: Tenant,
  }),
  'POST /sample': route({
    summary: 'Load the sample portfolio into a tenant of its own. Loading it again answers with the one that is there.',
    roles: ANYONE,
    response: Tenant,
  }),
  'DELETE /sample': route({
    summary: 'Remove the sample portfolio with everything recorded on it. Real tenants are never touched.',
    roles: ANYONE,
    response: z.object({ removed: z.boolean() }),
  }),
  'POST /profiles': route({
    summary: 'Add a local profile.',
    roles: LEADS,
    body: z.object({ name: Name, role: z.enum(ROLES) }),
    response: Profile,
  }),
  'GET /me': route({
    summary: 'The tenant and profile that this request speaks for.',
    roles: EVERYONE,
    response: z.object({ tenant: Tenant.omit({ profiles: true, cases: true, items: true }), profile: Profile }),
  }),
} as const;
