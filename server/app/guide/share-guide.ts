import { PLAYBOOK_FORMAT, PLAYBOOK_FORMAT_VERSION, PlaybookFile } from '@duologue/contract/guide-file.ts';
import { layOver, overlayOf } from '@duologue/core/guide/edit/overlay.ts';
import { PLAYBOOK_FILE_BYTES_MAX } from '@duologue/core/guide/limits.ts';
import type { Playbook } from '@duologue/core/guide/playbook.ts';
import { GUIDE_LANGUAGES } from '@duologue/core/guide/said.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import { playbook as shipped } from '@duologue/playbook/playbook.ts';
import type { CaseDeps } from '../case-deps.ts';
import { invalid } from '../invalid-input.ts';
import type { Refusal } from '../refusal.ts';
import type { UseCase } from '../use-case.ts';
import { playbookWire, replaceDraft } from './edit-draft.ts';
import { publishedGuide } from './firm-playbook.ts';
import { overlayOfVersion } from './publish-guide.ts';

/** The playbook as a file, and back: what a consultant is sent, and sends. */
export const exportGuide =
  ({ store }: Pick<CaseDeps, 'store'>): UseCase<'GET /guide/export'> =>
  ({ query }, acting) =>
    store.inTenant(acting.tenantId, async (records) => {
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
    const read = await readPlaybookFile(bytes);
    if (!read.ok) return read;
    const { overlay, notChangeable } = overlayOf(shipped, read.value);
    if (notChangeable.length > 0) {
      const problems = notChangeable.map((field) => {
        return { field: `playbook.${field}`, message: { code: 'guide.problem.not-changeable', values: {} } };
      });
      return refuse({ code: 'input-invalid', problems });
    }
    return replaceDraft({ deps, acting, draftNo: query.draftNo }, () => overlay);
  };

async function readPlaybookFile(bytes: AsyncIterable<Uint8Array> | undefined): Promise<Result<Playbook, Refusal>> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of bytes ?? []) {
    size += part.byteLength;
    if (size > PLAYBOOK_FILE_BYTES_MAX) return invalid('', 'input.body-too-large', { max: PLAYBOOK_FILE_BYTES_MAX });
    parts.push(part);
  }
  return parsePlaybook(Buffer.concat(parts).toString('utf8'));
}

/** Reads the text of a playbook file; every place that is wrong is told, by its path. */
export function parsePlaybook(text: string): Result<Playbook, Refusal> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return invalid('', 'input.not-json');
  }
  const parsed = PlaybookFile.safeParse(content);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, code, message }) => {
      return { field: path.map(String).join('.'), message: { code: `input.${code}`, values: { text: message } } };
    });
    return refuse({ code: 'input-invalid', problems });
  }
  return accept(parsed.data.playbook as unknown as Playbook);
}
