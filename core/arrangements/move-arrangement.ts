import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { CaseEventOf } from '../cases/case-events.ts';
import { addDays } from '../calendar/calendar-date.ts';
import { accept, type Result, refuse } from '../kernel/result.ts';
import {
  type Arrangement,
  type ArrangementStatus,
  isAboutTheSame,
  isOffered,
  isRunningArrangement,
  type Suspension,
} from './arrangement.ts';
import { SUSPENSION_DAYS_MAX } from './limits.ts';
import type { PromiseStatus } from './promise.ts';

/** What people do with an arrangement that is there. What the ledger does is in `judge-arrangement.ts`. */
export type ArrangementMove =
  | { readonly move: 'ask-approval'; readonly reason: string }
  | { readonly move: 'accept'; readonly promisedBy: string; readonly approvedBy?: string | undefined }
  | { readonly move: 'cancel'; readonly reason: string }
  | { readonly move: 'suspend'; readonly because: Suspension; readonly until: CalendarDate; readonly reason: string }
  | { readonly move: 'resume'; readonly reason: string };

export type MoveRefusal =
  | { readonly code: 'arrangement-state-moved'; readonly status: ArrangementStatus }
  | { readonly code: 'suspension-too-long'; readonly latestOn: CalendarDate }
  | { readonly code: 'until-in-the-past'; readonly today: CalendarDate }
  /** These days passed while it was suspended, or offered. They are not moved silently: a new schedule is agreed. */
  | { readonly code: 'dates-passed'; readonly dates: readonly CalendarDate[] };

type Moved = CaseEventOf<'arrangement-moved'>;

/** The move as an event, or why it is not possible now. */
export function decideMove(
  arrangement: Arrangement,
  move: ArrangementMove,
  { today }: { readonly today: CalendarDate },
): Result<Moved, MoveRefusal> {
  const { status } = arrangement;
  if (!isPossible(status, move.move)) return refuse({ code: 'arrangement-state-moved', status });
  const to = (next: ArrangementStatus, more: Partial<Moved['data']> & { readonly reason: string }) =>
    accept(movedTo(arrangement, next, { by: 'people', movedOn: today, ...more }));

  switch (move.move) {
    case 'ask-approval':
      return to('awaiting-approval', { reason: move.reason });
    case 'cancel':
      return to('cancelled', { reason: move.reason });
    case 'accept': {
      const dates = passedDates(arrangement, today);
      if (dates.length > 0) return refuse({ code: 'dates-passed', dates });
      const { promisedBy, approvedBy } = move;
      return to('accepted', { reason: 'accepted', promisedBy, ...(approvedBy === undefined ? {} : { approvedBy }) });
    }
    case 'resume': {
      const dates = passedDates(arrangement, today);
      return dates.length > 0 ? refuse({ code: 'dates-passed', dates }) : to('active', { reason: move.reason });
    }
    case 'suspend': {
      const latestOn = addDays(today, SUSPENSION_DAYS_MAX);
      if (move.until > latestOn) return refuse({ code: 'suspension-too-long', latestOn });
      if (move.until < today) return refuse({ code: 'until-in-the-past', today });
      return to('suspended', { reason: move.reason, suspendedFor: move.because, until: move.until });
    }
  }
}

function isPossible(status: ArrangementStatus, move: ArrangementMove['move']): boolean {
  switch (move) {
    case 'ask-approval':
      return status === 'draft' || status === 'proposed';
    case 'accept':
      return isOffered(status);
    case 'cancel':
      return isOffered(status) || isRunningArrangement(status) || status === 'suspended';
    case 'suspend':
      return isRunningArrangement(status);
    case 'resume':
      return status === 'suspended';
  }
}

/** Days of instalments that are still to be kept and lie before today. */
function passedDates({ instalments }: Arrangement, today: CalendarDate): readonly CalendarDate[] {
  const isLeft = (status: PromiseStatus) => status === 'suspended' || status === 'proposed';
  return instalments.filter(({ status, dueOn }) => isLeft(status) && dueOn < today).map(({ dueOn }) => dueOn);
}

/**
 * What happens to running arrangements when a dispute about their items is opened, or the debtor cannot be asked at all
 * any more: they pause. The dispute comes first, whatever was promised.
 */
export function suspensionsFor(
  arrangements: readonly Pick<Arrangement, 'arrangementId' | 'status' | 'items'>[],
  cause: { readonly because: Suspension; readonly items: readonly string[]; readonly today: CalendarDate },
): readonly Moved[] {
  return arrangements
    .filter(({ status, items }) => isRunningArrangement(status) && isAboutTheSame(items, cause.items))
    .map((arrangement) =>
      movedTo(arrangement, 'suspended', {
        by: 'ledger',
        movedOn: cause.today,
        reason: cause.because,
        suspendedFor: cause.because,
      }),
    );
}

function movedTo(
  { arrangementId, status }: Pick<Arrangement, 'arrangementId' | 'status'>,
  to: ArrangementStatus,
  more: Omit<Moved['data'], 'arrangementId' | 'from' | 'to'>,
): Moved {
  return { type: 'arrangement-moved', data: { arrangementId, from: status, to, ...more } };
}

/** The status of an instalment when its arrangement moves: what the ledger has decided stays as it is. */
export function instalmentAfter(status: PromiseStatus, to: ArrangementStatus): PromiseStatus {
  const isUndecided = ['pending', 'due', 'in-grace', 'suspended', 'proposed'].includes(status);
  switch (to) {
    case 'cancelled':
    case 'defaulted':
      return isUndecided ? 'cancelled' : status;
    case 'superseded':
      return isUndecided ? 'superseded' : status;
    case 'suspended':
      return isUndecided ? 'suspended' : status;
    case 'accepted':
    case 'active':
    case 'late':
      // What a default had cancelled runs again when the books turn out to have been wrong.
      return ['suspended', 'proposed', 'cancelled'].includes(status) ? 'pending' : status;
    default:
      return status;
  }
}
