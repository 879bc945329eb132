import { NO_OVERLAY, type Overlay } from '@duologue/core/guide/edit/overlay.ts';
import type { GuideRecords, PlaybookVersionRecord } from '@duologue/server/app/ports/guide.ts';
import { sql } from 'kysely';
import { fromInstant, toInstant, toJson } from './columns.ts';
import type { Scope } from './scope.ts';

export function guideRecords(scope: Scope): GuideRecords {
  return { ...versions(scope), ...drafts(scope) };
}

type VersionRow = {
  version: number;
  published_at: Date;
  note: string;
  revert_of: number | null;
  overlay: Partial<Overlay>;
};

const toVersion = ({ version, published_at, note, revert_of, overlay }: VersionRow): PlaybookVersionRecord => ({
  version,
  publishedAt: toInstant(published_at),
  note,
  revertOf: revert_of,
  overlay: toOverlay(overlay),
});

/** Kept before there was a table of something, an overlay changes nothing of it. */
const toOverlay = (kept: Partial<Overlay>): Overlay => ({ ...NO_OVERLAY, ...kept });

type Versions = Pick<GuideRecords, 'published' | 'findVersion' | 'listVersions' | 'addVersion'>;
function versions({ trx, tenantId }: Scope): Versions {
  return {
    published: async () => {
      const { rows } = await sql<VersionRow>`
        select version, published_at, note, revert_of, overlay from playbook_version
        where tenant_id = ${tenantId} order by version desc limit 1`.execute(trx);
      return rows[0] && toVersion(rows[0]);
    },
    findVersion: async (version) => {
      const { rows } = await sql<VersionRow>`
        select version, published_at, note, revert_of, overlay from playbook_version
        where tenant_id = ${tenantId} and version = ${version}`.execute(trx);
      return rows[0] && toVersion(rows[0]);
    },
    listVersions: async (limit) => {
      const { rows } = await sql<VersionRow & { by: string | null }>`
        select v.version, v.published_at, v.note, v.revert_of, v.overlay, a.name as by from playbook_version v
        left join actor a on a.tenant_id = v.tenant_id and a.actor_id = v.actor_id
        where v.tenant_id = ${tenantId} order by v.version desc limit ${limit}`.execute(trx);
      return rows.map((row) => ({ ...toVersion(row), by: row.by ?? 'Duologue' }));
    },
    addVersion: async ({ version, publishedAt, note, revertOf, overlay }, actorId) => {
      await sql`
        insert into playbook_version (tenant_id, version, published_at, actor_id, note, revert_of, overlay)
        values (${tenantId}, ${version}, ${fromInstant(publishedAt)}, ${actorId}, ${note}, ${revertOf},
          ${toJson(overlay)}::jsonb)`.execute(trx);
    },
  };
}

type Drafts = Pick<GuideRecords, 'draft' | 'lockDraft' | 'saveDraft' | 'changesFrom'>;
function drafts({ trx, tenantId }: Scope): Drafts {
  const draft: GuideRecords['draft'] = async () => {
    const { rows } = await sql<{ draft_no: number; overlay: Partial<Overlay> }>`
      select draft_no, overlay from playbook_draft where tenant_id = ${tenantId}`.execute(trx);
    return rows[0] && { draftNo: rows[0].draft_no, overlay: toOverlay(rows[0].overlay) };
  };
  return {
    draft,
    lockDraft: async () => {
      await sql`select tenant_id from tenant where tenant_id = ${tenantId} for no key update`.execute(trx);
      return draft();
    },
    saveDraft: async ({ draftNo, overlay }, { paths, forVersion, actorId, at }) => {
      await sql`
        insert into playbook_draft (tenant_id, draft_no, overlay)
        values (${tenantId}, ${draftNo}, ${toJson(overlay)}::jsonb)
        on conflict (tenant_id) do update set draft_no = excluded.draft_no, overlay = excluded.overlay`.execute(trx);
      await sql`
        insert into playbook_change (tenant_id, draft_no, path, for_version, actor_id, changed_at)
        select ${tenantId}, ${draftNo}, path, ${forVersion}, ${actorId}, ${fromInstant(at)}
        from unnest(${[...paths]}::text[]) as path`.execute(trx);
    },
    changesFrom: async (version) => {
      const { rows } = await sql<{ path: string; for_version: number; changed_at: Date; by: string | null }>`
        select distinct on (c.for_version, c.path) c.path, c.for_version, c.changed_at, a.name as by
        from playbook_change c
        left join actor a on a.tenant_id = c.tenant_id and a.actor_id = c.actor_id
        where c.tenant_id = ${tenantId} and c.for_version >= ${version}
        order by c.for_version, c.path, c.draft_no desc`.execute(trx);
      return rows.map(({ path, for_version, changed_at, by }) => ({
        path,
        forVersion: for_version,
        by: by ?? 'Duologue',
        at: toInstant(changed_at),
      }));
    },
  };
}
