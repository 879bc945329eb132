import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { homeToday } from '../cases/change-case.ts';
import { EXCUSES_OF_CASE_MAX } from '../limits.ts';
import type { UseCase } from '../use-case.ts';
import { excuseWire } from './excuse-wire.ts';
import { playbookOf } from './playbook-of.ts';

/** P11: what was said on this case, what was asked about it, and whether it was true. */
export const listExcuses =
  (deps: CaseDeps): UseCase<'GET /cases/{caseId}/excuses'> =>
  ({ params }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const caseId = params.caseId as CaseId;
      if ((await records.cases.find(caseId)) === undefined) return refuse({ code: 'case-not-found' });
      const given = { sayings: await playbookOf(records), today: homeToday(deps, acting, deps.clock.now()) };
      const excuses = await records.excuses.listOfCase(caseId, EXCUSES_OF_CASE_MAX);
      return accept({ caseId, excuses: excuses.map((excuse) => excuseWire(excuse, given)) });
    });
