import { isRunningArrangement } from '@duologue/core/arrangements/arrangement.ts';
import { suspensionsFor } from '@duologue/core/arrangements/move-arrangement.ts';
import type { Suspension } from '@duologue/core/arrangements/arrangement.ts';
import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { CaseEvent, CaseEventOf } from '@duologue/core/cases/case-events.ts';
import type { ItemId } from '@duologue/core/cases/ids.ts';
import { type AccountStatus, isClosed } from '@duologue/core/cases/status.ts';
import { dateOf, graceUntilOf } from '../cases/event-values.ts';
import type { Keeping } from '../cases/keep-events.ts';
import type { PromiseRecord } from '../ports/cases.ts';

/** States of the law under which nothing that was agreed goes on by itself. */
const PAUSING_STATES: ReadonlySet<string> = new Set(['bankruptcy', 'breathing-space', 'crisis-moratorium']);

/**
 * The events with what follows from them for plans and settlements, whoever wrote them: a dispute, an insolvency or a
 * moratorium pauses what runs; a running arrangement holds the chase, and one that is late, over or paused does not.
 */
export async function withFollowUps(keeping: Keeping, events: readonly CaseEvent[]): Promise<readonly CaseEvent[]> {
  const causes = events.flatMap((event) => causeOf(event, keeping));
  const touches = events.some(({ type }) => type === 'arrangement-agreed' || type === 'arrangement-moved');
  if (causes.length === 0 && !touches) return events;

  const { records, debtCase } = keeping;
  const kept = causes.length === 0 ? [] : await records.arrangements.list(debtCase.caseId);
  const moved = new Set(
    events.flatMap((event) => (event.type === 'arrangement-moved' ? [event.data.arrangementId as string] : [])),
  );
  const running = kept
    .filter(({ arrangementId, status }) => isRunningArrangement(status) && !moved.has(arrangementId))
    .map(({ arrangementId, status, itemIds }) => ({ arrangementId, status, items: itemIds as readonly ItemId[] }));
  const paused = new Map(
    causes.flatMap((cause) =>
      suspensionsFor(running, cause).map((event) => [event.data.arrangementId, event] as const),
    ),
  );
  const all = [...events, ...paused.values()];
  return [...all, ...(await holdsOf(keeping, all))];
}

type Cause = { readonly because: Suspension; readonly items: readonly string[]; readonly today: CalendarDate };

function causeOf(event: CaseEvent, { at }: Keeping): readonly Cause[] {
  // The day as the log tells it: nothing is reckoned from it.
  const today = dateOf(formatInstant(at).slice(0, 10));
  if (event.type === 'dispute-opened') return [{ because: 'dispute', items: event.data.items, today }];
  const isOver = (status: AccountStatus) => ['insolvent', 'deceased', 'out-of-business'].includes(status);
  if (event.type === 'status-changed' && isClosed(event.data.to) && isOver(event.data.to))
    return [{ because: 'insolvency', items: [], today }];
  if (event.type === 'state-recorded' && PAUSING_STATES.has(event.data.state))
    return [{ because: 'insolvency', items: [], today }];
  return [];
}

/** The hold of a running arrangement: until the last day of grace of its last instalment. */
async function holdsOf(keeping: Keeping, events: readonly CaseEvent[]): Promise<readonly CaseEvent[]> {
  const last = events.findLast(({ type }) => type === 'arrangement-agreed' || type === 'arrangement-moved');
  if (last === undefined) return [];
  const { records, debtCase, ids } = keeping;
  const lifted = (await records.cases.listHolds(debtCase.caseId))
    .filter(({ kind, liftedAt }) => liftedAt === null && (kind === 'plan' || kind === 'settlement'))
    .map(({ holdId }) => holdId);
  const place = (until: CalendarDate, reason: 'plan' | 'settlement', placedOn: string): CaseEvent => ({
    type: 'hold-placed',
    data: { holdId: ids.next(), reason, placedOn, until },
  });
  const lift = (liftedOn: string, reason: string) =>
    lifted.map((holdId): CaseEvent => ({ type: 'hold-lifted', data: { holdId, liftedOn, reason } }));

  if (last.type === 'arrangement-agreed') {
    const { status, kind, instalments, agreedOn } = last.data;
    const until = instalments.at(-1)?.graceUntil;
    const isHeld = events.some((event) => event.type === 'hold-placed' && event.data.reason === kind);
    if (status !== 'accepted' || until === undefined) return [];
    return [...lift(agreedOn, 'new-arrangement'), ...(isHeld ? [] : [place(dateOf(until), kind, agreedOn)])];
  }
  if (last.type !== 'arrangement-moved') return [];
  return holdsAfterMove(last, { keeping, lift, place });
}

async function holdsAfterMove(
  { data }: CaseEventOf<'arrangement-moved'>,
  given: {
    readonly keeping: Keeping;
    readonly lift: (liftedOn: string, reason: string) => readonly CaseEvent[];
    readonly place: (until: CalendarDate, reason: 'plan' | 'settlement', placedOn: string) => CaseEvent;
  },
): Promise<readonly CaseEvent[]> {
  const { arrangementId, from, to, movedOn, until } = data;
  const { records, debtCase } = given.keeping;
  const isHolding = (status: string) => status === 'accepted' || status === 'active';
  if (isHolding(from) && isHolding(to)) return [];
  const arrangements = await records.arrangements.list(debtCase.caseId);
  const arrangement = arrangements.find((one) => one.arrangementId === arrangementId);
  if (arrangement === undefined) return [];
  if (to === 'suspended' && until !== undefined) {
    return [...given.lift(movedOn, to), given.place(dateOf(until), arrangement.kind, movedOn)];
  }
  if (!isHolding(to)) return given.lift(movedOn, to);
  const last = lastGraceOf(await records.cases.listPromises(debtCase.caseId), arrangementId);
  // A hold that would be over already holds nothing.
  const isOver = last === undefined || last < movedOn;
  return [...given.lift(movedOn, to), ...(isOver ? [] : [given.place(last, arrangement.kind, movedOn)])];
}

function lastGraceOf(promises: readonly PromiseRecord[], arrangementId: string): CalendarDate | undefined {
  return promises
    .filter(({ instalmentOf }) => instalmentOf?.arrangementId === arrangementId)
    .map(graceUntilOf)
    .sort()
    .at(-1);
}
