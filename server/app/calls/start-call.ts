import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { CallId, CaseId } from '@duologue/core/cases/ids.ts';
import type { DialPermit } from '@duologue/core/compliance/gate/finding.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import { findingData } from '../gate/ask-gate.ts';
import type { CaseDeps } from '../case-deps.ts';
import { type CaseChange, changeCase } from '../cases/change-case.ts';
import { callRefused, findNumber, judgeNumber, loadFacts } from '../gate/check-gate.ts';
import type { CallRecord } from '../ports/calls.ts';
import type { DecisionRecord } from '../ports/decisions.ts';
import { callScreen } from './show-call.ts';
import type { UseCase } from '../use-case.ts';
import { decisionWire } from '../wire/decision.ts';

/**
 * The only way to a live call: the case is locked, the gate is asked on what is then true, and either the permit
 * becomes a call or the refusal is kept with its findings. Two desks on one case meet at the lock; the second is told
 * who is on the line.
 */
export const startCall =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/calls'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async (change) => {
      const { records, debtCase } = change;
      // One conversation at a time: a call that was left without its outcome is finished before the next one is dialled.
      const open = (await records.calls.findOpen(debtCase.caseId)) ?? (await records.calls.findOpenOf(acting.actorId));
      if (open !== undefined) {
        const { callId, by, actorId } = open;
        return refuse({ code: 'call-open', values: { callId, by, isMine: actorId === acting.actorId } });
      }
      const number = await findNumber(change, body.number);
      if (!number.ok) return number;

      const facts = await loadFacts(change, change.at);
      const { decision, record } = judgeNumber(facts, number.value, deps);
      const told = () => ({ decision: decisionWire(record, deps.ruleBook.zoneTable) });
      if (decision.verdict === 'deny') {
        await records.decisions.add(debtCase.caseId, acting.actorId, null, record);
        await change.keep([callRefused(record)]);
        return refuse({ code: 'call-refused-by-gate', values: told() });
      }
      if (decision.verdict === 'warn' && !body.acknowledgeWarnings) {
        await records.decisions.add(debtCase.caseId, acting.actorId, null, record);
        return refuse({ code: 'warnings-not-acknowledged', values: told() });
      }
      const call = await openCall(change, decision.permit, record, body.objective ?? null);
      return accept(await callScreen(records, call, deps, acting));
    });

/** Takes the permit: without one there is no call to open. */
async function openCall(
  change: CaseChange,
  permit: DialPermit,
  decision: DecisionRecord,
  objective: string | null,
): Promise<CallRecord> {
  const { records, debtCase, acting, deps, at } = change;
  assert(permit.number === decision.number && permit.caseId === debtCase.caseId, 'the permit is for this call');
  assert(at >= permit.mintedAt && deps.clock.now() < permit.expiresAt, 'the permit has not expired');

  const callId = deps.ids.next() as CallId;
  await records.decisions.add(debtCase.caseId, acting.actorId, callId, decision);
  const call: CallRecord = {
    ...NEW_CALL,
    callId,
    caseId: debtCase.caseId,
    debtorId: debtCase.debtor.debtorId,
    actorId: acting.actorId,
    by: acting.actorName,
    decisionId: decision.decisionId,
    number: permit.number,
    objective,
    startedAt: at,
  };
  await records.calls.add(call);
  const objecting = decision.findings.filter(({ result }) => result !== 'satisfied');
  await change.keep([
    {
      type: 'call-started',
      data: { callId, number: permit.number, startedAt: formatInstant(at), findings: objecting.map(findingData) },
    },
  ]);
  return call;
}

export const NEW_CALL = {
  state: 'ringing',
  mode: 'live',
  answeredAt: null,
  verifiedAt: null,
  endedAt: null,
  closedAt: null,
  lineResult: null,
  party: null,
  outcomes: [],
  contactId: null,
  wrapUp: null,
  ticks: [],
  notes: '',
  turn: 0,
} as const;
