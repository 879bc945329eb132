import type { ErasureAnswer } from '@duologue/contract/privacy.ts';
import { type CalendarDate, parseCalendarDate } from '@duologue/core/calendar/calendar-date.ts';
import type { DebtorId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import { decideErasure, type ErasureDecision } from '@duologue/core/privacy/decide-erasure.ts';
import type { CaseDeps } from '../case-deps.ts';
import { homeToday } from '../cases/change-case.ts';
import { invalid } from '../invalid-input.ts';
import type { UseCase } from '../use-case.ts';
import { erasePerson } from './erase-person.ts';
import { lockPerson } from './lock-person.ts';
import { keptPersonOf } from './person.ts';

const NOTHING: ErasureAnswer['removed'] = { events: 0, records: 0, numbersKept: 0 };

/**
 * A debtor asks for erasure. While a claim is open or a hold stands it is refused with the reasons, and the data is kept
 * for that alone; otherwise it is gone when this answers. The request and its answer are kept either way.
 */
export const eraseDebtor =
  (deps: CaseDeps): UseCase<'POST /debtors/{debtorId}/erase'> =>
  ({ params, body }, acting) =>
    deps.store.inTenantLong(acting.tenantId, async (records) => {
      const at = deps.clock.now();
      const today = homeToday(deps, acting, at);
      const requestedOn = body.requestedOn === undefined ? today : parseCalendarDate(body.requestedOn);
      if (requestedOn === undefined) return invalid('requestedOn', 'input.not-a-date');
      if (requestedOn > today) return invalid('requestedOn', 'input.in-the-future');
      const person = await lockPerson(records, params.debtorId as DebtorId);
      if (person === undefined) return refuse({ code: 'debtor-not-found' });
      if (person.cases.some(({ hasOpenCall }) => hasOpenCall)) return refuse({ code: 'call-open' });

      const decision = decideErasure(keptPersonOf(person), at, requestedOn);
      const outcome = decision.decision === 'deny' ? 'restricted' : 'erased';
      const said = {
        debtorId: person.debtorId,
        dryRun: body.dryRun,
        answerDueOn: decision.answerDueOn ?? null,
        findings: person.erasedAt === null ? findingsOf(decision) : [],
      };
      if (person.erasedAt !== null) return accept({ ...said, outcome: 'erased-before', removed: NOTHING });
      if (body.dryRun) return accept({ ...said, outcome, removed: NOTHING });

      const rules = said.findings.map(({ rule }) => rule);
      const by = { actorId: acting.actorId, at };
      const request = {
        requestId: deps.ids.next(),
        requestedOn,
        answerDueOn: dueOn(decision),
        outcome,
        rules,
      } as const;
      for (const { caseId } of person.cases) {
        const data = { ...request, reason: body.reason };
        await records.events.append(caseId, by, [{ type: 'erasure-requested', data }]);
      }
      await records.privacy.addRequest(person.debtorId, acting.actorId, { ...request, decidedAt: at });
      if (outcome === 'restricted') {
        if (person.restrictedAt === null) await records.privacy.restrict(person.debtorIds, at);
        return accept({ ...said, outcome, removed: NOTHING });
      }
      const erasing = { tenantId: acting.tenantId, ...by, because: 'asked', rule: 'DP-HOLD' } as const;
      return accept({ ...said, outcome, removed: { ...(await erasePerson(records, person, erasing)) } });
    });

function findingsOf({ checks }: ErasureDecision): ErasureAnswer['findings'] {
  return checks.flatMap(({ check, objection }) =>
    objection === null
      ? []
      : [{ rule: check.id, sentence: check.sentence, citation: check.citation, confidence: check.confidence }],
  );
}

function dueOn({ answerDueOn }: ErasureDecision): CalendarDate {
  assert(answerDueOn !== undefined, 'a request with its day has a day on which it must be answered');
  return answerDueOn;
}
