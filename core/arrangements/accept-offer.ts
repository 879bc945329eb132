import type { CaseEvent } from '../cases/case-events.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { Money } from '../money/money.ts';
import type { Arrangement } from './arrangement.ts';
import { claimableSum, type NoteGiven, notedEvent, withNote } from './claim-interest.ts';
import {
  type ArrangementGiven,
  type ArrangementRefusal,
  endedEvents,
  owedOf,
  runningBeside,
} from './decide-arrangement.ts';
import { decideMove, type MoveRefusal } from './move-arrangement.ts';

/** Who said yes to what was put forward, and what was said of late interest in it. */
export type OfferTaken = {
  readonly promisedBy: string;
  readonly approvedBy?: string | undefined;
  readonly interest?: Money | undefined;
  readonly interestWaived?: Money | undefined;
};

export type AcceptRefusal =
  | MoveRefusal
  | Extract<ArrangementRefusal, { code: 'more-interest-than-claimed' | 'more-than-owed' | 'arrangement-running' }>;

type OfferGiven = NoteGiven & Pick<ArrangementGiven, 'undisputed' | 'promises' | 'arrangements'>;

/**
 * What was put forward runs as it was shown, and ends what an agreement ends: promises that stand alone about the same
 * items. Its late interest is noted on the day of the yes, and is an item that it covers. A day more of interest changes
 * no offer; where less is owed or can be claimed by now, or another arrangement runs, another offer has to be made.
 */
export function decideAccept(
  arrangement: Arrangement,
  { interest, interestWaived, ...taken }: OfferTaken,
  given: OfferGiven,
): Result<readonly CaseEvent[], AcceptRefusal> {
  const moved = decideMove(arrangement, { move: 'accept', ...taken }, given);
  if (!moved.ok) return moved;
  const { arrangementId, items, total, forgiven } = arrangement;
  const running = runningBeside({ arrangementId, items }, given.arrangements);
  if (running !== undefined) return refuse({ code: 'arrangement-running', arrangementId: running });
  const owed = owedOf({ currency: total.currency, items }, given);
  if (total.minor - (interest?.minor ?? 0n) + forgiven.minor > owed.minor)
    return refuse({ code: 'more-than-owed', owed });
  const claimable = claimableSum(given.claimable, total.currency, items);
  if ((interest?.minor ?? 0n) + (interestWaived?.minor ?? 0n) > claimable.minor)
    return refuse({ code: 'more-interest-than-claimed', claimable });
  const ended = endedEvents({ items }, given, arrangementId);
  const noted = notedEvent({ interest, items }, given, arrangementId);
  if (noted === undefined) return accept([...ended, moved.value]);
  if (items.length === 0) return accept([...ended, noted, moved.value]);
  const covered = { ...moved.value.data, items: withNote(items, noted) };
  return accept([...ended, noted, { ...moved.value, data: covered }]);
}
