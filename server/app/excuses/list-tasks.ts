import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { homeToday } from '../cases/change-case.ts';
import type { UseCase } from '../use-case.ts';
import { taskWire } from './excuse-wire.ts';
import { nameOf, playbookOf } from './playbook-of.ts';

/** What excuses set going and nobody has done yet, the longest due first. */
export const listTasks =
  (deps: CaseDeps): UseCase<'GET /verifications'> =>
  ({ query }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const today = homeToday(deps, acting, deps.clock.now());
      const sayings = await playbookOf(records);
      const tasks = await records.excuses.listOpenTasks({
        actorId: query.whose === 'mine' ? acting.actorId : null,
        before: query.due === 'overdue' ? today : null,
        limit: query.limit,
      });
      return accept({
        tasks: tasks.map((task) => ({
          ...taskWire(task, { sayings, today }),
          debtorName: task.debtorName,
          words: task.words,
          objectionName: nameOf(sayings, task.objectionId),
        })),
      });
    });
