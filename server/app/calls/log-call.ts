import { decideOutcome, type OutcomeRefusal } from '@duologue/core/calls/decide-outcome.ts';
import { loggedCall } from '@duologue/core/calls/call.ts';
import type { CalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import { addMs, formatInstant, parseInstant } from '@duologue/core/calendar/instant.ts';
import { localTime } from '@duologue/core/calendar/local-time.ts';
import type { CallId, CaseId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import { findingData } from '../gate/ask-gate.ts';
import type { CaseDeps } from '../case-deps.ts';
import { type CaseFacts, contactFactsOf } from '../cases/case-facts.ts';
import { type CaseChange, changeCase } from '../cases/change-case.ts';
import { hearable, type HeardExcuse, keepExcuse } from '../excuses/hear-excuse.ts';
import { playbookOf } from '../excuses/playbook-of.ts';
import { judgeNumber, loadFacts } from '../gate/check-gate.ts';
import { saveClosed } from '../wrap-up/close-call.ts';
import { invalid } from '../invalid-input.ts';
import { allowedEvents } from '../wrap-up/allowed-events.ts';
import { parseWrapUp, wrapUpProblems } from '../wrap-up/parse-wrap-up.ts';
import { parsePhone } from '../phone-number.ts';
import type { CallRecord } from '../ports/calls.ts';
import { aboutOf, NEW_CALL } from './start-call.ts';
import type { Refusal } from '../refusal.ts';
import type { Ask, UseCase } from '../use-case.ts';
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
      if (!decided.ok) return refuse(refusalOf(decided.refusal, body));
      const then = { ...facts, at: startedAt };
      const { record } = judgeNumber(then, number, change.deps);
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
      const saidOn = localTime(deps.ruleBook.zoneTable, facts.zone, startedAt)?.date ?? facts.today;
      const said = await excusesOf(change, call, { ...body, saidOn });
      if (!said.ok) return said;
      // Asked last: an approval that it rests on is used up by it, also where something else is refused afterwards.
      const allowed = await allowedEvents(change, decided.value.events);
      if (!allowed.ok) return allowed;
      const decision = { ...decided.value, events: allowed.value };
      await records.decisions.add(debtCase.caseId, acting.actorId, callId, record);
      await records.calls.add(call);
      const objecting = record.findings.filter(({ result }) => result !== 'satisfied').map(findingData);
      const data = { callId, number, startedAt: formatInstant(startedAt), findings: objecting };
      await change.keep([{ type: 'call-started', data: { ...data, enteredLater: true } }]);
      const excuses = await keepExcuses(change, said.value, facts);
      const { caseId, version, nextStep } = await saveClosed(change, call, decision, body);
      return accept({ callId, caseId, version, nextStep, excuses });
    });

function refusalOf(refusal: OutcomeRefusal, { business }: Pick<LogBody, 'business'>): Refusal {
  return refusal.code === 'outcome-incomplete' ? wrapUpProblems(refusal.problems, business) : { code: 'call-not-open' };
}

type LogBody = Ask<'POST /cases/{caseId}/call-log'>['body'];
type Said = Pick<LogBody, 'excuses' | 'party'> & { readonly saidOn: CalendarDate };

/** What they said on the way, each as it would be heard on the screen: from the right person, or from anybody. */
async function excusesOf(
  { records }: CaseChange,
  call: CallRecord,
  { excuses, party, saidOn }: Said,
): Promise<Result<readonly HeardExcuse[], Refusal>> {
  if (excuses.length === 0) return accept([]);
  const sayings = await playbookOf(records);
  const verifiedAt = party === 'debtor-verified' ? call.startedAt : null;
  const heard: HeardExcuse[] = [];
  for (const said of excuses) {
    const one = hearable({ ...call, verifiedAt }, said, { sayings, saidOn });
    if (!one.ok) return one;
    heard.push(one.value);
  }
  return accept(heard);
}

async function keepExcuses(change: CaseChange, heard: readonly HeardExcuse[], facts: CaseFacts) {
  const kept: { excuseId: string; objectionId: string }[] = [];
  for (const one of heard) {
    const done = await keepExcuse(change, one, facts);
    assert(done.ok, 'what can be heard is kept');
    kept.push({ excuseId: done.value.excuse.excuseId, objectionId: one.objection.id });
  }
  return kept;
}
