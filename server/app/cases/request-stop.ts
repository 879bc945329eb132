import type { StopScope } from '@duologue/core/cases/holds.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { isClosed } from '@duologue/core/cases/status.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCase } from './change-case.ts';
import { invalid } from '../invalid-input.ts';
import { parsePhone } from '../phone-number.ts';
import { statusChange } from './status-change.ts';
import type { UseCase } from '../use-case.ts';

const SCOPES = { 'all-calls': 'phone', number: 'this-number', workplace: 'workplace' } as const satisfies Readonly<
  Record<string, StopScope>
>;

/** "Do not call me." It blocks from this moment on, before anybody confirms it. */
export const requestStop =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/stops'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async ({ keep, debtCase, today }) => {
      const { scope, words } = body;
      const number = scope.kind === 'number' ? parsePhone(scope.number, debtCase.debtor.country) : undefined;
      if (scope.kind === 'number' && number === undefined) return invalid('scope.number', 'input.not-a-number');

      const data = { stopId: deps.ids.next(), scope: SCOPES[scope.kind], requestedOn: today, words };
      const { status } = debtCase;
      const stopsAll = scope.kind === 'all-calls' && !isClosed(status);
      const version = await keep([
        { type: 'stop-requested', data: number === undefined ? data : { ...data, number } },
        ...(stopsAll ? statusChange(status, 'stopped-by-request', 'stop-requested') : []),
        ...(stopsAll
          ? [
              {
                type: 'next-step-set',
                data: { kind: 'supervisor-review', dueOn: today, assignee: 'supervisor' },
              } as const,
            ]
          : []),
      ]);
      return accept({ caseId: params.caseId, version });
    });
