import type { Arrangement } from '@duologue/core/arrangements/arrangement.ts';
import { type ArrangementMove, decideMove, type MoveRefusal } from '@duologue/core/arrangements/move-arrangement.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import { localTime } from '@duologue/core/calendar/local-time.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import type { ArrangementId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { type Result, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { CaseFacts } from '../cases/case-facts.ts';
import { type CaseChange, changeCase } from '../cases/change-case.ts';
import type { Acting } from '../deps.ts';
import { loadFacts } from '../gate/check-gate.ts';
import { invalid } from '../invalid-input.ts';
import type { ArrangementRecord } from '../ports/arrangements.ts';
import type { Refusal } from '../refusal.ts';
import { type Done, keepMoved } from './agree.ts';
import { toArrangement } from './to-arrangement.ts';

export type ArrangementChange = {
  readonly change: CaseChange;
  readonly facts: CaseFacts;
  readonly record: ArrangementRecord;
  readonly arrangement: Arrangement;
};

/** The frame of every write on an arrangement: its case is locked, and it is read as it stands then. */
export async function changeArrangement(
  deps: CaseDeps,
  { acting, arrangementId }: { readonly acting: Acting; readonly arrangementId: string },
  work: (of: ArrangementChange) => Promise<Result<Done, Refusal>>,
): Promise<Result<Done, Refusal>> {
  const id = arrangementId as ArrangementId;
  const known = await deps.store.inTenant(acting.tenantId, ({ arrangements }) => arrangements.find(id));
  if (known === undefined) return refuse({ code: 'arrangement-not-found' });
  return changeCase(deps, acting, known.caseId, async (change) => {
    const facts = await loadFacts(change, change.at);
    const record = facts.situation.arrangements.find((one) => one.arrangementId === id);
    assert(record !== undefined, 'an arrangement is never removed');
    const dateOf = (instant: Instant) => {
      const local = localTime(facts.zoneTable, facts.zone, instant);
      assert(local !== undefined, 'the zone of the case is in the table');
      return local.date;
    };
    return work({ change, facts, record, arrangement: toArrangement(record, facts.situation.promises, dateOf) });
  });
}

/** A move that people make, with what follows from it. */
export async function move(
  { change, facts, arrangement }: ArrangementChange,
  asked: ArrangementMove,
  followedBy: readonly CaseEvent[],
): Promise<Result<Done, Refusal>> {
  const decided = decideMove(arrangement, asked, { today: facts.today });
  if (!decided.ok) return refusalOf(decided.refusal);
  return keepMoved(change, [decided.value, ...followedBy], arrangement.arrangementId);
}

export function refusalOf(refusal: MoveRefusal): Result<never, Refusal> {
  switch (refusal.code) {
    case 'arrangement-state-moved':
      return refuse({ code: 'arrangement-state-moved', values: { status: refusal.status } });
    case 'dates-passed':
      return refuse({ code: 'dates-passed', values: { dates: refusal.dates } });
    case 'suspension-too-long':
      return invalid('until', 'input.too-far', { latestOn: refusal.latestOn });
    case 'until-in-the-past':
      return invalid('until', 'input.in-the-past', { today: refusal.today });
  }
}
