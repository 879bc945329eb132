import type { CaseId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCase } from './change-case.ts';
import { statusChange } from './status-change.ts';
import type { UseCase } from '../use-case.ts';

/** Ends a hold before its last day. A hold that was lifted already stays as it is: doing it twice is safe. */
export const liftHold =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/holds/{holdId}/lift'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async ({ keep, records, debtCase, today }) => {
      const holds = await records.cases.listHolds(debtCase.caseId);
      const hold = holds.find(({ holdId }) => holdId === params.holdId);
      if (hold === undefined) return refuse({ code: 'hold-not-found' });
      if (hold.liftedAt !== null) return accept({ caseId: params.caseId, version: debtCase.version });

      const others = holds.filter((other) => other !== hold && other.liftedAt === null);
      const isHeld = others.some(({ untilOn }) => untilOn === null || untilOn >= today);
      const data = { holdId: hold.holdId, liftedOn: today, reason: body.reason };
      const version = await keep([
        { type: 'hold-lifted', data },
        ...(debtCase.status === 'hold' && !isHeld ? statusChange('hold', 'working', 'hold-lifted') : []),
      ]);
      return accept({ caseId: params.caseId, version });
    });
