import { decideOutcome } from '@duologue/core/calls/decide-outcome.ts';
import { loggedCall } from '@duologue/core/calls/call.ts';
import { addMs, formatInstant, parseInstant } from '@duologue/core/calendar/instant.ts';
import type { CallId, CaseId } from '@duologue/core/cases/ids.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import { findingData } from '../gate/ask-gate.ts';
import type { CaseDeps } from '../case-deps.ts';
import { contactFactsOf } from '../cases/case-facts.ts';
import { changeCase } from '../cases/change-case.ts';
import { judgeNumber, loadFacts } from '../gate/check-gate.ts';
import { saveClosed } from '../wrap-up/close-call.ts';
import { invalid } from '../invalid-input.ts';
import { allowedEvents } from '../wrap-up/allowed-events.ts';
import { parseWrapUp, wrapUpProblems } from '../wrap-up/parse-wrap-up.ts';
import { parsePhone } from '../phone-number.ts';
import type { CallRecord } from '../ports/calls.ts';
import { aboutOf, NEW_CALL } from './start-call.ts';
import type { UseCase } from '../use-case.ts';
import { wrapUpGiven } from '../wrap-up/wrap-up-given.ts';

/**
 * A call that was made away from the screen. It happened, so the gate is asked for the record and blocks nothing; it
 * counts towards every limit like any other, and stands in the log as entered later.
 */
export const logCall =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/call-log'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async (change) => {
      const { records, debtCase, at } = change;
      const startedAt = parseInstant(body.startedAt);
      if (startedAt === undefined || startedAt > at) return invalid('startedAt', 'input.in-the-future');
      const number = parsePhone(body.number, debtCase.debtor.country);
      if (number === undefined) return invalid('number', 'input.not-a-number');

      const people = await records.people.listContacts(debtCase.debtor.debtorId);
      const wrapUp = parseWrapUp(body, { actorId: acting.actorId, people, ticks: [] });
      if (!wrapUp.ok) return wrapUp;
      const callId = deps.ids.next() as CallId;
      const { debtorId } = debtCase.debtor;
      const endedAt = addMs(startedAt, body.seconds * 1000);
      const facts = await loadFacts(change, at);
      const over = loggedCall({ callId, debtorId, startedAt, endedAt });
      const decided = decideOutcome(over, wrapUp.value, wrapUpGiven(facts, number, deps));
      if (!decided.ok) {
        const { refusal } = decided;
        return refuse(
          refusal.code === 'outcome-incomplete'
            ? wrapUpProblems(refusal.problems, body.business)
            : { code: 'call-not-open' },
        );
      }

      const allowed = await allowedEvents(change, decided.value.events);
      if (!allowed.ok) return allowed;
      const decision = { ...decided.value, events: allowed.value };

      const then = { ...facts, at: startedAt };
      const { record } = judgeNumber(then, number, change.deps);
      await records.decisions.add(debtCase.caseId, acting.actorId, callId, record);
      const isSpoken = body.lineResult === 'answered' || body.lineResult === 'hung-up';
      const call: CallRecord = {
        ...NEW_CALL,
        mode: 'entered-later',
        state: 'wrap-up',
        callId,
        caseId: debtCase.caseId,
        debtorId,
        actorId: acting.actorId,
        by: acting.actorName,
        decisionId: record.decisionId,
        number,
        objective: null,
        about: aboutOf(contactFactsOf(then, number)),
        startedAt,
        answeredAt: isSpoken ? startedAt : null,
        endedAt,
        // Closed from the first moment: a call of yesterday must not stand in the way of one that is on the line.
        closedAt: at,
      };
      await records.calls.add(call);
      const objecting = record.findings.filter(({ result }) => result !== 'satisfied').map(findingData);
      const data = { callId, number, startedAt: formatInstant(startedAt), findings: objecting };
      await change.keep([{ type: 'call-started', data: { ...data, enteredLater: true } }]);
      const { caseId, version, nextStep } = await saveClosed(change, call, decision, body);
      return accept({ callId, caseId, version, nextStep });
    });
