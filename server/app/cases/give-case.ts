import type { ActorId, CaseId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCase } from './change-case.ts';
import type { UseCase } from '../use-case.ts';

/** P30: a named person for the case, or nobody. */
export const giveCase =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/owner'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async ({ keep, records, debtCase }) => {
      const actorId = body.actorId as ActorId | null;
      const from = debtCase.owner?.actorId;
      if (actorId !== null && (await records.cases.findActor(actorId)) === undefined) {
        return refuse({ code: 'profile-not-found' });
      }
      if ((from ?? null) === actorId) return accept({ caseId: params.caseId, version: debtCase.version });
      const data = { ...(from === undefined ? {} : { from }), ...(actorId === null ? {} : { to: actorId }) };
      return accept({ caseId: params.caseId, version: await keep([{ type: 'owner-changed', data }]) });
    });
