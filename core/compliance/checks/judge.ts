import type { Instant } from '../../calendar/instant.ts';
import { unreachable } from '../../kernel/assert.ts';
import type { HolidayList, RuleCheck } from '../rule.ts';
import type { Situation } from '../situation.ts';
import type { Answer } from './answer.ts';
import {
  judgeAccountOpen,
  judgeHistoryKnown,
  judgeHold,
  judgeNumberTheirs,
  judgePlaceKnown,
  judgeStateBlock,
  judgeStillOwed,
  judgeStopRequest,
  judgeWaitingPeriod,
} from './blocks.ts';
import { judgeMinimumGap, judgeRest, judgeRollingCount } from './counts.ts';
import { judgeAskedTimes, judgeEndsSoon, judgeTimeWindow } from './hours.ts';

/** The answer of one kind of rule at one moment. A new kind is one variant of `RuleCheck` and one case here. */
export function judge(check: RuleCheck, situation: Situation, holidays: readonly HolidayList[], at: Instant): Answer {
  switch (check.kind) {
    case 'time-window':
      return judgeTimeWindow(
        check,
        situation,
        holidays.find((list) => list.id === check.closedOn),
        at,
      );
    case 'window-ends-soon':
      return judgeEndsSoon(check, situation, at);
    case 'asked-times':
      return judgeAskedTimes(situation, at);
    case 'rolling-count':
      return judgeRollingCount(check, situation, at);
    case 'rest-after-event':
      return judgeRest(check, situation, at);
    case 'minimum-gap':
      return judgeMinimumGap(check, situation, at);
    case 'state-block':
      return judgeStateBlock(check, situation, at);
    case 'waiting-period':
      return judgeWaitingPeriod(check, situation, at);
    case 'stop-request':
      return judgeStopRequest(situation, at);
    case 'hold':
      return judgeHold(situation, at);
    case 'still-owed':
      return judgeStillOwed(situation);
    case 'account-open':
      return judgeAccountOpen(situation);
    case 'number-theirs':
      return judgeNumberTheirs(situation);
    case 'place-known':
      return judgePlaceKnown(situation, at);
    case 'history-known':
      return judgeHistoryKnown(situation);
    default:
      return unreachable(check);
  }
}
