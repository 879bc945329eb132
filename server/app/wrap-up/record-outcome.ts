import type { CallId } from '@duologue/core/cases/ids.ts';
import { advance, isLive } from '@duologue/core/calls/call.ts';
import { decideOutcome, type OutcomeDecision } from '@duologue/core/calls/decide-outcome.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import { toCall } from '../calls/call-state.ts';
import type { CaseDeps } from '../case-deps.ts';
import { type CaseChange, changeCase } from '../cases/change-case.ts';
import { loadFacts } from '../gate/check-gate.ts';
import { allowedEvents } from './allowed-events.ts';
import { keptOutcome, saveClosed } from './close-call.ts';
import { parseWrapUp, wrapUpProblems, type WrapUpWire } from './parse-wrap-up.ts';
import type { CallRecord } from '../ports/calls.ts';
import type { Refusal } from '../refusal.ts';
import type { Answer, UseCase } from '../use-case.ts';
import { wrapUpGiven } from './wrap-up-given.ts';

type Closed = Answer<'POST /calls/{callId}/outcome'>;

/**
 * Closes a call: its outcome, everything that follows from it and the next step, in one transaction, or not at all.
 * The same answers again get the same reply; other answers for a closed call are refused.
 */
export const recordOutcome =
  (deps: CaseDeps): UseCase<'POST /calls/{callId}/outcome'> =>
  async ({ params, body }, acting) => {
    const callId = params.callId as CallId;
    const caseId = await deps.store.inTenant(
      acting.tenantId,
      async (records) => (await records.calls.find(callId))?.caseId,
    );
    if (caseId === undefined) return refuse({ code: 'call-not-found' });
    // The case is locked before its call, as everywhere: two locks taken in one order cannot wait for each other.
    return changeCase<Closed>(deps, acting, caseId, async (change) => {
      const call = await change.records.calls.lock(callId);
      assert(call !== undefined, 'a call is never removed');
      if (call.state === 'closed') return keptOutcome<Closed>(call, body);

      const decided = await decide(change, call, body);
      if (!decided.ok) return decided;
      const allowed = await allowedEvents(change, decided.value.events);
      if (!allowed.ok) return allowed;
      return accept(await saveClosed(change, call, { ...decided.value, events: allowed.value }, body));
    });
  };

async function decide(
  change: CaseChange,
  record: CallRecord,
  body: WrapUpWire,
): Promise<Result<OutcomeDecision, Refusal>> {
  const { records, debtCase, acting, deps, at } = change;
  const people = await records.people.listContacts(debtCase.debtor.debtorId);
  const wrapUp = parseWrapUp(body, { actorId: acting.actorId, people, ticks: record.ticks });
  if (!wrapUp.ok) return wrapUp;

  // Whoever records the outcome of a call that is still on the line has put the telephone down.
  const before = toCall(record);
  const over = isLive(before) ? advance(before, { type: 'hung-up', at }) : accept(before);
  assert(over.ok, 'a live call can be hung up');
  const facts = await loadFacts(change, at);
  const decision = decideOutcome(over.value, wrapUp.value, wrapUpGiven(facts, record.number, deps));
  if (decision.ok) return decision;
  const { refusal } = decision;
  return refuse(
    refusal.code === 'outcome-incomplete'
      ? wrapUpProblems(refusal.problems, body.business)
      : { code: 'call-not-open', values: { state: refusal.state } },
  );
}
