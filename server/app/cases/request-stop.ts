import type { CaseEvent, CaseEventOf } from '@duologue/core/cases/case-events.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { stopsEveryCall } from '@duologue/core/cases/holds.ts';
import { formatStopTimes, parseStopTimes } from '@duologue/core/cases/stop-times.ts';
import { isClosed } from '@duologue/core/cases/status.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCase } from './change-case.ts';
import { recheckGate } from '../gate/check-gate.ts';
import { invalid } from '../invalid-input.ts';
import { parsePhone } from '../phone-number.ts';
import type { CaseRecord } from '../ports/cases.ts';
import { statusChange } from './status-change.ts';
import type { UseCase } from '../use-case.ts';
import { decisionWire } from '../wire/decision.ts';

/** "Do not call me." It blocks from this moment on, before anybody confirms it. */
export const requestStop =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/stops'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async (change) => {
      const { keep, debtCase, today } = change;
      const { scope, words } = body;
      const number = scope.kind === 'this-number' ? parsePhone(scope.number, debtCase.debtor.country) : undefined;
      if (scope.kind === 'this-number' && number === undefined) return invalid('scope.number', 'input.not-a-number');

      const times = scope.kind === 'times' ? parseStopTimes(scope.times) : undefined;
      if (scope.kind === 'times' && times === undefined) return invalid('scope.times', 'input.not-hours');

      const data = {
        stopId: deps.ids.next(),
        scope: scope.kind,
        requestedOn: today,
        words,
        ...(number === undefined ? {} : { number }),
        ...(scope.kind === 'channel' ? { channel: scope.channel } : {}),
        ...(times === undefined ? {} : { times: formatStopTimes(times) }),
      };
      const version = await keep(stopEvents(debtCase, data));
      const decision = await recheckGate(change);
      return accept({
        caseId: params.caseId,
        version,
        decision: decision === null ? null : decisionWire(decision, deps.ruleBook.zoneTable),
      });
    });

/** The request, and what follows from one that closes every way: the account stops, and a supervisor looks at it today. */
export function stopEvents(
  { status }: Pick<CaseRecord, 'status'>,
  data: CaseEventOf<'stop-requested'>['data'],
): readonly CaseEvent[] {
  const asked = { type: 'stop-requested', data } as const;
  if (!stopsEveryCall(data.scope) || isClosed(status)) return [asked];
  const review = { kind: 'supervisor-review', dueOn: data.requestedOn, assignee: 'supervisor' } as const;
  return [
    asked,
    ...statusChange(status, 'stopped-by-request', 'stop-requested'),
    { type: 'next-step-set', data: review },
  ];
}
