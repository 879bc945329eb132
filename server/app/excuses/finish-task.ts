import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCase } from '../cases/change-case.ts';
import type { UseCase } from '../use-case.ts';

/** Something that an excuse set going is done. Said of what is done already, nothing changes. */
export const finishTask =
  (deps: CaseDeps): UseCase<'POST /verifications/{taskId}/done'> =>
  async ({ params: { taskId }, body: { result } }, acting) => {
    const found = await deps.store.inTenant(acting.tenantId, (records) => records.excuses.findTask(taskId));
    if (found === undefined) return refuse({ code: 'task-not-found' });
    const { caseId, excuseId, kind } = found;
    return changeCase(deps, acting, caseId, async ({ records, debtCase, keep, today }) => {
      const task = await records.excuses.findTask(taskId);
      assert(task !== undefined, 'a task is removed with its case only');
      if (task.state === 'done') return accept({ taskId, caseId, version: debtCase.version });
      const data = { excuseId, taskId, kind, result, doneOn: today };
      return accept({ taskId, caseId, version: await keep([{ type: 'excuse-task-done', data }]) });
    });
  };
