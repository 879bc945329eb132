import { PLAYBOOK_FORMAT, PLAYBOOK_FORMAT_VERSION } from '@duologue/contract/guide-file.ts';
import { readPlaybookFile } from '@duologue/contract/read-playbook-file.ts';
import { layOver } from '@duologue/core/guide/edit/overlay.ts';
import { overlayOf } from '@duologue/core/guide/edit/overlay-of.ts';
import { GUIDE_LANGUAGES } from '@duologue/core/guide/said.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import { playbook as shipped } from '@duologue/playbook/playbook.ts';
import type { CaseDeps } from '../case-deps.ts';
import { invalid } from '../invalid-input.ts';
import type { UseCase } from '../use-case.ts';
import { playbookWire, replaceDraft } from './edit-draft.ts';
import { publishedGuide } from './firm-playbook.ts';
import { overlayOfVersion } from './publish-guide.ts';

/** The playbook as a file, and back: what a consultant is sent, and sends. */
export const exportGuide =
  ({ store }: Pick<CaseDeps, 'store'>): UseCase<'GET /guide/export'> =>
  ({ query }, acting) =>
    store.inTenantRead(acting.tenantId, async (records) => {
      const version = query.version ?? (await publishedGuide(records)).version;
      const overlay = await overlayOfVersion(records, version);
      if (overlay === undefined) return refuse({ code: 'playbook-version-not-found', values: { version } });
      return accept({
        format: PLAYBOOK_FORMAT,
        formatVersion: PLAYBOOK_FORMAT_VERSION,
        version,
        languages: [...GUIDE_LANGUAGES],
        playbook: playbookWire(layOver(shipped, overlay)),
      } as const);
    });

/** Takes a file into the draft, in place of what the draft was: what it changes of ours becomes the firm's own. */
export const importGuide =
  (deps: CaseDeps): UseCase<'POST /guide/import'> =>
  async ({ query, bytes }, acting) => {
    if (bytes === undefined) return invalid('', 'input.not-json');
    const read = await readPlaybookFile(bytes);
    if (!read.ok) return refuse({ code: 'input-invalid', problems: read.refusal });
    const { overlay, notChangeable } = overlayOf(shipped, read.value);
    if (notChangeable.length > 0) {
      const problems = notChangeable.map((field) => {
        return { field: `playbook.${field}`, message: { code: 'guide.problem.not-changeable', values: {} } };
      });
      return refuse({ code: 'input-invalid', problems });
    }
    return replaceDraft({ deps, acting, draftNo: query.draftNo }, () => overlay);
  };
