import { unreachable } from '../../kernel/assert.ts';
import type { HolidayList, RuleCheck } from '../packs/rule.ts';
import type { Moment, Situation } from '../facts/situation.ts';
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
import { judgeCap, judgeMinimumGap } from './counts.ts';
import { judgeAskedTimes, judgeEndsSoon, judgeTimeWindow } from './hours.ts';

/** The answer of one kind of rule at one moment. A new kind is one variant of `RuleCheck` and one case here. */
export function judge(
  check: RuleCheck,
  situation: Situation,
  holidays: readonly HolidayList[],
  moment: Moment,
): Answer {
  switch (check.kind) {
    case 'time-window':
      return judgeTimeWindow(
        check,
        situation,
        holidays.find((list) => list.id === check.closedOn),
        moment,
      );
    case 'window-ends-soon':
      return judgeEndsSoon(check, situation, moment);
    case 'asked-times':
      return judgeAskedTimes(situation, moment);
    case 'rolling-count':
    case 'rest-after-event':
      return judgeCap(check, situation, moment);
    case 'minimum-gap':
      return judgeMinimumGap(check, situation, moment);
    case 'state-block':
      return judgeStateBlock(check, situation, moment);
    case 'waiting-period':
      return judgeWaitingPeriod(check, situation, moment);
    case 'stop-request':
      return judgeStopRequest(situation, moment);
    case 'hold':
      return judgeHold(situation, moment);
    case 'still-owed':
      return judgeStillOwed(situation);
    case 'account-open':
      return judgeAccountOpen(situation);
    case 'number-theirs':
      return judgeNumberTheirs(situation);
    case 'place-known':
      return judgePlaceKnown(moment);
    case 'history-known':
      return judgeHistoryKnown(situation);
    default:
      return unreachable(check);
  }
}
