import type { HolidayList, RuleCheck } from '../packs/rule.ts';
import type { Moment, Situation } from '../facts/situation.ts';
import { type Answer, unknownBecause } from './answer.ts';
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
import { judgeContent, judgeRecording } from './content.ts';
import { judgeCap, judgeMinimumGap, judgeOnceOnly } from './counts.ts';
import { judgeAskedTimes, judgeClosedDays, judgeEndsSoon, judgeTimeWindow } from './hours.ts';
import { judgeLimitation, judgeNeeds } from './needs.ts';

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
    case 'closed-days':
      return judgeClosedDays(check, situation, holidays, moment);
    case 'rolling-count':
    case 'rest-after-event':
      return judgeCap(check, situation, moment);
    case 'minimum-gap':
      return judgeMinimumGap(check, situation, moment);
    case 'state-block':
      return judgeStateBlock(check, situation, moment);
    case 'waiting-period':
      return judgeWaitingPeriod(check, situation, moment);
    case 'once-only':
      return judgeOnceOnly(check, situation);
    case 'needs':
      return judgeNeeds(check, situation);
    case 'never':
      return { result: 'violated', nextAt: null };
    case 'limitation':
      return judgeLimitation(check, situation, moment);
    case 'content':
      return judgeContent(check, situation);
    case 'recording':
      return judgeRecording(check, situation);
    case 'stop-request':
      return judgeStopRequest(check, situation, moment);
    case 'hold':
      return judgeHold(situation, moment);
    case 'still-owed':
      return judgeStillOwed(situation, moment);
    case 'account-open':
      return judgeAccountOpen(situation);
    case 'number-theirs':
      return judgeNumberTheirs(situation);
    case 'place-known':
      return judgePlaceKnown(moment);
    case 'history-known':
      return judgeHistoryKnown(situation);
    default:
      // A pack from a file of another version may hold a kind that this one does not know: that refuses, with a reason.
      return unknownKind(check);
  }
}

function unknownKind(_: never): Answer {
  return unknownBecause('rules');
}
