import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCase } from '../cases/change-case.ts';
import type { UseCase } from '../use-case.ts';
import { excuseWire } from './excuse-wire.ts';
import { playbookOf } from './playbook-of.ts';

/** P11: whom we asked about an excuse, what they said, and whether it was true. A later answer stands beside the earlier. */
export const answerExcuse =
  (deps: CaseDeps): UseCase<'POST /excuses/{excuseId}/answer'> =>
  async ({ params: { excuseId }, body }, acting) => {
    const { result, askedOf, said, taskId } = body;
    const found = await deps.store.inTenant(acting.tenantId, (records) => records.excuses.find(excuseId));
    if (found === undefined) return refuse({ code: 'excuse-not-found' });
    return changeCase(deps, acting, found.caseId, async ({ records, keep, today, debtCase }) => {
      const before = await records.excuses.find(excuseId);
      assert(before !== undefined, 'an excuse is removed with its case only');
      const task = before.tasks.find((one) => one.taskId === taskId);
      if (taskId !== undefined && task === undefined) return refuse({ code: 'task-not-found' });
      const data = {
        excuseId,
        result,
        by: 'person',
        ...(askedOf === null ? {} : { askedOf: whomOf(askedOf) }),
        said,
        answeredOn: today,
        ...(task === undefined || task.state === 'done' ? {} : { taskId: task.taskId }),
      } as const;
      const version = isSame(before.answer, data) ? debtCase.version : await keep([{ type: 'excuse-answered', data }]);
      const excuse = await records.excuses.find(excuseId);
      assert(excuse !== undefined, 'what was answered is kept');
      return accept({ excuse: excuseWire(excuse, { sayings: await playbookOf(records), today }), version });
    });
  };

type Whom = { readonly with: string; readonly name: string | null; readonly title: string | null };
const whomOf = ({ with: verifier, name, title }: Whom) => ({
  with: verifier,
  ...(name === null ? {} : { name }),
  ...(title === null ? {} : { title }),
});

type Said = { readonly result: string; readonly said: string; readonly answeredOn: string };

/** Answered twice in the same words on the same day is answered once. */
function isSame(before: Said | null, now: Said & { readonly taskId?: string }): boolean {
  if (before === null || now.taskId !== undefined) return false;
  return before.result === now.result && before.said === now.said && before.answeredOn === now.answeredOn;
}
