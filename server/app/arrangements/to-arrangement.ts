import type { Arrangement } from '@duologue/core/arrangements/arrangement.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { ItemId } from '@duologue/core/cases/ids.ts';
import type { ArrangementRecord } from '../ports/arrangements.ts';
import type { PromiseRecord } from '../ports/cases.ts';
import { toPromiseToPay } from '../wrap-up/wrap-up-given.ts';

/** A kept arrangement with its instalments, in their order, as the core reads it. */
export function toArrangement(
  record: ArrangementRecord,
  promises: readonly PromiseRecord[],
  dateOf: (instant: Instant) => CalendarDate,
): Arrangement {
  const { arrangementId, kind, status, agreedOn, total, forgiven, itemIds, expiresOn } = record;
  const instalments = promises
    .filter(({ instalmentOf }) => instalmentOf?.arrangementId === arrangementId)
    .sort((left, right) => (left.instalmentOf?.number ?? 0) - (right.instalmentOf?.number ?? 0))
    .map((promise) => toPromiseToPay(promise, dateOf));
  return {
    arrangementId,
    kind,
    status,
    agreedOn,
    total,
    forgiven,
    items: itemIds as readonly ItemId[],
    instalments,
    ...(expiresOn === null ? {} : { expiresOn }),
  };
}
