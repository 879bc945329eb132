import type { CaseEvent } from '../cases/case-events.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import type { Money } from '../money/money.ts';
import type { Arrangement } from './arrangement.ts';
import { claimableSum, type NoteGiven, notedEvent, withNote } from './claim-interest.ts';
import { decideMove, type MoveRefusal } from './move-arrangement.ts';

/** Who said yes to what was put forward, and what was said of late interest in it. */
export type OfferTaken = {
  readonly promisedBy: string;
  readonly approvedBy?: string | undefined;
  readonly interest?: Money | undefined;
  readonly interestWaived?: Money | undefined;
};

export type AcceptRefusal = MoveRefusal | { readonly code: 'more-interest-than-claimed'; readonly claimable: Money };

/**
 * What was put forward runs as it was shown: its late interest is noted on the day of the yes, and is an item that it
 * covers. A day more of interest changes no offer; where less can be claimed by now, another one has to be made.
 */
export function decideAccept(
  arrangement: Arrangement,
  { interest, interestWaived, ...taken }: OfferTaken,
  given: NoteGiven,
): Result<readonly CaseEvent[], AcceptRefusal> {
  const moved = decideMove(arrangement, { move: 'accept', ...taken }, given);
  if (!moved.ok) return moved;
  const { arrangementId, items, total } = arrangement;
  const claimable = claimableSum(given.claimable, total.currency, items);
  if ((interest?.minor ?? 0n) + (interestWaived?.minor ?? 0n) > claimable.minor)
    return refuse({ code: 'more-interest-than-claimed', claimable });
  const noted = notedEvent({ interest, items }, given, arrangementId);
  if (noted === undefined) return accept([moved.value]);
  if (items.length === 0) return accept([noted, moved.value]);
  const covered = { ...moved.value.data, items: withNote(items, noted) };
  return accept([noted, { ...moved.value, data: covered }]);
}
