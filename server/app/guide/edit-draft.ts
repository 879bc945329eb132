import { type DraftChange, type DraftWire, OverlayWire } from '@duologue/contract/guide.ts';
import type { PlaybookWire } from '@duologue/contract/guide-file.ts';
import { layOver, type Overlay, settled } from '@duologue/core/guide/edit/overlay.ts';
import { type LooseOverlay, takenBack } from '@duologue/core/guide/edit/take-back.ts';
import type { Playbook } from '@duologue/core/guide/playbook.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import { playbook as shipped } from '@duologue/playbook/playbook.ts';
import type { z } from 'zod';
import type { CaseDeps } from '../case-deps.ts';
import type { Acting } from '../deps.ts';
import { underLaw } from '../law/firm-law.ts';
import type { PlaybookDraftRecord } from '../ports/guide.ts';
import type { Records } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import type { UseCase } from '../use-case.ts';
import { changesWire, differences } from './changes.ts';
import { problemsOf, problemWire, publishedGuide } from './firm-playbook.ts';

/** The draft of a firm's playbook. It may be broken; it is not published while it is. */

export const showDraft =
  (deps: CaseDeps): UseCase<'GET /guide/draft'> =>
  (_ask, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      return accept(await draftWire(records, await draftOf(records), { deps, acting }));
    });

export const changeDraft =
  (deps: CaseDeps): UseCase<'PUT /guide/draft'> =>
  ({ body }, acting) =>
    replaceDraft({ deps, acting, draftNo: body.draftNo }, (draft, published) => {
      return changed(draft, published, body.change);
    });

export const checkDraft =
  (deps: CaseDeps): UseCase<'POST /guide/check'> =>
  ({ body }, acting) =>
    deps.store.inTenant(acting.tenantId, async (records) => {
      const { overlay } = await draftOf(records);
      const published = await publishedGuide(records);
      const packs = await packsOf(records, deps);
      const made = changed(overlay, published.overlay, body.change);
      return accept({ problems: problemsOf(made, packs).map(problemWire) });
    });

type Edit = { readonly deps: CaseDeps; readonly acting: Acting; readonly draftNo: number };

/** Keeps a new state of the draft, with who changed which place. The same again changes nothing. */
export function replaceDraft(
  { deps, acting, draftNo }: Edit,
  change: (draft: Overlay, published: Overlay) => Overlay,
): Promise<Result<DraftWire, Refusal>> {
  return deps.store.inTenant(acting.tenantId, async (records) => {
    const before = (await records.guide.lockDraft()) ?? (await draftOf(records));
    const published = await publishedGuide(records);
    const overlay = change(before.overlay, published.overlay);
    const paths = differences(before.overlay, overlay).map(({ path }) => path);
    if (paths.length === 0) return accept(await draftWire(records, before, { deps, acting }));
    if (draftNo !== before.draftNo) return refuse({ code: 'draft-changed', values: { draftNo: before.draftNo } });
    const after = { draftNo: before.draftNo + 1, overlay };
    const by = { paths, forVersion: published.version + 1, actorId: acting.actorId, at: deps.clock.now() };
    await records.guide.saveDraft(after, by);
    return accept(await draftWire(records, after, { deps, acting }));
  });
}

export async function draftOf(records: Pick<Records, 'guide'>): Promise<PlaybookDraftRecord> {
  return (await records.guide.draft()) ?? { draftNo: 0, overlay: (await publishedGuide(records)).overlay };
}

/** The packs that bind the firm are those that its playbook is checked against. */
export async function packsOf(records: Pick<Records, 'law'>, deps: CaseDeps) {
  return underLaw(deps, (await records.law.firm()) ?? null).ruleBook.packs;
}

async function draftWire(
  records: Records,
  { draftNo, overlay }: PlaybookDraftRecord,
  { deps, acting }: Omit<Edit, 'draftNo'>,
): Promise<DraftWire> {
  const published = await publishedGuide(records);
  const places = (await records.guide.changesFrom(published.version + 1)).filter(
    ({ forVersion }) => forVersion === published.version + 1,
  );
  const otherwise = { by: acting.actorName, at: deps.clock.now() };
  return {
    draftNo,
    version: published.version,
    playbook: playbookWire(layOver(shipped, overlay)),
    overlay: OverlayWire.parse(overlay),
    changes: changesWire(differences(published.overlay, overlay), places, otherwise),
    problems: problemsOf(overlay, await packsOf(records, deps)).map(problemWire),
  };
}

/** The wire has lists that can be written to and excuses without an action, which only a draft may have. */
export const playbookWire = (playbook: Playbook) => playbook as unknown as PlaybookWire;

/** What was checked by the schema, as the core has it. Lists that must not be empty are found by `checkPlaybook`. */
const toOverlay = (wire: z.infer<typeof OverlayWire>) => wire as unknown as Overlay;

function changed(draft: Overlay, published: Overlay, change: DraftChange): Overlay {
  const loose: LooseOverlay = draft;
  const { wordings, objections, next, onwards, lines, methods } = change.back.reduce(
    (before, path) => takenBack(before, published, path),
    loose,
  );
  const made = {
    wordings: patched(wordings, change.wordings),
    objections: patched(objections, change.objections),
    next: patched(next, change.next),
    onwards: patched(onwards, change.onwards),
    lines: patched(lines, change.lines),
    methods: patched(methods, change.methods),
  };
  return settled(shipped, toOverlay(OverlayWire.parse(made)));
}

function patched(before: object, change: object): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries({ ...before, ...change }).filter(([, value]) => value !== null));
}
