import { businessDayOnOrAfter } from '@duologue/core/calendar/add-business-days.ts';
import { parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { toMoneyData } from '@duologue/core/money/money-data.ts';
import type { CaseDeps } from '../case-deps.ts';
import { invalid } from '../invalid-input.ts';
import type { UseCase } from '../use-case.ts';
import { agreedSteps } from './agree.ts';
import { type ArrangementChange, changeArrangement, move } from './change-arrangement.ts';
import { scheduleGiven } from './read-schedule.ts';
import { withdrawnInterest } from './withdraw-interest.ts';

/** The end of an arrangement by people: what it covered is chased again, less interest that was noted for it alone. */
export const cancelArrangement =
  (deps: CaseDeps): UseCase<'POST /arrangements/{arrangementId}/cancel'> =>
  ({ params, body }, acting) =>
    changeArrangement(deps, { acting, arrangementId: params.arrangementId }, async (of) => {
      const call = { kind: 'call', dueOn: of.facts.today, assignee: 'anyone' } as const;
      const withdrawn = await withdrawnInterest(of);
      return move(of, { move: 'cancel', reason: body.reason }, [{ type: 'next-step-set', data: call }, ...withdrawn]);
    });

/** A pause until a day. Whoever pauses it looks at it again then. */
export const suspendArrangement =
  (deps: CaseDeps): UseCase<'POST /arrangements/{arrangementId}/suspend'> =>
  ({ params, body }, acting) =>
    changeArrangement(deps, { acting, arrangementId: params.arrangementId }, async (of) => {
      const until = parseCalendarDate(body.until);
      if (until === undefined) return invalid('until', 'input.not-a-date');
      const dueOn = businessDayOnOrAfter(until, scheduleGiven(of.facts, of.change.deps).isBusinessDay);
      const look = { kind: 'supervisor-review', dueOn, assignee: 'supervisor' } as const;
      const { because, reason } = body;
      return move(of, { move: 'suspend', because, until, reason }, [{ type: 'next-step-set', data: look }]);
    });

/** The pause is over. Dates that passed meanwhile are told, never moved. */
export const resumeArrangement =
  (deps: CaseDeps): UseCase<'POST /arrangements/{arrangementId}/resume'> =>
  ({ params, body }, acting) =>
    changeArrangement(deps, { acting, arrangementId: params.arrangementId }, (of) =>
      move(of, { move: 'resume', reason: body.reason }, stepsOf(of)),
    );

/** The next steps of an arrangement that runs from now on: it is confirmed, and its next instalment is watched. */
export function stepsOf({ facts, arrangement, change }: ArrangementChange) {
  const next = arrangement.instalments.find(({ status }) => status === 'proposed' || status === 'suspended');
  const first = next === undefined ? undefined : { graceUntil: next.graceUntil, amount: toMoneyData(next.amount) };
  return agreedSteps(first, scheduleGiven(facts, change.deps));
}
