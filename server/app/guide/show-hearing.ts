import { accept } from '@duologue/core/kernel/result.ts';
import { hearingModel } from '@duologue/playbook/hearing/model.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { UseCase } from '../use-case.ts';
import { firmHearing } from './firm-hearing.ts';
import { publishedGuide } from './firm-playbook.ts';

/**
 * What the browser listens with: learnt from the playbook as the firm has published it. Nobody waits for that: until it
 * is learnt the answer is the product's own model, and says that another is coming.
 */
export const showHearing =
  ({ store }: Pick<CaseDeps, 'store'>): UseCase<'GET /guide/hearing'> =>
  async (_ask, acting) => {
    const { overlay, playbook } = await store.inTenantRead(acting.tenantId, publishedGuide);
    const own = firmHearing(overlay, playbook.objections);
    return accept({ ...(own ?? hearingModel()), learning: own === undefined });
  };
