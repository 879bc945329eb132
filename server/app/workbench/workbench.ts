import type { Tenant } from '@duologue/contract/workbench.ts';
import { isKnownZone, isStale, type ZoneTable } from '@duologue/core/calendar/zone-table.ts';
import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { ActorId, CreditorId, TenantId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import { parseCurrency } from '@duologue/core/money/currency.ts';
import type { Clock, Ids } from '../deps.ts';
import type { Directory } from '../ports/directory.ts';
import type { UseCase } from '../use-case.ts';

export type WorkbenchDeps = {
  readonly directory: Directory;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly version: string;
  readonly store: 'embedded' | 'server';
  readonly zoneTable: ZoneTable;
};

export const showWorkbench =
  (deps: WorkbenchDeps): UseCase<'GET /workbench'> =>
  async () =>
    accept({
      version: deps.version,
      now: formatInstant(deps.clock.now()),
      tenants: [...(await deps.directory.listTenants())],
      tzdb: {
        version: deps.zoneTable.version,
        stale: isStale(deps.zoneTable, formatInstant(deps.clock.now()).slice(0, 10) as CalendarDate),
      },
      store: deps.store,
    });

export const openTenant =
  (deps: WorkbenchDeps): UseCase<'POST /tenants'> =>
  async ({ body, opens }) => {
    if (parseCurrency(body.homeCurrency) === undefined)
      return invalid('homeCurrency', 'input.unknown-currency', body.homeCurrency);
    if (!isKnownZone(deps.zoneTable, body.zone)) return invalid('zone', 'input.unknown-zone', body.zone);

    const profile = { actorId: deps.ids.next(), name: body.profileName, role: 'manager' as const };
    const tenant: Tenant = {
      tenantId: opens ?? deps.ids.next(),
      name: body.name,
      kind: 'real',
      homeCountry: body.homeCountry,
      homeCurrency: body.homeCurrency,
      zone: body.zone,
      profiles: [profile],
      cases: 0,
      items: 0,
    };
    await deps.directory.addTenant({
      ...tenant,
      tenantId: tenant.tenantId as TenantId,
      creditorId: deps.ids.next() as CreditorId,
      at: deps.clock.now(),
    });
    return accept(tenant);
  };

export const addProfile =
  (deps: WorkbenchDeps): UseCase<'POST /profiles'> =>
  async ({ body }, acting) => {
    const profile = { actorId: deps.ids.next() as ActorId, name: body.name, role: body.role };
    await deps.directory.addProfile(acting.tenantId, profile, deps.clock.now());
    return accept(profile);
  };

export const showMe =
  (deps: WorkbenchDeps): UseCase<'GET /me'> =>
  async (_ask, acting) => {
    const tenant = (await deps.directory.listTenants()).find(({ tenantId }) => tenantId === acting.tenantId);
    if (tenant === undefined) return refuse({ code: 'tenant-not-found' });
    const { profiles: _profiles, cases: _cases, items: _items, ...head } = tenant;
    return accept({ tenant: head, profile: { actorId: acting.actorId, name: acting.actorName, role: acting.role } });
  };

function invalid(field: string, code: string, value: string) {
  return refuse({ code: 'input-invalid', problems: [{ field, message: { code, values: { value } } }] } as const);
}
