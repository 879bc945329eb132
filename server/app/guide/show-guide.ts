import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { UseCase } from '../use-case.ts';
import { publishedGuide } from './firm-playbook.ts';
import { guideIn } from './in-language.ts';

/** What everybody at the firm is told, in one language. */
export const showGuide =
  ({ store }: Pick<CaseDeps, 'store'>): UseCase<'GET /guide'> =>
  ({ query }, acting) =>
    store.inTenantRead(acting.tenantId, async (records) => {
      const { version, playbook } = await publishedGuide(records);
      return accept(guideIn(query.language, version, playbook));
    });
