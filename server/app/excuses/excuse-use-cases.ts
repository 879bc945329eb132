import type { CaseDeps } from '../case-deps.ts';
import type { UseCases } from '../use-case.ts';
import { answerExcuse } from './answer-excuse.ts';
import { dateExcuse } from './date-excuse.ts';
import { finishTask } from './finish-task.ts';
import { hearExcuse } from './hear-excuse.ts';
import { learnOnCall } from './learn-on-call.ts';
import { listExcuses } from './list-excuses.ts';
import { listTasks } from './list-tasks.ts';

/** What is said on calls why somebody does not pay, and what becomes of it. */
export function createExcuseUseCases(deps: CaseDeps) {
  return {
    'POST /calls/{callId}/excuses': hearExcuse(deps),
    'POST /excuses/{excuseId}/day': dateExcuse(deps),
    'GET /cases/{caseId}/excuses': listExcuses(deps),
    'POST /excuses/{excuseId}/answer': answerExcuse(deps),
    'GET /verifications': listTasks(deps),
    'POST /verifications/{taskId}/done': finishTask(deps),
    'POST /calls/{callId}/facts': learnOnCall(deps),
  } satisfies Partial<UseCases>;
}
