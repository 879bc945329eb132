import type { PersonData } from '@duologue/contract/privacy.ts';
import type { Instant } from '@duologue/core/calendar/instant.ts';
import type { DebtorId } from '@duologue/core/cases/ids.ts';
import { assert } from '@duologue/core/kernel/assert.ts';
import { accept, refuse } from '@duologue/core/kernel/result.ts';
import type { CaseDeps } from '../case-deps.ts';
import type { Records } from '../ports/store.ts';
import type { UseCase } from '../use-case.ts';
import { keptPeriodsOf } from './kept-periods.ts';
import { lockPerson } from './lock-person.ts';
import { personData } from './person.ts';

export const showData =
  (deps: CaseDeps): UseCase<'GET /debtors/{debtorId}/data'> =>
  ({ params }, acting) =>
    deps.store.inTenantRead(acting.tenantId, async (records) => {
      const person = await records.privacy.find(params.debtorId as DebtorId);
      if (person === undefined) return refuse({ code: 'debtor-not-found' });
      return accept(personData(person, deps.clock.now(), await keptPeriodsOf(records)));
    });

/** A legal hold with its reason: until it is lifted, neither a request nor time erases anything of this person. */
export const holdData =
  (deps: CaseDeps): UseCase<'POST /debtors/{debtorId}/hold'> =>
  ({ params, body }, acting) =>
    deps.store.inTenant(acting.tenantId, async (records) => {
      const at = deps.clock.now();
      const person = await lockPerson(records, params.debtorId as DebtorId);
      if (person === undefined) return refuse({ code: 'debtor-not-found' });
      if (person.erasedAt !== null) return refuse({ code: 'data-erased' });
      const hold = { legalHoldId: deps.ids.next(), reason: body.reason };
      await records.privacy.addHold(person.debtorId, acting.actorId, { ...hold, placedAt: at, liftedAt: null });
      if (person.restrictedAt === null) await records.privacy.restrict(person.debtorIds, at);
      for (const { caseId } of person.cases) {
        await records.events.append(caseId, { actorId: acting.actorId, at }, [{ type: 'legal-hold-set', data: hold }]);
      }
      return accept(await again(records, person.debtorId, at));
    });

/** Lifts one hold, or all. The data stays restricted while a request for erasure waits for the end of a claim. */
export const liftDataHold =
  (deps: CaseDeps): UseCase<'POST /debtors/{debtorId}/lift-hold'> =>
  ({ params, body }, acting) =>
    deps.store.inTenant(acting.tenantId, async (records) => {
      const at = deps.clock.now();
      const person = await lockPerson(records, params.debtorId as DebtorId);
      if (person === undefined) return refuse({ code: 'debtor-not-found' });
      const standing = person.holds.filter(({ liftedAt }) => liftedAt === null);
      const lifted = standing.filter(({ legalHoldId }) => legalHoldId === (body.legalHoldId ?? legalHoldId));
      if (lifted.length === 0) return refuse({ code: 'legal-hold-not-found' });
      for (const { legalHoldId } of lifted) {
        await records.privacy.liftHold(legalHoldId, at);
        for (const { caseId } of person.cases) {
          const data = { legalHoldId, reason: body.reason };
          await records.events.append(caseId, { actorId: acting.actorId, at }, [{ type: 'legal-hold-lifted', data }]);
        }
      }
      if (lifted.length === standing.length && person.requests.length === 0) {
        await records.privacy.restrict(person.debtorIds, null);
      }
      return accept(await again(records, person.debtorId, at));
    });

async function again(records: Records, debtorId: DebtorId, at: Instant): Promise<PersonData> {
  const person = await records.privacy.find(debtorId);
  assert(person !== undefined, 'a debtor is never removed');
  return personData(person, at, await keptPeriodsOf(records));
}
