import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { ActorId, TenantId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import type { Acting } from '@duologue/server/app/deps.ts';
import type { Directory, Profile, Tenant } from '@duologue/server/app/ports/directory.ts';
import type { Sessions } from '@duologue/server/app/ports/sessions.ts';
import { sql } from 'kysely';
import pg from 'pg';
import type { ClientScope, Database } from './database.ts';
import { tableNames } from './migrations/list.ts';
import { askPrepared } from './records/prepared.ts';

type TenantRow = {
  tenant_id: TenantId;
  name: string;
  kind: 'real' | 'sample';
  home_country: string;
  home_currency: string;
  zone: string;
};

/** `owner` is needed for one thing: to remove a sample, whose events the application itself may not remove. */
export function createDirectory<Tables>(database: Database<Tables>, owner: pg.PoolConfig): Directory {
  return {
    listTenants: async () => {
      const { rows } = await database.outsideTenants((trx) =>
        sql<TenantRow>`select tenant_id, name, kind, home_country, home_currency, zone from tenant order by created_at, tenant_id`.execute(
          trx,
        ),
      );
      return Promise.all(rows.map((row) => database.inTenant(row.tenant_id, (scope) => describeTenant(scope, row))));
    },
    addTenant: (tenant) =>
      database.inTenant(tenant.tenantId, async ({ client }) => {
        const at = formatInstant(tenant.at);
        await client.query(
          `insert into tenant (tenant_id, name, kind, home_country, home_currency, zone, created_at)
           values ($1, $2, $3, $4, $5, $6, $7)`,
          [tenant.tenantId, tenant.name, tenant.kind, tenant.homeCountry, tenant.homeCurrency, tenant.zone, at],
        );
        await client.query(
          'insert into creditor (tenant_id, creditor_id, name, country, created_at) values ($1, $2, $3, $4, $5)',
          [tenant.tenantId, tenant.creditorId, tenant.name, tenant.homeCountry, at],
        );
        for (const profile of tenant.profiles) await insertProfile(client, tenant.tenantId, profile, at);
      }),
    addProfile: (tenantId, profile, at) =>
      database.inTenant(tenantId, ({ client }) => insertProfile(client, tenantId, profile, formatInstant(at))),
    removeSample: (tenantId) => removeSample(owner, tenantId),
  };
}

export function createSessions<Tables>(database: Database<Tables>): Sessions {
  return {
    find: async (tenantId, actorId) => {
      const [row] = await database.inTenantRead(tenantId, (scope) =>
        askPrepared(
          scope,
          sql<TenantRow & { actor_name: string; role: Acting['role'] }>`
          select t.home_country, t.home_currency, t.zone, a.name as actor_name, a.role
          from tenant t join actor a on a.tenant_id = t.tenant_id
          where t.tenant_id = ${tenantId} and a.tenant_id = ${tenantId} and a.actor_id = ${actorId}
            and a.retired_at is null`,
        ),
      );
      if (row === undefined) return undefined;
      return {
        tenantId,
        actorId,
        actorName: row.actor_name,
        role: row.role,
        zone: row.zone,
        homeCountry: row.home_country,
        homeCurrency: row.home_currency,
      };
    },
  };
}

async function describeTenant({ client, tenantId }: ClientScope, row: TenantRow): Promise<Tenant> {
  const profiles = await client.query<{ actor_id: string; name: string; role: Profile['role'] }>(
    'select actor_id, name, role from actor where tenant_id = $1 and retired_at is null order by created_at, actor_id',
    [tenantId],
  );
  const counts = await client.query<{ cases: string; items: string }>(
    `select (select count(*) from case_file where tenant_id = $1) as cases,
            (select count(*) from item where tenant_id = $1 and state = 'open') as items`,
    [tenantId],
  );
  return {
    tenantId,
    name: row.name,
    kind: row.kind,
    homeCountry: row.home_country,
    homeCurrency: row.home_currency,
    zone: row.zone,
    profiles: profiles.rows.map(({ actor_id, name, role }) => ({ actorId: actor_id, name, role })),
    cases: Number(counts.rows[0]?.cases ?? 0),
    items: Number(counts.rows[0]?.items ?? 0),
  };
}

async function insertProfile(
  client: pg.PoolClient,
  tenantId: TenantId,
  profile: { actorId: ActorId | string; name: string; role: string },
  at: string,
) {
  await client.query('insert into actor (tenant_id, actor_id, name, role, created_at) values ($1, $2, $3, $4, $5)', [
    tenantId,
    profile.actorId,
    profile.name,
    profile.role,
    at,
  ]);
}

/** Removes all rows of a sample tenant, in one transaction, last made first. A real tenant is refused at this depth too. */
async function removeSample(owner: pg.PoolConfig, tenantId: TenantId): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    await client.query('begin');
    await client.query("select set_config('duologue.tenant', $1, true)", [tenantId]);
    const { rows } = await client.query<{ kind: string }>('select kind from tenant where tenant_id = $1 for update', [
      tenantId,
    ]);
    assert(rows[0]?.kind === 'sample', 'only a sample is ever removed');
    for (const table of [...tableNames].reverse())
      await client.query(`delete from ${table} where tenant_id = $1`, [tenantId]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}
