import type { ExcuseHeard } from '@duologue/contract/excuses.ts';
import { actOnExcuse } from '@duologue/core/guide/act-on-excuse.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import { changeCase } from '../cases/change-case.ts';
import { loadFacts } from '../gate/check-gate.ts';
import { EXCUSES_OF_CASE_MAX } from '../limits.ts';
import type { UseCase } from '../use-case.ts';
import { mayBeHeard } from './hear-excuse.ts';
import { heardReply } from './heard-reply.ts';
import { claimedDay, keepDay } from './name-day.ts';
import { objectionOf, playbookOf } from './playbook-of.ts';
import { excuseGiven } from './start-of-wrap-up.ts';

/**
 * P10, P11: the day that an excuse turns on, kept as soon as they name it: what is watched in the books, and what the
 * wrap-up starts with, hang on it. Said again, the later day holds.
 */
export const dateExcuse =
  (deps: CaseDeps): UseCase<'POST /excuses/{excuseId}/day'> =>
  async ({ params: { excuseId }, body }, acting) => {
    const found = await deps.store.inTenant(acting.tenantId, (records) => records.excuses.find(excuseId));
    if (found === undefined) return refuse({ code: 'excuse-not-found' });
    return changeCase<ExcuseHeard>(deps, acting, found.caseId, async (change) => {
      const { records, debtCase } = change;
      const call = await records.calls.lock(found.callId);
      assert(call !== undefined, 'a call is never removed');
      const before = await records.excuses.find(excuseId);
      assert(before !== undefined, 'an excuse is removed with its case only');
      const sayings = await playbookOf(records);
      const objection = objectionOf(sayings, before.objectionId);
      if (objection === undefined) return refuse({ code: 'objection-not-found', values: { id: before.objectionId } });
      const may = mayBeHeard(call, objection);
      if (!may.ok) return may;
      const facts = await loadFacts(change, change.at);
      const day = body.claimedOn === null ? accept(undefined) : claimedDay(body.claimedOn, objection, facts.today);
      if (!day.ok) return day;

      const claimedOn = day.value;
      const version = await keepDay(change, before, { objection, claimedOn, facts });
      const brief = await records.brief.find(debtCase.caseId, 0);
      assert(brief !== undefined, 'the locked case is there');
      const given = excuseGiven(facts, { words: before.words, claimedOn, known: brief.facts, deps: change.deps });
      const plan = actOnExcuse(objection, given);
      const excuses = await records.excuses.listOfCase(debtCase.caseId, EXCUSES_OF_CASE_MAX);
      const tasks = excuses.flatMap((one) => one.tasks);
      const excuse = await records.excuses.find(excuseId);
      assert(excuse !== undefined, 'what was dated is kept');
      const wire = { sayings, today: facts.today, objection, excuse, version, plan, tasks };
      return accept(heardReply({ ...wire, actions: [], decision: null }));
    });
  };
