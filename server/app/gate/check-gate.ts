import { addMs, DAY_MS, type Instant } from '@duologue/core/calendar/instant.ts';
import type { CaseEvent } from '@duologue/core/cases/case-events.ts';
import { formatInstant } from '@duologue/core/calendar/instant.ts';
import type { CaseId } from '@duologue/core/cases/ids.ts';
import { isRefusal } from '@duologue/core/compliance/gate/evaluate.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, type Result, refuse } from '@duologue/core/kernel/result.ts';
import { askGate, decisionRecordOf, findingData } from './ask-gate.ts';
import type { CaseDeps } from '../case-deps.ts';
import { bestNumber, type CaseFacts, type ContactPlan, readCaseFacts } from '../cases/case-facts.ts';
import { type CaseChange, changeCase } from '../cases/change-case.ts';
import { invalid } from '../invalid-input.ts';
import { CALL_HISTORY_DAYS } from '../limits.ts';
import { parsePhone } from '../phone-number.ts';
import { avoidedByGate } from '../owed/avoided-calls.ts';
import type { DecisionRecord } from '../ports/decisions.ts';
import type { Refusal } from '../refusal.ts';
import type { UseCase } from '../use-case.ts';
import { decisionWire } from '../wire/decision.ts';

/** May this number be called now? The answer is kept, whichever it is. */
export const checkGate =
  (deps: CaseDeps): UseCase<'POST /cases/{caseId}/gate'> =>
  ({ params, body }, acting) =>
    changeCase(deps, acting, params.caseId as CaseId, async (change) => {
      const number = await findNumber(change, body.number);
      if (!number.ok) return number;
      const facts = await loadFacts(change, change.at);
      const { record } = judgeNumber(facts, number.value, change.deps);
      await change.records.decisions.add(change.debtCase.caseId, acting.actorId, null, record);
      if (record.verdict === 'deny') {
        await change.records.avoided.add(avoidedByGate(facts, record), change.at);
        await change.keep([callRefused(record)]);
      }
      return accept(decisionWire(record, deps.ruleBook.zoneTable));
    });

/** One of the debtor's numbers that nobody called wrong and that can be dialled at all. */
export async function findNumber(
  { records, debtCase }: Pick<CaseChange, 'records' | 'debtCase'>,
  asGiven: string,
): Promise<Result<string, Refusal>> {
  const { debtorId, country } = debtCase.debtor;
  const number = parsePhone(asGiven, country);
  if (number === undefined) return invalid('number', 'input.not-a-number');
  const phone = (await records.people.listPhones(debtorId)).find((candidate) => candidate.number === number);
  if (phone === undefined) return refuse({ code: 'number-not-found', values: { number } });
  return phone.state === 'wrong' ? invalid('number', 'input.number-is-wrong', { number }) : accept(number);
}

/** The facts of a case that is locked: what is decided on them cannot be overtaken. */
export async function loadFacts({ records, debtCase, deps, acting }: CaseChange, at: Instant): Promise<CaseFacts> {
  const since = addMs(at, -CALL_HISTORY_DAYS * DAY_MS);
  const [situation] = await records.worklist.situations([debtCase.caseId], since);
  assert(situation !== undefined, 'the locked case is there');
  return readCaseFacts(situation, at, { ruleBook: deps.ruleBook, homeZone: acting.zone });
}

export function judgeNumber(facts: CaseFacts, number: string, deps: CaseDeps, plan: ContactPlan = {}) {
  const decision = askGate(facts, number, deps.ruleBook, plan);
  return { decision, record: decisionRecordOf(decision, deps.ids.next(), { facts, number }) };
}

/** "We did not call, because": only the findings that refused; all of them are with the decision. */
export function callRefused({ number, at, findings, nextAllowedAt }: DecisionRecord): CaseEvent {
  return {
    type: 'call-refused',
    data: {
      number,
      refusedAt: formatInstant(at),
      findings: findings.filter(isRefusal).map(findingData),
      ...(nextAllowedAt === null ? {} : { nextPermittedAt: formatInstant(nextAllowedAt) }),
    },
  };
}

/** The gate asked again on what has just been recorded, in the same step; `null` without a number that can be called. */
export async function recheckGate(change: CaseChange): Promise<DecisionRecord | null> {
  const facts = await loadFacts(change, change.at);
  const phone = bestNumber(facts.situation);
  if (phone === undefined) return null;
  const { record } = judgeNumber(facts, phone.number, change.deps);
  await change.records.decisions.add(change.debtCase.caseId, change.acting.actorId, null, record);
  return record;
}
