import { formatInstant } from '@duologue/core/calendar/instant.ts';
import { NO_OVERLAY, type Overlay } from '@duologue/core/guide/edit/overlay.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { Acting } from '../deps.ts';
import { GUIDE_VERSIONS_MAX } from '../limits.ts';
import type { Records } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import type { UseCase } from '../use-case.ts';
import { changesWire, differences } from './changes.ts';
import { draftOf, packsOf } from './edit-draft.ts';
import { problemsOf, problemWire, publishedGuide, SHIPPED_VERSION } from './firm-playbook.ts';

/** Makes the draft what everybody is told. A broken one is refused with all of its problems. */
export const publishGuide =
  (deps: CaseDeps): UseCase<'POST /guide/publish'> =>
  ({ body }, acting) =>
    deps.store.inTenant(acting.tenantId, async (records) => {
      const draft = (await records.guide.lockDraft()) ?? (await draftOf(records));
      if (draft.draftNo !== body.draftNo) return refuse({ code: 'draft-changed', values: { draftNo: draft.draftNo } });
      return publish(records, { overlay: draft.overlay, note: body.note, revertOf: null }, { deps, acting });
    });

/** An earlier version again, as a new one: nothing is taken out of the history. It is checked as any other. */
export const revertGuide =
  (deps: CaseDeps): UseCase<'POST /guide/revert'> =>
  ({ body }, acting) =>
    deps.store.inTenant(acting.tenantId, async (records) => {
      const draft = (await records.guide.lockDraft()) ?? (await draftOf(records));
      const overlay = await overlayOfVersion(records, body.version);
      if (overlay === undefined)
        return refuse({ code: 'playbook-version-not-found', values: { version: body.version } });
      const before = await publishedGuide(records);
      const isUntouched = differences(before.overlay, draft.overlay).length === 0;
      const done = await publish(records, { overlay, note: body.note, revertOf: body.version }, { deps, acting });
      if (!done.ok || !isUntouched) return done;
      // Nobody was editing: the draft begins from what is published now. What somebody is editing stays as it is.
      const by = { paths: [], forVersion: done.value.version + 1, actorId: acting.actorId, at: deps.clock.now() };
      await records.guide.saveDraft({ draftNo: draft.draftNo + 1, overlay }, by);
      return done;
    });

export async function overlayOfVersion({ guide }: Pick<Records, 'guide'>, version: number) {
  return version === SHIPPED_VERSION ? NO_OVERLAY : (await guide.findVersion(version))?.overlay;
}

type Publication = { readonly overlay: Overlay; readonly note: string; readonly revertOf: number | null };

async function publish(
  records: Records,
  { overlay, note, revertOf }: Publication,
  { deps, acting }: { readonly deps: CaseDeps; readonly acting: Acting },
): Promise<Result<{ version: number }, Refusal>> {
  const before = await publishedGuide(records);
  if (differences(before.overlay, overlay).length === 0) return accept({ version: before.version });
  const problems = problemsOf(overlay, await packsOf(records, deps));
  if (problems.length > 0)
    return refuse({ code: 'playbook-not-whole', values: { problems: problems.map(problemWire) } });
  const version = before.version + 1;
  await records.guide.addVersion({ version, publishedAt: deps.clock.now(), note, revertOf, overlay }, acting.actorId);
  return accept({ version });
}

export const listGuideVersions =
  (deps: CaseDeps): UseCase<'GET /guide/versions'> =>
  (_ask, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const versions = await records.guide.listVersions(GUIDE_VERSIONS_MAX);
      const oldest = versions.at(-1)?.version ?? 1;
      const places = await records.guide.changesFrom(oldest);
      const first = await overlayOfVersion(records, oldest - 1);
      return accept({
        versions: versions.map(({ version, publishedAt, by, note, revertOf, overlay }, place) => {
          const before = versions[place + 1]?.overlay ?? first ?? NO_OVERLAY;
          const own = places.filter(({ forVersion }) => forVersion === version);
          const changes = changesWire(differences(before, overlay), revertOf === null ? own : [], {
            by,
            at: publishedAt,
          });
          return { version, publishedAt: formatInstant(publishedAt), by, note, revertOf, changes };
        }),
      });
    });
