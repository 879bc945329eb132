import { addDays, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { HoldReason } from '@duologue/core/cases/holds.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { isClosed } from '@duologue/core/cases/status.ts';
import { NEXT_STEP_DAYS_MAX } from '@duologue/core/calls/limits.ts';
import { accept } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCase } from './change-case.ts';
import { invalid } from '../invalid-input.ts';
import { statusChange } from './status-change.ts';
import type { UseCase } from '../use-case.ts';

const REASONS = {
  hardship: 'hardship',
  internal: 'internal',
  'legal-question': 'legal-question',
  'payment-claimed': 'payment-sent',
} as const satisfies Readonly<Record<string, HoldReason>>;

/** A pause with a reason and a last day: what has no end is forgotten, so a hold is at most a year. */
export const placeHold =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/holds'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async ({ keep, today, debtCase }) => {
      const until = parseCalendarDate(body.untilOn);
      if (until === undefined) return invalid('untilOn', 'input.not-a-date');
      if (until < today) return invalid('untilOn', 'input.in-the-past', { today });
      const latestOn = addDays(today, NEXT_STEP_DAYS_MAX);
      if (until > latestOn) return invalid('untilOn', 'input.too-far', { latestOn });

      const { status } = debtCase;
      const isStopped = status === 'stopped-by-request' || isClosed(status);
      const version = await keep([
        {
          type: 'hold-placed',
          data: {
            holdId: deps.ids.next(),
            reason: REASONS[body.kind],
            placedOn: today,
            until,
            words: body.reason,
          },
        },
        ...(isStopped ? [] : statusChange(status, 'hold', 'hold-placed')),
        // Whoever pauses a case looks at it again on the first day after.
        { type: 'next-step-set', data: { kind: 'call', dueOn: addDays(until, 1), assignee: 'anyone' } },
      ]);
      return accept({ caseId: params.caseId, version });
    });
